package io.github.broadsheet.serialization.tree;

import io.github.broadsheet.article.ExtensionValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What did not fit a {@link Shape}, with the way to it. Not safe to share between threads. */
public final class Misfits {
  private static final int MAX = 100;

  private final Deque<Object> path = new ArrayDeque<>();
  private final List<Misfit> found = new ArrayList<>();

  Misfits() {}

  void enter(Object step) {
    path.addLast(step);
  }

  void leave() {
    path.removeLast();
  }

  void unknown(String name) {
    add("unknown-property", "\"" + name + "\" is no property that is known here");
  }

  void wrong(String expected, ExtensionValue value) {
    add("invalid-value", "should be " + expected + ", and is " + Kinds.of(value));
  }

  void lacking(String what) {
    add("invalid-value", "should have " + what);
  }

  private void add(String code, String message) {
    if (found.size() < MAX) {
      found.add(new Misfit(List.copyOf(path), code, message));
    }
  }

  List<Misfit> found() {
    return List.copyOf(found);
  }

  /**
   * A value that did not fit.
   *
   * @param path names and indexes from the root to it
   * @param code {@code unknown-property} or {@code invalid-value}
   * @param message what was expected, and what is there
   */
  public record Misfit(List<Object> path, String code, String message) {
    /** Copies the path. */
    public Misfit {
      path = List.copyOf(path);
    }
  }
}
