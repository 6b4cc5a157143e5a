package io.github.broadsheet.parser.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The phrases that pages are furnished with: whole lines, and beginnings of lines. They stand in
 * {@code furniture.txt}, so that one is added without touching code.
 */
final class Furniture {
  private static final int LONGEST_WORD = 24;

  /** No phrase that is a whole line comes near this length. */
  private static final int LONGEST_LINE = 100;

  private static final Furniture PHRASES = load();

  private final Map<String, Label> lines = new HashMap<>();
  private final Map<String, List<Beginning>> beginnings = new HashMap<>();

  private record Beginning(String phrase, Label label) {}

  private Furniture() {}

  static Label judge(Piece piece) {
    // Buttons end in no stop: "Pause." is a stage direction.
    boolean sentence =
        piece.length() <= LONGEST_WORD && piece.endsSentence() && piece.wordCount() < 2;
    return sentence ? Label.UNDECIDED : PHRASES.label(piece);
  }

  /** Whether a folded phrase leads to other stories, as a label does before their titles. */
  static boolean isRelatedLead(String folded) {
    return PHRASES.lines.get(folded) == Label.RELATED_LINKS;
  }

  private Label label(Piece piece) {
    if (piece.length() <= LONGEST_LINE) {
      Label whole = lines.get(piece.folded());
      if (whole != null) {
        return whole;
      }
    }
    String opening = piece.opening();
    for (Beginning each : beginnings.getOrDefault(firstWord(opening), List.of())) {
      if (begins(opening, each.phrase)) {
        return each.label;
      }
    }
    return Label.UNDECIDED;
  }

  private static boolean begins(String folded, String phrase) {
    return folded.startsWith(phrase)
        && (folded.length() == phrase.length() || folded.charAt(phrase.length()) == ' ');
  }

  private static String firstWord(String folded) {
    int space = folded.indexOf(' ');
    return space < 0 ? folded : folded.substring(0, space);
  }

  private static Furniture load() {
    Furniture furniture = new Furniture();
    InputStream resource = Furniture.class.getResourceAsStream("furniture.txt");
    if (resource == null) {
      throw new IllegalStateException("furniture.txt is missing beside " + Furniture.class);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      reader.lines().forEach(furniture::add);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("furniture.txt cannot be read", unreadable);
    }
    return furniture;
  }

  /** {@code = LABEL phrase} is a whole line, {@code ^ LABEL phrase} the beginning of one. */
  private void add(String line) {
    if (line.isBlank() || line.startsWith("//")) {
      return;
    }
    String[] parts = line.split(" ", 3);
    Label label = Label.valueOf(parts[1]);
    if (parts[0].equals("=")) {
      lines.put(parts[2], label);
    } else {
      beginnings
          .computeIfAbsent(firstWord(parts[2]), word -> new ArrayList<>())
          .add(new Beginning(parts[2], label));
    }
  }
}
