package io.github.broadsheet.parser.quote.nesting;

import io.github.broadsheet.parser.quote.mark.Passage;
import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Parts reports that one speaker makes side by side: in "she said the ministry had promised help
 * and the union had refused it" the second is not part of the promise.
 *
 * @since 0.1
 */
public final class Conjoined {
  private static final Set<String> COORDINATORS =
      Set.of("and", "but", "while", "though", "although", "whereas", "yet", "or");

  private final QuoteText text;
  private final Tokens tokens;
  private final List<Statement> statements;

  private Conjoined(QuoteText text, List<Statement> statements) {
    this.text = text;
    this.tokens = text.tokens();
    this.statements = new ArrayList<>(statements);
  }

  /** Ends each inner report before a coordinator that another one's subject follows. */
  public static List<Statement> parted(QuoteText text, List<Statement> statements) {
    Conjoined run = new Conjoined(text, statements);
    int[] parents = Nesting.parents(statements);
    for (int i = 0; i < parents.length; i++) {
      int around = parents[i];
      if (around != Nesting.NONE && parents[around] != Nesting.NONE) {
        run.part(around, i);
      }
    }
    return List.copyOf(run.statements);
  }

  /** Ends the content of {@code around} before {@code inner}, if they stand side by side. */
  private void part(int around, int inner) {
    Statement outer = statements.get(around);
    Statement each = statements.get(inner);
    if (each.source().isEmpty()) {
      return;
    }
    int last = outer.content().size() - 1;
    Span content = outer.content().get(last);
    int start = each.source().get(0).start();
    int and = coordinatorBefore(tokens.firstStartingAt(start), content);
    if (and < 0 || isMarked(content.start(), start)) {
      return;
    }
    int end = tokens.end(tokens.is(and - 1, ",") ? and - 2 : and - 1);
    if (end <= content.start()) {
      return;
    }
    List<Span> shorter = new ArrayList<>(outer.content());
    shorter.set(last, new Span(content.start(), end));
    statements.set(
        around,
        new Statement(outer.source(), outer.cue(), shorter, outer.confidence(), outer.rule()));
  }

  /** The coordinator right before a subject, inside the content; -1 if there is none. */
  private int coordinatorBefore(int subject, Span content) {
    int and = subject - 1;
    if (and > 0 && tokens.is(and, "that")) {
      if (text.text().startsWith("that ", content.start())) {
        return -1; // "that it would open and that Roe had agreed" goes on
      }
      and--;
    }
    boolean inside = and > 1 && tokens.start(and) > content.start();
    return inside && COORDINATORS.contains(tokens.normalized(and)) ? and : -1;
  }

  /** Whether marks that open in the content are still open: all inside them is one speaker's. */
  private boolean isMarked(int from, int to) {
    List<Passage> passages = text.passages();
    for (int i = firstPassage(from); i < passages.size() && passages.get(i).start() < to; i++) {
      if (passages.get(i).end() > to) {
        return true;
      }
    }
    return false;
  }

  /** The first passage that opens at or after an offset. */
  private int firstPassage(int offset) {
    int low = 0;
    int high = text.passages().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (text.passages().get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
