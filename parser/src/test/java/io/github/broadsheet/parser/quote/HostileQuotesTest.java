package io.github.broadsheet.parser.quote;

import static io.github.broadsheet.parser.quote.Stories.RULES;
import static io.github.broadsheet.parser.quote.Stories.article;
import static io.github.broadsheet.parser.quote.Stories.lines;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Article;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that was made to be slow to read. */
class HostileQuotesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Why so?”\n",
        "Q: Why?\nBecause.\n",
        "Ana Roe: It is late.\nAR: No.\n",
        "The man of the house, made in May, who said it was late, left. ",
        "Ana Roe spoke to Tom Reck, ",
      })
  void takesLinearTimeForTalk(String unit) {
    String text = "“Why?” said Ana Roe.\n“No,” said Tom Reck.\n" + unit.repeat(40_000);
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> RULES.annotate(lines(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "“", "“”", "\"\" ", "… "})
  void findsNoStatementInSignsAlone(String sign) {
    Article article = article(sign.repeat(1_000));
    assertThat(RULES.annotate(article).attributions()).isEmpty();
    assertThat(new QuoteAnnotator().annotate(article).attributions()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "“",
        "”",
        "'",
        "‘“",
        "said \"a\" ",
        "he said that ",
        "and said ",
        "he said, ",
        "“We a,” he said. ",
        "( ",
        "“W a.” - A ",
        ", who said ",
        "according to ",
        "as saying ",
        "He said: “a ‘b “c ",
        "A: “B said c.”\n",
      })
  void readsHostileTextInLinearTime(String piece) {
    Article article = article(piece.repeat(100_000 / piece.length() + 1));
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(RULES.annotate(article)).isNotNull());
  }

  @Test
  void readsOneEndlessSentenceInLinearTime() {
    String[] words =
        "the man said he claims of that who was in Paris denied and but to go".split(" ");
    Random random = new Random(1);
    StringBuilder text = new StringBuilder();
    while (text.length() < 1_000_000) {
      text.append(words[random.nextInt(words.length)]).append(' ');
    }
    Article article = article(text.toString());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> assertThat(RULES.annotate(article)).isNotNull());
  }
}
