package io.github.broadsheet.serialization.ans;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.article.Figure;
import io.github.broadsheet.article.Media;
import io.github.broadsheet.article.MediaKind;
import io.github.broadsheet.article.Paragraph;
import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.Loss;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.serialization.RoundTrip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Items of ANS that are no stories, and have a head as stories have. */
class WholesTest {
  private static final String HEAD =
      """
      "version": "0.10.12", "_id": "LOCK7", "created_date": "2024-03-01T08:00:00Z",
      "headlines": { "basic": "The lock at Marle opens" },
      "description": { "basic": "Boats pass again." },
      "credits": { "by": [ { "type": "author", "name": "Ida Krans" } ] },
      "channels": [ "web" ]""";

  /** All of them are written where the official schemas are, which takes its time. */
  private static final int STEP = 17;

  private final AnsReader reader = new AnsReader();
  private final AnsWriter writer = new AnsWriter();

  private ReadResult read(String type, String more) throws IOException {
    return reader.read(Input.of(item(type, more)), ReadLimits.defaults());
  }

  private static String item(String type, String more) {
    return "{\"type\": \"" + type + "\", " + HEAD + more + "}";
  }

  private static List<Media> media(Article article) {
    return article.blocks().stream()
        .map(Figure.class::cast)
        .flatMap(figure -> figure.media().stream())
        .toList();
  }

  private String written(Article article) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(writer.write(article, out).losses()).isEmpty();
    return out.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gallery", "collection", "video", "audio"})
  void haveAHead(String type) throws IOException {
    String source = type.equals("audio") ? ", \"source_url\": \"https://a.example/lock.mp3\"" : "";
    Article article = read(type, source).article();

    assertThat(article.headlines())
        .extracting(each -> each.text())
        .containsOnly("The lock at Marle opens");
    assertThat(article.summary()).contains("Boats pass again.");
    assertThat(article.contributors()).extracting(Contributor::name).containsOnly("Ida Krans");
    assertThat(article.lifecycle().created()).isPresent();
    assertThat(written(article)).contains("\"type\":\"" + type + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gallery", "collection", "video", "audio"})
  void sayWhatTheyAreIfTheyAreEmpty(String type) throws IOException {
    assertThat(read(type, "").diagnostics())
        .filteredOn(each -> each.code().equals("no-text"))
        .extracting(Diagnostic::message)
        .singleElement()
        .asString()
        .contains(type);
  }

  @Test
  void aGalleryHasItsPictures() throws IOException {
    String pictures =
        """
        , "content_elements": [
          { "type": "image", "version": "0.10.12", "url": "https://pics.example/gate.jpg", "caption": "The gate" },
          { "type": "image", "version": "0.10.12", "url": "https://pics.example/boat.jpg", "_id": "P2" } ]""";
    ReadResult read = read("gallery", pictures);

    assertThat(read.diagnostics()).isEmpty();
    assertThat(media(read.article()))
        .extracting(Media::uri)
        .containsExactly(
            Optional.of(URI.create("https://pics.example/gate.jpg")),
            Optional.of(URI.create("https://pics.example/boat.jpg")));
    RoundTrip.keepsItsOwn(writer, reader, Input.of(item("gallery", pictures)));
  }

  @Test
  void aCollectionKeepsWhatItRefersTo() throws IOException {
    String stories =
        """
        , "content_elements": [
          { "type": "story", "version": "0.10.12", "_id": "S1", "headlines": { "basic": "Sluice" } },
          { "type": "reference", "referent": { "type": "story", "id": "S2" } } ]""";

    assertThat(read("collection", stories).article().blocks()).hasSize(2);
    RoundTrip.keepsItsOwn(writer, reader, Input.of(item("collection", stories)));
  }

  @Test
  void aVideoIsAFigure() throws IOException {
    String streams =
        """
        , "duration": 1200, "streams": [
          { "url": "https://films.example/lock.mp4", "width": 640, "height": 360, "bitrate": 600 },
          { "url": "https://films.example/lock-big.mp4", "width": 1280, "height": 720 } ]""";
    Article article = read("video", streams).article();

    assertThat(media(article))
        .singleElement()
        .satisfies(
            medium -> {
              assertThat(medium.kind()).isEqualTo(MediaKind.VIDEO);
              assertThat(medium.uri()).contains(URI.create("https://films.example/lock.mp4"));
              assertThat(medium.width()).hasValue(640);
            });
    assertThat(written(article)).contains("lock-big.mp4").contains("\"type\":\"video\"");
    RoundTrip.keepsItsOwn(writer, reader, Input.of(item("video", streams)));
  }

  @Test
  void aRecordingWithoutSoundBecomesAStory() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThat(writer.write(read("audio", "").article(), out).losses())
        .extracting(Loss::field)
        .containsExactly("extensions");
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"type\":\"story\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gallery", "collection", "video", "audio"})
  void loseWhatIsReported(String type) throws IOException {
    List<Article> spoiled = AnsSample.spoiled(type).toList();
    for (int i = 0; i < spoiled.size(); i += STEP) {
      RoundTrip.losesWhatItReports(writer, reader, spoiled.get(i));
    }
  }

  @Test
  void aVideoWithMoreTextBecomesAStory() throws IOException {
    Article video = read("video", ", \"duration\": 1200").article();
    Article story =
        read(
                "story",
                ", \"content_elements\": [ { \"type\": \"text\", \"content\": \"At last.\" } ]")
            .article();
    Article both = story.toBuilder().extensions(video.extensions()).build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(both, out);

    assertThat(both.blocks()).hasOnlyElementsOfType(Paragraph.class);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("\"type\":\"story\"")
        .contains("At last.");
  }

  @Test
  void anElementStaysAnElement() throws IOException {
    Article article =
        reader
            .read(
                Input.of(
                    "{\"type\": \"image\", \"version\": \"0.10.12\", \"url\": \"https://a.example/b.jpg\"}"),
                ReadLimits.defaults())
            .article();

    assertThat(article.blocks()).hasOnlyElementsOfType(Figure.class);
  }
}
