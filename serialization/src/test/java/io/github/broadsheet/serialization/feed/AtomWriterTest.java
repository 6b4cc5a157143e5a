package io.github.broadsheet.serialization.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Headline;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.Media;
import io.github.broadsheet.article.MediaKind;
import io.github.broadsheet.article.Paragraph;
import io.github.broadsheet.io.ArticleSink;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.Loss;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.serialization.ArticleGenerator;
import io.github.broadsheet.serialization.RoundTrip;
import io.github.broadsheet.serialization.SharedData;
import io.github.broadsheet.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtomWriterTest {
  private static final AtomWriter WRITER = new AtomWriter();
  private static final AtomReader READER = new AtomReader();

  @Test
  void writesOneFeedOfManyArticles() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ArticleSink sink = WRITER.withTitle("Harbour news").open(out)) {
      for (int i = 1; i <= 3; i++) {
        sink.write(article("Story " + i));
      }
    }

    assertThat(AtomChecker.check(out.toByteArray())).isEmpty();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("<title>Harbour news</title>");
    try (Stream<ReadResult> all =
        READER.readAll(Input.of(out.toByteArray()), ReadLimits.defaults())) {
      assertThat(all.map(result -> result.article().headline().orElse("")))
          .containsExactly("Story 1", "Story 2", "Story 3");
    }
  }

  @Test
  void writesAValidFeedOfNothing() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WRITER.open(out).close();

    assertThat(AtomChecker.check(out.toByteArray())).isEmpty();
  }

  @Test
  void writesWhatPlayersPlayAsEnclosure() throws IOException {
    Article article =
        article("Podcast").toBuilder()
            .addMedia(
                Media.builder()
                    .kind(MediaKind.AUDIO)
                    .uri(URI.create("https://x.test/a.mp3"))
                    .contentType("audio/mpeg")
                    .size(12L)
                    .build())
            .build();

    byte[] feed = RoundTrip.losesWhatItReports(WRITER, READER, article);

    assertThat(new String(feed, StandardCharsets.UTF_8))
        .contains(
            "<link rel=\"enclosure\" href=\"https://x.test/a.mp3\" type=\"audio/mpeg\""
                + " length=\"12\"/>");
  }

  @Test
  void makesUpIdAndTimeThatAnEntryMustHave() throws IOException {
    Article article = Article.builder().text("").build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThat(WRITER.write(article, out).losses())
        .extracting(Loss::toString)
        .containsExactly(
            "lifecycle.updated: not known, and Atom demands a time;"
                + " kept as \"1970-01-01T00:00:00Z\"");
    assertThat(AtomChecker.check(out.toByteArray())).isEmpty();
  }

  private static Article article(String headline) {
    String text = headline + "\nWords.";
    return Article.builder()
        .text(text)
        .uri(URI.create("https://x.test/" + headline.hashCode()))
        .addHeadline(Headline.in(text, HeadlineRole.MAIN, new Span(0, headline.length())))
        .addBlock(Paragraph.of(new Span(headline.length() + 1, text.length())))
        .build();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void writesValidFeedsAndReportsEveryLoss(long seed) throws IOException {
    ArticleGenerator some = ArticleGenerator.of(seed);
    ArticleGenerator all = ArticleGenerator.complete(seed);
    for (int i = 0; i < 60; i++) {
      Article article = i % 6 == 0 ? all.next() : some.next();
      byte[] feed = RoundTrip.losesWhatItReports(WRITER, READER, article);
      assertThat(AtomChecker.check(feed)).isEmpty();
    }
  }

  @Test
  void keepsFixturesOfAtom() throws IOException {
    for (Path path : SharedData.fixtures("rss-atom")) {
      if (!path.getFileName().toString().contains("feedvalidator")) {
        byte[] written = RoundTrip.keepsItsOwn(WRITER, READER, Input.of(path));
        assertThat(AtomChecker.check(written)).as(path.toString()).isEmpty();
      }
    }
  }
}
