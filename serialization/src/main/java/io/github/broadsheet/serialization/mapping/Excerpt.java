package io.github.broadsheet.serialization.mapping;

import io.github.broadsheet.serialization.markup.Whitespace;

/** The start of a value, for messages. */
final class Excerpt {
  private static final int SHOWN = 60;

  private Excerpt() {}

  static String of(Object value) {
    String text = Whitespace.collapse(value.toString());
    return "\"" + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text) + "\"";
  }
}
