package io.github.broadsheet.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Timestamp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StampScannerTest {
  @ParameterizedTest
  @CsvSource({
    "Fri 21 Mar 2025 06:00:00 -0500, 06:00, -05:00",
    "2025-03-21 10:00 -05:00, 10:00, -05:00",
    "2025-03-21T10:00-05:00, 10:00, -05:00",
    "2025-03-21T10:00:00-05:00, 10:00, -05:00",
    "2025-03-21T10:00:00Z, 10:00, Z",
    "2025-03-21 10:00 +0530, 10:00, +05:30",
    "21 Mar 2025 10:00 GMT, 10:00, Z",
    "21 Mar 2025 10:00 - 14:00, 10:00, ''",
    "21 Mar 2025 10:00-14:00, 10:00, ''",
  })
  void readsTheOffsetWithItsSign(String line, String time, String offset) {
    Timestamp timestamp = StampScanner.scan(line).get(0).timestamp();
    assertThat(timestamp.time().map(Object::toString)).contains(time);
    assertThat(timestamp.offset().map(Object::toString).orElse("")).isEqualTo(offset);
  }
}
