package io.github.broadsheet.parser.html.block;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * A table from words to sets of meanings, looked up by a running hash so that no word of a page has
 * to be cut out first. Immutable and safe to share between threads.
 */
final class Vocabulary {
  private static final int SIZE = 1 << 12;

  private final int[] hashes = new int[SIZE];
  private final long[] meanings = new long[SIZE];
  private final boolean[] taken = new boolean[SIZE];

  private Vocabulary() {}

  /** Reads a resource of lines {@code NAME = word word ...}; {@code #} begins a comment. */
  static Vocabulary load(String resource, ToLongFunction<String> bitOfName) {
    Vocabulary vocabulary = new Vocabulary();
    try (InputStream in = Vocabulary.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("resource " + resource + " is missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int equals = line.indexOf('=');
        if (equals > 0 && !line.startsWith("#")) {
          long bit = bitOfName.applyAsLong(line.substring(0, equals).strip());
          vocabulary.addAll(line.substring(equals + 1), bit);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + resource + " cannot be read", e);
    }
    return vocabulary;
  }

  private void addAll(String words, long bit) {
    for (String word : words.strip().split(" +")) {
      add(word.toLowerCase(Locale.ROOT), bit);
    }
  }

  private void add(String word, long bit) {
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetter(word.charAt(i)) || word.length() == 1) {
        hash = step(hash, word.charAt(i));
      }
    }
    int slot = slot(hash);
    hashes[slot] = hash;
    taken[home(hash)] = true;
    meanings[slot] |= bit;
  }

  /** Returns {@code hash}, that of the letters so far, with one letter more. */
  static int step(int hash, char lowerCase) {
    return hash * 31 + lowerCase;
  }

  /** Returns the meanings of the word with {@code hash}: bits, none if it is not known. */
  long meanings(int hash) {
    // Most words of a page are not known, and this small table says so without leaving the cache.
    return taken[home(hash)] ? meanings[slot(hash)] : 0;
  }

  private static int home(int hash) {
    return (hash ^ hash >>> 15) * 0x9E3779B1 >>> 20;
  }

  private int slot(int hash) {
    int slot = home(hash);
    while (hashes[slot] != hash && hashes[slot] != 0) {
      slot = slot + 1 & SIZE - 1;
    }
    return slot;
  }
}
