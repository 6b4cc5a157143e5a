package io.github.broadsheet.serialization.nitf;

import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.story.Decoration;
import io.github.broadsheet.serialization.story.Inlines;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;

/** A line with elements around the words that are known to be in it, in order. */
final class LineMarkup {
  private final String line;
  private final List<Decoration> decorations = new ArrayList<>();
  private int from;
  private int limit;

  LineMarkup(String line) {
    this.line = line;
    this.limit = line.length();
  }

  /** Looks for words only before those of {@code next}, until asked again. */
  void before(String next) {
    int found = next.isBlank() ? -1 : line.indexOf(next, from);
    limit = found < 0 ? line.length() : found;
  }

  /** Goes back to looking through all of what is left. */
  void toEnd() {
    limit = line.length();
  }

  /** Puts elements around the next {@code words}, the first outside; says whether it found them. */
  boolean mark(String words, String... names) {
    int start = words.isBlank() ? -1 : line.indexOf(words, from);
    if (start < 0 || start + words.length() > limit) {
      return false;
    }
    Span span = Span.ofLength(start, words.length());
    for (String name : names) {
      decorations.add(new Decoration(span, () -> Element.of(name)));
    }
    from = span.end();
    return true;
  }

  /** Returns the line inside an element. */
  Element element(String name) {
    return Element.of(name).addAll(new Inlines(line, decorations).at(new Span(0, line.length())));
  }
}
