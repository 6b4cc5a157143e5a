package io.github.broadsheet.io;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The first kilobytes of an input and its name: what readers recognise their format by.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class InputHead {
  private final String name;
  private final String text;
  private final boolean binary;

  private InputHead(String name, String text, boolean binary) {
    this.name = name;
    this.text = text;
    this.binary = binary;
  }

  /** Returns the head of an input with this name and these first bytes. */
  public static InputHead of(String name, byte[] bytes) {
    boolean wide = startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE);
    String text = new String(bytes, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return new InputHead(name, clean, !wide && clean.indexOf('\0') >= 0);
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  /** Returns the name of the input; empty if it has none. */
  public String name() {
    return name;
  }

  /** Returns the first characters, decoded as UTF-8 (or UTF-16 by its mark), without the mark. */
  public String text() {
    return text;
  }

  /** Says whether there are NUL characters, so that the input is no text in any usual encoding. */
  public boolean isBinary() {
    return binary;
  }

  /** Says whether the name ends in {@code .} and one of {@code extensions}, in any case. */
  public boolean hasExtension(String... extensions) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String extension : extensions) {
      if (lower.endsWith("." + extension)) {
        return true;
      }
    }
    return false;
  }
}
