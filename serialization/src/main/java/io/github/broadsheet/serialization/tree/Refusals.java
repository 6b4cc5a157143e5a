package io.github.broadsheet.serialization.tree;

import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.text.Position;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Says in our words, and where in the document, what the parser refused to read because of its
 * limits. Jackson names its own settings, and no place.
 */
final class Refusals {
  /** Digits of a number; nothing that is counted or measured has as many. */
  static final int MAX_DIGITS = 10_000;

  private Refusals() {}

  /**
   * Returns the failure.
   *
   * @param parser the parser, where it stopped
   * @param position finds the line of a place in the document
   */
  static ParseException of(
      StreamConstraintsException cause,
      JsonParser parser,
      ReadLimits limits,
      Function<TokenStreamLocation, Position> position) {
    // A long string may stand at the last level that is allowed.
    if (cause.getOriginalMessage().startsWith("Document nesting depth")) {
      return new ParseException(
          "too-deep",
          "values are nested deeper than " + limits.maxDepth() + " levels, the limit maxDepth",
          before(position.apply(parser.currentLocation())),
          cause);
    }
    // Numbers are refused while they are looked for, strings and names when they are asked for.
    boolean isNumber = cause.getOriginalMessage().startsWith("Number");
    String what =
        isNumber
            ? "a number is longer than " + MAX_DIGITS + " digits"
            : "a string is longer than "
                + limits.maxTextLength()
                + " characters, the limit maxTextLength";
    return new ParseException(
        "too-long",
        what,
        position.apply(isNumber ? parser.currentLocation() : parser.currentTokenLocation()),
        cause);
  }

  /** Returns the place of the bracket that the parser has just passed. */
  private static Position before(Position after) {
    return new Position(after.line(), Math.max(1, after.column() - 1));
  }
}
