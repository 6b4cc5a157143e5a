package io.github.broadsheet.serialization.ans;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.serialization.ArticleGenerator;
import io.github.broadsheet.serialization.RoundTrip;
import io.github.broadsheet.serialization.SharedData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written, held against the official schemas, if these are at hand. */
class AnsSchemaTest {
  private final AnsReader reader = new AnsReader();
  private final AnsWriter writer = new AnsWriter();
  private AnsSchemas schemas;

  @BeforeEach
  void findSchemas() throws IOException {
    schemas = AnsSchemas.find();
  }

  @Test
  void allowsWhateverArticleIsWritten() throws IOException {
    ArticleGenerator articles = ArticleGenerator.of(5);
    ArticleGenerator complete = ArticleGenerator.complete(6);
    for (int i = 0; i < 300; i++) {
      schemas.assertValid(RoundTrip.losesWhatItReports(writer, reader, articles.next()));
      schemas.assertValid(RoundTrip.losesWhatItReports(writer, reader, complete.next()));
    }
  }

  @Test
  void allowsWhatIsWrittenOfRealStories() throws IOException {
    for (Path fixture : SharedData.fixtures("ans")) {
      Article article = reader.read(Input.of(fixture), ReadLimits.defaults()).article();
      schemas.assertValid(RoundTrip.losesWhatItReports(writer, reader, article));
    }
  }

  @Test
  void allowsWhatIsLeftOfSpoiledStories() throws IOException {
    schemas.assertValid(
        AnsSample.STORY.replace("0.10.9", "0.10.12").getBytes(StandardCharsets.UTF_8));
    List<Article> spoiled = AnsSample.spoiled().toList();
    for (Article article : spoiled) {
      schemas.assertValid(RoundTrip.losesWhatItReports(writer, reader, article));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gallery", "collection", "video", "audio"})
  void allowsWhatIsWrittenOfOtherTypes(String type) throws IOException {
    List<Article> spoiled = AnsSample.spoiled(type).toList();
    for (Article article : spoiled) {
      schemas.assertValid(RoundTrip.losesWhatItReports(writer, reader, article));
    }
  }
}
