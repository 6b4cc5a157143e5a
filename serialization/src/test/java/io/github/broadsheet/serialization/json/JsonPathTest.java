package io.github.broadsheet.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonPathTest {
  @Test
  void readsAsPeopleWriteIt() {
    JsonPath path = new JsonPath(List.of("attributions", 3, "a b", "cue"));
    assertThat(path).hasToString("$.attributions[3]['a b'].cue");
    assertThat(path.pointer()).isEqualTo("/attributions/3/a b/cue");
    assertThat(JsonPath.ROOT).hasToString("$");
  }

  @Test
  void leavesTheMiddleOfALongPathOut() {
    assertThat(new JsonPath(Collections.nCopies(16, "a"))).hasToString("$" + ".a".repeat(16));
    assertThat(new JsonPath(Collections.nCopies(256, "a")))
        .hasToString("$" + ".a".repeat(12) + "…" + ".a".repeat(4));
  }

  @Test
  void comesBackFromItsEscapes() {
    String name = "~1/~0/a~b";
    assertThat(JsonPath.unescape(JsonPath.escape(name))).isEqualTo(name);
  }
}
