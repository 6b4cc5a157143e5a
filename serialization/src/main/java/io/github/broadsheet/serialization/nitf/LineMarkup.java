package io.github.broadsheet.serialization.nitf;

import io.github.broadsheet.serialization.markup.Characters;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Node;
import java.util.ArrayList;
import java.util.List;

/** A line with elements around the words that are known to be in it, in order. */
final class LineMarkup {
  private final String line;
  private final List<Node> nodes = new ArrayList<>();
  private int from;
  private int limit;

  /** Up to where the line is in nodes. */
  private int written;

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
    from = start + words.length();
    if (names.length > 0) {
      writeTo(start);
      nodes.add(nested(names, words));
      written = from;
    }
    return true;
  }

  private static Element nested(String[] names, String words) {
    Element outer = Element.of(names[0]);
    Element inner = outer;
    for (int i = 1; i < names.length; i++) {
      inner = inner.append(names[i]);
    }
    inner.text(words);
    return outer;
  }

  private void writeTo(int end) {
    if (end > written) {
      nodes.add(new Characters(line.substring(written, end)));
      written = end;
    }
  }

  /** Returns the line inside an element. */
  Element element(String name) {
    writeTo(line.length());
    return Element.of(name).addAll(nodes);
  }
}
