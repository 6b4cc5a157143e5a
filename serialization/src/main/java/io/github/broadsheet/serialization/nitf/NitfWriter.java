package io.github.broadsheet.serialization.nitf;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.io.ArticleWriter;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.WriteResult;
import io.github.broadsheet.serialization.markup.MarkupWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

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

  /** No limit: what was in memory may be read again. */
  private static final ReadLimits ALL =
      ReadLimits.builder()
          .maxBytes(Integer.MAX_VALUE)
          .maxTextLength(Integer.MAX_VALUE)
          .maxBlocks(Integer.MAX_VALUE)
          .maxDepth(1 << 10)
          .build();

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
    StringBuilder xml = new StringBuilder();
    new MarkupWriter(xml).declaration().write(target.finish());
    byte[] document = xml.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    out.write(document);
    Article back = READER.read(Input.of(document), ALL).article();
    return new WriteResult(format(), NitfMapping.TABLE.losses(article, back));
  }
}
