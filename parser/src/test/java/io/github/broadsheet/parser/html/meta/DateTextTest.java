package io.github.broadsheet.parser.html.meta;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-02T08:15:00+01:00 | 2026-03-02",
        "20260302 | 2026-03-02",
        "Published: March 2, 2026 at 8:15 a.m. | 2026-03-02",
        "2 March 2026 | 2026-03-02",
        "2. März 2026 | 2026-03-02",
        "le 2 mars 2026 à 8h15 | 2026-03-02",
        "02.03.2026 | 2026-03-02",
        "03/02/2026 | 2026-03-02",
        "25/12/2025 | 2025-12-25",
        "Mon, 02 Mar 2026 08:15:00 GMT | 2026-03-02",
        "/2026/03/02/harbour-reopens | 2026-03-02"
      })
  void findsTheDay(String text, LocalDate day) {
    assertThat(DateText.find(text).flatMap(Timestamp::date)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Harbour reopens", "99/99/9999", "5 minutes ago", "March of 1000 feet"})
  void findsNoneWhereThereIsNone(String text) {
    assertThat(DateText.find(text)).isEmpty();
  }

  @Test
  void keepsTimeAndZone() {
    Timestamp found = DateText.find("2026-03-02T20:15:30-0500").orElseThrow();

    assertThat(found.time()).contains(LocalTime.of(20, 15, 30));
    assertThat(found.offset()).contains(ZoneOffset.ofHours(-5));
  }
}
