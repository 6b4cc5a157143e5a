package io.github.broadsheet.parser.text;

import java.util.BitSet;

/**
 * Tells whether a text is JSON from its first sign to its last: one value, or several with white
 * space between them. Looks at each character once, and nests as deep as the text does.
 */
final class JsonSyntax {
  private final String text;
  private final BitSet objects = new BitSet();
  private int depth;
  private int at;

  private JsonSyntax(String text) {
    this.text = text;
  }

  static boolean isJson(String text) {
    return new JsonSyntax(text).isJson();
  }

  private boolean isJson() {
    boolean any = false;
    for (char next = ink(); next != 0; next = ink()) {
      if (!value()) {
        return false;
      }
      any = true;
    }
    return any && at == text.length();
  }

  /** One value with all that is in it, and without recursion. */
  private boolean value() {
    boolean opened = false;
    do {
      char c = ink();
      if (opened && c == (objects.get(depth) ? '}' : ']')) {
        at++;
        depth--;
      } else if (depth > 0 && objects.get(depth) && !name()) {
        return false;
      } else if (ink() == '{' || ink() == '[') {
        objects.set(++depth, text.charAt(at++) == '{');
        opened = true;
        continue;
      } else if (!scalar()) {
        return false;
      }
      opened = false;
      if (!close()) {
        return false;
      }
    } while (depth > 0);
    return true;
  }

  /** What follows a value: a comma and the next one, or brackets that close. */
  private boolean close() {
    while (depth > 0) {
      char c = ink();
      if (c == ',') {
        at++;
        return true;
      }
      if (c != (objects.get(depth) ? '}' : ']')) {
        return false;
      }
      at++;
      depth--;
    }
    return true;
  }

  private boolean name() {
    if (ink() != '"' || !string() || ink() != ':') {
      return false;
    }
    at++;
    return true;
  }

  private boolean scalar() {
    return ink() == '"' ? string() : literal();
  }

  private boolean string() {
    for (at++; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"') {
        at++;
        return true;
      }
      if (c < ' ') {
        return false;
      }
      at += c == '\\' ? 1 : 0;
    }
    return false;
  }

  /** A number, or a word; a number's form is not looked at more closely. */
  private boolean literal() {
    int start = at;
    while (at < text.length() && isWordSign(text.charAt(at))) {
      at++;
    }
    String word = text.substring(start, at);
    return switch (word) {
      case "true", "false", "null" -> true;
      default -> !word.isEmpty() && (word.charAt(0) == '-' || Character.isDigit(word.charAt(0)));
    };
  }

  private static boolean isWordSign(char c) {
    return c >= '0' && c <= '9'
        || c >= 'a' && c <= 'z'
        || c == '-'
        || c == '+'
        || c == '.'
        || c == 'E';
  }

  /** Steps over white space; returns the sign after it, 0 at the end. */
  private char ink() {
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at < text.length() ? text.charAt(at) : 0;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }
}
