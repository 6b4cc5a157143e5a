package io.github.broadsheet.serialization.mapping;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.io.Loss;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * The table of a format: for each field of the model the path where the format keeps it, with the
 * code for both directions. Rows stand in the order of the format's schema.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param <S> what is read from, such as an element
 * @param <T> what is written to
 */
public final class Mapping<S, T> {
  private final String format;
  private final List<Row<S, T>> rows;
  private final Map<Field, String> salvage;
  private final Set<Field> held;

  private Mapping(Builder<S, T> builder) {
    this.format = builder.format;
    this.rows = List.copyOf(builder.rows);
    this.salvage = new EnumMap<>(builder.salvage);
    this.held = EnumSet.noneOf(Field.class);
    rows.stream().filter(Row::isWritten).forEach(row -> held.addAll(row.fields()));
    held.removeAll(salvage.keySet());
  }

  /** Begins the table of {@code format}, as messages name it. */
  public static <S, T> Builder<S, T> of(String format) {
    return new Builder<>(format);
  }

  /** Reads every row, in order. */
  public void read(S source, Draft draft) {
    rows.forEach(row -> row.read().accept(source, draft));
  }

  /** Writes every row, in order. */
  public void write(Article article, T target) {
    rows.forEach(row -> row.write().accept(article, target));
  }

  /** Returns what {@code article} has and the format does not hold, in the order of the model. */
  public List<Loss> losses(Article article) {
    return Stream.of(Field.values())
        .filter(field -> !held.contains(field) && field.isIn(article))
        .filter(field -> field != Field.EXTENSIONS || hasExtensionsOfOthers(article))
        .map(this::loss)
        .toList();
  }

  /**
   * Returns in what {@code back} differs from {@code article}, where {@code back} is what a reader
   * makes of the document written. That is exact whatever the values are: a blank name, an address
   * that the schema refuses, lists that overlap.
   */
  public List<Loss> losses(Article article, Article back) {
    return Stream.of(Field.values())
        .filter(field -> !field.value(article).equals(field.value(back)))
        .map(field -> held.contains(field) ? changed(field, article, back) : loss(field))
        .toList();
  }

  /** Says whether the format has a place for the field of {@code loss}. */
  public boolean holds(Loss loss) {
    return held.stream().anyMatch(field -> field.path().equals(loss.field()));
  }

  private boolean hasExtensionsOfOthers(Article article) {
    String own = format.toLowerCase(Locale.ROOT);
    return article.extensions().byFormat().keySet().stream().anyMatch(n -> !own.startsWith(n));
  }

  private Loss changed(Field field, Article article, Article back) {
    return Difference.of(field.path(), format, field.value(article), field.value(back));
  }

  private Loss loss(Field field) {
    String kept = salvage.get(field);
    return kept == null
        ? Loss.dropped(field.path(), format + " has no place for it")
        : Loss.salvaged(field.path(), format + " has no place of its own for it", kept);
  }

  /**
   * A row of the table.
   *
   * @param fields the fields of the model it carries
   * @param path where the format keeps them
   * @param read takes them out of a document
   * @param write puts them into one
   */
  private record Row<S, T>(
      Set<Field> fields,
      String path,
      BiConsumer<? super S, Draft> read,
      BiConsumer<Article, ? super T> write,
      boolean isWritten) {
    Row {
      requireNonNull(path, "path");
    }
  }

  /** Collects rows. Not safe to share between threads. */
  public static final class Builder<S, T> {
    private final String format;
    private final List<Row<S, T>> rows = new ArrayList<>();
    private final Map<Field, String> salvage = new EnumMap<>(Field.class);

    private Builder(String format) {
      this.format = format;
    }

    /** Adds a row for one field. */
    public Builder<S, T> row(
        Field field,
        String path,
        BiConsumer<? super S, Draft> read,
        BiConsumer<Article, ? super T> write) {
      return row(Set.of(field), path, read, write);
    }

    /** Adds a row for several fields that stand in one place. */
    public Builder<S, T> row(
        Set<Field> fields,
        String path,
        BiConsumer<? super S, Draft> read,
        BiConsumer<Article, ? super T> write) {
      rows.add(new Row<>(fields, path, read, write, true));
      return this;
    }

    /** Adds a row for fields that the format's own code reads and writes as one. */
    public Builder<S, T> holds(Set<Field> fields, String path) {
      return row(fields, path, (source, draft) -> {}, (article, target) -> {});
    }

    /** Adds a row that is read, and never written. */
    public Builder<S, T> reads(String path, BiConsumer<? super S, Draft> read) {
      rows.add(new Row<>(Set.of(), path, read, (article, target) -> {}, false));
      return this;
    }

    /** Says that a field has no place of its own, and ends up in {@code salvage}. */
    public Builder<S, T> salvaged(Field field, String salvage) {
      this.salvage.put(field, salvage);
      return this;
    }

    /** Returns the table. */
    public Mapping<S, T> build() {
      return new Mapping<>(this);
    }
  }
}
