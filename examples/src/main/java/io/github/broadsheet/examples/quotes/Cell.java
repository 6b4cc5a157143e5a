package io.github.broadsheet.examples.quotes;

import java.util.ArrayList;
import java.util.List;

/** One cell of a table: lines of words, each in a style, wrapped to a width. */
final class Cell {
  private final int width;
  private final List<Line> lines = new ArrayList<>();

  Cell(int width) {
    this.width = width;
  }

  /** Adds words below what is there, over as many lines as they need. */
  Cell add(Ink.Style style, String words) {
    return add(style, "", words);
  }

  /** Adds words whose lines all stand to the right of {@code indent}, which opens the first. */
  Cell add(Ink.Style style, String indent, String words) {
    String space = " ".repeat(Words.width(indent));
    List<String> wrapped = Words.wrap(Words.clean(words), width - Words.width(indent));
    for (int i = 0; i < wrapped.size(); i++) {
      lines.add(new Line(style, (i == 0 ? indent : space) + wrapped.get(i)));
    }
    return this;
  }

  int height() {
    return lines.size();
  }

  /** Returns line {@code index} as it is printed; a line of spaces if there is none. */
  String line(int index, Ink ink) {
    Line line = index < lines.size() ? lines.get(index) : new Line(Ink.Style.PLAIN, "");
    int room = Math.max(0, width - Words.width(line.words()));
    return ink.paint(line.style(), line.words()) + " ".repeat(room);
  }

  private record Line(Ink.Style style, String words) {}
}
