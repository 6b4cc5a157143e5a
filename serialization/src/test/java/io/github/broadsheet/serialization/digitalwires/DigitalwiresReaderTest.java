package io.github.broadsheet.serialization.digitalwires;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Correction;
import io.github.broadsheet.article.Dateline;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.Lifecycle;
import io.github.broadsheet.article.Link;
import io.github.broadsheet.article.Media;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.article.SubjectKind;
import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.InputHead;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Recognition;
import io.github.broadsheet.serialization.SharedData;
import io.github.broadsheet.text.Position;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitalwiresReaderTest {
  private static final String STORY =
      """
      {"format": "digitalwires@0.9.1", "type": "composite", "urn": "urn:newsml:x.test:1",
       "version": 2, "version_created": "2026-01-28T09:18:34+01:00", "pubstatus": "usable",
       "signal": "sig:update", "embargoed": null, "language": "de", "urgency": 3,
       "kicker": "Hafen", "headline": "Fähre fährt", "subhead": null, "byline": "Von Ana Roe",
       "dateline": "Kiel (dpa) - ", "teaser": "Sie fährt.",
       "article_html": "<section><p><span>Kiel (dpa) - </span>Die Fähre fährt.</p></section>",
       "linkbox_html": "<ul><li><a href='https://x.test/'>Mehr</a></li></ul>",
       "creditline": "dpa",
       "ednotes": [{"role": "dpaednoterole:correction", "ednote": "Der Tag stimmt."},
                   {"role": "dpaednoterole:closingline", "ednote": "dpa xy"}],
       "categories": [
         {"type": "dnltype:dpasubject", "name": "Schiff", "qcode": "medtop:20000394", "rank": 2},
         {"type": "dnltype:wire", "name": "bdt", "qcode": "dpasrv:bdt"},
         {"type": "dnltype:provider", "name": "dpa", "qcode": "dnlprov:dpa"}],
       "associations": [{"type": "image", "urn": "urn:x:2", "caption": "Die Fähre",
         "renditions": [{"url": "https://x.test/s.jpg", "width": 20},
                        {"url": "https://x.test/l.jpg", "width": 200, "fovealarea": null}]}]}
      """;

  private final DigitalwiresReader reader = new DigitalwiresReader();

  static Stream<Path> fixtures() throws IOException {
    return SharedData.fixtures("dpa-digitalwires").stream();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void readsStories(Path fixture) throws IOException {
    ReadResult read = reader.read(Input.of(fixture), ReadLimits.defaults());

    // The agency's tables have classes of their own, which are left out, and that is said.
    assertThat(read.diagnostics()).extracting(Diagnostic::code).isSubsetOf("unknown-markup");
    assertThat(read.article().headline()).isPresent();
    assertThat(read.article().uri()).isPresent();
    assertThat(read.article().subjects()).isNotEmpty();
    assertThat(reader.recognise(InputHead.of("x.xml", Input.of(fixture).head())))
        .isEqualTo(Recognition.CERTAIN);
  }

  @Test
  void findsThePlaceOfTheDatelineInTheText() throws IOException {
    Article article = read(STORY).article();

    assertThat(article.text())
        .isEqualTo("Hafen\nFähre fährt\nVon Ana Roe\nKiel (dpa) - Die Fähre fährt.");
    Dateline dateline = article.dateline().orElseThrow();
    assertThat(dateline)
        .returns("Kiel (dpa)", Dateline::text)
        .returns(List.of("Kiel"), Dateline::places)
        .returns(Optional.of("dpa"), Dateline::provider);
    assertThat(dateline.span().map(article::text)).contains("Kiel (dpa)");
  }

  @Test
  void readsTheStory() throws IOException {
    Article article = read(STORY).article();

    assertThat(article.uri()).contains(URI.create("urn:newsml:x.test:1"));
    assertThat(article.headline(HeadlineRole.KICKER)).contains("Hafen");
    assertThat(article.provider()).contains("dpa");
    assertThat(article.lifecycle())
        .returns(OptionalInt.of(3), Lifecycle::urgency)
        .returns(List.of("sig:update"), Lifecycle::signals)
        .returns(List.of("dpa xy"), Lifecycle::editorialNotes);
    assertThat(article.corrections())
        .extracting(Correction::text)
        .containsExactly("Der Tag stimmt.");
    assertThat(article.links())
        .singleElement()
        .returns(Optional.of("Mehr"), Link::title)
        .returns(Optional.of(URI.create("https://x.test/")), Link::uri);
    assertThat(article.subjects())
        .singleElement()
        .returns(SubjectKind.TOPIC, Subject::kind)
        .returns(Optional.of("medtop"), Subject::scheme)
        .returns(Optional.of("20000394"), Subject::code);
    assertThat(article.media())
        .singleElement()
        .returns(Optional.of(URI.create("https://x.test/l.jpg")), Media::uri)
        .returns(Optional.of("Die Fähre"), Media::description);
    assertThat(article.extensions().format("digitalwires").orElseThrow().values())
        .containsOnlyKeys("type", "ednotes", "categories", "associations");
  }

  @Test
  void readsAnArrayStoryByStory() throws IOException {
    Input array = Input.of("[" + STORY + "," + STORY + "]");

    try (Stream<ReadResult> all = new DigitalwiresReader().readAll(array, ReadLimits.defaults())) {
      assertThat(all).hasSize(2);
    }
  }

  @Test
  void namesPlaceAndValueOfWhatIsWrong() throws IOException {
    assertThat(read("{\"urn\": \"urn:x:1\",\n \"urgency\": 12}").diagnostics())
        .extracting(Diagnostic::message, Diagnostic::position)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "$.urgency should be a whole number from 1 to 9, and is the number 12",
                Optional.of(new Position(2, 13))),
            org.assertj.core.groups.Tuple.tuple("the item has no text", Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "", "{\"urn\":"})
  void refusesWhatHoldsNoStory(String document) {
    assertThatExceptionOfType(ParseException.class).isThrownBy(() -> read(document));
    assertThat(reader.recognise(InputHead.of("", document.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(Recognition.NO);
  }

  @Test
  @Timeout(60)
  void takesLinearTimeForHostileStories() throws IOException {
    String many = "{\"type\":\"dnltype:keyword\",\"name\":\"x\"},".repeat(100_000);
    assertThat(read("{\"urn\":\"urn:x:1\",\"categories\":[" + many + "{}]}").article().subjects())
        .hasSize(100_000);
    assertThatExceptionOfType(ParseException.class)
        .isThrownBy(() -> read("{\"urn\":" + "[".repeat(1_000_000)));
  }

  private ReadResult read(String story) throws IOException {
    return reader.read(Input.of(story), ReadLimits.defaults());
  }
}
