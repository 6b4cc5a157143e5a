package io.github.broadsheet.serialization.mapping;

import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.serialization.markup.Whitespace;
import java.util.Locale;
import java.util.Map;

/** The start of a value, for messages. */
final class Excerpt {
  private static final int SHOWN = 60;

  private Excerpt() {}

  static String of(Object value) {
    String text = Whitespace.collapse(words(value));
    return "\"" + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text) + "\"";
  }

  private static String words(Object value) {
    if (value instanceof Enum<?> constant) {
      return name(constant);
    }
    if (value instanceof Identifier identifier) {
      return identifier.scheme() + " " + identifier.value();
    }
    return value instanceof Map.Entry<?, ?> entry ? words(entry.getKey()) : value.toString();
  }

  /** Returns the name of a constant as people write it. */
  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
