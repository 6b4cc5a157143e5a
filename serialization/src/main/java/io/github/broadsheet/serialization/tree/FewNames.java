package io.github.broadsheet.serialization.tree;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of the values of an object, by their names. Documents are made of small
 * objects, of which a few values are taken: a hash map for each cost more than reading them. Many
 * names are in a hash map, so that no document is slow. Not safe to share between threads.
 *
 * @param <V> what is remembered
 */
final class FewNames<V> {
  /** Up to so many names are compared one by one. */
  private static final int MOST = 16;

  private static final int USUAL = 4;

  private String[] names = new String[USUAL];
  private Object[] values = new Object[USUAL];
  private int size;
  private @Nullable Map<String, V> many;

  /** Returns what is remembered of {@code name}; null if nothing is. */
  @SuppressWarnings("unchecked") // Nothing but values of that type is put in.
  @Nullable V get(String name) {
    if (many != null) {
      return many.get(name);
    }
    int index = indexOf(name);
    return index < 0 ? null : (V) values[index];
  }

  private int indexOf(String name) {
    for (int index = 0; index < size; index++) {
      if (names[index].equals(name)) {
        return index;
      }
    }
    return -1;
  }

  /** Remembers {@code value} of {@code name}, and nothing else. */
  void put(String name, V value) {
    int index = many == null ? indexOf(name) : -1;
    if (index >= 0) {
      values[index] = value;
    } else if (many != null || size == MOST) {
      inMap().put(name, value);
    } else {
      if (size == names.length) {
        names = Arrays.copyOf(names, 2 * size);
        values = Arrays.copyOf(values, 2 * size);
      }
      names[size] = name;
      values[size++] = value;
    }
  }

  @SuppressWarnings("unchecked") // Nothing but values of that type is put in.
  private Map<String, V> inMap() {
    Map<String, V> map = many;
    if (map == null) {
      map = new HashMap<>();
      for (int index = 0; index < size; index++) {
        map.put(names[index], (V) values[index]);
      }
      many = map;
    }
    return map;
  }
}
