package io.github.broadsheet.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampTest {
  @Test
  void readsADay() {
    assertThat(Timestamp.parse("2023-02-15").date()).contains(LocalDate.of(2023, 2, 15));
  }

  @Test
  void readsAPointInTime() {
    assertThat(Timestamp.parse("2023-02-15T11:24:00+01:00").toOffsetDateTime())
        .contains(OffsetDateTime.of(2023, 2, 15, 11, 24, 0, 0, ZoneOffset.ofHours(1)));
  }

  @Test
  void readsAnOffsetWithoutColon() {
    assertThat(Timestamp.parse("2023-02-15T11:24:00+0100").offset())
        .contains(ZoneOffset.ofHours(1));
  }

  @Test
  void readsTheBasicForm() {
    assertThat(Timestamp.parse("20160116T125900+0000").toOffsetDateTime())
        .contains(OffsetDateTime.of(2016, 1, 16, 12, 59, 0, 0, ZoneOffset.UTC));
    assertThat(Timestamp.parse("20160116").date()).contains(LocalDate.of(2016, 1, 16));
    assertThat(Timestamp.parse("20160116T125900").text()).isEqualTo("20160116T125900");
  }

  @Test
  void knowsNoInstantWithoutAnOffset() {
    Timestamp timestamp = Timestamp.parse("2023-02-15T11:24");
    assertThat(timestamp.time()).contains(LocalTime.of(11, 24));
    assertThat(timestamp.toOffsetDateTime()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "yesterday", "2023-02-30", "2023-02-15T25:00", "2023-02-15T11:00+99:00"})
  void keepsOtherWordsAsTheyAre(String words) {
    assertThat(Timestamp.parse(words)).isEqualTo(Timestamp.unparsed(words));
  }
}
