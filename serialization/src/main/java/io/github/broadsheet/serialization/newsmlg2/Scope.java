package io.github.broadsheet.serialization.newsmlg2;

import io.github.broadsheet.serialization.markup.Attribute;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What elements of an item are read by: its catalogs, what it asserts, its language. */
final class Scope {
  /** The attributes by which a concept is named. */
  private static final List<String> NAMES = List.of("qcode", "uri", "literal");

  private final Catalogs catalogs = new Catalogs();
  private final Map<String, Element> asserts = new HashMap<>();
  private Optional<String> language = Optional.empty();

  Catalogs catalogs() {
    return catalogs;
  }

  void language(String tag) {
    language = Optional.of(tag);
  }

  void addAssert(Element element) {
    for (String kind : NAMES) {
      element.attribute(kind).ifPresent(name -> asserts.putIfAbsent(kind + " " + name, element));
    }
  }

  /** Returns what the item asserts about the concept that {@code element} names. */
  Optional<Element> assertion(Element element) {
    if (asserts.isEmpty()) {
      return Optional.empty();
    }
    for (String kind : NAMES) {
      Optional<Element> found = element.attribute(kind).map(name -> asserts.get(kind + " " + name));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Returns the name in an element, or the one asserted of its concept. */
  Optional<String> name(Element element) {
    return ownName(element).or(() -> assertion(element).flatMap(this::ownName));
  }

  /** Returns the name in the language of the item, or else the first. */
  Optional<String> ownName(Element element) {
    Element best = null;
    int rank = -1;
    for (Node child : element.children()) {
      if (child instanceof Element name && name.is("name") && rank(name) > rank) {
        best = name;
        rank = rank(name);
      }
    }
    return best == null ? Optional.empty() : best.words();
  }

  private int rank(Element name) {
    if (name.attribute("role").isPresent()) {
      return 0;
    }
    Optional<String> of = languageOf(name);
    return of.isEmpty() ? 2 : of.equals(language) ? 3 : 1;
  }

  private static Optional<String> languageOf(Element element) {
    return element.attribute(Attribute.XML, "lang");
  }
}
