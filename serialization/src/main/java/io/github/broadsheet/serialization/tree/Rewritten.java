package io.github.broadsheet.serialization.tree;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Values under other names or in another shape. Most documents are as they should be: nothing is
 * put together before something changes, and what nothing changes in is given back itself.
 */
public final class Rewritten {
  private Rewritten() {}

  /** What becomes of a value. */
  @FunctionalInterface
  public interface Change {
    /**
     * Returns what stands for a value; null if nothing does.
     *
     * @param name the new name of the value; in a list the empty string
     * @param value the value
     */
    @Nullable ExtensionValue of(String name, ExtensionValue value);
  }

  /**
   * Returns an object with other names and values. Of values that end up under one name the first
   * counts.
   */
  public static Fields object(Fields object, UnaryOperator<String> naming, Change change) {
    Fields.@Nullable Builder rewritten = null;
    int same = 0;
    for (Map.Entry<String, ExtensionValue> each : object.values().entrySet()) {
      String name = naming.apply(each.getKey());
      ExtensionValue value = change.of(name, each.getValue());
      if (rewritten == null) {
        if (value == each.getValue() && name.equals(each.getKey())) {
          same++;
          continue;
        }
        rewritten = first(same, object);
      }
      if (value != null) {
        rewritten.add(name, value);
      }
    }
    return rewritten == null ? object : rewritten.build();
  }

  /** Begins an object with the first so many values of {@code object}. */
  private static Fields.Builder first(int count, Fields object) {
    Fields.Builder first = Fields.builder();
    Iterator<Map.Entry<String, ExtensionValue>> entries = object.values().entrySet().iterator();
    for (int i = 0; i < count; i++) {
      Map.Entry<String, ExtensionValue> each = entries.next();
      first.add(each.getKey(), each.getValue());
    }
    return first;
  }

  /** Returns a list with other members. */
  public static Sequence list(Sequence list, Change change) {
    List<ExtensionValue> before = list.values();
    @Nullable List<ExtensionValue> rewritten = null;
    for (int i = 0; i < before.size(); i++) {
      ExtensionValue member = change.of("", before.get(i));
      if (rewritten == null) {
        if (member == before.get(i)) {
          continue;
        }
        rewritten = new ArrayList<>(before.size());
        rewritten.addAll(before.subList(0, i));
      }
      if (member != null) {
        rewritten.add(member);
      }
    }
    return rewritten == null ? list : new Sequence(rewritten);
  }
}
