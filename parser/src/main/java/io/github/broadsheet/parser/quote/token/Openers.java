package io.github.broadsheet.parser.quote.token;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words that, written with a capital, open a sentence even after an abbreviation.
 *
 * @since 0.1
 */
public final class Openers {
  private static final Set<String> WORDS =
      Set.of(
          "the",
          "a",
          "an",
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "you",
          "this",
          "that",
          "these",
          "those",
          "there",
          "but",
          "and",
          "in",
          "on",
          "at",
          "as",
          "if",
          "when",
          "while",
          "after",
          "before",
          "his",
          "her",
          "its",
          "their",
          "our",
          "my",
          "so",
          "yet",
          "for",
          "to",
          "by",
          "with",
          "from",
          "what",
          "who",
          "why",
          "how",
          "where",
          "not",
          "no",
          "some",
          "many",
          "most",
          "one",
          "both",
          "also",
          "now",
          "then",
          "since",
          "although",
          "though",
          "however",
          "according",
          "asked");

  private static final int[] HASHES =
      Stream.of(WORDS.toArray(new String[0])).mapToInt(Tokens::hash).sorted().toArray();

  private Openers() {}

  /** Whether a token is such a word, and has its capital. */
  public static boolean isOpener(Tokens tokens, int token) {
    return tokens.has(token, Tokens.CAPITALIZED)
        && Arrays.binarySearch(HASHES, tokens.hash(token)) >= 0;
  }
}
