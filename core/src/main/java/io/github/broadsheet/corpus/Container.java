package io.github.broadsheet.corpus;

import io.github.broadsheet.io.InputHead;
import java.io.IOException;
import java.io.InputStream;

/**
 * A kind of file that holds many documents, such as an archive. Found with {@link
 * java.util.ServiceLoader}; immutable and safe to share between threads.
 *
 * @since 0.1
 */
public interface Container {
  /** Returns the name of the kind, such as {@code warc}. */
  String name();

  /**
   * Says whether a file is of this kind.
   *
   * @param head its name and first bytes
   * @param magic its first bytes as they stand, at least two if the file has as many
   */
  boolean recognise(InputHead head, byte[] magic);

  /**
   * Opens a file of this kind.
   *
   * @param name the name of the file, which begins the ids of the records
   * @param stream its bytes, which the cursor closes
   * @param limits what records may not exceed
   */
  RecordCursor open(String name, InputStream stream, RecordLimits limits) throws IOException;
}
