package io.github.broadsheet.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Paragraph;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pins the form of canonical JSON: {@code full.json} has every property there is. A change here is
 * a change of the format, and needs a new version.
 */
class JsonGoldenTest {
  @ParameterizedTest
  @ValueSource(strings = {"small.json", "full.json"})
  void writesWhatItRead(String name) {
    String golden = JsonFiles.resource(name);
    Article article = JsonFiles.read(golden).article();
    assertThat(JsonFiles.write(JsonWriter.indented(), article)).isEqualTo(golden);
  }

  @Test
  void readsTheSmallArticle() {
    Quote quote =
        Quote.of(QuoteKind.DIRECT, new Span(0, 10)).toBuilder().addMarked(new Span(0, 10)).build();
    Speaker speaker =
        Speaker.of(SpeakerKind.PERSON, "Ana Roe").toBuilder().addMentions(new Span(11, 18)).build();
    Article article =
        Article.builder()
            .text("“We left,” Ana Roe said.")
            .addBlocks(Paragraph.of(new Span(0, 24)))
            .addAttributions(
                Attribution.builder()
                    .id("a1")
                    .quote(quote)
                    .source(Source.of(SourceKind.NAMED, new Span(11, 18)))
                    .cue(Cue.of("say", CueClass.SAYS, new Span(19, 23)))
                    .resolution(new Resolution(speaker, "full-name", 1))
                    .build())
            .build();
    assertThat(JsonFiles.read(JsonFiles.resource("small.json")).article()).isEqualTo(article);
  }

  @Test
  void writesCompactlyUnlessToldOtherwise() {
    assertThat(JsonFiles.write(Article.builder().text("“Ja”\n").build()))
        .isEqualTo(
            "{\"broadsheet\":{\"format\":\"broadsheet-article\",\"version\":\"1.0\"},"
                + "\"text\":\"“Ja”\\n\"}\n");
  }
}
