package io.github.broadsheet.corpus;

import io.github.broadsheet.article.Article;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Where a job writes articles. What was written since the last {@link #commit()} may be lost at any
 * time, and is then written again.
 *
 * <p>Not safe to share between threads.
 *
 * @since 0.1
 */
public interface CorpusOutput extends Closeable {
  /**
   * Writes an article.
   *
   * @param id a name of the article, unique in its corpus: that of its record, and for the second
   *     and later articles of a record their number after it
   */
  void write(String id, Article article) throws IOException;

  /**
   * Brings all that was written to the disk.
   *
   * @return what {@link Opener#goOn} needs to know to go on from here
   */
  String commit() throws IOException;

  /** Opens outputs of one kind. Immutable and safe to share between threads. */
  interface Opener {
    /**
     * Opens an output anew, over what may be there.
     *
     * @param path where to write
     */
    CorpusOutput begin(Path path) throws IOException;

    /**
     * Opens an output to go on with it, and removes what was written to it later.
     *
     * @param path where to write
     * @param committed what {@link CorpusOutput#commit()} returned
     * @throws IOException if that cannot be gone on with
     */
    CorpusOutput goOn(Path path, String committed) throws IOException;
  }
}
