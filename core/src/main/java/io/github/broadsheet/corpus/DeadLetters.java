package io.github.broadsheet.corpus;

import io.github.broadsheet.io.Input;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/**
 * A file of records that failed: a line each, with id, code, message and the record itself in
 * Base64, parted by tabulators. A {@link Corpus} of that file reads the records again.
 *
 * <p>A record longer than 1 MiB is named only: it is where it was, and has to be given again.
 */
final class DeadLetters {
  static final String HEADER = "broadsheet dead letters 1";

  private static final int LONGEST = 1 << 20;

  private DeadLetters() {}

  /** Returns the line that begins the file. */
  static byte[] header() {
    return (HEADER + "\n").getBytes(StandardCharsets.UTF_8);
  }

  static void write(Outcome.Failure failure, OutputStream out) throws IOException {
    String line =
        String.join(
            "\t",
            clean(failure.record().id()),
            clean(failure.code()),
            clean(failure.message()),
            Base64.getEncoder().encodeToString(bytes(failure.record().input())));
    out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] bytes(Input input) {
    try (InputStream in = input.open()) {
      byte[] bytes = in.readNBytes(LONGEST + 1);
      return bytes.length > LONGEST ? new byte[0] : bytes;
    } catch (IOException e) {
      return new byte[0];
    }
  }

  /** Returns {@code text} on one line and in one cell. */
  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c < ' ' || c == '%' || c == 0x7F) {
                clean.append(String.format(Locale.ROOT, "%%%02X", c));
              } else {
                clean.appendCodePoint(c);
              }
            });
    return clean.toString();
  }

  /** Returns what {@link #clean} was given. */
  static String restore(String cell) {
    StringBuilder text = new StringBuilder(cell.length());
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '%' && i + 2 < cell.length() && isHex(cell, i + 1) && isHex(cell, i + 2)) {
        text.append((char) Integer.parseInt(cell.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  private static boolean isHex(String text, int index) {
    return Character.digit(text.charAt(index), 16) >= 0;
  }
}
