package io.github.broadsheet.corpus;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ParseException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One document of a corpus, not yet read.
 *
 * @param id where it stands, unique in its corpus: a path, with the place in an archive after it
 * @param input its bytes; none if there is a defect and they could not be had
 * @param length how many bytes it has, which bounds how many records are worked on at a time
 * @param defect why the document cannot be read, if the archive around it is broken
 * @since 0.1
 */
public record CorpusRecord(String id, Input input, long length, Optional<ParseException> defect) {
  /** Checks that no part is null. */
  public CorpusRecord {
    requireNonNull(id, "id");
    requireNonNull(input, "input");
    requireNonNull(defect, "defect");
    if (length < 0) {
      throw new IllegalArgumentException("length " + length + " is negative");
    }
  }

  /** Returns a record that is held in memory. */
  public static CorpusRecord of(String id, byte[] bytes) {
    return new CorpusRecord(id, Input.of(bytes).named(id), bytes.length, Optional.empty());
  }

  /** Returns a record that is held in memory, already decoded. */
  public static CorpusRecord of(String id, String text) {
    int length = text.getBytes(StandardCharsets.UTF_8).length;
    return new CorpusRecord(id, Input.of(text).named(id), length, Optional.empty());
  }

  /** Returns a record that cannot be read. */
  public static CorpusRecord defective(String id, String code, String message) {
    return defective(id, code, message, new byte[0]);
  }

  /** Returns a record that cannot be read, with what there is of it. */
  public static CorpusRecord defective(String id, String code, String message, byte[] bytes) {
    return new CorpusRecord(
        id,
        Input.of(bytes).named(id),
        bytes.length,
        Optional.of(new ParseException(code, message)));
  }

  /** Returns this record with an input of another name, such as the address of a page. */
  public CorpusRecord withInputNamed(String name) {
    return new CorpusRecord(id, input.named(name), length, defect);
  }
}
