package io.github.broadsheet.article;

import static java.util.Objects.requireNonNull;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The values of an object in their order. Documents are made of small objects, and a linked hash
 * map for each was a fifth of the time of reading one; here names and values lie in two arrays.
 *
 * <p>Objects of more than {@link #MOST} values are hash maps, which no choice of names makes slow.
 * Not to be changed once it is out of the hands of who made it.
 */
final class NamedValues extends AbstractMap<String, ExtensionValue> {
  /** The most values it holds. */
  static final int MOST = 32;

  /** Up to so many names are compared one by one; for more there is a table of hashes. */
  private static final int MOST_WITHOUT_TABLE = 8;

  private static final int SLOTS = 2 * MOST;

  private String[] names = new String[MOST_WITHOUT_TABLE / 2];
  private ExtensionValue[] values = new ExtensionValue[MOST_WITHOUT_TABLE / 2];
  private int size;

  /** For each slot the index of a name, counted from one; empty as long as there are few. */
  private byte[] table = {};

  /** Returns a copy of {@code values} that nobody can change. */
  static Map<String, ExtensionValue> copyOf(Map<String, ExtensionValue> values) {
    if (values instanceof NamedValues) {
      return values;
    }
    if (values.size() > MOST) {
      // Map.copyOf would lose the order.
      Map<String, ExtensionValue> copy = new LinkedHashMap<>(values);
      copy.forEach(NamedValues::requireBoth);
      return Collections.unmodifiableMap(copy);
    }
    NamedValues copy = new NamedValues();
    values.forEach(copy::set);
    return copy;
  }

  private static void requireBoth(String name, ExtensionValue value) {
    requireNonNull(name, "name");
    requireNonNull(value, "value");
  }

  /** Sets a value; a new one comes last. There must be room for it. */
  void set(String name, ExtensionValue value) {
    requireBoth(name, value);
    int index = indexOf(name);
    if (index < 0) {
      append(name, value);
    } else {
      values[index] = value;
    }
  }

  /** Adds a value, unless there is one of that name; says whether it did. */
  boolean add(String name, ExtensionValue value) {
    requireBoth(name, value);
    if (indexOf(name) >= 0) {
      return false;
    }
    append(name, value);
    return true;
  }

  private void append(String name, ExtensionValue value) {
    if (size == names.length) {
      names = Arrays.copyOf(names, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
    }
    names[size] = name;
    values[size] = value;
    size++;
    if (size > MOST_WITHOUT_TABLE) {
      enter();
    }
  }

  /** Enters the last name, and with the first that makes them many all of them. */
  private void enter() {
    int first = size - 1;
    if (table.length == 0) {
      table = new byte[SLOTS];
      first = 0;
    }
    for (int index = first; index < size; index++) {
      int slot = slot(names[index]);
      while (table[slot] != 0) {
        slot = (slot + 1) % SLOTS;
      }
      table[slot] = (byte) (index + 1);
    }
  }

  private static int slot(String name) {
    int hash = name.hashCode();
    return (hash ^ (hash >>> 16)) & (SLOTS - 1);
  }

  private int indexOf(Object name) {
    if (table.length > 0) {
      return name instanceof String text ? find(text) : -1;
    }
    for (int index = 0; index < size; index++) {
      if (names[index].equals(name)) {
        return index;
      }
    }
    return -1;
  }

  private int find(String name) {
    int slot = slot(name);
    while (table[slot] != 0) {
      int index = table[slot] - 1;
      if (names[index].equals(name)) {
        return index;
      }
      slot = (slot + 1) % SLOTS;
    }
    return -1;
  }

  boolean isFull() {
    return size == MOST;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public @Nullable ExtensionValue get(Object name) {
    int index = indexOf(name);
    return index < 0 ? null : values[index];
  }

  @Override
  public boolean containsKey(Object name) {
    return indexOf(name) >= 0;
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super ExtensionValue> action) {
    for (int index = 0; index < size; index++) {
      action.accept(names[index], values[index]);
    }
  }

  @Override
  public Set<Map.Entry<String, ExtensionValue>> entrySet() {
    return new Entries();
  }

  private final class Entries extends AbstractSet<Map.Entry<String, ExtensionValue>> {
    @Override
    public int size() {
      return size;
    }

    @Override
    public Iterator<Map.Entry<String, ExtensionValue>> iterator() {
      return new Iterator<>() {
        private int next;

        @Override
        public boolean hasNext() {
          return next < size;
        }

        @Override
        public Map.Entry<String, ExtensionValue> next() {
          if (!hasNext()) {
            throw new NoSuchElementException("there are " + size + " values");
          }
          Map.Entry<String, ExtensionValue> entry = Map.entry(names[next], values[next]);
          next++;
          return entry;
        }
      };
    }
  }
}
