package io.github.broadsheet.serialization.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.text.Position;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonTreeTest {
  @Test
  void givesBackWhatWasNotTaken() throws IOException {
    JsonFields root =
        read("{\"a\": \"x\", \"b\": {\"c\": 1, \"d\": 2}, \"e\": [{\"f\": \"y\"}, {\"g\": true}]}");
    assertThat(root.text("a")).contains("x");
    assertThat(root.object("b").orElseThrow().integer("c")).contains(1);
    JsonFields first = root.objects("e").get(0);
    assertThat(first.text("f")).contains("y");

    Fields rest = root.rest();

    assertThat(json(rest)).isEqualTo("{\"b\":{\"d\":2},\"e\":[{},{\"g\":true}]}\n");
    Fields again =
        new JsonBuilder()
            .put("a", "x")
            .put("b", new JsonBuilder().put("c", 1))
            .objects("e", java.util.List.of(new JsonBuilder().put("f", "y"), new JsonBuilder()))
            .buildWith(rest);
    assertThat(json(again))
        .isEqualTo("{\"a\":\"x\",\"b\":{\"c\":1,\"d\":2},\"e\":[{\"f\":\"y\"},{\"g\":true}]}\n");
  }

  @Test
  void leavesWhatIsOfAnotherKind() throws IOException {
    JsonFields root = read("{\"a\": {\"x\": 1}, \"n\": \"12\", \"l\": [1, {}]}");

    assertThat(root.text("a")).isEmpty();
    assertThat(root.integer("n")).contains(12);
    assertThat(root.texts("l")).isEmpty();
    assertThat(root.mismatch("a", "a string"))
        .isEqualTo("$.a should be a string, and is an object");
    assertThat(root.rest().values()).containsOnlyKeys("a", "l");
  }

  @Test
  void keepsValuesOfOneName() throws IOException {
    assertThat(json(read("{\"a\": 1, \"a\": 2, \"a\": 3}").rest()))
        .isEqualTo("{\"a\":1,\"a_2\":2,\"a_3\":3}\n");
  }

  @Test
  void saysWhereALimitWasReached() {
    ReadLimits limits = ReadLimits.builder().maxDepth(3).maxTextLength(20).build();

    assertRefused("{\n \"a\": [[[1]]]}", limits, "too-deep", "3 levels", 2, 9);
    String deep = "{\n \"a\": [[\"" + "x".repeat(90) + "\"]]}";
    assertRefused(deep, limits, "too-long", "maxTextLength", 2, 9);
    assertRefused("{\n \"a\": \"" + "x".repeat(90) + "\"}", limits, "too-long", "20", 2, 7);
  }

  @Test
  void keepsHalfSurrogatePairs() throws IOException {
    String json = "{\"a\":\"x\\uD800y\"}";

    assertThat(json(read(json).rest())).isEqualToIgnoringCase(json + "\n");
  }

  @Test
  void findsPlaces() throws IOException {
    JsonFields root = read("{\n \"a\": [{}, {\"b\":\n 7}]}");

    assertThat(root.objects("a").get(1).position("b")).contains(new Position(3, 2));
  }

  @Test
  void namesLineAndColumnOfWhatIsNoJson() {
    assertThatExceptionOfType(ParseException.class)
        .isThrownBy(() -> read("{\n \"a\": nope}"))
        .withMessageContaining("line 2")
        .satisfies(e -> assertThat(e).message().doesNotContain("Source"));
    assertThatExceptionOfType(ParseException.class)
        .isThrownBy(() -> read("[1]"))
        .withMessageContaining("an array where an object is expected");
    assertThatExceptionOfType(ParseException.class)
        .isThrownBy(() -> read("[".repeat(100_000)))
        .withMessageContaining("maxDepth (line 1, column 257)");
  }

  private static JsonFields read(String json) throws IOException {
    return JsonTree.readObject(Input.of(json), ReadLimits.defaults());
  }

  private static String json(ExtensionValue tree) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonTree.write(tree, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static void assertRefused(
      String json, ReadLimits limits, String code, String limit, int line, int column) {
    assertThatExceptionOfType(ParseException.class)
        .isThrownBy(() -> JsonTree.read(json.getBytes(StandardCharsets.UTF_8), limits))
        .withMessageContaining(limit)
        .returns(code, ParseException::code)
        .satisfies(e -> assertThat(e.position()).contains(new Position(line, column)));
  }
}
