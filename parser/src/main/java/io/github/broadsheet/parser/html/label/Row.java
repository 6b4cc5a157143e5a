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

  /** Returns the features of block {@code i}, in an array that the next call uses again. */
  float[] fill(BlockFeatures features, int i) {
    size = 0;
    features.describe(i, this);
    return values;
  }

  void put(String name, float value) {
    if (isNaming) {
      names.add(name);
      values = size == values.length ? Arrays.copyOf(values, size * 2) : values;
    }
    values[size++] = value;
  }

  List<String> names() {
    return names;
  }
}
