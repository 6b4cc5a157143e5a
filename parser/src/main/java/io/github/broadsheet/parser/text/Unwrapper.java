package io.github.broadsheet.parser.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins lines to pieces. Most texts have a paragraph a line; in others lines are wrapped at a
 * width, which shows in lines that begin in the middle of a sentence.
 */
final class Unwrapper {
  /** Teletypes wrap at 60 to 80 columns, terminals up to 132. */
  private static final int WIDEST = 132;

  private static final int NARROWEST = 30;

  private final Lines lines;
  private final boolean wrapped;
  private final int width;
  private int joined;

  private Unwrapper(Lines lines) {
    this.lines = lines;
    WrapEvidence evidence = WrapEvidence.of(lines, WIDEST);
    this.width = evidence.width();
    this.wrapped = evidence.isWrapped() && width >= NARROWEST;
  }

  static Unwrapper of(Lines lines) {
    return new Unwrapper(lines);
  }

  /** Whether lines are wrapped at a {@link #width}. */
  boolean isWrapped() {
    return wrapped;
  }

  /** The length of the longest wrapped line. */
  int width() {
    return width;
  }

  /** How many lines were joined to the one before them. */
  int joined() {
    return joined;
  }

  /** Returns the pieces, in order. */
  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    int first = 0;
    for (int line = 1; line <= lines.count(); line++) {
      if (line < lines.count() && belongsToLast(first, line)) {
        joined += wrapped ? 1 : 0;
        continue;
      }
      Piece piece = new Piece(lines, first, line - 1);
      piece.beforeBlank(line == lines.count() || lines.isAfterBlank(line));
      pieces.add(piece);
      first = line;
    }
    return pieces;
  }

  /** Whether {@code line} belongs to the same piece as the one before; {@code first} begins it. */
  private boolean belongsToLast(int first, int line) {
    if (lines.isAfterBlank(line)) {
      return false;
    }
    if (isSignature(line)) {
      return first == line - 1 || wrapped;
    }
    return wrapped
        && !startsItem(line)
        && !startsIndented(first, line)
        && !endsShort(line - 1, line);
  }

  /** {@code – Greta Holm, fruit grower}, under the words it signs. */
  private boolean isSignature(int line) {
    if (!Signs.isLongDash(lines.first(line))
        || lines.length(line) > 100
        || lines.length(line) < 3) {
      return false;
    }
    String text = lines.text();
    int name = lines.start(line) + 1;
    while (name < lines.end(line) && Blank.isBlank(text.charAt(name))) {
      name++;
    }
    return name < lines.end(line)
        && (Character.isUpperCase(text.charAt(name)) || text.charAt(name) == '@')
        && !Signs.isStop(lines.last(line))
        && !Signs.isLongDash(lines.first(line - 1));
  }

  private boolean startsItem(int line) {
    return ListMarker.of(lines.text(), lines.start(line), lines.end(line)).isPresent();
  }

  private boolean startsIndented(int first, int line) {
    int before = lines.indent(line - 1);
    int indent = lines.indent(line);
    return indent > before && (line - 1 > first || indent - before < width / 3);
  }

  /** A line that had room for the next word was not wrapped: a paragraph or a title ends there. */
  private boolean endsShort(int line, int next) {
    int needed = lines.length(line) + 1 + lines.firstWordLength(next);
    if (needed * 4 > width * 3) {
      return false;
    }
    char last = lines.last(line);
    boolean stops = Signs.isStop(last) || Signs.isCloser(last) || last == ':';
    return stops || !Character.isLowerCase(lines.first(next)) && needed * 2 < width;
  }
}
