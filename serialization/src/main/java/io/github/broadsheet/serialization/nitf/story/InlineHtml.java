package io.github.broadsheet.serialization.nitf.story;

import io.github.broadsheet.serialization.markup.Characters;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Turns NITF's elements within a line into those of HTML. Those that name something get an id, by
 * which the words in them are found again. Not safe to share between threads.
 */
final class InlineHtml {
  /** The elements whose words are names, quotes or dates. */
  private static final Set<String> NAMED =
      Set.of("person", "org", "location", "event", "object.title", "chron", "q");

  /** The elements of which the words are kept and no more. */
  private static final Set<String> PLAIN =
      Set.of(
          "classifier",
          "copyrite",
          "copyrite.year",
          "copyrite.holder",
          "function",
          "money",
          "num",
          "postaddr",
          "virtloc",
          "lang",
          "pronounce",
          "sublocation",
          "city",
          "state",
          "region",
          "country",
          "name.given",
          "name.family",
          "byttl",
          "story.date",
          "addressee",
          "care.of",
          "delivery.point",
          "delivery.office",
          "postcode",
          "alt-code",
          "ruby",
          "rb",
          "rbc",
          "frac",
          "numer",
          "frac-sep",
          "denom");

  private static final Set<String> MARKS = Set.of("a", "br", "em", "sub", "sup");

  private final Map<String, Element> named = new LinkedHashMap<>();

  Map<String, Element> named() {
    return named;
  }

  static boolean isInline(Element element) {
    String name = element.name();
    return NAMED.contains(name) || PLAIN.contains(name) || MARKS.contains(name);
  }

  /** Returns the id for the words of {@code element}. */
  String idOf(Element element) {
    String id = "nitf-" + named.size();
    named.put(id, element);
    return id;
  }

  /** Returns an element of HTML with the words of {@code element}. */
  Element words(String name, Element element) {
    Element words = Element.of(name);
    inside(element, words);
    return words;
  }

  void inside(Element element, Element into) {
    element.children().forEach(child -> node(child, into));
  }

  void node(Node node, Element into) {
    if (node instanceof Characters) {
      into.add(node);
    } else if (node instanceof Element element) {
      element(element, into);
    }
  }

  /** Adds an element within a line. */
  void element(Element element, Element into) {
    String name = element.name();
    switch (name) {
      case "br" -> into.add(Element.of("br"));
      case "rt", "rp", "rtc" -> {} // how to read the characters before, not part of the sentence
      case "numer" -> fraction(element, into);
      case "a" -> into.add(words("a", element).with("href", element.attribute("href")));
      case "em" -> into.add(words(Emphasis.html(element), element));
      case "p", "block" -> {
        // A paragraph in a cell or a caption is part of its line.
        into.text(" ");
        inside(element, into);
        into.text(" ");
      }
      default -> {
        if (Emphasis.isMarkedQuotation(element)) {
          into.add(words("q", element).with("cite", element.attribute("quote-source")));
        } else if (NAMED.contains(name)) {
          Element words = Element.of("span").with("id", idOf(element));
          inside(element, words);
          into.add(words);
        } else {
          into.add(PLAIN.contains(name) ? words("span", element) : known(element));
        }
      }
    }
  }

  private void fraction(Element numerator, Element into) {
    into.add(words("span", numerator));
    into.text("/");
  }

  private Element known(Element element) {
    Element copy = copy(element);
    inside(element, copy);
    return copy;
  }

  /** Returns an empty element of the same name, with what HTML knows of its attributes. */
  static Element copy(Element element) {
    return Element.of(element.name())
        .with("href", element.attribute("href"))
        .with("src", element.attribute("src"))
        .with("alt", element.attribute("alt"))
        .with("cite", element.attribute("cite"))
        .with("title", element.attribute("title"));
  }

  /** Returns a paragraph with the lines of preformatted text. */
  Element lines(Element element) {
    Element paragraph = Element.of("p");
    String[] lines = element.rawText().split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        paragraph.add(Element.of("br"));
      }
      paragraph.text(lines[i]);
    }
    return paragraph;
  }
}
