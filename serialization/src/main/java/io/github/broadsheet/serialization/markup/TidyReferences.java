package io.github.broadsheet.serialization.markup;

import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** Resolves references in HTML that leave nothing to guess. */
final class TidyReferences {
  /** Below are control characters, and those for which browsers take others. */
  private static final int FIRST_SURE = 0xA0;

  private static final int MAX_DIGITS = 6;

  private final String html;

  /** Where the next ampersand is, if it is not before what is asked for. */
  private int ampersand = -1;

  TidyReferences(String html) {
    this.html = html;
  }

  /** Returns the words from {@code start} to {@code end}; null if they are not sure. */
  @Nullable Characters text(int start, int end) {
    if (find(start, end) == end) {
      return new Characters(html, start, end);
    }
    String resolved = resolved(start, end, false);
    return resolved == null ? null : new Characters(resolved);
  }

  /**
   * Returns the value of an attribute from {@code start} to {@code end}; null if it is not sure.
   */
  @Nullable String attribute(int start, int end) {
    return resolved(start, end, true);
  }

  private @Nullable String resolved(int start, int end, boolean inAttribute) {
    int reference = find(start, end);
    if (reference == end) {
      return html.substring(start, end);
    }
    StringBuilder resolved = new StringBuilder(end - start);
    int from = start;
    while (reference < end) {
      resolved.append(html, from, reference);
      from = resolve(reference, end, inAttribute, resolved);
      if (from < 0) {
        return null;
      }
      reference = find(from, end);
    }
    return resolved.append(html, from, end).toString();
  }

  private int find(int start, int end) {
    if (ampersand < start) {
      int found = html.indexOf('&', start);
      ampersand = found < 0 ? html.length() : found;
    }
    return Math.min(ampersand, end);
  }

  /** Appends what stands for the reference at {@code at}; returns where it ends, or -1. */
  private int resolve(int at, int end, boolean inAttribute, StringBuilder into) {
    int start = at + 1;
    if (start == end || isNone(html.charAt(start))) {
      into.append('&');
      return start;
    }
    if (html.charAt(start) == '#') {
      return number(start + 1, end, into);
    }
    int stop = start;
    while (stop < end && Character.isLetterOrDigit(html.charAt(stop)) && html.charAt(stop) < 0x80) {
      stop++;
    }
    if (stop < end && stop > start && html.charAt(stop) == ';') {
      String characters = Entities.getByName(html.substring(start, stop));
      into.append(characters);
      return characters.isEmpty() ? -1 : stop + 1;
    }
    // A query in an address, as in "?a=1&b=2", is no reference.
    if (inAttribute && stop < end && stop > start && html.charAt(stop) == '=') {
      into.append('&');
      return start;
    }
    return -1;
  }

  private static boolean isNone(char c) {
    return Whitespace.isSpace(c) || c == '&';
  }

  private int number(int start, int end, StringBuilder into) {
    boolean isHex = start < end && (html.charAt(start) == 'x' || html.charAt(start) == 'X');
    int from = isHex ? start + 1 : start;
    int stop = from;
    int code = 0;
    for (int digit = digit(stop, end, isHex); digit >= 0; digit = digit(stop, end, isHex)) {
      code = code * (isHex ? 16 : 10) + digit;
      stop++;
      if (stop - from > MAX_DIGITS) {
        return -1;
      }
    }
    if (stop == from || stop == end || html.charAt(stop) != ';' || !isSure(code)) {
      return -1;
    }
    into.appendCodePoint(code);
    return stop + 1;
  }

  private int digit(int index, int end, boolean isHex) {
    return index < end && html.charAt(index) < 0x80
        ? Character.digit(html.charAt(index), isHex ? 16 : 10)
        : -1;
  }

  private static boolean isSure(int code) {
    boolean isPlain = code >= ' ' && code < 0x7F;
    boolean isOther = code >= FIRST_SURE && code < 0xFFFD;
    return isPlain
        || (isOther && (code < Character.MIN_SURROGATE || code > Character.MAX_SURROGATE));
  }
}
