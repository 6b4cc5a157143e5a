package io.github.broadsheet.parser.quote.rule;

import java.util.Set;

/**
 * Tells clauses that say who somebody is from those that say what else he did.
 *
 * <p>"Piet Loman, who leads the opposition" is one source; in "Salt, who took over in November",
 * and in "President Marron, who faces an election", the reader knows already who it is, and the
 * clause stays outside.
 */
final class RelativeClauses {
  private static final Set<String> ROLE_VERBS =
      Set.of(
          "leads",
          "heads",
          "runs",
          "chairs",
          "chaired",
          "represents",
          "studies",
          "studied",
          "teaches",
          "works",
          "worked",
          "owns",
          "directs",
          "serves",
          "served",
          "edits",
          "manages",
          "oversees",
          "covers",
          "founded",
          "led",
          "ran",
          "headed",
          "backs",
          "supports");

  private static final Set<String> TITLES =
      Set.of(
          "president",
          "mayor",
          "governor",
          "gov.",
          "senator",
          "sen.",
          "rep.",
          "secretary",
          "minister",
          "judge",
          "justice",
          "king",
          "queen",
          "prince",
          "pope",
          "chancellor",
          "premier",
          "congressman",
          "congresswoman",
          "mr.",
          "mrs.",
          "ms.",
          "mr",
          "mrs",
          "ms");

  private RelativeClauses() {}

  /** Whether the clause after a "who" belongs to the name of the source. */
  static boolean saysWho(Sketch sketch, Stretch head, int relative) {
    if (sketch.is(relative + 1, "is") && sketch.is(relative + 2, Kind.NUMBER)) {
      return true;
    }
    for (int i = relative + 1; i < relative + 4 && i < sketch.size(); i++) {
      if (ROLE_VERBS.contains(sketch.tokens().normalized(i))) {
        return true;
      }
    }
    if (head.isEmpty()) {
      return false;
    }
    boolean oneName = head.after() - head.first() == 1 && sketch.is(head.first(), Kind.NAME);
    return !oneName && !hasTitle(sketch, head);
  }

  private static boolean hasTitle(Sketch sketch, Stretch head) {
    for (int i = head.first(); i < head.after() - 1; i++) {
      if (sketch.is(i, Kind.COMMA)) {
        return false;
      }
      if (sketch.is(i, Kind.NAME) && TITLES.contains(sketch.tokens().normalized(i))) {
        return true;
      }
    }
    return false;
  }
}
