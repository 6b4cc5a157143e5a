package io.github.broadsheet.serialization.tables;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.article.Article;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The tables that articles make.
 *
 * @since 0.1
 */
public enum Table {
  /** A row for each article: where it is from, its words. */
  ARTICLES,

  /** A row for each attribution: who said what, how, to whom. */
  QUOTES,

  /** A row for each speaker of each article: what they are, and how much they are quoted. */
  SPEAKERS;

  private Rows<?> rows() {
    return switch (this) {
      case ARTICLES -> ArticleColumns.ROWS;
      case QUOTES -> QuoteColumns.ROWS;
      case SPEAKERS -> SpeakerColumns.ROWS;
    };
  }

  /** Returns the name in lower case, for folders. */
  public String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the columns, in order. The first, {@code article}, is in every table. */
  public List<Column> columns() {
    return rows().columns();
  }

  /**
   * Returns the rows of an article, each with a cell for each column; a cell holds what the type of
   * its column says, or nothing.
   *
   * @param id a name of the article that is unique among those of the table
   */
  public List<List<Optional<Object>>> rows(String id, Article article) {
    return rows().of(new Filed(requireNonNull(id, "id"), requireNonNull(article, "article")));
  }
}
