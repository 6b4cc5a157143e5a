package io.github.broadsheet.serialization.nitf;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Byline;
import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.internal.credit.BylineNames;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.markup.Characters;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Node;
import io.github.broadsheet.serialization.markup.Whitespace;
import io.github.broadsheet.serialization.nitf.story.LineText;
import io.github.broadsheet.serialization.story.Addresses;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The byline: a line of words, with elements around names, titles, places and addresses. */
final class ByLines {
  /** What stands in a byline that names more than one person, or more than a name. */
  private static final List<String> MANY = List.of(",", ";", "/", "&", " and ", " AND ", " und ");

  private static final String HEAD = "body/body.head";

  private ByLines() {}

  static void read(NitfSource source, Draft draft) {
    List<Element> lines = source.at(HEAD + "/byline").stream().filter(Element::hasWords).toList();
    lines.forEach(line -> source.take(HEAD, line, () -> element(byline(line))));
    draft.byline(lines.stream().map(LineText::of).collect(Collectors.joining(", ")));
    lines.stream().flatMap(line -> named(line).stream()).forEach(draft::bylineContributor);
  }

  /** Who is marked in a line; where nobody is, whom its words name. */
  private static List<Contributor> named(Element line) {
    List<Contributor> people = people(line);
    return people.isEmpty() ? BylineNames.of(LineText.of(line)) : people;
  }

  private static List<Contributor> people(Element line) {
    List<Contributor> people = new ArrayList<>();
    for (Element part : line.elements().toList()) {
      if (part.is("person")) {
        person(part).ifPresent(people::add);
      } else if (!people.isEmpty()) {
        int last = people.size() - 1;
        people.set(last, with(people.get(last), part));
      } else if (part.is("byttl")) {
        unmarked(line, part).map(person -> with(person, part)).ifPresent(people::add);
      }
    }
    return people;
  }

  /** What stands before a title is the name of one person, unless it names more than one. */
  private static Optional<Contributor> unmarked(Element line, Element title) {
    StringBuilder before = new StringBuilder();
    for (Node child : line.children()) {
      if (child == title) {
        break;
      }
      before.append(child instanceof Characters words ? words.text() : ",");
    }
    String name = withoutBy(Whitespace.collapse(before.toString()));
    boolean isOne = !name.isEmpty() && MANY.stream().noneMatch(name::contains);
    return isOne ? Optional.of(Contributor.of(name)) : Optional.empty();
  }

  private static String withoutBy(String words) {
    return words.regionMatches(true, 0, "By ", 0, 3) ? words.substring(3).strip() : words;
  }

  private static Optional<Contributor> person(Element person) {
    Element name = Element.of("name");
    person.children().stream()
        .filter(child -> child instanceof Characters || !((Element) child).is("function"))
        .forEach(name::add);
    return name.words()
        .map(
            words ->
                Contributor.builder()
                    .name(words)
                    .jobTitle(person.first("function").flatMap(Element::words))
                    .build());
  }

  /** What follows a name belongs to it. */
  private static Contributor with(Contributor person, Element part) {
    Contributor.Builder more = person.toBuilder();
    switch (part.name()) {
      case "byttl" -> title(part, more);
      case "location" -> part.words().ifPresent(more::location);
      case "virtloc" -> part.words().ifPresent(words -> address(words, more));
      default -> {}
    }
    return more.build();
  }

  private static void title(Element byttl, Contributor.Builder person) {
    Optional<String> org = byttl.first("org").flatMap(Element::words);
    org.ifPresent(person::affiliation);
    String title =
        byttl.children().stream()
            .filter(Characters.class::isInstance)
            .map(child -> ((Characters) child).text())
            .collect(Collectors.joining());
    String words = Whitespace.collapse(title);
    if (org.isEmpty() && !words.isEmpty()) {
      person.jobTitle(words);
    } else if (words.endsWith(",") && words.length() > 1) {
      person.jobTitle(words.substring(0, words.length() - 1));
    }
  }

  private static void address(String words, Contributor.Builder person) {
    Optional<URI> page = Addresses.parse(words).filter(URI::isAbsolute);
    if (page.isPresent()) {
      person.uri(page);
    } else {
      person.email(words);
    }
  }

  static void write(Article article, NitfTarget target) {
    article.byline().ifPresent(byline -> target.put(HEAD, element(byline), ByLines::byline));
  }

  /** Returns what a line says by itself. */
  private static Byline byline(Element line) {
    return Byline.builder().text(LineText.of(line)).contributors(people(line)).build();
  }

  private static Element element(Byline byline) {
    LineMarkup line = new LineMarkup(Whitespace.collapse(byline.text()));
    List<Contributor> people = byline.contributors();
    for (int i = 0; i < people.size(); i++) {
      line.toEnd();
      if (line.mark(people.get(i).name(), "person")) {
        line.before(i + 1 < people.size() ? people.get(i + 1).name() : "");
        details(people.get(i), line);
      }
    }
    return line.element("byline");
  }

  private static void details(Contributor person, LineMarkup line) {
    person.jobTitle().ifPresent(title -> line.mark(title, "byttl"));
    person.affiliation().ifPresent(body -> line.mark(body, "byttl", "org"));
    person.location().ifPresent(place -> line.mark(place, "location"));
    person.email().ifPresent(address -> line.mark(address, "virtloc"));
    person.uri().ifPresent(page -> line.mark(page.toString(), "virtloc"));
  }
}
