package io.github.broadsheet.examples.stats;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.serialization.tables.Column;
import io.github.broadsheet.serialization.tables.Table;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/** The quotes of a corpus, counted. Not safe to share between threads. */
final class QuoteCounts {
  /** The columns of the table of quotes. */
  static final List<String> COLUMNS = Table.QUOTES.columns().stream().map(Column::name).toList();

  private static final int SPEAKER = COLUMNS.indexOf("speaker");
  private static final int KIND = COLUMNS.indexOf("speaker_kind");
  private static final int OUTLET = COLUMNS.indexOf("outlet");
  private static final int MONTH = COLUMNS.indexOf("month");
  private static final int VERB = COLUMNS.indexOf("cue_lemma");
  private static final int WORDS = COLUMNS.indexOf("words");
  private static final int OWN_WORDS = COLUMNS.indexOf("own_words");

  private final Map<Cell, Count> cells =
      new TreeMap<>(
          Comparator.comparing(Cell::speaker)
              .thenComparing(Cell::kind)
              .thenComparing(Cell::outlet)
              .thenComparing(Cell::month)
              .thenComparing(Cell::verb));

  private long articles;

  void add(String id, Article article) {
    articles++;
    for (List<Optional<Object>> row : Table.QUOTES.rows(id, article)) {
      add(column -> row.get(column).map(String::valueOf).orElse(""));
    }
  }

  /** Counts an article whose rows are added one by one. */
  void addArticle() {
    articles++;
  }

  /**
   * Counts a row.
   *
   * @param row gives the word in a column, by the place of the column in {@link #COLUMNS}
   * @throws NumberFormatException if it has no number where it should
   */
  void add(IntFunction<String> row) {
    Cell cell =
        new Cell(
            row.apply(SPEAKER),
            row.apply(KIND),
            row.apply(OUTLET),
            row.apply(MONTH),
            row.apply(VERB));
    Count count = new Count(1, number(row.apply(WORDS)), number(row.apply(OWN_WORDS)));
    cells.merge(cell, count, Count::plus);
  }

  private static long number(String word) {
    return word.isEmpty() ? 0 : Long.parseLong(word);
  }

  long articles() {
    return articles;
  }

  /** Returns all that was counted, in order of speaker, outlet, month and verb. */
  Map<Cell, Count> cells() {
    return cells;
  }

  Count total() {
    return cells.values().stream().reduce(Count.NONE, Count::plus);
  }

  /**
   * Returns the counts by one trait, those with most words first.
   *
   * @param which the cells to count; a trait that is not known is never counted
   */
  Map<String, Count> by(Function<Cell, String> trait, Predicate<Cell> which) {
    Map<String, Count> sums = new TreeMap<>();
    cells.forEach(
        (cell, count) -> {
          if (which.test(cell) && !trait.apply(cell).isEmpty()) {
            sums.merge(trait.apply(cell), count, Count::plus);
          }
        });
    Map<String, Count> sorted = new LinkedHashMap<>();
    sums.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.comparingLong(Count::words).reversed()))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  /** Returns the first and the last month, and all between them. */
  List<String> months() {
    List<String> known =
        cells.keySet().stream()
            .map(Cell::month)
            .filter(month -> !month.isEmpty())
            .distinct()
            .sorted()
            .toList();
    return known.isEmpty() ? known : Months.between(known.get(0), known.get(known.size() - 1));
  }
}
