package io.github.broadsheet.serialization.standoff;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Circumstance;
import io.github.broadsheet.quote.CircumstanceKind;
import io.github.broadsheet.quote.Cue;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.quote.Resolution;
import io.github.broadsheet.quote.Source;
import io.github.broadsheet.quote.Speaker;
import io.github.broadsheet.text.CodePoints;
import io.github.broadsheet.text.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Fills the rows of a table of quotes. Not safe to share between threads. */
final class QuoteRow {
  private static final Map<CircumstanceKind, Column> CIRCUMSTANCES =
      Map.of(
          CircumstanceKind.ADDRESSEE, Column.ADDRESSEE,
          CircumstanceKind.WHEN, Column.WHEN,
          CircumstanceKind.WHERE, Column.WHERE,
          CircumstanceKind.MEDIUM, Column.MEDIUM,
          CircumstanceKind.OCCASION, Column.OCCASION);

  private final String text;
  private final CodePoints points;
  private final Map<Column, String> cells = new EnumMap<>(Column.class);

  QuoteRow(Article article, CodePoints points, int document) {
    this.text = article.text();
    this.points = points;
    cells.put(Column.DOCUMENT, Integer.toString(document));
    article.uri().ifPresent(uri -> cells.put(Column.URI, uri.toString()));
  }

  QuoteRow attribution(Attribution attribution) {
    quote(attribution.quote());
    cells.put(Column.ID, attribution.id());
    attribution.source().ifPresent(this::source);
    attribution.cue().ifPresent(this::cue);
    attribution.resolution().ifPresent(this::resolution);
    attribution.circumstances().forEach(this::circumstance);
    attribution.within().ifPresent(id -> cells.put(Column.WITHIN, id));
    attribution.rule().ifPresent(rule -> cells.put(Column.RULE, rule));
    cells.put(Column.CONFIDENCE, Double.toString(attribution.confidence()));
    return this;
  }

  private void source(Source source) {
    cells.put(Column.SOURCE, source.in(text));
    cells.put(Column.SOURCE_KIND, name(source.kind()));
    spans(Column.SOURCE_SPANS, source.spans());
  }

  private void cue(Cue cue) {
    cells.put(Column.CUE, cue.in(text));
    cells.put(Column.CUE_LEMMA, cue.lemma());
    cells.put(Column.CUE_CLASS, name(cue.cueClass()));
    spans(Column.CUE_SPANS, cue.spans());
  }

  private void resolution(Resolution resolution) {
    speaker(resolution.speaker());
    cells.put(Column.RESOLUTION_RULE, resolution.rule());
    cells.put(Column.RESOLUTION_CONFIDENCE, Double.toString(resolution.confidence()));
  }

  QuoteRow quote(Quote quote) {
    cells.put(Column.KIND, name(quote.kind()));
    cells.put(Column.QUOTE, quote.in(text));
    spans(Column.QUOTE_SPANS, quote.spans());
    spans(Column.MARKED_SPANS, quote.marked());
    spans(Column.INSERTION_SPANS, quote.insertions());
    spans(Column.ELLIPSIS_SPANS, quote.ellipses());
    flag(Column.CONTINUED, quote.isContinued());
    flag(Column.UNCLOSED, quote.isUnclosed());
    quote.originalLanguage().ifPresent(tag -> cells.put(Column.ORIGINAL_LANGUAGE, tag));
    return this;
  }

  private void speaker(Speaker speaker) {
    cells.put(Column.SPEAKER, speaker.name());
    cells.put(Column.SPEAKER_KIND, name(speaker.kind()));
    cells.put(Column.ROLES, Cells.join(speaker.roles()));
    speaker.affiliation().ifPresent(it -> cells.put(Column.AFFILIATION, it));
    cells.put(Column.OTHER_NAMES, Cells.join(speaker.otherNames()));
  }

  private void circumstance(Circumstance circumstance) {
    String words = circumstance.value().orElseGet(() -> circumstance.span().in(text));
    Column column = CIRCUMSTANCES.getOrDefault(circumstance.kind(), Column.OCCASION);
    cells.merge(column, words, (first, second) -> first + "; " + second);
  }

  private void spans(Column column, List<Span> spans) {
    cells.put(column, Cells.spans(spans.stream().map(points::toCodePoints).toList()));
  }

  private void flag(Column column, boolean value) {
    if (value) {
      cells.put(column, "yes");
    }
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** Returns the cells that are not empty; half a surrogate pair, which is no text, is replaced. */
  Map<Column, String> cells() {
    cells.replaceAll((column, cell) -> Cells.wholeCharacters(cell));
    return cells;
  }

  /** Returns the cells, empty ones and all. */
  List<String> list() {
    Map<Column, String> filled = cells();
    return Stream.of(Column.values()).map(column -> filled.getOrDefault(column, "")).toList();
  }
}
