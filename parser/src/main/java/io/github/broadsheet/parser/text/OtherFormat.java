package io.github.broadsheet.parser.text;

import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.Severity;
import io.github.broadsheet.text.LineIndex;
import io.github.broadsheet.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells when a text begins as no story does: it is written in a format that no reader took, often
 * because it is broken.
 */
final class OtherFormat {
  /**
   * The signs that open a value, or a word that is one; a bracket alone may open an editor's note.
   */
  private static final Pattern JSON =
      Pattern.compile("\\s*+(\\{\\s*+[\"'}]|\\[\\s*+[{\"\\[\\]]|(?:null|true|false)(?=\\s*+\\z))");

  private static final Pattern MARKUP =
      Pattern.compile("\\s*+(<(?:\\?xml|!doctype|html)\\b)", Pattern.CASE_INSENSITIVE);

  /** An element, of whatever vocabulary, if its end is that of the text. */
  private static final Pattern ELEMENT = Pattern.compile("\\s*+(<([\\w:.-]++))[\\s>]");

  /**
   * A row of four names of columns at the least, and cells below it or nothing. In prose a blank
   * follows a comma, and hardly any line is single words between tabulators.
   */
  private static final Pattern TABLE =
      Pattern.compile(
          "\\s*+(\\w++(?:(?:,\\w++){3,}+|(?:;\\w++){3,}+|(?:\\t\\w++){3,}+))"
              + "(?:\\R[^\\n]*?[,;\\t]|\\s*+\\z)");

  private OtherFormat() {}

  /** Returns a warning if {@code text} looks like something other than a story. */
  static Optional<Diagnostic> noticed(String text) {
    return noticed(text, JSON, "looks-like-json", "JSON")
        .or(() -> noticed(text, MARKUP, "looks-like-markup", "markup"))
        .or(() -> element(text))
        .or(() -> noticed(text, TABLE, "looks-like-table", "a table"));
  }

  private static Optional<Diagnostic> element(String text) {
    Matcher opening = ELEMENT.matcher(text);
    return opening.lookingAt() && text.stripTrailing().endsWith("</" + opening.group(2) + ">")
        ? noticed(text, ELEMENT, "looks-like-markup", "markup")
        : Optional.empty();
  }

  private static Optional<Diagnostic> noticed(
      String text, Pattern opening, String code, String format) {
    Matcher matcher = opening.matcher(text);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    Span place = new Span(matcher.start(1), matcher.end(1));
    String message = "this looks like " + format + ", and is read as plain text";
    return Optional.of(
        Diagnostic.at(
            code, Severity.WARNING, message, place, LineIndex.of(text).position(place.start())));
  }
}
