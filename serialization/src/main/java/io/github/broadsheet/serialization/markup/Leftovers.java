package io.github.broadsheet.serialization.markup;

import java.util.Optional;
import java.util.StringJoiner;

/**
 * What an element says besides that which a reader took from it. A reader that knows one value of
 * an element and drops the element drops all else that somebody put there.
 */
public final class Leftovers {
  /** Ends the path of words that stand beside elements, where none are wanted. */
  public static final String LOOSE_WORDS = "text()";

  private static final String SCHEMAS = "http://www.w3.org/2001/XMLSchema-instance";

  /** How much of a value a message shows: most of those that stray are whole then. */
  private static final int SHOWN = 200;

  private Leftovers() {}

  /** Says whether an attribute is about the news, not about the schema, and has a value. */
  public static boolean isTelling(Attribute attribute) {
    return !attribute.value().isBlank() && !attribute.namespace().equals(SCHEMAS);
  }

  /** Returns the start of {@code words} between quotation marks, for messages. */
  public static String excerpt(String words) {
    String start = Whitespace.collapse(words.substring(0, Math.min(words.length(), 4 * SHOWN)));
    boolean isWhole = words.length() <= 4 * SHOWN && start.length() <= SHOWN;
    return '"'
        + (isWhole ? start : start.substring(0, Math.min(start.length(), SHOWN)) + "…")
        + '"';
  }

  /** Returns what is in the tag of an element of which nothing is kept, for messages. */
  static Optional<String> passedOver(Element element) {
    StringJoiner attributes = new StringJoiner(", ");
    for (Attribute attribute : element.attributes()) {
      if (isTelling(attribute)) {
        attributes.add(name(attribute) + " " + excerpt(attribute.value()));
      }
    }
    return attributes.length() == 0 ? Optional.empty() : Optional.of(attributes + " of " + element);
  }

  /**
   * Says whether there is more in {@code element} than one value: an attribute, a run of words, or
   * an empty element. Of one that holds a single value nothing is left once that is taken.
   */
  public static boolean saysMore(Element element) {
    return count(element) > 1;
  }

  /** Says whether there is nothing in {@code element}, not even an attribute. */
  public static boolean saysNothing(Element element) {
    return count(element) == 0;
  }

  private static int count(Element element) {
    int values = 0;
    for (Attribute attribute : element.attributes()) {
      values += isTelling(attribute) ? 1 : 0;
    }
    for (Node child : element.children()) {
      if (child instanceof Element inner) {
        values += Math.max(1, count(inner));
      } else if (child instanceof Characters words && !words.isSpace()) {
        values++;
      }
    }
    return values;
  }

  /** Returns the words that stand in {@code element} beside its elements, where none are wanted. */
  public static Optional<String> looseWords(Element element) {
    StringJoiner loose = new StringJoiner(" ");
    for (Node child : element.children()) {
      if (child instanceof Characters words && !words.isSpace()) {
        loose.add(Whitespace.collapse(words.text()));
      }
    }
    return loose.length() == 0 ? Optional.empty() : Optional.of(loose.toString());
  }

  /** Returns how the attribute is called in a path: {@code @id}, {@code @xml:lang}. */
  public static String name(Attribute attribute) {
    if (attribute.name().startsWith("#")) {
      return attribute.name();
    }
    String prefix =
        attribute.namespace().isEmpty()
            ? "@"
            : attribute.namespace().equals(Attribute.XML)
                ? "@xml:"
                : "@{" + attribute.namespace() + "}";
    return prefix + attribute.name();
  }

  /** Returns the attribute of which {@link #name} is the name. */
  public static Attribute attribute(String name, String value) {
    String bare = name.substring(1);
    if (bare.startsWith("xml:")) {
      return new Attribute(Attribute.XML, bare.substring("xml:".length()), value);
    }
    int end = bare.lastIndexOf('}');
    return bare.startsWith("{") && end > 0
        ? new Attribute(bare.substring(1, end), bare.substring(end + 1), value)
        : new Attribute("", bare, value);
  }
}
