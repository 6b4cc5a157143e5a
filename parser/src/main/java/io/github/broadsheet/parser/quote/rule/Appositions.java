package io.github.broadsheet.parser.quote.rule;

import io.github.broadsheet.parser.quote.token.WordSet;
import java.util.List;

/** What a name's bearer does, between two commas: ", analyst at Brook Capital, the price rose". */
final class Appositions {
  private static final int LONGEST = 14;

  private static final WordSet ROLES =
      WordSet.of(
          List.of(
              ("analyst mayor minister president secretary chief head chair chairman chairwoman"
                      + " spokesman spokeswoman spokesperson director professor lecturer economist"
                      + " lawyer solicitor attorney researcher scientist historian strategist"
                      + " manager partner founder co-founder owner officer executive fellow expert"
                      + " member leader adviser advisor aide editor author reporter governor"
                      + " senator councillor ambassador commissioner engineer doctor nurse teacher"
                      + " farmer resident student trader broker banker investor consultant")
                  .split(" ")));

  private Appositions() {}

  /**
   * The comma that closes an apposition.
   *
   * @param comma the comma after the name
   * @return the comma itself if no apposition follows
   */
  static int after(int comma, int high, Sketch sketch) {
    if (!sketch.is(comma, Kind.COMMA) || !sketch.is(comma - 1, Kind.NAME)) {
      return comma;
    }
    int close = comma + 1;
    while (close < high && close - comma < LONGEST && belongs(close, sketch)) {
      close++;
    }
    boolean closed = close + 1 < high && sketch.is(close, Kind.COMMA);
    boolean clause = closed && opensClause(close + 1, sketch);
    return clause && saysWho(comma + 1, close, sketch) ? close : comma;
  }

  private static boolean belongs(int token, Sketch sketch) {
    return sketch.kind(token).isNominal()
        || sketch.is(token, Kind.PREPOSITION)
        || sketch.is(token, "and");
  }

  private static boolean opensClause(int token, Sketch sketch) {
    return sketch.kind(token).beginsNounPhrase() || sketch.is(token, Kind.QUOTE);
  }

  /** "Analyst at Brook Capital", "a senior analyst": the main word stands before a preposition. */
  private static boolean saysWho(int first, int close, Sketch sketch) {
    int after = first;
    while (after < close && sketch.kind(after).isNominal()) {
      after++;
    }
    boolean marked = sketch.is(first, Kind.DETERMINER) || sketch.is(after, Kind.PREPOSITION);
    return marked && after > first && ROLES.has(sketch.tokens(), after - 1);
  }
}
