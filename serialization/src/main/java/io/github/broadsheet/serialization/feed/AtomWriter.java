package io.github.broadsheet.serialization.feed;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.io.ArticleSink;
import io.github.broadsheet.io.ArticleWriter;
import io.github.broadsheet.io.WriteResult;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes articles as an Atom feed (RFC 4287), an entry each, with the body in XHTML and media as
 * Media RSS.
 *
 * <p>{@link #open} takes as many articles as there are, and holds none of them. Immutable and safe
 * to share between threads.
 *
 * @since 0.1
 */
public final class AtomWriter implements ArticleWriter {
  private final String title;

  /** Makes a writer of feeds that are called after the provider of their first article. */
  public AtomWriter() {
    this("");
  }

  private AtomWriter(String title) {
    this.title = title;
  }

  /** Returns a writer of feeds with this title. */
  public AtomWriter withTitle(String title) {
    return new AtomWriter(requireNonNull(title, "title"));
  }

  @Override
  public String format() {
    return AtomEntry.FORMAT;
  }

  @Override
  public String extension() {
    return "atom";
  }

  @Override
  public WriteResult write(Article article, OutputStream out) throws IOException {
    AtomSink sink = new AtomSink(out, title);
    WriteResult result = sink.write(article);
    sink.end();
    return result;
  }

  @Override
  public ArticleSink open(OutputStream out) {
    return new AtomSink(out, title);
  }
}
