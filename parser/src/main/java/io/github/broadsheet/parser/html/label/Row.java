package io.github.broadsheet.parser.html.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects the features of one block in the order they come, and their names if asked to. */
final class Row {
  private final List<String> names = new ArrayList<>();
  private final boolean isNaming;
  private float[] values;
  private int size;

  private Row(boolean isNaming, int features) {
    this.isNaming = isNaming;
    this.values = new float[features];
  }

  static Row of(int features) {
    return new Row(false, features);
  }

  static Row naming() {
    return new Row(true, 64);
  }

  /** Begins anew. */
  Row clear() {
    size = 0;
    return this;
  }

  /** Returns the features, in an array that is used again after {@link #clear}. */
  float[] values() {
    return values;
  }

  void put(String name, float value) {
    if (isNaming) {
      name(name);
    }
    values[size++] = value;
  }

  void put(String prefix, String name, float value) {
    if (isNaming) {
      name(prefix + name);
    }
    values[size++] = value;
  }

  /**
   * Puts a feature for each of {@code names}, all with the same value; returns the place of the
   * first, for those that differ.
   */
  int putAll(String prefix, List<String> names, float value) {
    if (isNaming) {
      names.forEach(name -> put(prefix, name, value));
      return size - names.size();
    }
    int first = size;
    size += names.size();
    Arrays.fill(values, first, size, value);
    return first;
  }

  void set(int place, float value) {
    values[place] = value;
  }

  private void name(String name) {
    names.add(name);
    values = size == values.length ? Arrays.copyOf(values, size * 2) : values;
  }

  List<String> names() {
    return names;
  }
}
