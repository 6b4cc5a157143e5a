package io.github.broadsheet.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedValuesTest {
  private static final ExtensionValue ONE = new ExtensionValue.Text("one");
  private static final ExtensionValue TWO = new ExtensionValue.Text("two");

  /** Around the sizes at which names are looked for in another way. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4, 5, 8, 9, 31, 32, 33, 200})
  void equalsTheMapItIsACopyOf(int size) {
    Map<String, ExtensionValue> values = values(size);
    Map<String, ExtensionValue> copy = NamedValues.copyOf(values);

    assertThat(copy).isEqualTo(values).hasSameHashCodeAs(values).hasSize(size);
    assertThat(List.copyOf(copy.keySet())).isEqualTo(List.copyOf(values.keySet()));
    values.forEach((name, value) -> assertThat(copy).containsEntry(name, value));
    assertThat(copy).doesNotContainKey("another");
    assertThat(copy.get("another")).isNull();
  }

  @Test
  void findsNamesOfOneHash() {
    Map<String, ExtensionValue> values = new LinkedHashMap<>();
    for (String name : List.of("AaAaAa", "AaAaBB", "AaBBAa", "AaBBBB", "BBAaAa", "BBAaBB")) {
      values.put(name, new ExtensionValue.Text(name));
    }
    values.putAll(values(6));

    assertThat(NamedValues.copyOf(values)).containsAllEntriesOf(values);
    assertThat(NamedValues.copyOf(values)).doesNotContainKey("BBBBBB");
  }

  @Test
  void addsANameOnce() {
    NamedValues values = new NamedValues();

    assertThat(values.add("a", ONE)).isTrue();
    assertThat(values.add("a", TWO)).isFalse();
    assertThat(values).containsOnly(Map.entry("a", ONE));
  }

  @Test
  void setsAValueWhereTheNameStands() {
    NamedValues values = new NamedValues();
    values.set("a", ONE);
    values.set("b", ONE);
    values.set("a", TWO);

    assertThat(values).containsExactly(Map.entry("a", TWO), Map.entry("b", ONE));
  }

  @Test
  void isFullAtTheMostValues() {
    NamedValues values = new NamedValues();
    values(NamedValues.MOST - 1).forEach(values::set);
    assertThat(values.isFull()).isFalse();
    values.set("last", ONE);
    assertThat(values.isFull()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 50})
  void doesNotChangeWithTheMapItIsACopyOf(int size) {
    Map<String, ExtensionValue> values = values(size);
    Map<String, ExtensionValue> copy = NamedValues.copyOf(values);
    values.clear();

    assertThat(copy).hasSize(size);
    assertThatThrownBy(() -> copy.put("a", ONE)).isInstanceOf(UnsupportedOperationException.class);
    Iterator<String> names = copy.keySet().iterator();
    names.next();
    assertThatThrownBy(names::remove).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void endsItsIterationByAnException() {
    Iterator<?> none = new NamedValues().entrySet().iterator();
    assertThatThrownBy(none::next)
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("there are 0 values");
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 50})
  void refusesNulls(int size) {
    Map<String, ExtensionValue> values = values(size);
    values.put(null, ONE);
    assertThatNullPointerException()
        .isThrownBy(() -> NamedValues.copyOf(values))
        .withMessage("name");
  }

  private static Map<String, ExtensionValue> values(int size) {
    Map<String, ExtensionValue> values = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      values.put("name " + i, new ExtensionValue.Text("value " + i));
    }
    return values;
  }
}
