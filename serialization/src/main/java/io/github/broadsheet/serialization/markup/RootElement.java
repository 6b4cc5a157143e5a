package io.github.broadsheet.serialization.markup;

import io.github.broadsheet.io.InputHead;
import java.util.Optional;

/** The outermost element of a document, as its first kilobytes show it. */
public final class RootElement {
  private RootElement() {}

  /**
   * Returns the name of the first element without its prefix; nothing if the head does not begin
   * like XML, or ends before an element.
   */
  public static Optional<String> name(InputHead head) {
    String text = head.text();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Whitespace.isSpace(c)) {
        at++;
      } else if (c != '<') {
        return Optional.empty();
      } else if (text.startsWith("<?", at)) {
        at = after(text, "?>", at);
      } else if (text.startsWith("<!--", at)) {
        at = after(text, "-->", at);
      } else if (text.startsWith("<!", at)) {
        at = afterDoctype(text, at);
      } else {
        return name(text, at + 1);
      }
    }
    return Optional.empty();
  }

  private static int after(String text, String end, int from) {
    int found = text.indexOf(end, from);
    return found < 0 ? text.length() : found + end.length();
  }

  private static int afterDoctype(String text, int from) {
    int end = text.indexOf('>', from);
    int subset = text.indexOf('[', from);
    return subset >= 0 && subset < end ? after(text, "]>", subset) : after(text, ">", from);
  }

  private static Optional<String> name(String text, int start) {
    int end = start;
    int local = start;
    while (end < text.length() && isName(text.charAt(end))) {
      if (text.charAt(end) == ':') {
        local = end + 1;
      }
      end++;
    }
    return end == text.length() || end == local
        ? Optional.empty()
        : Optional.of(text.substring(local, end));
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == ':' || c == '_' || c == '-' || c == '.';
  }
}
