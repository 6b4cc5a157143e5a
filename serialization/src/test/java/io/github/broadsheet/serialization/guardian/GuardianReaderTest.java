package io.github.broadsheet.serialization.guardian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Byline;
import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.article.Entry;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.Media;
import io.github.broadsheet.article.MediaKind;
import io.github.broadsheet.article.Timestamp;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.InputHead;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Recognition;
import io.github.broadsheet.serialization.SharedData;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardianReaderTest {
  private static final String ARTICLE =
      """
      {"webTitle": "Ferry sails | Ana Roe", "webUrl": "https://x.test/a", "id": "uk/a",
       "webPublicationDate": "2026-01-16T10:14:31Z", "sectionId": "uk", "sectionName": "UK",
       "fields": {"headline": "Ferry sails", "standfirst": "<p>At <b>last</b></p>",
                  "byline": "Ana Roe", "body": "<p>It sailed.</p>",
                  "main": "<figure><img src='https://x.test/f.jpg'></figure>", "starRating": 4},
       "tags": [{"id": "uk/ferries", "webTitle": "Ferries", "type": "keyword"},
                {"id": "profile/anaroe", "webTitle": "Ana Roe", "type": "contributor",
                 "bio": "<p>Reports.</p>"}],
       "elements": [{"id": "e1", "relation": "main", "type": "image", "assets": [
          {"type": "image", "file": "https://x.test/s.jpg", "typeData": {"width": 140}},
          {"type": "image", "file": "https://x.test/l.jpg",
           "typeData": {"width": 480, "caption": "A ferry", "credit": "Tom Lee/PA"}}]}]}
      """;

  private final GuardianReader reader = new GuardianReader();

  static Stream<Path> fixtures() throws IOException {
    return SharedData.fixtures("guardian-capi").stream();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void readsContent(Path fixture) throws IOException {
    ReadResult read = reader.read(Input.of(fixture), ReadLimits.defaults());

    assertThat(read.article().headline()).isPresent();
    assertThat(read.article().blocks()).isNotEmpty();
    assertThat(reader.recognise(InputHead.of("x.txt", Input.of(fixture).head())))
        .isEqualTo(Recognition.CERTAIN);
  }

  @Test
  void readsPostsOfALiveBlogAsEntries() throws IOException {
    Path fixture =
        SharedData.find(
            "fixtures", "guardian-capi", "content-api-models__content-with-blocks.json");

    Article article = reader.read(Input.of(fixture), ReadLimits.defaults()).article();

    assertThat(article.blocks(Entry.class)).hasSize(6);
    Entry first = article.blocks(Entry.class).get(0);
    assertThat(first.headline().map(article::text)).contains("Hi");
    assertThat(first.posted()).contains(Timestamp.parse("2015-04-17T11:21:49Z"));
  }

  @Test
  void readsAnArticle() throws IOException {
    Article article = read(ARTICLE).article();

    assertThat(article.text()).isEqualTo("Ferry sails\nAt last\nAna Roe\nIt sailed.");
    assertThat(article.headline(HeadlineRole.DECK)).contains("At last");
    assertThat(article.uri()).contains(URI.create("https://x.test/a"));
    assertThat(article.byline().map(Byline::contributors).orElseThrow())
        .singleElement()
        .returns("Ana Roe", Contributor::name)
        .returns(Optional.of("Reports."), Contributor::biography);
    assertThat(article.subjects()).hasSize(2);
    assertThat(article.figures()).hasSize(1);
    assertThat(article.media())
        .singleElement()
        .returns(MediaKind.IMAGE, Media::kind)
        .returns(Optional.of(URI.create("https://x.test/l.jpg")), Media::uri)
        .returns(OptionalInt.of(480), Media::width)
        .returns(Optional.of("A ferry"), Media::description);
    assertThat(article.extensions().format("guardian")).isPresent();
  }

  @Test
  void readsEveryResultOfASearch() throws IOException {
    String response =
        "{\"response\":{\"status\":\"ok\",\"userTier\":\"x\",\"results\":["
            + ARTICLE
            + ","
            + ARTICLE
            + "]}}";

    try (Stream<ReadResult> all = reader.readAll(Input.of(response), ReadLimits.defaults())) {
      assertThat(all).hasSize(2);
    }
    assertThat(reader.recognise(InputHead.of("", response.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(Recognition.CERTAIN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "", "{\"response\":{\"results\":[]}}", "{\"webTitle\":"})
  void refusesWhatHoldsNoContent(String document) {
    assertThatExceptionOfType(ParseException.class).isThrownBy(() -> read(document));
  }

  @Test
  @Timeout(60)
  void takesLinearTimeForHostileContent() throws IOException {
    String posts = "{\"bodyHtml\":\"<p>x</p>\",\"title\":\"t\"},".repeat(20_000);
    assertThat(
            read("{\"webTitle\":\"x\",\"blocks\":{\"body\":[" + posts + "{}]}}")
                .article()
                .blocks(Entry.class))
        .hasSizeGreaterThanOrEqualTo(20_000);
    assertThatExceptionOfType(ParseException.class)
        .isThrownBy(() -> read("{\"webTitle\":" + "[".repeat(1_000_000)));
  }

  private ReadResult read(String content) throws IOException {
    return reader.read(Input.of(content), ReadLimits.defaults());
  }
}
