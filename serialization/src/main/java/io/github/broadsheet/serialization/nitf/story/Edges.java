package io.github.broadsheet.serialization.nitf.story;

import io.github.broadsheet.serialization.story.Decoration;
import io.github.broadsheet.text.Span;
import java.util.Comparator;
import java.util.TreeSet;

/** Where elements begin and end that may hold others. */
final class Edges {
  /** In text order; of those that begin together the longest first. */
  static final Comparator<Decoration> INSIDE_OUT =
      Comparator.<Decoration>comparingInt(d -> d.span().start())
          .thenComparing(d -> -d.span().end());

  private final TreeSet<Integer> edges = new TreeSet<>();

  void add(Span span) {
    edges.add(span.start());
    edges.add(span.end());
  }

  /** Says whether an element begins or ends inside {@code span}. */
  boolean cut(Span span) {
    Integer next = edges.higher(span.start());
    return next != null && next < span.end();
  }
}
