package io.github.broadsheet.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.broadsheet.text.Span;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttributionTest {
  private static final Quote QUOTE = Quote.of(QuoteKind.DIRECT, new Span(0, 10));

  @Test
  void leadsToItsSpeaker() {
    Speaker speaker = Speaker.of(SpeakerKind.PERSON, "Ana Brandt");
    Attribution attribution =
        Attribution.builder()
            .id("a1")
            .quote(QUOTE)
            .resolution(new Resolution(speaker, "full-name", 0.99))
            .build();
    assertThat(attribution.speaker()).contains(speaker);
  }

  @Test
  void isSureUnlessToldOtherwise() {
    Attribution attribution = Attribution.builder().id("a1").quote(QUOTE).build();
    assertThat(attribution.confidence()).isEqualTo(1);
    assertThat(attribution.toBuilder().confidence(0.4).build().confidence()).isEqualTo(0.4);
  }

  @Test
  void rejectsConfidenceThatIsNoProbability() {
    Attribution.Builder builder = Attribution.builder().id("a1").quote(QUOTE);
    for (double bad : new double[] {-0.1, 1.1, Double.NaN}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> builder.confidence(bad).build())
          .withMessage("confidence " + bad + " is not between 0 and 1");
    }
  }

  @Test
  void rejectsWordsThatQuoteNobody() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Attribution.builder()
                    .id("a1")
                    .quote(Quote.of(QuoteKind.TITLE, new Span(0, 3)))
                    .build())
        .withMessage("attribution a1: a TITLE quotes nobody");
  }

  @Test
  void findsItsCircumstances() {
    Circumstance when =
        new Circumstance(CircumstanceKind.WHEN, new Span(12, 20), Optional.of("2023-02-15"));
    Attribution attribution =
        Attribution.builder().id("a1").quote(QUOTE).addCircumstance(when).build();
    assertThat(attribution.circumstance(CircumstanceKind.WHEN)).contains(when);
    assertThat(attribution.circumstance(CircumstanceKind.WHERE)).isEmpty();
  }
}
