package io.github.broadsheet.corpus;

import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ParseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

  /** Returns the line of a record that failed. */
  static byte[] line(Outcome.Failure failure) {
    String line =
        String.join(
            "\t",
            clean(failure.record().id()),
            clean(failure.code()),
            clean(failure.message()),
            Base64.getEncoder().encodeToString(bytes(failure.record().input())));
    return (line + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Returns what to say of a record that broke off after some articles. The letter does not hold
   * the record: read again it would give those articles twice.
   */
  static Outcome.Failure rest(Outcome.Success success, ParseException cause) {
    int read = success.results().size();
    CorpusRecord named = CorpusRecord.defective(success.record().id(), cause.code(), "");
    return new Outcome.Failure(
        named, cause.code(), "after " + read + " articles that were read: " + cause.getMessage());
  }

  /** Returns the first letters of a file, without the records in them. */
  static List<Outcome.Failure> first(Path file, int most) throws IOException {
    List<Outcome.Failure> failures = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        RecordCursor lines = DeadLetterContainer.lines(file.toString(), in)) {
      Optional<CorpusRecord> line = lines.next();
      while (line.isPresent() && failures.size() < most) {
        String[] cells = DeadLetterContainer.cells(line.get());
        if (cells.length >= 4) {
          String code = restore(cells[1]);
          CorpusRecord named = CorpusRecord.defective(restore(cells[0]), code, "");
          failures.add(new Outcome.Failure(named, code, restore(cells[2])));
        }
        line = lines.next();
      }
    }
    return failures;
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
