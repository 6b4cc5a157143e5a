package io.github.broadsheet.serialization.tei;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.io.ArticleWriter;
import io.github.broadsheet.io.WriteResult;
import io.github.broadsheet.serialization.markup.Attribute;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.MarkupWriter;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes TEI P5: a header with title, rights, dates and the people who speak, and the story with
 * its quotes as {@code said}, nested as they are in the text.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class TeiWriter implements ArticleWriter {
  /** The namespace of TEI. */
  static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

  /** Makes a writer. */
  public TeiWriter() {}

  @Override
  public String format() {
    return "tei";
  }

  @Override
  public String extension() {
    return "xml";
  }

  @Override
  public WriteResult write(Article article, OutputStream out) throws IOException {
    requireNonNull(out, "out");
    TeiTarget target = new TeiTarget(article);
    TeiMapping.TABLE.write(article, target);
    out.write(MarkupWriter.document(document(article, target)));
    return new WriteResult(format(), TeiMapping.TABLE.losses(article));
  }

  private static Element document(Article article, TeiTarget target) {
    Element document = Element.of(NAMESPACE, "TEI");
    article
        .language()
        .filter(Values::isLanguage)
        .ifPresent(tag -> document.with(new Attribute(Attribute.XML, "lang", tag)));
    return document.add(target.header()).add(Element.of("text").add(target.body()));
  }
}
