package io.github.broadsheet.parser.quote.speaker;

import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Puts statements into the order in which they can be resolved: what encloses comes first. */
final class Turns {
  private static final int DEEPEST = 6;
  private static final int OVERLAPS = 8;

  private record Content(int statement, Span span) {}

  private Turns() {}

  /** The turns by depth, then by place in the text. */
  static List<Turn> of(Page page, PhraseReader phrases, List<Statement> statements) {
    int[] enclosing = enclosing(statements);
    List<Turn> turns = new ArrayList<>(statements.size());
    for (int i = 0; i < statements.size(); i++) {
      Statement each = statements.get(i);
      Phrase phrase = each.source().isEmpty() ? Phrase.NONE : phrases.read(each.source().get(0));
      int at = each.source().isEmpty() ? page.firstIn(anchor(each)) : phrase.first();
      turns.add(new Turn(i, each, phrase, at, enclosing[i], depth(enclosing, i)));
    }
    turns.sort(Comparator.comparingInt(Turn::depth).thenComparingInt(Turn::at));
    return turns;
  }

  private static int depth(int[] enclosing, int statement) {
    int depth = 0;
    for (int i = enclosing[statement]; i >= 0 && depth < DEEPEST; i = enclosing[i]) {
      depth++;
    }
    return depth;
  }

  /** The place of a statement: that of its source, else of its cue, else of its content. */
  private static Span anchor(Statement statement) {
    if (!statement.source().isEmpty()) {
      return statement.source().get(0);
    }
    if (!statement.cue().isEmpty()) {
      return statement.cue().get(0);
    }
    return statement.content().isEmpty() ? new Span(0, 0) : statement.content().get(0);
  }

  private static int[] enclosing(List<Statement> statements) {
    int[] enclosing = new int[statements.size()];
    Arrays.fill(enclosing, -1);
    List<Content> contents = new ArrayList<>();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      order.add(i);
      for (Span span : statements.get(i).content()) {
        contents.add(new Content(i, span));
      }
    }
    contents.sort(
        Comparator.<Content>comparingInt(each -> each.span().start())
            .thenComparingInt(each -> -each.span().end()));
    order.sort(Comparator.comparingInt(i -> anchor(statements.get(i)).start()));
    Deque<Content> open = new ArrayDeque<>();
    int next = 0;
    for (int i : order) {
      Span anchor = anchor(statements.get(i));
      while (next < contents.size() && contents.get(next).span().start() <= anchor.start()) {
        open.push(contents.get(next++));
      }
      while (!open.isEmpty() && open.peek().span().end() <= anchor.start()) {
        open.pop();
      }
      enclosing[i] = innermost(open, anchor, i);
    }
    return enclosing;
  }

  private static int innermost(Deque<Content> open, Span anchor, int statement) {
    int seen = 0;
    for (Content each : open) {
      if (each.statement() != statement && each.span().contains(anchor)) {
        return each.statement();
      }
      if (++seen == OVERLAPS) {
        break;
      }
    }
    return -1;
  }
}
