package io.github.broadsheet.parser.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.parser.quote.rule.RuleFinder;
import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class CombinedFinderTest {
  @Test
  void keepsNoStatementWhoseWordsAreAllSomebodyElses() {
    String text = "Smith said so.\n“Why?” Ames asked.\n“How?” Bell asked.";
    Statement taken =
        new Statement(
            List.of(span(text, "Smith")),
            List.of(span(text, "said")),
            List.of(span(text, "“Why?”"), span(text, "“How?”")),
            0.9,
            "learnt");
    CombinedFinder finder = new CombinedFinder(any -> List.of(taken), new RuleFinder());
    assertThat(finder.find(QuoteText.of(text)))
        .allSatisfy(each -> assertThat(each.content()).isNotEmpty())
        .extracting(each -> each.source().get(0).in(text))
        .contains("Ames", "Bell");
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }
}
