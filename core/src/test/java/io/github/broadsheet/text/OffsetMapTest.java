package io.github.broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class OffsetMapTest {
  /**
   * Article {@code Head\n\nBody} from the page {@code Menu Head Ad Body}: the line break is added.
   */
  private static final OffsetMap MAP = OffsetMap.builder().add(0, 5, 4).add(6, 13, 4).build();

  private static final String PAGE = "Menu Head Ad Body";

  @Test
  void leadsWordsBackToTheInput() {
    assertThat(MAP.toOriginal(new Span(0, 4)).in(PAGE)).isEqualTo("Head");
    assertThat(MAP.toOriginal(new Span(6, 10)).in(PAGE)).isEqualTo("Body");
    assertThat(MAP.toOriginal(new Span(7, 9)).in(PAGE)).isEqualTo("od");
  }

  @Test
  void coversWhatLiesBetweenRuns() {
    assertThat(MAP.toOriginal(new Span(2, 8)).in(PAGE)).isEqualTo("ad Ad Bo");
  }

  @Test
  void leavesAddedCharactersOutAtTheEdges() {
    assertThat(MAP.toOriginal(new Span(0, 6)).in(PAGE)).isEqualTo("Head");
    assertThat(MAP.toOriginal(new Span(4, 10)).in(PAGE)).isEqualTo("Body");
  }

  @Test
  void leadsOffsetsBetweenRunsToTheEndOfTheRunBefore() {
    assertThat(MAP.toOriginal(5)).isEqualTo(9);
  }

  @Test
  void joinsRunsThatContinue() {
    OffsetMap map = OffsetMap.builder().add(0, 3, 2).add(2, 5, 4).build();
    assertThat(map.runCount()).isEqualTo(1);
    assertThat(map).isEqualTo(OffsetMap.builder().add(0, 3, 6).build());
  }

  @Test
  void followsRunsThatGoBack() {
    OffsetMap map = OffsetMap.builder().add(0, 10, 3).add(3, 0, 3).build();
    assertThat(map.toOriginal(new Span(3, 6))).isEqualTo(new Span(0, 3));
  }

  @Test
  void rejectsRunsOutOfOrder() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OffsetMap.builder().add(4, 0, 4).add(7, 9, 1))
        .withMessage("offset 7 is before 8, where the last run ends");
  }

  @Test
  void leadsNowhereWithoutRuns() {
    assertThat(OffsetMap.builder().build().toOriginal(new Span(0, 4))).isEqualTo(new Span(0, 0));
  }

  @Test
  void leadsACharacterToAllThatItStandsFor() {
    // "Ray & Co" was "Ray &amp; Co".
    OffsetMap map = OffsetMap.builder().add(0, 0, 4).addReplaced(4, 1, 4, 5).add(5, 9, 3).build();

    assertThat(map.toOriginal(new Span(4, 5))).isEqualTo(new Span(4, 9));
    assertThat(map.toOriginal(new Span(0, 5))).isEqualTo(new Span(0, 9));
    assertThat(map.toOriginal(new Span(4, 8))).isEqualTo(new Span(4, 12));
    assertThat(map.toOriginal(4)).isEqualTo(4);
    assertThat(map.toOriginal(5)).isEqualTo(9);
    assertThat(map.runCount()).isEqualTo(3);
  }
}
