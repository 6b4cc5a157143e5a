package io.github.broadsheet.serialization.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Lifecycle;
import io.github.broadsheet.article.Timestamp;
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
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TableTest {
  static final Article ARTICLE = article();

  private static Article article() {
    String text = "“We don't know,” Ana Roe said.";
    Quote quote =
        Quote.builder()
            .kind(QuoteKind.DIRECT)
            .addSpans(new Span(0, 16))
            .addMarked(new Span(0, 16))
            .build();
    Speaker roe = Speaker.builder().kind(SpeakerKind.PERSON).name("Ana Roe").build();
    return Article.builder()
        .text(text)
        .uri(URI.create("https://www.News.test/a"))
        .lifecycle(Lifecycle.builder().published(Timestamp.parse("2026-11-03T10:00:00Z")).build())
        .addAttribution(
            Attribution.builder()
                .id("a1")
                .quote(quote)
                .source(Source.of(SourceKind.NAMED, new Span(17, 24)))
                .cue(Cue.of("say", CueClass.SAYS, new Span(25, 29)))
                .resolution(new Resolution(roe, "name", 1))
                .confidence(0.5)
                .build())
        .build();
  }

  @Test
  void tellsWhereArticlesAreFrom() {
    assertThat(row(Table.ARTICLES))
        .containsEntry("article", "in.txt")
        .containsEntry("outlet", "news.test")
        .containsEntry("day", "2026-11-03")
        .containsEntry("month", "2026-11")
        .containsEntry("words", 6)
        .containsEntry("attributions", 1)
        .containsEntry("text", ARTICLE.text())
        .doesNotContainKeys("headline", "language");
  }

  @Test
  void tellsWhoSaidWhatInWhichWords() {
    assertThat(row(Table.QUOTES))
        .containsEntry("article", "in.txt")
        .containsEntry("month", "2026-11")
        .containsEntry("speaker", "Ana Roe")
        .containsEntry("speaker_kind", "person")
        .containsEntry("quote", "“We don't know,”")
        .containsEntry("words", 3)
        .containsEntry("own_words", 3)
        .containsEntry("cue_lemma", "say")
        .containsEntry("quote_end", 16)
        .containsEntry("confidence", 0.5)
        .doesNotContainKeys("within", "addressee");
  }

  @Test
  void tellsHowMuchEachSpeakerIsQuoted() {
    assertThat(row(Table.SPEAKERS))
        .containsEntry("speaker", "Ana Roe")
        .containsEntry("quotes", 1)
        .containsEntry("words", 3);
  }

  @ParameterizedTest
  @EnumSource
  void hasACellOfTheRightTypeForEachColumn(Table table) {
    for (List<Optional<Object>> row : table.rows("in.txt", ARTICLE)) {
      assertThat(row).hasSameSizeAs(table.columns());
      for (int i = 0; i < row.size(); i++) {
        Class<?> type =
            switch (table.columns().get(i).type()) {
              case TEXT -> String.class;
              case WHOLE -> Integer.class;
              case NUMBER -> Double.class;
            };
        row.get(i).ifPresent(cell -> assertThat(cell).isInstanceOf(type));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void namesEachColumnOnce(Table table) {
    assertThat(table.columns())
        .extracting(Column::name)
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("[a-z_]+"))
        .startsWith("article", "outlet", "day", "month");
  }

  private static Map<String, Object> row(Table table) {
    List<Optional<Object>> cells = table.rows("in.txt", ARTICLE).get(0);
    Map<String, Object> row = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      String name = table.columns().get(i).name();
      cells.get(i).ifPresent(cell -> row.put(name, cell));
    }
    return row;
  }
}
