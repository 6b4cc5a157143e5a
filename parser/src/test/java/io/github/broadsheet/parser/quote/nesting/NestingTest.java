package io.github.broadsheet.parser.quote.nesting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class NestingTest {
  private static final String TEXT = "She said he told them that Roe wants to go.";

  private final Statement said = one("She", "said", "he told them that Roe wants to go");
  private final Statement told = one("he", "told", "that Roe wants to go");
  private final Statement wants = one("Roe", "wants", "to go");

  @Test
  void findsTheInnermostReportAround() {
    assertThat(Nesting.parents(List.of(said, told, wants))).containsExactly(Nesting.NONE, 0, 1);
  }

  @Test
  void needsSourceAndCueInside() {
    Statement overlapping = one("She said he", "told", "that Roe wants to go");
    assertThat(Nesting.parents(List.of(said, overlapping)))
        .containsExactly(Nesting.NONE, Nesting.NONE);
  }

  @Test
  void doesNotNestWhatGoesOnOutside() {
    Statement shorter = one("She", "said", "he told them");
    assertThat(Nesting.parents(List.of(shorter, told))).containsExactly(Nesting.NONE, Nesting.NONE);
  }

  private static Statement one(String source, String cue, String content) {
    return new Statement(span(source), span(cue), span(content), 1, "test");
  }

  private static List<Span> span(String words) {
    int start = words.equals("he") ? TEXT.indexOf(" he ") + 1 : TEXT.indexOf(words);
    return List.of(new Span(start, start + words.length()));
  }
}
