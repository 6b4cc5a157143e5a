package io.github.broadsheet.parser.html.block;

import java.util.Arrays;

/**
 * Cuts text that is no part of the page into words, in the way in which those of the page were cut:
 * what stands between white space, as the hash of its letters in lower case; ideographs one by one.
 */
public final class Words {
  private Words() {}

  /** Returns the words of the first {@code limit} characters of {@code text}. */
  public static int[] of(String text, int limit) {
    int[] words = new int[Math.min(text.length(), limit) / 4 + 2];
    int size = 0;
    int hash = 0;
    int end = Math.min(text.length(), limit);
    for (int i = 0; i <= end; i++) {
      char c = i == end ? ' ' : text.charAt(i);
      boolean ideograph = isIdeograph(c);
      if ((c <= ' ' || c == '\u00a0') && hash != 0 || ideograph) {
        words = size == words.length ? Arrays.copyOf(words, size * 2) : words;
        words[size++] = ideograph ? c : hash;
        hash = ideograph ? hash : 0;
      } else if (c >= 'a' && c <= 'z') {
        hash = Vocabulary.step(hash, c);
      } else if (Character.isLetter(c)) {
        hash = Vocabulary.step(hash, Character.toLowerCase(c));
      }
    }
    return Arrays.copyOf(words, size);
  }

  static boolean isIdeograph(char c) {
    return c >= '\u3040' && c <= '\u9fff';
  }
}
