package io.github.broadsheet.parser.quote.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementTest {
  @Test
  void keepsItsOwnCopyOfTheSpans() {
    List<Span> content = new ArrayList<>(List.of(new Span(0, 4)));
    Statement statement = new Statement(List.of(), List.of(), content, 0.5, "test");
    content.clear();
    assertThat(statement.content()).containsExactly(new Span(0, 4));
  }

  @Test
  void rejectsConfidenceThatIsNoProbability() {
    assertThatThrownBy(() -> new Statement(List.of(), List.of(), List.of(), 1.5, "test"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("confidence 1.5 is not from 0 to 1");
  }

  @Test
  void readsEveryLineAsAParagraph() {
    QuoteText text = QuoteText.of("Port opens\n\n“Good,” she said.\r\nEnd");
    assertThat(text.paragraphs())
        .containsExactly(new Span(0, 10), new Span(12, 29), new Span(31, 34));
  }
}
