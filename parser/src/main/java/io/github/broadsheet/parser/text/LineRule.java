package io.github.broadsheet.parser.text;

import java.util.function.Function;

/**
 * A rule that labels a piece by its own words.
 *
 * @param name what the rule is called when a label is explained
 * @param longest the length of the longest piece it looks at
 * @param judge gives the label, or {@link Label#UNDECIDED}
 */
record LineRule(String name, int longest, Function<Piece, Label> judge) {
  boolean appliesTo(Piece piece) {
    return piece.length() <= longest;
  }
}
