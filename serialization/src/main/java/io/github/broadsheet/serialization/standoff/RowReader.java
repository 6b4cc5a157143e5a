package io.github.broadsheet.serialization.standoff;

import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Cue;
import io.github.broadsheet.quote.CueClass;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.quote.QuoteKind;
import io.github.broadsheet.quote.Resolution;
import io.github.broadsheet.quote.Source;
import io.github.broadsheet.quote.SourceKind;
import io.github.broadsheet.quote.Speaker;
import io.github.broadsheet.quote.SpeakerKind;
import io.github.broadsheet.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads one row of a table of quotes. An {@link IllegalArgumentException} says what is wrong. */
final class RowReader {
  private final Map<Column, String> cells;

  RowReader(Map<Column, String> cells) {
    this.cells = cells;
  }

  /** Adds the statement of this row to {@code statements}. */
  void addTo(StatementList statements) {
    Quote quote = quote();
    statements.words(quote.spans(), cell(Column.QUOTE));
    List<Span> source = spans(Column.SOURCE_SPANS);
    if (!source.isEmpty()) {
      statements.words(source, cell(Column.SOURCE));
    }
    List<Span> cue = spans(Column.CUE_SPANS);
    if (!cue.isEmpty()) {
      statements.words(cue, cell(Column.CUE));
    }
    present(Column.URI).ifPresent(statements::uri);
    if (present(Column.ID).isPresent()) {
      statements.add(attribution(quote, source, cue));
    } else {
      statements.add(quote);
    }
  }

  private Quote quote() {
    return Quote.builder()
        .kind(choice(QuoteKind.class, Column.KIND, QuoteKind.DIRECT))
        .spans(spans(Column.QUOTE_SPANS))
        .marked(spans(Column.MARKED_SPANS))
        .insertions(spans(Column.INSERTION_SPANS))
        .ellipses(spans(Column.ELLIPSIS_SPANS))
        .isContinued(present(Column.CONTINUED).isPresent())
        .isUnclosed(present(Column.UNCLOSED).isPresent())
        .originalLanguage(present(Column.ORIGINAL_LANGUAGE))
        .build();
  }

  private Attribution attribution(Quote quote, List<Span> source, List<Span> cue) {
    Attribution.Builder attribution =
        Attribution.builder()
            .id(cell(Column.ID))
            .quote(quote)
            .within(present(Column.WITHIN))
            .rule(present(Column.RULE));
    if (!source.isEmpty()) {
      attribution.source(
          new Source(choice(SourceKind.class, Column.SOURCE_KIND, SourceKind.NAMED), source));
    }
    if (!cue.isEmpty()) {
      CueClass cueClass = choice(CueClass.class, Column.CUE_CLASS, CueClass.OTHER);
      attribution.cue(new Cue(cell(Column.CUE_LEMMA), cueClass, cue));
    }
    present(Column.SPEAKER).ifPresent(name -> attribution.resolution(resolution(name)));
    attribution.confidence(number(Column.CONFIDENCE));
    return attribution.build();
  }

  private Resolution resolution(String name) {
    Speaker speaker =
        Speaker.builder()
            .name(name)
            .kind(choice(SpeakerKind.class, Column.SPEAKER_KIND, SpeakerKind.PERSON))
            .roles(Cells.split(cell(Column.ROLES)))
            .affiliation(present(Column.AFFILIATION))
            .otherNames(Cells.split(cell(Column.OTHER_NAMES)))
            .build();
    return new Resolution(
        speaker, cell(Column.RESOLUTION_RULE), number(Column.RESOLUTION_CONFIDENCE));
  }

  private String cell(Column column) {
    return cells.getOrDefault(column, "");
  }

  private Optional<String> present(Column column) {
    return Optional.of(cell(column)).filter(cell -> !cell.isEmpty());
  }

  private List<Span> spans(Column column) {
    return Cells.spans(cell(column));
  }

  private double number(Column column) {
    try {
      return present(column).map(Double::parseDouble).orElse(1.0);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          column.title() + " \"" + cell(column) + "\" is no number", e);
    }
  }

  private <E extends Enum<E>> E choice(Class<E> type, Column column, E missing) {
    try {
      return present(column)
          .map(word -> Enum.valueOf(type, word.toUpperCase(Locale.ROOT)))
          .orElse(missing);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          column.title() + " \"" + cell(column) + "\" is no " + type.getSimpleName(), e);
    }
  }
}
