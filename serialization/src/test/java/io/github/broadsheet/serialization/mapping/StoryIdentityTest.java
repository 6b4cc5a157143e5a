package io.github.broadsheet.serialization.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.io.ArticleWriter;
import io.github.broadsheet.serialization.ans.AnsWriter;
import io.github.broadsheet.serialization.feed.AtomWriter;
import io.github.broadsheet.serialization.newsmlg2.NewsmlG2Writer;
import io.github.broadsheet.serialization.ninjs.NinjsWriter;
import io.github.broadsheet.serialization.schemaorg.SchemaOrgWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryIdentityTest {
  private static final String NAME = "urn:newsml:press.example:20260303:7";

  @Test
  void isTheNameThatTheStoryCameWith() {
    Identifier local = new Identifier("desk", "77");
    Article.Builder story = Article.builder().text("").addIdentifier(local);

    assertThat(StoryIdentity.given(story.build())).isEmpty();
    assertThat(StoryIdentity.of(story.addIdentifier(new Identifier("tag", "tag:a")).build()))
        .isEqualTo("tag:a");
    assertThat(StoryIdentity.of(story.uri(URI.create("https://press.example/7")).build()))
        .isEqualTo("https://press.example/7");
    assertThat(StoryIdentity.of(story.addIdentifier(new Identifier("guid", NAME)).build()))
        .isEqualTo(NAME);
  }

  @Test
  void isMadeOfWhatStaysTheSameFromVersionToVersion() {
    Article first =
        Article.builder()
            .text("Ferry late")
            .provider("HP")
            .addIdentifier(new Identifier("desk", "77"))
            .build();

    assertThat(StoryIdentity.of(first.toBuilder().text("Ferry on time").build()))
        .isEqualTo(StoryIdentity.of(first))
        .startsWith("urn:uuid:");
    assertThat(StoryIdentity.of(first.toBuilder().provider("Other").build()))
        .isNotEqualTo(StoryIdentity.of(first));
  }

  @Test
  void isMadeOfWordsWhereNothingElseIsKnown() {
    Article one = Article.builder().text("Ferry late").build();

    assertThat(StoryIdentity.of(one))
        .isEqualTo(StoryIdentity.of(one.toBuilder().build()))
        .isNotEqualTo(StoryIdentity.of(Article.builder().text("Ferry on time").build()));
  }

  @Test
  void isWhatEveryWriterNamesTheStoryBy() throws IOException {
    Article story =
        Article.builder().text("").addIdentifier(new Identifier(StoryIdentity.GUID, NAME)).build();

    assertThat(written(new NinjsWriter(), story)).contains("\"uri\":\"" + NAME + "\"");
    assertThat(written(new AnsWriter(), story)).contains("\"_id\":\"" + NAME + "\"");
    assertThat(written(new SchemaOrgWriter(), story)).contains("\"@id\":\"" + NAME + "\"");
    assertThat(written(new AtomWriter(), story)).contains("<id>" + NAME + "</id>");
    for (Article named : List.of(story, Article.builder().text("").uri(URI.create(NAME)).build())) {
      assertThat(written(new NewsmlG2Writer(), named)).contains("guid=\"" + NAME + "\"");
    }
  }

  private static String written(ArticleWriter writer, Article article) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(article, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
