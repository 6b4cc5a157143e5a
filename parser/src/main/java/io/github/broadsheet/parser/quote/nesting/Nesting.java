package io.github.broadsheet.parser.quote.nesting;

import io.github.broadsheet.parser.quote.rule.RuleNames;
import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Finds for each statement the one that reports it.
 *
 * @since 0.1
 */
public final class Nesting {
  /** The parent of a statement that stands in no other. */
  public static final int NONE = -1;

  private static final int WIDEST_GAP = 40;

  private record Content(int statement, Span span) {
    static final Comparator<Content> IN_TEXT_ORDER = (a, b) -> a.span.compareTo(b.span);
  }

  private Nesting() {}

  /** The index of the statement that each one stands within, or {@link #NONE}. */
  public static int[] parents(List<Statement> statements) {
    int[] parents = new int[statements.size()];
    Arrays.fill(parents, NONE);
    List<Content> contents = new ArrayList<>(statements.size());
    List<Content> anchors = new ArrayList<>(statements.size());
    for (int i = 0; i < statements.size(); i++) {
      for (Span span : statements.get(i).content()) {
        contents.add(new Content(i, span));
      }
      anchors.add(new Content(i, anchor(statements.get(i))));
    }
    contents.sort(Content.IN_TEXT_ORDER);
    anchors.sort(Content.IN_TEXT_ORDER);
    sweep(statements, contents, anchors, parents);
    sameContent(statements, parents);
    return parents;
  }

  private static void sweep(
      List<Statement> statements, List<Content> contents, List<Content> anchors, int[] parents) {
    List<Content> open = new ArrayList<>();
    int next = 0;
    for (Content anchor : anchors) {
      while (next < contents.size() && contents.get(next).span().start() <= anchor.span().start()) {
        open.add(contents.get(next++));
      }
      int start = anchor.span().start();
      open.removeIf(content -> content.span().end() <= start);
      parents[anchor.statement()] = innermost(statements, anchor, open);
    }
  }

  private static int innermost(List<Statement> statements, Content anchor, List<Content> open) {
    int best = NONE;
    int bestLength = Integer.MAX_VALUE;
    for (int i = open.size() - 1; i >= 0; i--) {
      Content content = open.get(i);
      boolean other = content.statement() != anchor.statement();
      if (other
          && content.span().length() < bestLength
          && holds(statements.get(content.statement()), content.span(), anchor.span())
          && holdsContent(
              rest(statements.get(content.statement()), content.span(), anchor.span()),
              statements.get(anchor.statement()))) {
        best = content.statement();
        bestLength = content.span().length();
      }
    }
    return best;
  }

  /** Whether source and cue stand in a stretch, or bridge the gap to the next one. */
  private static boolean holds(Statement outer, Span stretch, Span anchor) {
    return stretch.contains(anchor)
        || (stretch.contains(anchor.start())
            && rest(outer, stretch, anchor).contains(anchor.end() - 1)
            && outer.cue().stream().noneMatch(anchor::overlaps));
  }

  /**
   * The stretch in which the rest of a statement stands: "her neighbour, a nurse, says it hums".
   */
  private static Span rest(Statement outer, Span stretch, Span anchor) {
    int next = Collections.binarySearch(outer.content(), stretch) + 1;
    boolean bridges =
        !stretch.contains(anchor)
            && next > 0
            && next < outer.content().size()
            && outer.content().get(next).start() - stretch.end() <= WIDEST_GAP;
    return bridges ? outer.content().get(next) : stretch;
  }

  private static boolean holdsContent(Span outer, Statement inner) {
    for (Span span : inner.content()) {
      if (!outer.contains(span.start())) {
        return false;
      }
    }
    return true;
  }

  /** Source and cue together: they must lie inside what another statement reports. */
  private static Span anchor(Statement statement) {
    List<Span> source = statement.source();
    List<Span> words = statement.cue().isEmpty() ? statement.content() : statement.cue();
    if (words.isEmpty()) {
      return source.isEmpty() ? new Span(0, 0) : source.get(0);
    }
    return source.isEmpty() ? words.get(0) : words.get(0).cover(source.get(0));
  }

  /** "Media quoted Reyes as saying": both report the same words, the second within the first. */
  private static void sameContent(List<Statement> statements, int[] parents) {
    for (int i = 0; i < statements.size(); i++) {
      String rule = statements.get(i).rule();
      if (!rule.equals(RuleNames.AS_SAYING) && !rule.equals(RuleNames.CITING)) {
        continue;
      }
      for (int j = Math.max(0, i - 4); j < Math.min(statements.size(), i + 5); j++) {
        boolean outer = j != i && !statements.get(j).rule().equals(rule);
        if (outer && statements.get(j).content().equals(statements.get(i).content())) {
          parents[i] = j;
        }
      }
    }
  }
}
