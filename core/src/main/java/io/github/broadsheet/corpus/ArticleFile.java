package io.github.broadsheet.corpus;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.io.ArticleSink;
import io.github.broadsheet.io.ArticleWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** One file of articles, each with an identifier that names its record. */
final class ArticleFile implements CorpusOutput {
  /** The scheme of the identifier that names the record an article came from. */
  private static final String RECORD = "broadsheet-record";

  private final AppendedFile file;
  private final ArticleWriter writer;
  private ArticleSink sink;

  private ArticleFile(Path path, String committed, ArticleWriter writer) throws IOException {
    this.file = new AppendedFile(path, length(path, committed));
    this.writer = writer;
    this.sink = sink();
  }

  private static long length(Path path, String committed) throws IOException {
    try {
      return Long.parseLong(committed);
    } catch (NumberFormatException e) {
      throw new IOException(path + " has no length in its checkpoint: " + committed, e);
    }
  }

  /** Returns what opens files of articles in the format of {@code writer}. */
  static Opener opener(ArticleWriter writer) {
    return new Opener() {
      @Override
      public CorpusOutput begin(Path path) throws IOException {
        return goOn(path, "0");
      }

      @Override
      public CorpusOutput goOn(Path path, String committed) throws IOException {
        return new ArticleFile(path, committed, writer);
      }
    };
  }

  /** Closing a sink writes what it holds back; the file stays open. */
  private ArticleSink sink() throws IOException {
    OutputStream kept =
        new FilterOutputStream(file) {
          @Override
          public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
          }

          @Override
          public void close() throws IOException {
            flush();
          }
        };
    return writer.open(kept);
  }

  @Override
  public void write(String id, Article article) throws IOException {
    sink.write(article.toBuilder().addIdentifier(new Identifier(RECORD, id)).build());
  }

  @Override
  public String commit() throws IOException {
    sink.close();
    sink = sink();
    return Long.toString(file.commit());
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
