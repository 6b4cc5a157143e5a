package io.github.broadsheet.parser.quote.nesting;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.parser.quote.cue.CueLexicon;
import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.parser.quote.statement.StatementFinder;
import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the reports in a text, and then those within what was reported.
 *
 * <p>A model that learnt from people who marked the outermost reports only does not see "the mayor
 * had promised help" in "she said the mayor had promised help". What she said, read as a text of
 * its own, shows it. Takes time linear in the text.
 *
 * @since 0.1
 */
public final class InnerReports implements StatementFinder {
  /** Below this what is found inside is wrong more often than right (gold for tuning). */
  private static final double CREDIBLE = 0.5;

  private final StatementFinder outer;
  private final StatementFinder inner;

  /**
   * Makes a finder of two.
   *
   * @param outer what reads the text
   * @param inner what reads the words that were reported in it
   */
  public InnerReports(StatementFinder outer, StatementFinder inner) {
    this.outer = requireNonNull(outer, "outer");
    this.inner = requireNonNull(inner, "inner");
  }

  @Override
  public List<Statement> find(QuoteText text) {
    List<Statement> found = outer.find(text);
    BitSet cues = new BitSet();
    found.forEach(each -> each.cue().forEach(cue -> cues.set(cue.start(), cue.end())));
    ReportedWords words = ReportedWords.of(text, found, cues);
    if (words.isEmpty()) {
      return found;
    }
    Set<Statement> fresh = new HashSet<>();
    for (Statement each : inner.find(words.toQuoteText())) {
      Statement moved = words.inText(each);
      if (isNew(moved, cues) && hasKnownCue(moved, text.tokens())) {
        fresh.add(moved);
      }
    }
    return withNested(found, fresh);
  }

  /** Adds what stands within something that was found; by itself it would be half a sentence. */
  private static List<Statement> withNested(List<Statement> found, Set<Statement> fresh) {
    List<Statement> all = new ArrayList<>(found);
    all.addAll(fresh);
    all.sort(Comparator.comparing(Statement::start));
    int[] parents = Nesting.parents(all);
    List<Statement> kept = new ArrayList<>(all.size());
    for (int i = 0; i < parents.length; i++) {
      if (parents[i] != Nesting.NONE || !fresh.contains(all.get(i))) {
        kept.add(all.get(i));
      }
    }
    return List.copyOf(kept);
  }

  private static boolean isNew(Statement statement, BitSet cues) {
    return statement.confidence() >= CREDIBLE
        && !statement.cue().isEmpty()
        && !statement.content().isEmpty()
        && statement.cue().stream().noneMatch(cue -> isAnySet(cues, cue));
  }

  /** In half a sentence the model takes many a word for a cue. */
  private static boolean hasKnownCue(Statement statement, Tokens tokens) {
    for (Span cue : statement.cue()) {
      int after = tokens.firstStartingAt(cue.end());
      for (int i = tokens.firstStartingAt(cue.start()); i < after; i++) {
        if (!CueLexicon.english().startingWith(tokens.hash(i)).isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isAnySet(BitSet set, Span span) {
    int next = set.nextSetBit(span.start());
    return next >= 0 && next < span.end();
  }
}
