package io.github.broadsheet.parser.text;

import io.github.broadsheet.text.OffsetMap;
import io.github.broadsheet.text.Span;

/** The text of an article as it grows, piece by piece, with the way back to the input. */
final class ArticleText {
  private final Lines lines;
  private final boolean wrapped;
  private final StringBuilder out;
  private final OffsetMap.Builder offsets = OffsetMap.builder();

  private int[] lineStarts = new int[4];
  private int[] inputStarts = new int[4];
  private int lineCount;

  ArticleText(Lines lines, boolean wrapped) {
    this.lines = lines;
    this.wrapped = wrapped;
    this.out = new StringBuilder(Math.min(lines.text().length(), 1 << 20));
  }

  int length() {
    return out.length();
  }

  /** Adds the break between two pieces; nothing before the first. */
  void separate(String separator) {
    if (out.length() > 0) {
      out.append(separator);
    }
  }

  /** Adds the part of a piece that lies between two offsets of the input; returns its place. */
  Span add(Piece piece, int from, int to) {
    int start = out.length();
    lineCount = 0;
    reserve(piece.lastLine() - piece.firstLine() + 1);
    for (int line = piece.firstLine(); line <= piece.lastLine(); line++) {
      int lineStart = Math.max(from, lines.start(line));
      int lineEnd = Math.min(to, lines.end(line));
      if (lineStart >= lineEnd) {
        continue;
      }
      if (lineCount > 0) {
        join(Join.of(lines, line, wrapped));
      }
      lineStarts[lineCount] = out.length();
      inputStarts[lineCount++] = lineStart;
      offsets.add(out.length(), lineStart, lineEnd - lineStart);
      out.append(lines.text(), lineStart, lineEnd);
    }
    return new Span(start, out.length());
  }

  private void reserve(int count) {
    if (count > lineStarts.length) {
      lineStarts = new int[count];
      inputStarts = new int[count];
    }
  }

  private void join(Join join) {
    switch (join) {
      case SPACE -> out.append(' ');
      case BREAK -> out.append('\n');
      case NOTHING -> {}
    }
  }

  /** Where a part of the piece that was added last stands in the text of the article. */
  Span locate(Span input) {
    return new Span(locate(input.start()), locate(input.end()));
  }

  private int locate(int offset) {
    int line = 0;
    while (line + 1 < lineCount && inputStarts[line + 1] <= offset) {
      line++;
    }
    return Math.min(lineStarts[line] + Math.max(0, offset - inputStarts[line]), out.length());
  }

  String cut(Span span) {
    return out.substring(span.start(), span.end());
  }

  @Override
  public String toString() {
    return out.toString();
  }

  OffsetMap offsets() {
    return offsets.build();
  }
}
