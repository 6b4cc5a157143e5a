package io.github.broadsheet.serialization.nitf;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.io.ArticleWriter;
import io.github.broadsheet.io.WriteResult;
import io.github.broadsheet.serialization.mapping.ReadBack;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.MarkupWriter;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes NITF 3.6, valid against its schema whatever the article holds.
 *
 * <p>Direct quotes become {@code q} with their speaker in {@code quote-source}, of mixed ones the
 * words in quotation marks; words reported without marks stay in the prose. People, bodies and
 * places that are named become {@code person}, {@code org} and {@code location}, dates of what was
 * said {@code chron}. What a reader of NITF does not get back is reported. Immutable and safe to
 * share between threads.
 *
 * @since 0.1
 */
public final class NitfWriter implements ArticleWriter {
  private static final NitfReader READER = new NitfReader();

  /** Makes a writer. */
  public NitfWriter() {}

  @Override
  public String format() {
    return NitfReader.FORMAT;
  }

  @Override
  public String extension() {
    return "xml";
  }

  @Override
  public WriteResult write(Article article, OutputStream out) throws IOException {
    requireNonNull(out, "out");
    NitfTarget target = new NitfTarget(article);
    NitfMapping.TABLE.write(article, target);
    Element nitf = target.finish();
    byte[] document = MarkupWriter.document(nitf);
    Article back = ReadBack.of(READER, document);
    if (Aside.add(article, back, nitf)) {
      document = MarkupWriter.document(nitf);
      back = ReadBack.of(READER, document);
    }
    out.write(document);
    return new WriteResult(format(), NitfMapping.TABLE.losses(article, back));
  }
}
