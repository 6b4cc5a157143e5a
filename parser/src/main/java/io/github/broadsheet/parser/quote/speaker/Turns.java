package io.github.broadsheet.parser.quote.speaker;

import io.github.broadsheet.parser.quote.nesting.Nesting;
import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts statements into the order in which they can be resolved: what encloses comes first. */
final class Turns {
  private static final int DEEPEST = 6;

  private Turns() {}

  /** The turns by depth, then by place in the text. */
  static List<Turn> of(Page page, PhraseReader phrases, List<Statement> statements) {
    int[] enclosing = Nesting.parents(statements);
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
}
