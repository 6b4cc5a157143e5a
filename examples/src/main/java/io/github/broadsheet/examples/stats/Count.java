package io.github.broadsheet.examples.stats;

/**
 * How much somebody is quoted.
 *
 * @param quotes how often
 * @param words with how many words
 * @param ownWords how many of these stand in quotation marks
 */
record Count(long quotes, long words, long ownWords) {
  static final Count NONE = new Count(0, 0, 0);

  Count plus(Count other) {
    return new Count(quotes + other.quotes, words + other.words, ownWords + other.ownWords);
  }

  long reportedWords() {
    return words - ownWords;
  }
}
