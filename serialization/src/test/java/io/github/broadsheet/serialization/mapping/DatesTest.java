package io.github.broadsheet.serialization.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2017-03-20T20:30:54+00:00         | 2017-03-20T20:30:54Z",
        "2017-03-20 20:30:54 +0100         | 2017-03-20T19:30:54Z",
        "2017-03-20t20:30z                 | 2017-03-20T20:30:00Z",
        "2017-03-20 20:30:54 UTC           | 2017-03-20T20:30:54Z",
        "2017-03-20T20:30:54.123-0500      | 2017-03-21T01:30:54.123Z",
        "Mon, 20 Mar 2017 20:30:54 GMT     | 2017-03-20T20:30:54Z",
        "Mon, 20 Mar 17 20:30 EST          | 2017-03-21T01:30:00Z",
        "20 March 2017 20:30:54 +0000      | 2017-03-20T20:30:54Z",
        "Mon, 20 Mar 2017 20:30:54 GMT+0   |",
        "Monday, 20-Mar-17 20:30:54 GMT    |",
        "Mon Mar 20 20:30:54 2017 PDT      | 2017-03-21T03:30:54Z",
        "March 20th, 2017 at 8:30 p.m. EDT |",
        "March 20th, 2017 at 8:30pm EDT    | 2017-03-21T00:30:00Z",
        "March 20, 2017 12:05 am UTC       | 2017-03-20T00:05:00Z",
        "31 Feb 2017 10:00 GMT             |",
        "yesterday                         |",
      })
  void readsTheFormsThatDocumentsUse(String text, String instant) {
    Timestamp time = Dates.parse(text);

    assertThat(time.text()).isEqualTo(text);
    assertThat(time.toOffsetDateTime().map(exact -> exact.toInstant().toString()).orElse(null))
        .isEqualTo(instant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"20 Mar 2017", "Monday, March 20, 2017", "2017-03-20"})
  void readsDays(String text) {
    assertThat(Dates.parse(text).date()).contains(LocalDate.of(2017, 3, 20));
  }

  @Test
  void writesIsoWhateverTheWordsWere() {
    assertThat(Dates.iso(Dates.parse("Mon, 20 Mar 2017 20:30:54 GMT")))
        .contains("2017-03-20T20:30:54Z");
    assertThat(Dates.iso(Timestamp.parse("2017-03-20T20:30+01:00")))
        .contains("2017-03-20T20:30+01:00");
    assertThat(Dates.iso(Timestamp.unparsed("noon"))).isEmpty();
    assertThat(Dates.iso(Timestamp.of(LocalDate.of(12_000, 1, 1)))).isEmpty();
    assertThat(Dates.iso(Timestamp.of(OffsetDateTime.parse("2017-03-20T20:30:54+01:00:01"))))
        .contains("2017-03-20T19:30:53Z");
  }

  @Test
  void writesRfc3339OnlyOfExactTimes() {
    assertThat(Dates.rfc3339(Timestamp.parse("2017-03-20T20:30+01:00")))
        .contains("2017-03-20T20:30:00+01:00");
    assertThat(Dates.rfc3339(Timestamp.parse("2017-03-20T20:30:00.5Z")))
        .contains("2017-03-20T20:30:00.5Z");
    assertThat(Dates.rfc3339(Timestamp.parse("2017-03-20"))).isEmpty();
    assertThat(Dates.rfc3339(Timestamp.parse("2017-03-20T20:30:00"))).isEmpty();
  }
}
