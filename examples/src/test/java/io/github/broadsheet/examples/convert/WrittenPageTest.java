package io.github.broadsheet.examples.convert;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.BlockKind;
import io.github.broadsheet.article.Byline;
import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.article.Lifecycle;
import io.github.broadsheet.article.Timestamp;
import io.github.broadsheet.io.Articles;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.parser.html.HtmlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What we write as a web page is read as the same story by the reader of web pages, which knows
 * nothing of us. Authors come from the data in the head, so the byline loses the words around their
 * names; notes and pull quotes are taken for asides.
 */
class WrittenPageTest {
  static List<Path> seeds() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("..", "seeds"))) {
      return files
          .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".txt"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void isReadAsTheSameStory(Path seed) throws IOException {
    Article story = Articles.annotate(Articles.read(seed).article());
    String page = Articles.write(story, "html");

    Article back = new HtmlReader().read(Input.of(page), ReadLimits.defaults()).article();

    assertThat(back.headline()).isEqualTo(story.headline());
    assertThat(authors(back)).containsAll(authors(story));
    published(story).ifPresent(day -> assertThat(published(back)).contains(day));
    assertThat(words(back)).containsSubsequence(words(story));
  }

  private static List<String> authors(Article article) {
    return article.byline().map(Byline::contributors).orElseGet(List::of).stream()
        .map(Contributor::name)
        .toList();
  }

  private static Optional<LocalDate> published(Article article) {
    Lifecycle lifecycle = article.lifecycle();
    return lifecycle.published().flatMap(Timestamp::date);
  }

  private static List<String> words(Article article) {
    return article.blocks().stream()
        .filter(block -> block.kind() == BlockKind.PARAGRAPH)
        .map(block -> block.in(article.text()).replace('\n', ' '))
        .toList();
  }
}
