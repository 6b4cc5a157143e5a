package io.github.broadsheet.parser.html.meta;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ana Roe | Ana Roe",
        "BY ANA ROE AND TOM LEE | ANA ROE; TOM LEE",
        "Ana Roe and Tom Lee, Staff Writers | Ana Roe; Tom Lee",
        "Ana Roe, Science Editor | Ana Roe",
        "Written by: Ana Roe (ana@harbour.example) | Ana Roe",
        "Ana Roe, MD, RDN | Ana Roe",
        "Abby Lee | Abby Lee"
      })
  void takesPeopleOneByOne(String line, String names) {
    assertThat(String.join("; ", AuthorNames.of(line).people())).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource({"The Associated Press", "Harbour Post Staff", "BBC News"})
  void tellsBodiesFromPeople(String name) {
    AuthorNames names = AuthorNames.of(name);

    assertThat(names.people()).isEmpty();
    assertThat(names.bodies()).containsExactly(name);
  }
}
