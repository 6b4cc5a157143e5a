package io.github.broadsheet.parser.html.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {
  @Test
  void readsObjectsArraysAndEscapes() {
    assertThat(Json.read("{\"a\": [\"x\\u00e9\\n\", 1.5, true, null]}"))
        .isEqualTo(List.of(Map.of("a", List.of("x\u00e9\n", "1.5", true))));
  }

  @Test
  void bearsWhatPagesDo() {
    assertThat(Json.read("<!-- //<![CDATA[ {\"a\": \"line\nbreak\",} //]]> -->"))
        .isEqualTo(List.of(Map.of("a", "line\nbreak")));
  }

  @Test
  void keepsWhatStandsBeforeAnError() {
    assertThat(Json.read("{\"a\": \"b\", c: 1}")).isEqualTo(List.of(Map.of("a", "b")));
  }

  @Test
  void readsSeveralValues() {
    assertThat(Json.read("{\"a\":\"1\"}; {\"b\":\"2\"}"))
        .isEqualTo(List.of(Map.of("a", "1"), Map.of("b", "2")));
  }
}
