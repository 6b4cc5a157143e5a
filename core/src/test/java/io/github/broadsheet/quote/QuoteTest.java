package io.github.broadsheet.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.broadsheet.text.Span;
import org.junit.jupiter.api.Test;

class QuoteTest {
  @Test
  void joinsThePiecesOfABrokenQuote() {
    Quote quote = Quote.of(QuoteKind.DIRECT, new Span(0, 10), new Span(20, 30));
    assertThat(quote.in("“We left,” he said, “at noon.”")).isEqualTo("“We left,” “at noon.”");
    assertThat(quote.extent()).isEqualTo(new Span(0, 30));
  }

  @Test
  void needsASpan() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Quote.of(QuoteKind.DIRECT))
        .withMessage("a quote needs at least one span");
  }

  @Test
  void needsAKind() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Quote.builder().addSpan(new Span(0, 1)).build())
        .withMessageContaining("kind");
  }

  @Test
  void rejectsSpansThatOverlap() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quote.of(QuoteKind.DIRECT, new Span(0, 10), new Span(9, 12)))
        .withMessage("span [9, 12) starts before 10, where the one before it ends");
  }

  @Test
  void rejectsInsertionsOutside() {
    Quote.Builder builder =
        Quote.builder()
            .kind(QuoteKind.DIRECT)
            .addSpan(new Span(5, 10))
            .addInsertion(new Span(9, 12));
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage("insertion [9, 12) is outside the quote, [5, 10)");
  }

  @Test
  void tellsReportsFromOtherMarkedWords() {
    assertThat(QuoteKind.values())
        .filteredOn(QuoteKind::isReported)
        .containsExactly(QuoteKind.DIRECT, QuoteKind.INDIRECT, QuoteKind.MIXED, QuoteKind.PARTIAL);
  }
}
