package io.github.broadsheet.serialization.tables;

import static io.github.broadsheet.serialization.tables.Rows.CellOf.number;
import static io.github.broadsheet.serialization.tables.Rows.CellOf.text;
import static io.github.broadsheet.serialization.tables.Rows.CellOf.whole;
import static io.github.broadsheet.serialization.tables.Rows.CellOf.word;

import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.CircumstanceKind;
import io.github.broadsheet.quote.Cue;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.quote.Speaker;
import io.github.broadsheet.serialization.tables.Rows.CellOf;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of the table of quotes. */
final class QuoteColumns {
  private static final List<CellOf<Statement>> ALL =
      Stream.concat(
              ArticleColumns.COMMON.stream().map(cell -> cell.of(Statement::filed)),
              Stream.<CellOf<Statement>>of(
                  word("attribution", it -> it.attribution().id()),
                  text("speaker", it -> it.attribution().speaker().map(Speaker::name)),
                  text("speaker_kind", it -> it.attribution().speaker().map(s -> name(s.kind()))),
                  text("role", it -> it.attribution().speaker().flatMap(Speaker::role)),
                  text(
                      "affiliation",
                      it -> it.attribution().speaker().flatMap(Speaker::affiliation)),
                  word("kind", it -> name(it.quote().kind())),
                  word("quote", it -> it.quote().in(it.text())),
                  whole("words", it -> WordCount.of(it.text(), it.quote().spans())),
                  whole("own_words", it -> WordCount.of(it.text(), it.quote().marked())),
                  text("source", it -> it.attribution().source().map(s -> s.in(it.text()))),
                  text("source_kind", it -> it.attribution().source().map(s -> name(s.kind()))),
                  text("cue", it -> it.attribution().cue().map(cue -> cue.in(it.text()))),
                  text("cue_lemma", it -> it.attribution().cue().map(Cue::lemma)),
                  text("cue_class", it -> it.attribution().cue().map(cue -> name(cue.cueClass()))),
                  text("addressee", it -> it.circumstance(CircumstanceKind.ADDRESSEE)),
                  text("said_when", it -> it.circumstance(CircumstanceKind.WHEN)),
                  text("said_where", it -> it.circumstance(CircumstanceKind.WHERE)),
                  text("medium", it -> it.circumstance(CircumstanceKind.MEDIUM)),
                  text("within", it -> it.attribution().within()),
                  whole("quote_start", it -> it.quote().extent().start()),
                  whole("quote_end", it -> it.quote().extent().end()),
                  number("confidence", it -> it.attribution().confidence())))
          .toList();

  static final Rows<Statement> ROWS = new Rows<>(ALL, QuoteColumns::statements);

  private QuoteColumns() {}

  private static List<Statement> statements(Filed filed) {
    return filed.article().attributions().stream()
        .map(attribution -> new Statement(filed, attribution))
        .toList();
  }

  static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** An attribution and the article it stands in. */
  record Statement(Filed filed, Attribution attribution) {
    String text() {
      return filed.article().text();
    }

    Quote quote() {
      return attribution.quote();
    }

    Optional<String> circumstance(CircumstanceKind kind) {
      return attribution
          .circumstance(kind)
          .map(found -> found.value().orElseGet(() -> found.span().in(text())));
    }
  }
}
