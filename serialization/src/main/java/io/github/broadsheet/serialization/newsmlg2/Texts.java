package io.github.broadsheet.serialization.newsmlg2;

import io.github.broadsheet.serialization.markup.Element;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Forms of plain words and codes. */
final class Texts {
  private Texts() {}

  /** An element that holds words and nothing else. */
  static Form<String> words(String name) {
    return new Form<>(name, (e, scope) -> e.words(), (v, scope) -> Element.of(name).text(v));
  }

  /** Words without line breaks. */
  static Form<String> oneLine(String name) {
    return new Form<>(name, (e, scope) -> e.words(), (v, scope) -> Element.of(name).text(line(v)));
  }

  /** Words in an element with one of several roles, or with none. */
  static Form<String> words(String name, String role, String... otherRoles) {
    return new Form<>(
        name,
        (e, scope) -> isIn(e, role, otherRoles) ? e.words() : Optional.empty(),
        (v, scope) -> Element.of(name).with("role", role).text(v));
  }

  private static boolean isIn(Element element, String role, String... otherRoles) {
    String found = element.attribute("role").orElse(role);
    return found.equals(role) || Arrays.asList(otherRoles).contains(found);
  }

  /** A thing or body by its name; if it has none, by its code. */
  static Form<String> named(String name) {
    return new Form<>(
        name,
        (e, scope) ->
            Trees.own(e, TimeForms.STAND_IN).isPresent() ? Optional.empty() : name(e, scope),
        (v, scope) -> {
          Element element = Element.of(name);
          element.append("name").text(line(v));
          return element;
        });
  }

  static Optional<String> name(Element element, Scope scope) {
    return scope
        .name(element)
        .or(() -> element.attribute("literal"))
        .or(() -> element.attribute("qcode").map(Terms::local))
        .or(() -> element.attribute("uri"));
  }

  /** A code; words that are no code become one. */
  static Form<String> code(String name) {
    return new Form<>(
        name,
        (e, scope) ->
            e.attribute("qcode").map(Terms::valueOf).or(() -> e.attribute("uri")).or(e::words),
        (v, scope) -> Element.of(name).with("qcode", Terms.codeFor(v)));
  }

  /** A constant, by the lower-case local name of its code. */
  static <E extends Enum<E>> Form<E> constant(
      String name, Function<String, Optional<E>> read, Function<E, String> code) {
    return new Form<>(
        name,
        (e, scope) ->
            e.attribute("qcode")
                .map(Terms::local)
                .or(() -> e.attribute("uri").map(Texts::lastStep))
                .flatMap(local -> read.apply(local.toLowerCase(Locale.ROOT))),
        (v, scope) -> Element.of(name).with("qcode", code.apply(v)));
  }

  private static String lastStep(String uri) {
    return uri.substring(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('#')) + 1);
  }

  static String line(String words) {
    return words.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
  }
}
