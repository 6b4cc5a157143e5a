package io.github.broadsheet.serialization.newsmlg2;

import io.github.broadsheet.serialization.markup.Attribute;
import io.github.broadsheet.serialization.markup.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What elements of an item are read by: its catalogs, what it asserts, its language. */
final class Scope {
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
    names(element).forEach(name -> asserts.putIfAbsent(name, element));
  }

  /** Returns what the item asserts about the concept that {@code element} names. */
  Optional<Element> assertion(Element element) {
    return asserts.isEmpty()
        ? Optional.empty()
        : names(element)
            .map(asserts::get)
            .flatMap(found -> Optional.ofNullable(found).stream())
            .findFirst();
  }

  private static Stream<String> names(Element element) {
    return Stream.of("qcode", "uri", "literal")
        .flatMap(kind -> element.attribute(kind).map(value -> kind + " " + value).stream());
  }

  /** Returns the name in an element, or the one asserted of its concept. */
  Optional<String> name(Element element) {
    return ownName(element).or(() -> assertion(element).flatMap(this::ownName));
  }

  /** Returns the name in the language of the item, or else the first. */
  Optional<String> ownName(Element element) {
    List<Element> names =
        element.elements("name").filter(name -> name.attribute("role").isEmpty()).toList();
    return names.stream()
        .filter(name -> language.isPresent() && language.equals(languageOf(name)))
        .findFirst()
        .or(() -> names.stream().filter(name -> languageOf(name).isEmpty()).findFirst())
        .or(() -> names.stream().findFirst())
        .or(() -> element.first("name"))
        .flatMap(Element::words);
  }

  private static Optional<String> languageOf(Element element) {
    return element.attribute(Attribute.XML, "lang");
  }
}
