package io.github.broadsheet.parser.text;

import org.jspecify.annotations.Nullable;

/**
 * A line, or several that belong together: what gets one label.
 *
 * <p>Questions about words are answered from a bounded part of the piece, so that a line of a
 * hundred megabytes costs no more than one of a hundred characters.
 */
final class Piece {
  /** Longer pieces have no {@linkplain #folded() folded} form: they are no furniture. */
  static final int LONGEST_FOLDED = 240;

  private static final int OPENING = 64;
  private static final int MOST_WORDS = 60;

  private final String text;
  private final int start;
  private final int end;
  private final int firstLine;
  private final int lastLine;
  private final boolean afterBlank;
  private boolean beforeBlank = true;
  private Label label = Label.UNDECIDED;
  private String rule = "";
  private @Nullable String folded;
  private @Nullable String opening;
  private int words = -1;

  Piece(Lines lines, int firstLine, int lastLine) {
    this.text = lines.text();
    this.start = lines.start(firstLine);
    this.end = lines.end(lastLine);
    this.firstLine = firstLine;
    this.lastLine = lastLine;
    this.afterBlank = lines.isAfterBlank(firstLine);
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  int length() {
    return end - start;
  }

  int firstLine() {
    return firstLine;
  }

  int lastLine() {
    return lastLine;
  }

  /** The words as they stand, line breaks included. */
  String words() {
    return text.substring(start, end);
  }

  /** The first {@code length} characters as they stand. */
  String words(int length) {
    return text.substring(start, start + length);
  }

  /** The characters between two indexes. */
  String words(int from, int to) {
    return text.substring(start + from, start + to);
  }

  char charAt(int index) {
    return text.charAt(start + index);
  }

  char first() {
    return text.charAt(start);
  }

  char last() {
    return text.charAt(end - 1);
  }

  boolean isAfterBlank() {
    return afterBlank;
  }

  boolean isBeforeBlank() {
    return beforeBlank;
  }

  void beforeBlank(boolean blank) {
    this.beforeBlank = blank;
  }

  /** Whether blank lines, or the ends of the text, stand on both sides. */
  boolean standsAlone() {
    return afterBlank && beforeBlank;
  }

  Label label() {
    return label;
  }

  /** The name of the rule that gave the label. */
  String rule() {
    return rule;
  }

  void label(Label label, String rule) {
    this.label = label;
    this.rule = rule;
  }

  boolean is(Label other) {
    return label == other;
  }

  boolean isUndecided() {
    return label == Label.UNDECIDED;
  }

  /** The words in {@linkplain Folding folded} form; empty if the piece is long. */
  String folded() {
    String known = folded;
    if (known == null) {
      known = length() > LONGEST_FOLDED ? "" : Folding.fold(text, start, end);
      folded = known;
    }
    return known;
  }

  /**
   * The first words in {@linkplain Folding folded} form, the last of them perhaps cut: what most
   * rules ask first, and need no more than.
   */
  String opening() {
    String known = opening;
    if (known == null) {
      known = Folding.fold(text, start, Math.min(end, start + OPENING));
      opening = known;
    }
    return known;
  }

  /** Whether the piece ends in these words, in small letters or capitals, and perhaps a stop. */
  boolean endsWith(String words) {
    int last = Signs.isStop(last()) ? end - 1 : end;
    return last - start >= words.length()
        && text.regionMatches(true, last - words.length(), words, 0, words.length());
  }

  /** The number of words, counted up to sixty. */
  int wordCount() {
    if (words < 0) {
      words = countWords();
    }
    return words;
  }

  private int countWords() {
    int found = 0;
    boolean inside = false;
    for (int i = start; i < end && found < MOST_WORDS; i++) {
      boolean word = Character.isLetterOrDigit(text.charAt(i)) || inside && !isBreakAt(i);
      if (word && !inside) {
        found++;
      }
      inside = word;
    }
    return found;
  }

  private boolean isBreakAt(int at) {
    return Blank.isBlank(text.charAt(at));
  }

  /** The last character that is no closing quotation mark or bracket. */
  char lastInk() {
    int at = end - 1;
    int limit = Math.max(start, end - 6);
    while (at > limit && Signs.isCloser(text.charAt(at))) {
      at--;
    }
    return text.charAt(at);
  }

  /** Whether it ends as a sentence does, whatever closing marks follow. */
  boolean endsSentence() {
    return Signs.isStop(lastInk());
  }

  /** Whether it reads as running text: a full sentence of some length, or a long stretch. */
  boolean isProse() {
    if (length() > 300) {
      return true;
    }
    return endsSentence() && (wordCount() >= 6 || isUnspacedProse());
  }

  /** Scripts without spaces have few "words"; forty characters are a sentence there. */
  private boolean isUnspacedProse() {
    return length() >= 20 && wordCount() * 15 < length();
  }

  /** Whether all cased letters are capitals, and there are two at least. */
  boolean isCapitals() {
    int capitals = 0;
    int limit = Math.min(end, start + LONGEST_FOLDED);
    for (int i = start; i < limit; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return capitals >= 2;
  }

  @Override
  public String toString() {
    return label + " " + text.substring(start, Math.min(end, start + 40));
  }
}
