package io.github.broadsheet.serialization.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Severity;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ItemCursorsTest {
  @Test
  void tellsTheLastArticleWhatStandsBehindIt() throws IOException {
    try (Stream<ReadResult> all = ItemCursors.stream(new Items("one", "two"))) {
      assertThat(all).extracting(result -> result.diagnostics().size()).containsExactly(0, 1);
    }
    assertThat(ItemCursors.first(new Items("one"), () -> none()).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("passed-over");
  }

  @Test
  void tellsTheFirstOfSeveralThatThereAreMore() throws IOException {
    assertThat(ItemCursors.first(new Items("one", "two"), () -> none()).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("more-articles");
  }

  @Test
  void givesTheArticlesBeforeThatWhichGoesWrong() {
    try (Stream<ReadResult> all = ItemCursors.stream(new Items("one", "two", "wrong"))) {
      Iterator<ReadResult> articles = all.iterator();

      assertThat(articles.next().article().text()).isEqualTo("one");
      assertThat(articles.next().diagnostics()).isEmpty();
      assertThatExceptionOfType(ParseException.class).isThrownBy(articles::hasNext);
    }
  }

  private static ParseException none() {
    return new ParseException("no-article", "no article");
  }

  /** Articles of the words given, where "wrong" makes none. */
  private static final class Items implements ItemCursor<ReadResult> {
    private final Deque<String> words;

    Items(String... words) {
      this.words = new ArrayDeque<>(List.of(words));
    }

    @Override
    public Optional<ReadResult> next() {
      if (words.isEmpty()) {
        return Optional.empty();
      }
      String text = words.removeFirst();
      if (text.equals("wrong")) {
        throw none();
      }
      Article article = Article.builder().text(text).build();
      return Optional.of(ReadResult.builder().article(article).format("words").build());
    }

    @Override
    public List<Diagnostic> rest() {
      return List.of(Diagnostic.of("passed-over", Severity.INFO, "the end"));
    }

    @Override
    public void close() {}
  }
}
