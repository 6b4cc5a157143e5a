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
 * @param <T> what an article has become when it is written: its bytes, or its rows
 * @since 0.1
 */
public interface CorpusOutput<T> extends Closeable {
  /**
   * Writes an article.
   *
   * @param prepared what {@link Kind#prepare} made of it
   */
  void write(T prepared) throws IOException;

  /**
   * Brings all that was written to the disk.
   *
   * @return what {@link Kind#goOn} needs to know to go on from here
   */
  String commit() throws IOException;

  /**
   * A kind of output. Immutable and safe to share between threads.
   *
   * @param <T> what an article has become when it is written
   * @since 0.1
   */
  interface Kind<T> {
    /**
     * Makes of an article what is written of it. All threads of a job do this, each for the
     * articles that it has read, so that writing, which one does at a time, is soon done.
     *
     * @param id a name of the article, unique in its corpus: that of its record, and for the second
     *     and later articles of a record their number after it
     * @throws IOException if the article cannot be written in this kind of output
     */
    T prepare(String id, Article article) throws IOException;

    /**
     * Opens an output anew, over what may be there.
     *
     * @param path where to write
     */
    CorpusOutput<T> begin(Path path) throws IOException;

    /**
     * Opens an output to go on with it, and removes what was written to it later.
     *
     * @param path where to write
     * @param committed what {@link CorpusOutput#commit()} returned
     * @throws IOException if that cannot be gone on with
     */
    CorpusOutput<T> goOn(Path path, String committed) throws IOException;
  }
}
