package io.github.broadsheet.parser.html.label;

import java.util.Arrays;
import java.util.List;

/**
 * The runs of three words in a text, as a set of hashes: tells how much of another text stands in
 * it, whatever marks and white space do.
 */
final class WordRuns {
  /** More of an article than this is not needed to find it. */
  private static final int MAX_CHARS = 200_000;

  private final int[] slots;
  private final int mask;
  private int size;

  private WordRuns(int capacity) {
    int wide = Integer.highestOneBit(Math.max(16, capacity * 2)) * 2;
    this.slots = new int[wide];
    this.mask = wide - 1;
  }

  static WordRuns of(List<String> texts) {
    int chars = texts.stream().mapToInt(String::length).sum();
    WordRuns runs = new WordRuns(Math.min(chars, MAX_CHARS) / 4);
    for (String text : texts) {
      int end = Math.min(text.length(), MAX_CHARS);
      for (int run : hashes(text, 0, end)) {
        runs.add(run);
      }
    }
    return runs;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Returns which share of {@code runs} stand here as well. */
  float shareOf(int[] runs) {
    if (runs.length == 0 || size == 0) {
      return 0;
    }
    int found = 0;
    for (int run : runs) {
      found += contains(run) ? 1 : 0;
    }
    return found / (float) runs.length;
  }

  /** Returns the runs between two places of {@code text}; fewer than three words are one run. */
  static int[] hashes(String text, int start, int end) {
    int[] words = words(text, start, end);
    if (words.length == 0) {
      return words;
    }
    if (words.length < 3) {
      int hash = 1;
      for (int word : words) {
        hash = hash * 0x01000193 + word;
      }
      return new int[] {hash | 1};
    }
    int[] runs = new int[words.length - 2];
    for (int i = 0; i < runs.length; i++) {
      runs[i] = ((words[i] * 0x01000193 + words[i + 1]) * 0x01000193 + words[i + 2]) | 1;
    }
    return runs;
  }

  private static int[] words(String text, int start, int end) {
    int[] words = new int[(end - start) / 3 + 2];
    int size = 0;
    int hash = 0;
    boolean inside = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') {
        hash = hash * 31 + c;
        inside = true;
      } else if (Character.isLetterOrDigit(c)) {
        hash = hash * 31 + Character.toLowerCase(c);
        inside = true;
      } else if (inside && c != '\'' && c != '’') {
        if (size == words.length) {
          words = Arrays.copyOf(words, size * 2);
        }
        words[size++] = hash;
        hash = 0;
        inside = false;
      }
    }
    if (inside) {
      if (size == words.length) {
        words = Arrays.copyOf(words, size + 1);
      }
      words[size++] = hash;
    }
    return Arrays.copyOf(words, size);
  }

  private void add(int run) {
    if (size * 2 > mask) {
      return;
    }
    int slot = slot(run);
    if (slots[slot] == 0) {
      slots[slot] = run;
      size++;
    }
  }

  private boolean contains(int run) {
    return slots[slot(run)] != 0;
  }

  private int slot(int run) {
    int slot = (run * 0x9E3779B1) >>> 7 & mask;
    while (slots[slot] != 0 && slots[slot] != run) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
