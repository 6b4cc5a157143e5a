package io.github.broadsheet.internal.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Contributor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ana Roe and Tom Lee in Port Ada | Ana Roe;Tom Lee",
        "Ana Roe | Ana Roe",
        "By ANA ROE, HP Harbour Writer | ANA ROE",
        "By Ana Roe, With Tom Lee | Ana Roe;Tom Lee",
        "Par Élise Roux et Paul Weir | Élise Roux;Paul Weir",
        "Von Anna Maier und Jan Ott | Anna Maier;Jan Ott",
        "Av Kari Nordmann | Kari Nordmann"
      })
  void namesThePeopleOfAByline(String line, String names) {
    assertThat(BylineNames.of(line))
        .extracting(Contributor::name)
        .containsExactlyElementsOf(List.of(names.split(";")));
  }

  @Test
  void tellsPlaceAndPost() {
    Contributor roe = BylineNames.of("By Ana Roe in Port Ada").get(0);
    Contributor lee = BylineNames.of("By Tom Lee, Staff Writer").get(0);

    assertThat(roe.location()).contains("Port Ada");
    assertThat(lee.jobTitle()).contains("Staff Writer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "By",
        "Reuters",
        "By Reuters",
        "Staff Writers",
        "By staff and agencies",
        "HP/Roe",
        "By Ana Roe, who was at the quay",
        "Stand by me"
      })
  void namesNobodyWhereALineIsNotPlain(String line) {
    assertThat(BylineNames.of(line)).isEmpty();
  }

  @Test
  void looksAtNoLongLine() {
    assertThat(BylineNames.of("By " + "Ana Roe and ".repeat(100_000) + "Tom Lee")).isEmpty();
  }
}
