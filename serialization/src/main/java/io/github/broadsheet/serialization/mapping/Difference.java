package io.github.broadsheet.serialization.mapping;

import io.github.broadsheet.io.Loss;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the values of a field changed between an article and what came back of it, for people. Never
 * says that one value became another unless it stands in its place.
 */
final class Difference {
  private final String path;
  private final String format;
  private final List<?> before;
  private final List<?> after;
  private final List<Object> gone;
  private final List<Object> come;

  private Difference(String path, String format, List<?> before, List<?> after) {
    this.path = path;
    this.format = format;
    this.before = before;
    this.after = after;
    this.gone = without(before, after);
    this.come = without(after, before);
  }

  /** Returns the loss of {@code before} becoming {@code after}, which differs. */
  static Loss of(String path, String format, List<?> before, List<?> after) {
    return new Difference(path, format, before, after).loss();
  }

  /**
   * Returns the values of {@code some}, but those of {@code others}, each as often as it is there.
   */
  private static List<Object> without(List<?> some, List<?> others) {
    Map<Object, Integer> left = new HashMap<>();
    others.forEach(value -> left.merge(value, 1, Integer::sum));
    List<Object> rest = new ArrayList<>();
    for (Object value : some) {
      if (left.merge(value, -1, Integer::sum) < 0) {
        rest.add(value);
      }
    }
    return rest;
  }

  private Loss loss() {
    if (before.isEmpty()) {
      return Loss.salvaged(
          path,
          "the article has none; " + format + " wants one, or keeps something else there",
          Excerpt.of(after.get(0)));
    }
    if (gone.isEmpty()) {
      return come.isEmpty()
          ? Loss.salvaged(path, format + " has another order of them", "a list in that order")
          : Loss.salvaged(path, format + " adds " + some(come), "a list with them");
    }
    if (come.isEmpty()) {
      return Loss.dropped(path, some(gone) + have(gone) + " no place in " + format);
    }
    return Loss.salvaged(
        path,
        format + " cannot hold " + some(gone) + " as written",
        isPaired() ? pair() : others());
  }

  /** Says whether each value that changed has what it became in its place. */
  private boolean isPaired() {
    if (gone.size() != come.size() || before.size() != after.size()) {
      return false;
    }
    int changed = 0;
    for (int i = 0; i < before.size(); i++) {
      changed += before.get(i).equals(after.get(i)) ? 0 : 1;
    }
    return changed == gone.size();
  }

  private String pair() {
    return Excerpt.of(come.get(0));
  }

  private String others() {
    return come.size() == 1
        ? "one other value, " + Excerpt.of(come.get(0))
        : come.size() + " other values, first: " + Excerpt.of(come.get(0));
  }

  private String some(List<Object> values) {
    String first = Excerpt.of(values.get(0));
    int all = values == gone ? before.size() : after.size();
    return all == 1 ? first : values.size() + " of " + all + " (first: " + first + ")";
  }

  private static String have(List<Object> values) {
    return values.size() == 1 ? " has" : " have";
  }
}
