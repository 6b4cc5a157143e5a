package io.github.broadsheet.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionValueTest {
  /** As few as most objects have, more than are compared one by one, more than lie in arrays. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 8, 9, 31, 32, 33, 200})
  void keepsValuesInOrder(int count) {
    Map<String, ExtensionValue> expected = new LinkedHashMap<>();
    Fields.Builder builder = Fields.builder();
    for (int i = 0; i < count; i++) {
      expected.put("name" + i, new Text("value " + i));
      builder.put("name" + i, new Text("value " + i));
    }
    Fields built = builder.build();

    assertThat(built).isEqualTo(new Fields(expected)).hasSameHashCodeAs(new Fields(expected));
    assertThat(built.values()).isEqualTo(expected).hasSameHashCodeAs(expected).hasSize(count);
    assertThat(built.values().keySet()).containsExactlyElementsOf(expected.keySet());
    assertThat(built.values()).hasToString(expected.toString());
    expected.forEach((name, value) -> assertThat(built.values().get(name)).isEqualTo(value));
    assertThat(built.values().get("name")).isNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 20, 40})
  void putsInThePlaceOfTheValueBefore(int count) {
    Fields.Builder builder = Fields.builder();
    for (int i = 0; i < count; i++) {
      builder.put("name" + i, new Text("old"));
    }
    builder.put("name1", new Text("new"));
    assertThat(builder.add("name1", new Text("newest"))).isFalse();
    Map<String, ExtensionValue> values = builder.build().values();

    assertThat(values.get("name1")).isEqualTo(new Text("new"));
    assertThat(values.keySet()).startsWith("name0", "name1", "name2").hasSize(count);
  }

  /** "Aa" and "BB" have one hash, and so have all words made of them. */
  @Test
  void tellsNamesOfOneHashApart() {
    Fields.Builder builder = Fields.builder();
    for (int i = 0; i < 16; i++) {
      builder.put(hashTwin(i), new Text(String.valueOf(i)));
    }
    Map<String, ExtensionValue> values = builder.build().values();

    for (int i = 0; i < 16; i++) {
      assertThat(values.get(hashTwin(i))).isEqualTo(new Text(String.valueOf(i)));
    }
  }

  private static String hashTwin(int number) {
    StringBuilder name = new StringBuilder();
    for (int bit = 0; bit < 4; bit++) {
      name.append((number >> bit & 1) == 0 ? "Aa" : "BB");
    }
    return name.toString();
  }

  @Test
  void cannotBeChanged() {
    Fields.Builder builder = Fields.builder().put("a", new Text("1"));
    Fields built = builder.build();
    builder.put("b", new Text("2"));

    assertThat(built.values()).containsOnlyKeys("a");
    assertThatThrownBy(() -> built.values().put("c", new Text("3")))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> built.values().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    Map<String, ExtensionValue> given = new LinkedHashMap<>(built.values());
    Fields copied = new Fields(given);
    given.clear();
    assertThat(copied).isEqualTo(built);
  }

  @Test
  void rejectsNulls() {
    Map<String, ExtensionValue> nameless = new LinkedHashMap<>();
    nameless.put(null, new Text("1"));
    assertThatNullPointerException().isThrownBy(() -> new Fields(nameless)).withMessage("name");
    Map<String, ExtensionValue> valueless = new LinkedHashMap<>();
    valueless.put("a", null);
    assertThatNullPointerException().isThrownBy(() -> new Fields(valueless)).withMessage("value");
  }
}
