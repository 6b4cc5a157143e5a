package io.github.broadsheet.parser.html.meta;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as pages have it: with line breaks inside strings, commas before brackets, comments
 * around the whole, several values one after the other. What makes no sense ends the reading; what
 * was read before is kept.
 *
 * <p>Objects become maps, arrays lists, strings and numbers strings, {@code true} and {@code false}
 * booleans; {@code null} members are left out.
 */
final class Json {
  /** Deeper values are skipped. */
  private static final int MAX_DEPTH = 64;

  private final String text;
  private int at;
  private boolean broken;

  private Json(String text) {
    this.text = text;
  }

  /** Returns the values in {@code text}, one after the other. */
  static List<Object> read(String text) {
    Json json = new Json(text);
    List<Object> values = new ArrayList<>();
    while (json.toNextValue()) {
      Object value = json.value(0);
      if (value != null) {
        values.add(value);
      }
      if (json.broken) {
        break;
      }
    }
    return values;
  }

  /** Skips what may stand around values: comments of HTML and JavaScript, CDATA, semicolons. */
  private boolean toNextValue() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '{' || c == '[') {
        return !text.startsWith("[CDATA[", at) || skipTo(at + 7);
      }
      at++;
    }
    return false;
  }

  private boolean skipTo(int place) {
    at = place;
    return toNextValue();
  }

  private @Nullable Object value(int depth) {
    skipSpace();
    if (at >= text.length()) {
      broken = true;
      return null;
    }
    char c = text.charAt(at);
    if (c == '{') {
      return object(depth + 1);
    }
    if (c == '[') {
      return array(depth + 1);
    }
    if (c == '"') {
      return string();
    }
    return word();
  }

  private @Nullable Object object(int depth) {
    if (depth > MAX_DEPTH) {
      broken = true;
      return null;
    }
    Map<String, Object> members = new LinkedHashMap<>();
    at++;
    while (!broken && !closes('}')) {
      if (text.charAt(at) != '"') {
        broken = true;
        break;
      }
      String name = string();
      skipSpace();
      if (at >= text.length() || text.charAt(at) != ':') {
        broken = true;
        break;
      }
      at++;
      Object value = value(depth);
      if (value != null) {
        members.putIfAbsent(name, value);
      }
    }
    return members;
  }

  private @Nullable Object array(int depth) {
    if (depth > MAX_DEPTH) {
      broken = true;
      return null;
    }
    List<Object> values = new ArrayList<>();
    at++;
    while (!broken && !closes(']')) {
      Object value = value(depth);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  /** Steps over white space and commas; at the closing bracket over that as well. */
  private boolean closes(char bracket) {
    skipSpace();
    while (at < text.length() && text.charAt(at) == ',') {
      at++;
      skipSpace();
    }
    if (at >= text.length()) {
      broken = true;
      return true;
    }
    if (text.charAt(at) == bracket) {
      at++;
      return true;
    }
    return false;
  }

  private String string() {
    int start = ++at;
    while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\\') {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '"') {
      return text.substring(start, at++);
    }
    StringBuilder out = new StringBuilder().append(text, start, at);
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        return out.toString();
      }
      if (c == '\\' && at < text.length()) {
        escape(out);
      } else {
        out.append(c);
      }
    }
    broken = true;
    return out.toString();
  }

  private void escape(StringBuilder out) {
    char c = text.charAt(at++);
    switch (c) {
      case 'n' -> out.append('\n');
      case 't' -> out.append('\t');
      case 'r' -> out.append('\r');
      case 'b' -> out.append('\b');
      case 'f' -> out.append('\f');
      case 'u' -> unicode(out);
      default -> out.append(c);
    }
  }

  private void unicode(StringBuilder out) {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      int digit = at + i < text.length() ? Character.digit(text.charAt(at + i), 16) : -1;
      if (digit < 0) {
        out.append('u');
        return;
      }
      value = value * 16 + digit;
    }
    at += 4;
    out.append((char) value);
  }

  /** A number, a truth value, null, or something that is none of them. */
  private @Nullable Object word() {
    int start = at;
    while (at < text.length() && ",]}\n\r\t ".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String word = text.substring(start, at);
    if (word.isEmpty()) {
      broken = true;
      return null;
    }
    return switch (word) {
      case "true" -> true;
      case "false" -> false;
      case "null" -> null;
      default -> word;
    };
  }

  private void skipSpace() {
    while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == '\u00a0')) {
      at++;
    }
  }
}
