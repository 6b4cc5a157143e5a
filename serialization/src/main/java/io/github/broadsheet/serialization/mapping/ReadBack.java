package io.github.broadsheet.serialization.mapping;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.io.ArticleReader;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ReadLimits;
import java.io.IOException;

/**
 * Reads what was written again, to tell exactly what was lost: a writer does so before it hands the
 * document over, so that a failure leaves nothing half written.
 */
public final class ReadBack {
  /** No limit but on depth: what was in memory may be read again. */
  public static final ReadLimits LIMITS =
      ReadLimits.builder()
          .maxBytes(Integer.MAX_VALUE)
          .maxTextLength(Integer.MAX_VALUE)
          .maxBlocks(Integer.MAX_VALUE)
          .maxDepth(1 << 10)
          .build();

  private ReadBack() {}

  /** Returns the article that {@code reader} makes of {@code document}. */
  public static Article of(ArticleReader reader, byte[] document) throws IOException {
    return reader.read(Input.of(document), LIMITS).article();
  }
}
