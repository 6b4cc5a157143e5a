package io.github.broadsheet.parser.html;

import io.github.broadsheet.io.Recognition;
import java.util.Locale;
import java.util.Set;

/** Recognises pages by their doctype, or by the first element they begin with. */
final class HtmlRecognition {
  private static final Set<String> PARTS =
      Set.of(
          "head", "body", "title", "meta", "link", "script", "style", "div", "p", "h1", "h2", "h3",
          "article", "section", "main", "header", "span", "table", "ul", "ol", "img", "a", "br",
          "hr");

  private HtmlRecognition() {}

  static Recognition of(String text) {
    String start = text.toLowerCase(Locale.ROOT);
    int at = firstTag(start);
    if (at < 0) {
      return Recognition.NO;
    }
    if (start.startsWith("<!doctype html", at)) {
      return Recognition.CERTAIN;
    }
    if (start.startsWith("<!doctype", at)) {
      return Recognition.NO;
    }
    String name = name(start, at + 1);
    if (name.equals("html")) {
      return Recognition.CERTAIN;
    }
    if (!PARTS.contains(name)) {
      return Recognition.NO;
    }
    return name.equals("head") || name.equals("body") ? Recognition.LIKELY : Recognition.POSSIBLE;
  }

  /** Skips white space, declarations of XML and comments; -1 if words come before a tag. */
  private static int firstTag(String text) {
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) <= ' ' || text.charAt(at) == '\uFEFF') {
        at++;
      } else if (text.startsWith("<!--", at)) {
        at = after(text, "-->", at);
      } else if (text.startsWith("<?", at)) {
        at = after(text, "?>", at);
      } else {
        return text.charAt(at) == '<' ? at : -1;
      }
    }
    return -1;
  }

  private static int after(String text, String end, int from) {
    int found = text.indexOf(end, from);
    return found < 0 ? text.length() : found + end.length();
  }

  private static String name(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end);
  }
}
