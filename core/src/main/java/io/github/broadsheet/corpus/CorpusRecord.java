package io.github.broadsheet.corpus;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ParseException;
import java.util.Optional;

/**
 * One document of a corpus, not yet read.
 *
 * @param id where it stands, unique in its corpus: a path, with the place in an archive after it
 * @param input its bytes; none if there is a defect and they could not be had
 * @param defect why the document cannot be read, if the archive around it is broken
 * @since 0.1
 */
public record CorpusRecord(String id, Input input, Optional<ParseException> defect) {
  /** Checks that no part is null. */
  public CorpusRecord {
    requireNonNull(id, "id");
    requireNonNull(input, "input");
    requireNonNull(defect, "defect");
  }

  /** Returns a record without defect. */
  public static CorpusRecord of(String id, Input input) {
    return new CorpusRecord(id, input.named(id), Optional.empty());
  }

  /** Returns a record that cannot be read. */
  public static CorpusRecord defective(String id, String code, String message) {
    return new CorpusRecord(
        id, Input.of(new byte[0]).named(id), Optional.of(new ParseException(code, message)));
  }
}
