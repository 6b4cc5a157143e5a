package io.github.broadsheet.parser.quote.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.text.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "She left.| He stayed.",
        "“We won.”| He smiled.",
        "\"Why?\" she asked.| Nobody knew.",
        "Mr. Hale met Gov. Ann Ng.| They talked.",
        "He lives in the U.S.| The others left.",
        "He is U.S. Ambassador to Peru.",
        "He said (twice.)| She nodded.",
        "So he waited...| Then he left.",
        "“It is over.| We lost,” he said.",
        "It cost 3.5 million.| 20 people paid.",
      })
  void endsSentences(String marked) {
    String text = marked.replace("|", "");
    Sentences sentences = Sentences.of(Tokens.of(text), List.of(new Span(0, text.length())));
    assertThat(marked(text, sentences)).isEqualTo(marked);
  }

  @Test
  void neverCrossesAParagraph() {
    String text = "Harbour reopens\nThe port is open";
    Tokens tokens = Tokens.of(text);
    Sentences sentences = Sentences.of(tokens, List.of(new Span(0, 15), new Span(16, 32)));
    assertThat(sentences.size()).isEqualTo(2);
    assertThat(sentences.firstToken(1)).isEqualTo(2);
    assertThat(sentences.paragraph(1)).isEqualTo(1);
    assertThat(sentences.sentenceOf(3)).isEqualTo(1);
    assertThat(sentences.afterLastToken(1)).isEqualTo(tokens.size());
  }

  @Test
  void hasNoneInAnEmptyText() {
    assertThat(Sentences.of(Tokens.of(""), List.of()).size()).isZero();
  }

  private static String marked(String text, Sentences sentences) {
    Tokens tokens = Tokens.of(text);
    return IntStream.range(0, sentences.size())
        .mapToObj(
            s ->
                text.substring(
                    s == 0 ? 0 : tokens.end(sentences.firstToken(s) - 1),
                    tokens.end(sentences.afterLastToken(s) - 1)))
        .collect(Collectors.joining("|"));
  }
}
