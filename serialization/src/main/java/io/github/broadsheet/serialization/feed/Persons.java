package io.github.broadsheet.serialization.feed;

import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.article.ContributorRole;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Leftovers;
import io.github.broadsheet.serialization.story.Addresses;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** People in feeds: the person construct of Atom, and the line of RSS. */
final class Persons {
  private static final Set<String> KNOWN = Set.of("name", "uri", "url", "email");

  private Persons() {}

  /** Says whether the model holds all that a person construct says. */
  static boolean isPlain(Element person) {
    Set<String> met = new HashSet<>();
    return person.attributes().isEmpty()
        && Leftovers.looseWords(person).isEmpty()
        && person
            .elements()
            .allMatch(
                part ->
                    KNOWN.contains(part.name())
                        && met.add(part.name())
                        && !Leftovers.saysMore(part));
  }

  /** Reads a person construct, unless it has no name. */
  static List<Contributor> read(Element person, ContributorRole role) {
    Optional<String> email = words(person, "email");
    return words(person, "name").or(() -> email).stream()
        .map(
            name ->
                Contributor.builder()
                    .name(name)
                    .role(role)
                    .email(email)
                    .uri(
                        words(person, "uri")
                            .or(() -> words(person, "url"))
                            .flatMap(Addresses::parse))
                    .build())
        .toList();
  }

  private static Optional<String> words(Element person, String name) {
    return person.first(name).flatMap(Element::words);
  }

  static Element write(String construct, Contributor person) {
    Element element = Element.of(construct);
    element.append("name").text(person.name());
    person.uri().map(URI::toString).ifPresent(uri -> element.append("uri").text(uri));
    person.email().filter(Persons::isEmail).ifPresent(it -> element.append("email").text(it));
    return element;
  }

  // RFC 4287, 3.2.3, and its grammar: ".+@.+".
  private static boolean isEmail(String text) {
    int at = text.indexOf('@');
    return at > 0 && at < text.length() - 1 && text.chars().allMatch(c -> c > ' ' && c < 0x7F);
  }

  /** Reads {@code desk@x.test (Ana Roe)}, as RSS has it, or a mere name. */
  static Contributor line(String line, ContributorRole role) {
    int open = line.indexOf('(');
    int close = line.lastIndexOf(')');
    String before = open < 0 ? line : line.substring(0, open).strip();
    if (isEmail(before) && open > 0 && close > open + 1 && close == line.length() - 1) {
      String name = line.substring(open + 1, close).strip();
      return Contributor.builder()
          .name(name.isEmpty() ? before : name)
          .role(role)
          .email(before)
          .build();
    }
    return isEmail(line)
        ? Contributor.builder().name(line).role(role).email(line).build()
        : Contributor.builder().name(line).role(role).build();
  }
}
