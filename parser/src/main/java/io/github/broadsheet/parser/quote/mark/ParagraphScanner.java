package io.github.broadsheet.parser.quote.mark;

import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the passages of one paragraph in one pass, with a short stack of open marks. */
final class ParagraphScanner {
  /** Deeper nesting than this does not occur in news; a mark there closes the innermost passage. */
  private static final int DEEPEST = 6;

  private final String text;
  private final Signs signs;
  private final int from;
  private final int to;
  private final Optional<Mark> afterOpen;
  private final List<Passage> found = new ArrayList<>();
  private final Open[] stack = new Open[DEEPEST];
  private int depth;

  private record Open(int start, int width, Mark mark, boolean continued, int foundBefore) {}

  /**
   * @param afterOpen the family of the marks that the paragraph before left open
   */
  ParagraphScanner(String text, Span paragraph, Optional<Mark> afterOpen) {
    this.text = text;
    this.from = paragraph.start();
    this.to = paragraph.end();
    this.signs = new Signs(text, from, to);
    this.afterOpen = afterOpen;
  }

  List<Passage> scan() {
    int at = from;
    while (at < to) {
      at += sign(at);
    }
    while (depth > 0) {
      leaveOpen(stack[--depth]);
    }
    return found;
  }

  /** Reads what stands at the offset and returns its width. */
  private int sign(int at) {
    char c = text.charAt(at);
    switch (c) {
      case '"' -> straight(at);
      case '\u201C', '\u201F' -> curlyOpening(at);
      case '\u201D' -> curlyClosing(at);
      case '\u201E' -> open(at, 1, Mark.CURLY);
      case '\u00AB', '\u00BB', '\u2039', '\u203A' -> guillemet(at);
      case '\u2018', '\u201A', '\u201B' -> singleOpening(at);
      case '\u2019' -> singleClosing(at, Mark.SINGLE_CURLY);
      case '\'', '`' -> {
        if (at + 1 < to && text.charAt(at + 1) == c) {
          doubled(at, c);
          return 2;
        }
        singleStraight(at, c);
      }
      default -> {}
    }
    return 1;
  }

  private void straight(int at) {
    int opened = innermost(Mark.STRAIGHT);
    if (opened < 0) {
      if (!signs.isInchMark(at)) {
        open(at, 1, Mark.STRAIGHT);
      }
    } else if (signs.mustOpen(at, 1) && depth < DEEPEST) {
      open(at, 1, Mark.STRAIGHT);
    } else {
      close(opened, at, 1);
    }
  }

  private void doubled(int at, char c) {
    int opened = innermost(Mark.DOUBLED);
    if (opened < 0 || c == '`' || (signs.mustOpen(at, 2) && depth < DEEPEST)) {
      open(at, 2, Mark.DOUBLED);
    } else {
      close(opened, at, 2);
    }
  }

  private void curlyOpening(int at) {
    int opened = innermost(Mark.CURLY);
    // „low“ is closed by what opens “high”; a mistyped “so“ looks like a closing mark.
    boolean low = opened >= 0 && text.charAt(stack[opened].start) == '\u201E';
    if (opened >= 0 && (low || signs.mustClose(at, 1))) {
      close(opened, at, 1);
    } else {
      open(at, 1, Mark.CURLY);
    }
  }

  private void curlyClosing(int at) {
    int opened = innermost(Mark.CURLY);
    if (opened >= 0) {
      close(opened, at, 1);
    } else if (signs.mustOpen(at, 1)) {
      open(at, 1, Mark.CURLY);
    }
  }

  private void guillemet(int at) {
    int opened = innermost(Mark.GUILLEMET);
    if (opened >= 0 && text.charAt(stack[opened].start) != text.charAt(at)) {
      close(opened, at, 1);
    } else {
      open(at, 1, Mark.GUILLEMET);
    }
  }

  private void singleOpening(int at) {
    int opened = innermost(Mark.SINGLE_CURLY);
    if (opened >= 0 && signs.mustClose(at, 1)) {
      close(opened, at, 1);
    } else if (signs.opensSingle(at, true)) {
      open(at, 1, Mark.SINGLE_CURLY);
    }
  }

  private void singleStraight(int at, char c) {
    if (innermost(Mark.SINGLE_STRAIGHT) >= 0 && c == '\'' && signs.closesSingle(at)) {
      singleClosing(at, Mark.SINGLE_STRAIGHT);
    } else if (signs.opensSingle(at, false)) {
      open(at, 1, Mark.SINGLE_STRAIGHT);
    }
  }

  private void singleClosing(int at, Mark mark) {
    int opened = innermost(mark);
    if (opened >= 0 && signs.closesSingle(at)) {
      close(opened, at, 1);
    }
  }

  /** The place on the stack of the innermost passage that a mark of this family can close. */
  private int innermost(Mark mark) {
    for (int i = depth - 1; i >= 0; i--) {
      if (mark.closes(stack[i].mark)) {
        return i;
      }
    }
    return -1;
  }

  private void open(int at, int width, Mark mark) {
    if (depth == DEEPEST) {
      close(depth - 1, at, 0);
    }
    boolean continued =
        depth == 0
            && found.isEmpty()
            && signs.startsParagraph(at)
            && afterOpen.filter(before -> before == mark).isPresent();
    stack[depth++] = new Open(at, width, mark, continued, found.size());
  }

  /** Closes the passage at this place of the stack; what was opened inside it stays unclosed. */
  private void close(int opened, int at, int width) {
    while (depth - 1 > opened) {
      Open inner = stack[--depth];
      // A single mark that nothing closed was an apostrophe after all.
      if (!inner.mark.isSingle()) {
        add(inner, at, at, false);
      }
    }
    Open open = stack[--depth];
    add(open, at, at + width, width > 0);
  }

  /**
   * Ends what the paragraph leaves open. If whole passages were found since, its closing mark was
   * lost before the first of them: there it ends, and they stand one level higher. But a paragraph
   * that opens with a mark of another family than those in it is quoted whole, quotations and all.
   */
  private void leaveOpen(Open open) {
    if (open.mark.isSingle()) {
      lift(open.foundBefore);
      return;
    }
    int end = to;
    for (int i = open.foundBefore; i < found.size(); i++) {
      Passage passage = found.get(i);
      if (!passage.mark().isSingle() && !holds(open, passage)) {
        end = Math.min(end, passage.start());
      }
    }
    if (end < to) {
      lift(open.foundBefore);
    }
    add(open, end, end, false);
  }

  private boolean holds(Open open, Passage passage) {
    return open.mark != passage.mark() && signs.startsParagraph(open.start);
  }

  private void lift(int first) {
    for (int i = first; i < found.size(); i++) {
      Passage p = found.get(i);
      int higher = Math.max(0, p.depth() - 1);
      found.set(i, new Passage(p.span(), p.words(), p.mark(), higher, p.continued(), p.closed()));
    }
  }

  private void add(Open open, int wordsEnd, int end, boolean closed) {
    int wordsStart = Math.min(open.start + open.width, wordsEnd);
    found.add(
        new Passage(
            new Span(open.start, end),
            new Span(wordsStart, wordsEnd),
            open.mark,
            depth,
            open.continued,
            closed));
  }
}
