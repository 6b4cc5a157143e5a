package io.github.broadsheet.parser.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What {@code languages.txt} says: which scripts, words and letters languages have. */
final class LanguageTable {
  /** The languages that words or letters tell apart; a language's index stands for it below. */
  static final List<String> LANGUAGES;

  static final Map<UnicodeScript, String> SCRIPTS;
  static final Map<String, List<Integer>> WORDS;
  static final Map<Character, List<Integer>> LETTERS;

  static {
    LanguageTable table = new LanguageTable();
    table.load();
    LANGUAGES = List.copyOf(table.languages);
    SCRIPTS = table.scripts;
    WORDS = Map.copyOf(table.words);
    LETTERS = Map.copyOf(table.letters);
  }

  private final List<String> languages = new ArrayList<>();
  private final Map<UnicodeScript, String> scripts = new EnumMap<>(UnicodeScript.class);
  private final Map<String, List<Integer>> words = new HashMap<>();
  private final Map<Character, List<Integer>> letters = new HashMap<>();

  private LanguageTable() {}

  private void load() {
    try (InputStream in = LanguageTable.class.getResourceAsStream("languages.txt")) {
      if (in == null) {
        throw new IllegalStateException("languages.txt is missing beside " + LanguageTable.class);
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .forEach(this::add);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("languages.txt cannot be read", unreadable);
    }
  }

  private void add(String line) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    String[] parts = line.split(" ");
    if (parts[0].equals("script")) {
      scripts.put(UnicodeScript.valueOf(parts[1]), parts[2]);
      return;
    }
    int language = index(parts[1]);
    for (String part : List.of(parts).subList(2, parts.length)) {
      List<Integer> known =
          parts[0].equals("words")
              ? words.computeIfAbsent(part, word -> new ArrayList<>())
              : letters.computeIfAbsent(part.charAt(0), letter -> new ArrayList<>());
      if (!known.contains(language)) {
        known.add(language);
      }
    }
  }

  private int index(String tag) {
    int known = languages.indexOf(tag);
    if (known >= 0) {
      return known;
    }
    languages.add(tag);
    return languages.size() - 1;
  }
}
