package io.github.broadsheet.serialization.newsmlg2;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Words where the format wants a code of a scheme: they become a code in a scheme of Broadsheet's
 * own, {@code Science Editor} the code {@code bs:Science%20Editor}.
 */
final class Terms {
  static final String ALIAS = "bs";
  static final String SCHEME = G2.OWN + "/";
  private static final String PREFIX = ALIAS + ":";

  private Terms() {}

  /** Returns a code for {@code words}. */
  static String of(String words) {
    StringBuilder code = new StringBuilder(PREFIX);
    words.codePoints().forEach(c -> append(code, c));
    return words.isEmpty() ? PREFIX + "%" : code.toString();
  }

  private static void append(StringBuilder code, int c) {
    boolean isPlain = c > ' ' && c != '%' && c < 0x7F;
    if (isPlain || (c >= 0xA1 && Character.isLetterOrDigit(c))) {
      code.appendCodePoint(c);
    } else {
      for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
        code.append('%').append(Character.toUpperCase(Character.forDigit((b >> 4) & 15, 16)));
        code.append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
      }
    }
  }

  /** Returns the words of a code made by {@link #of}. */
  static Optional<String> words(String code) {
    if (!code.startsWith(PREFIX)) {
      return Optional.empty();
    }
    String encoded = code.substring(PREFIX.length());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < encoded.length(); i++) {
      if (encoded.charAt(i) != '%') {
        int c = encoded.codePointAt(i);
        bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
        i += Character.charCount(c) - 1;
      } else if (i + 2 < encoded.length()) {
        int high = Character.digit(encoded.charAt(i + 1), 16);
        bytes.write((high << 4) | Character.digit(encoded.charAt(i + 2), 16));
        i += 2;
      }
    }
    return Optional.of(bytes.toString(StandardCharsets.UTF_8));
  }

  /** Returns {@code value} itself if it is a code, or else a code for it. */
  static String codeFor(String value) {
    return Kinds.isCode(value) && !value.startsWith(PREFIX) ? value : of(value);
  }

  /** Returns the value that {@link #codeFor} made {@code code} for. */
  static String valueOf(String code) {
    return words(code).orElse(code);
  }

  /** Returns what follows the prefix of a code: {@code seeAlso} of {@code irel:seeAlso}. */
  static String local(String code) {
    return words(code).orElseGet(() -> code.substring(code.indexOf(':') + 1));
  }
}
