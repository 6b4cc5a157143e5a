package io.github.broadsheet.parser.html.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Harbour reopens | Harbour Post; Harbour reopens",
        "Harbour Post: Harbour reopens; Harbour reopens",
        "Harbour reopens - what we know; Harbour reopens - what we know"
      })
  void takesTheSiteOff(String title, String expected) {
    assertThat(Titles.choose("", List.of(title), "Harbour Post", "www.harbour-post.example"))
        .contains(expected);
  }

  @Test
  void prefersTheVisibleHeadlineIfTheHeadAgrees() {
    assertThat(
            Titles.choose(
                "Harbour reopens", List.of("Harbour reopens after storm | Post"), "Post", ""))
        .contains("Harbour reopens");
  }

  @Test
  void trustsTheHeadIfTheVisibleHeadingIsAnother() {
    assertThat(Titles.choose("Latest news", List.of("Harbour reopens after storm"), "", ""))
        .contains("Harbour reopens after storm");
  }
}
