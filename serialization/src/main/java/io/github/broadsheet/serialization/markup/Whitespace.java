package io.github.broadsheet.serialization.markup;

import java.util.ArrayList;
import java.util.List;

/** White space as markup means it: any amount of it is one space. */
public final class Whitespace {
  private Whitespace() {}

  /** Says whether markup takes {@code c} for white space; a no-break space is none. */
  public static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  /** Returns the words of {@code text}, which white space parts. */
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean isSpace = i == text.length() || isSpace(text.charAt(i));
      if (isSpace && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      } else if (!isSpace && start < 0) {
        start = i;
      }
    }
    return words;
  }

  /** Returns {@code text} with single spaces, and none at its ends. */
  public static String collapse(String text) {
    if (isCollapsed(text)) {
      return text;
    }
    StringBuilder collapsed = new StringBuilder(text.length());
    boolean pending = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        pending = collapsed.length() > 0;
      } else {
        if (pending) {
          collapsed.append(' ');
          pending = false;
        }
        collapsed.append(c);
      }
    }
    return collapsed.toString();
  }

  private static boolean isCollapsed(String text) {
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ') {
        space = false;
      } else if (isSpace(c)) {
        if (space || c != ' ') {
          return false;
        }
        space = true;
      } else {
        space = false;
      }
    }
    return text.isEmpty() || !space;
  }
}
