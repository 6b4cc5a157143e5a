package io.github.broadsheet.serialization.ans;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.article.Credit;
import io.github.broadsheet.article.Figure;
import io.github.broadsheet.article.Media;
import io.github.broadsheet.article.MediaKind;
import io.github.broadsheet.article.Paragraph;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.article.SubjectKind;
import io.github.broadsheet.article.Timestamp;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.serialization.RoundTrip;
import io.github.broadsheet.text.Span;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Arc says of a story beside its headline and text. */
class AnsStoryTest {
  private final AnsReader reader = new AnsReader();
  private final AnsWriter writer = new AnsWriter();
  private String written = "";

  @Test
  void readsAnEmbargoThatIsInForce() throws IOException {
    Article article =
        story(
            """
            "content_restrictions": {"embargo": {"active": true, "end_time": "2026-03-02T05:00:00Z",
             "description": "until noon"}}
            """);

    assertThat(article.lifecycle().embargoedUntil())
        .contains(Timestamp.parse("2026-03-02T05:00:00Z"));
    assertThat(written).contains("\"active\":true", "until noon");
  }

  @Test
  void readsNoEmbargoThatIsOver() throws IOException {
    Article article =
        story(
            """
            "content_restrictions": {"embargo": {"active": false, "end_time": "2026-03-02T05:00:00Z"}}
            """);

    assertThat(article.lifecycle().embargoedUntil()).isEmpty();
    assertThat(written).contains("\"active\":false");
  }

  @Test
  void readsTheSectionsOfASite() throws IOException {
    Article article =
        story(
            """
            "taxonomy": {"sections": [
              {"type": "section", "version": "0.10.9", "_id": "/sea", "name": "Sea", "path": "/sea"},
              {"type": "section", "version": "0.10.9", "name": "Ports"}]}
            """);

    assertThat(article.subjects())
        .containsExactly(
            Subject.builder().kind(SubjectKind.SECTION).name("Sea").code("/sea").build(),
            Subject.builder().kind(SubjectKind.SECTION).name("Ports").build());
    assertThat(written).contains("\"path\":\"/sea\"");
  }

  @Test
  void leavesSectionsOfWhichSomeAreOnlyReferredTo() throws IOException {
    Article article =
        story(
            """
            "taxonomy": {"sections": [
              {"type": "reference", "referent": {"type": "section", "id": "/a", "website": "w"}},
              {"type": "section", "version": "0.10.9", "name": "Ports"}]}
            """);

    assertThat(article.subjects()).isEmpty();
    assertThat(written).contains("\"referent\"", "Ports");
  }

  @Test
  void readsThePictureAStoryIsPromotedWith() throws IOException {
    Article article =
        story(
            """
            "promo_items": {"basic": {"type": "image", "version": "0.10.9", "_id": "i1",
                "url": "https://x.test/1.jpg", "caption": "The <b>ferry</b>.", "width": 640,
                "credits": {"by": [{"type": "author", "name": "Tom Lee", "byline": "Lee"}]}},
              "lead": {"type": "image", "version": "0.10.9", "url": "https://x.test/2.jpg"},
              "film": {"type": "reference", "referent": {"type": "video", "id": "v1"}}}
            """);

    Media promoted = Media.builder().uri(URI.create("https://x.test/1.jpg")).width(640).build();
    assertThat(article.media())
        .containsExactly(
            promoted.toBuilder()
                .description("The ferry.")
                .credit(Credit.builder().text("Tom Lee").build())
                .build(),
            Media.builder().uri(URI.create("https://x.test/2.jpg")).rendition("lead").build());
    assertThat(written).contains("\"byline\":\"Lee\"", "\"id\":\"v1\"");
  }

  @Test
  void leavesTheirPlacesToPeopleWhoAreOnlyReferredTo() throws IOException {
    Article article =
        story(
            """
            "credits": {"by": [
              {"type": "reference", "referent": {"type": "author", "id": "a1"}},
              {"type": "author", "name": "Ana Roe", "byline": "Roe"},
              {"type": "reference", "referent": {"type": "author", "id": "a2"}},
              {"type": "author", "name": "Tom Lee", "byline": "Lee"}]}
            """);

    assertThat(article.contributors())
        .extracting(Contributor::name)
        .containsExactly("Ana Roe", "Tom Lee");
    assertThat(written.indexOf("\"a1\"")).isLessThan(written.indexOf("Ana Roe"));
    assertThat(written.indexOf("\"a2\"")).isLessThan(written.indexOf("Tom Lee"));
    assertThat(written.indexOf("Ana Roe")).isLessThan(written.indexOf("\"a2\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\": \"list\", \"_id\": \"e0\", \"items\": []}",
        "{\"type\": \"text\", \"_id\": \"e0\", \"content\": \" \"}",
        "{\"type\": \"table\", \"_id\": \"e0\", \"rows\": []}",
        "{\"type\": \"divider\", \"_id\": \"e0\"}",
        "{\"type\": \"tide_table\", \"_id\": \"e0\"}"
      })
  void keepsThePlaceOfAnElementWithoutWords(String element) throws IOException {
    Article article =
        story(
            "\"content_elements\": ["
                + element
                + ", {\"type\": \"text\", \"_id\": \"e1\", \"content\": \"It sailed.\"}]");

    assertThat(article.blocks(Paragraph.class)).hasSize(1);
    assertThat(written).contains("\"_id\":\"e0\"", "\"content\":\"It sailed.\",\"_id\":\"e1\"");
  }

  @Test
  void keepsADividerThatHasNothingElse() throws IOException {
    story("\"content_elements\": [{\"type\": \"divider\"}]");

    assertThat(written).contains("{\"type\":\"divider\"}");
  }

  @Test
  void readsAFilmAsAFigure() throws IOException {
    Article article =
        story(
            """
            "content_elements": [{"type": "video", "version": "0.10.9", "_id": "v1", "duration": 9,
              "headlines": {"basic": "Out at sea"}, "description": {"basic": "The <b>ferry</b>."},
              "credits": {"by": [{"type": "author", "name": "Tom Lee", "byline": "Lee"}]},
              "streams": [{"url": "https://x.test/a.mp4", "width": 640, "bitrate": 300},
                          {"url": "https://x.test/b.mp4"}]}]
            """);

    assertThat(article.blocks(Figure.class))
        .singleElement()
        .satisfies(
            figure ->
                assertThat(figure.media())
                    .containsExactly(
                        Media.builder()
                            .kind(MediaKind.VIDEO)
                            .uri(URI.create("https://x.test/a.mp4"))
                            .width(640)
                            .title("Out at sea")
                            .build()));
    assertThat(article.text()).contains("The ferry.", "Tom Lee");
    assertThat(written).contains("\"bitrate\":300", "https://x.test/b.mp4", "\"duration\":9");
  }

  @Test
  void writesAFilmAsOne() throws IOException {
    Article article =
        Article.builder()
            .text("")
            .addBlock(
                Figure.builder()
                    .span(new Span(0, 0))
                    .addMedia(
                        Media.builder()
                            .kind(MediaKind.AUDIO)
                            .uri(URI.create("https://x.test/a.mp3"))
                            .build())
                    .build())
            .build();

    assertThat(
            new String(
                RoundTrip.losesWhatItReports(writer, reader, article), StandardCharsets.UTF_8))
        .contains(
            "{\"type\":\"audio\",\"streams\":[{\"url\":\"https://x.test/a.mp3\"}],\"version\"");
  }

  /** Reads a story, checks that it reads the same from what is written, and returns it. */
  private Article story(String properties) throws IOException {
    String story = "{\"type\": \"story\", \"version\": \"0.10.9\", " + properties + "}";
    byte[] again = RoundTrip.keepsItsOwn(writer, reader, Input.of(story));
    written = new String(again, StandardCharsets.UTF_8);
    return reader.read(Input.of(story), ReadLimits.defaults()).article();
  }
}
