package io.github.broadsheet.serialization.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FewNamesTest {
  @Test
  void remembersTheLastValueOfEachNameHoweverManyThereAre() {
    FewNames<Integer> names = new FewNames<>();
    for (int i = 0; i < 100; i++) {
      names.put("name" + i, i);
      names.put("name" + i / 2, -i);
    }

    assertThat(names.get("name99")).isEqualTo(99);
    assertThat(names.get("name49")).isEqualTo(-99);
    assertThat(names.get("name3")).isEqualTo(-7);
    assertThat(names.get("other")).isNull();
  }
}
