package io.github.broadsheet.io;

import io.github.broadsheet.article.Article;

/**
 * Finds quotes and attributions in an article that has been read. Found with {@link
 * java.util.ServiceLoader}.
 *
 * <p>An annotator is immutable and safe to share between threads.
 *
 * @since 0.1
 */
public interface ArticleAnnotator {
  /**
   * Returns {@code article} with the quotes and attributions found in its text. Those it has
   * already are its document's own, and stay.
   */
  Article annotate(Article article);

  /**
   * Returns {@code result} with its article annotated, and with what the annotator noticed added to
   * its diagnostics.
   */
  default ReadResult annotate(ReadResult result) {
    return result.withArticle(annotate(result.article()));
  }
}
