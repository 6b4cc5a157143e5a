package io.github.broadsheet.serialization.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {
  @Test
  void countsWhatHasNoPlace() {
    assertThat(loss(List.of("Russia", "Ukraine", "United States"), List.of("United States")))
        .isEqualTo("subjects: 2 of 3 (first: \"Russia\") have no place in Atom");
  }

  @Test
  void namesTheOnlyValue() {
    assertThat(loss(List.of("Russia"), List.of()))
        .isEqualTo("subjects: \"Russia\" has no place in Atom");
  }

  @Test
  void pairsValuesThatStandInOnePlace() {
    assertThat(loss(List.of("a", "Russia ", "c"), List.of("a", "Russia", "c")))
        .startsWith("subjects: Atom cannot hold 1 of 3 (first: \"Russia\") as written; kept as")
        .endsWith("kept as \"Russia\"");
  }

  @Test
  void doesNotPairValuesOfDifferentPlaces() {
    assertThat(loss(List.of("Russia", "a"), List.of("a", "b")))
        .endsWith("kept as one other value, \"b\"");
  }

  @Test
  void tellsOrderFromAdditions() {
    assertThat(loss(List.of("a", "b"), List.of("b", "a"))).contains("another order");
    assertThat(loss(List.of("a"), List.of("a", "b")))
        .isEqualTo("subjects: Atom adds 1 of 2 (first: \"b\"); kept as a list with them");
  }

  private static String loss(List<?> before, List<?> after) {
    return Difference.of("subjects", "Atom", before, after).toString();
  }
}
