package io.github.broadsheet.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/**
 * The records of a corpus or an archive, one at a time. Not safe to share between threads.
 *
 * @since 0.1
 */
public interface RecordCursor extends Closeable {
  /**
   * Returns the next record, or nothing at the end. A record that is broken is returned with its
   * defect; where nothing after it can be read any more, the next call returns nothing.
   *
   * @throws IOException if the file fails
   */
  Optional<CorpusRecord> next() throws IOException;
}
