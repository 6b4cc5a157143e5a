package io.github.broadsheet.parser.html.block;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;

/** The inline elements that are open at one place of the walk. */
final class OpenMarks {
  private final Deque<Entry> entries = new ArrayDeque<>();

  record Entry(Element element, InlineKind kind, int start, long traits) {}

  void push(Element element, InlineKind kind, int start, long traits) {
    entries.push(new Entry(element, kind, start, traits));
  }

  Entry pop() {
    return entries.pop();
  }
}
