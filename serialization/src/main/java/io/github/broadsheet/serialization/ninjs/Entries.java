package io.github.broadsheet.serialization.ninjs;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import io.github.broadsheet.article.ExtensionValue.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** The entries of lists: objects with a role, a name or an address that tells them apart. */
final class Entries {
  private Entries() {}

  /** Returns a string that is not blank. */
  static Optional<String> text(Fields entry, String name) {
    return Optional.ofNullable(entry.values().get(name)).flatMap(Entries::text);
  }

  static Optional<String> text(ExtensionValue value) {
    return value instanceof Text text && !text.value().isBlank()
        ? Optional.of(text.value())
        : Optional.empty();
  }

  /** Returns the role of an entry in lower case; empty if it has none. */
  static String role(Fields entry) {
    return text(entry, "role").map(Names::lower).orElse("");
  }

  /** Returns the objects of a list that was kept. */
  static List<Fields> of(Fields kept, String name) {
    return kept.values().get(name) instanceof Sequence list
        ? list.values().stream().filter(Fields.class::isInstance).map(Fields.class::cast).toList()
        : List.of();
  }

  static Fields without(Fields entry, String... names) {
    Fields.Builder left = Fields.builder();
    entry
        .values()
        .forEach(
            (name, value) -> {
              if (!isOneOf(name, names)) {
                left.put(name, value);
              }
            });
    return left.build();
  }

  private static boolean isOneOf(String name, String... names) {
    for (String each : names) {
      if (each.equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** Returns {@code entry} without a property if that has the value {@code usual}. */
  static Fields withoutUsual(Fields entry, String name, String usual) {
    return isUsual(entry, name, usual) ? without(entry, name) : entry;
  }

  /** Says whether a property has the value {@code usual}. */
  static boolean isUsual(Fields entry, String name, String usual) {
    return entry.values().get(name) instanceof Text text && text.value().equals(usual);
  }

  /** Returns both in one; of a value that both have {@code mine} counts, of a role the one kept. */
  static Fields merged(Fields mine, Fields kept) {
    Map<String, ExtensionValue> values = new LinkedHashMap<>(mine.values());
    kept.values()
        .forEach(
            (name, value) -> {
              if (name.equals("role") || name.equals("rel")) {
                values.put(name, value);
              } else {
                values.putIfAbsent(name, value);
              }
            });
    return new Fields(values);
  }

  /**
   * Returns entries kept with those written put where they came from, which is an entry that {@code
   * fits}; those that came from nowhere are put last.
   */
  static List<Fields> fill(
      List<Fields> kept, List<Fields> written, BiPredicate<Fields, Fields> fits) {
    List<Fields> filled = new ArrayList<>(kept);
    boolean[] taken = new boolean[kept.size()];
    for (Fields mine : written) {
      int place = 0;
      while (place < kept.size() && (taken[place] || !fits.test(mine, kept.get(place)))) {
        place++;
      }
      if (place < kept.size()) {
        taken[place] = true;
        filled.set(place, merged(mine, kept.get(place)));
      } else {
        filled.add(mine);
      }
    }
    return filled;
  }

  /**
   * Returns the entries written, each merged with what was kept of the one that has the same {@code
   * keys}; then what was kept without any of them, which stands by itself.
   */
  static List<Fields> joined(
      List<Fields> kept, List<Fields> written, List<String> keys, BinaryOperator<Fields> merge) {
    Map<List<Optional<String>>, Deque<Integer>> places = new HashMap<>();
    for (int i = 0; i < kept.size(); i++) {
      places.computeIfAbsent(values(kept.get(i), keys), key -> new ArrayDeque<>()).add(i);
    }
    boolean[] used = new boolean[kept.size()];
    List<Fields> joined = new ArrayList<>();
    for (Fields mine : written) {
      @Nullable Integer place =
          places.getOrDefault(values(mine, keys), new ArrayDeque<>()).pollFirst();
      if (place == null) {
        joined.add(mine);
      } else {
        used[place] = true;
        joined.add(merge.apply(mine, kept.get(place)));
      }
    }
    for (int i = 0; i < used.length; i++) {
      if (!used[i] && keys.stream().noneMatch(kept.get(i).values()::containsKey)) {
        joined.add(kept.get(i));
      }
    }
    return joined;
  }

  private static List<Optional<String>> values(Fields entry, List<String> keys) {
    return keys.stream().map(key -> text(entry, key)).toList();
  }
}
