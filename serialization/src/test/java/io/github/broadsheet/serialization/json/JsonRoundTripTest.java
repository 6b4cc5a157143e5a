package io.github.broadsheet.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.io.Articles;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.serialization.ArticleGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRoundTripTest {
  private static final int ARTICLES = 500;

  @Test
  void restoresEqualArticles() throws IOException {
    ArticleGenerator generator = ArticleGenerator.of(20261122);
    for (int i = 0; i < ARTICLES; i++) {
      Article article = generator.next();
      assertThat(read(write(article))).as("article %d", i).isEqualTo(article);
    }
  }

  @Test
  void restoresArticlesThatLackNothing() throws IOException {
    ArticleGenerator generator = ArticleGenerator.complete(7);
    for (int i = 0; i < 50; i++) {
      Article article = generator.next();
      assertThat(read(write(article))).as("article %d", i).isEqualTo(article);
    }
  }

  @Test
  void writesEqualArticlesAsEqualBytes() throws IOException {
    ArticleGenerator generator = ArticleGenerator.of(3);
    for (int i = 0; i < ARTICLES; i++) {
      byte[] written = write(generator.next());
      assertThat(write(read(written))).isEqualTo(written);
    }
  }

  @Test
  void restoresArticlesThatWereIndented() throws IOException {
    Article article = ArticleGenerator.complete(1).next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonWriter.indented().write(article, out);
    assertThat(read(out.toByteArray())).isEqualTo(article);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\uD800", "\uDC00\uD800", "\uD83D\uDE00", "\uFEFF", "\uFFFF"})
  void restoresEveryCharacter(String text) throws IOException {
    Article article = Article.builder().text(text).build();
    assertThat(read(write(article)).text()).isEqualTo(text);
  }

  @Test
  void isFoundByTheFrontDoor() {
    Article article = ArticleGenerator.of(4).next();
    String json = Articles.write(article, "json");
    assertThat(Articles.parse(json)).returns("json", result -> result.format());
    assertThat(Articles.parse(json).article()).isEqualTo(article);
  }

  private static byte[] write(Article article) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonWriter().write(article, out);
    return out.toByteArray();
  }

  private static Article read(byte[] json) throws IOException {
    return new JsonReader().read(Input.of(json), ReadLimits.defaults()).article();
  }
}
