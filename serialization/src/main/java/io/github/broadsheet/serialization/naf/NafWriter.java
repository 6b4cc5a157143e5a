package io.github.broadsheet.serialization.naf;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.io.ArticleWriter;
import io.github.broadsheet.io.WriteResult;
import io.github.broadsheet.serialization.mapping.ReadBack;
import io.github.broadsheet.serialization.markup.MarkupWriter;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes NAF 3.3.1: the text, tokens and terms, text units, entities, coreferences, and who said
 * what as statements. Offsets count Unicode code points.
 *
 * <p>Tokens are those of the document that the article came from, if it was NAF and the article
 * still says the same; else the text is cut by a plain rule. A stretch that ends inside a token is
 * widened to it, and that is reported, as is all else that a reader does not get back. Immutable
 * and safe to share between threads.
 *
 * @since 0.1
 */
public final class NafWriter implements ArticleWriter {
  private static final NafReader READER = new NafReader();

  /** Makes a writer. */
  public NafWriter() {}

  @Override
  public String format() {
    return NafReader.FORMAT;
  }

  @Override
  public String extension() {
    return "naf";
  }

  @Override
  public WriteResult write(Article article, OutputStream out) throws IOException {
    requireNonNull(out, "out");
    byte[] document = MarkupWriter.document(Kept.document(article));
    Article back = ReadBack.of(READER, document);
    out.write(document);
    return new WriteResult(format(), NafMapping.TABLE.losses(article, back));
  }
}
