package io.github.broadsheet.serialization.newsmlg2;

import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.article.ContributorRole;
import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Whitespace;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Forms of people: creators and contributors. */
final class PartyForms {
  static final Form<Contributor> CREATOR = form("creator", ContributorRole.AUTHOR);
  static final Form<Contributor> CONTRIBUTOR = form("contributor", ContributorRole.OTHER);

  static final String JOB_TITLE = "bs:jobTitle";
  private static final String BIOGRAPHY = "bs:biography";

  /** Beginnings of the codes by which agencies name roles. */
  private static final Map<String, ContributorRole> ROLES =
      Map.of(
          "photo", ContributorRole.PHOTOGRAPHER,
          "edit", ContributorRole.EDITOR,
          "transl", ContributorRole.TRANSLATOR,
          "illustr", ContributorRole.ILLUSTRATOR,
          "graphic", ContributorRole.ILLUSTRATOR,
          "video", ContributorRole.VIDEOGRAPHER,
          "camera", ContributorRole.VIDEOGRAPHER,
          "report", ContributorRole.REPORTER,
          "author", ContributorRole.AUTHOR,
          "writer", ContributorRole.AUTHOR);

  private PartyForms() {}

  private static Form<Contributor> form(String name, ContributorRole usual) {
    return new Form<>(
        name, (e, scope) -> read(e, scope, usual), (v, scope) -> write(Element.of(name), v, usual));
  }

  private static Optional<Contributor> read(Element e, Scope scope, ContributorRole usual) {
    Optional<Element> details = e.first("personDetails");
    Optional<Element> contact = details.flatMap(d -> d.first("contactInfo"));
    return Texts.name(e, scope)
        .map(
            name ->
                Contributor.builder()
                    .name(name)
                    .role(e.attribute("role").map(PartyForms::role).orElse(usual))
                    .jobTitle(related(e, JOB_TITLE))
                    .affiliation(
                        details.flatMap(d -> d.path("affiliation/name")).flatMap(Element::words))
                    .location(
                        contact
                            .flatMap(c -> c.path("address/locality/name"))
                            .flatMap(Element::words))
                    .email(contact.flatMap(c -> c.first("email")).flatMap(Element::words))
                    .uri(e.attribute("uri").flatMap(Uris::parse))
                    .biography(biography(e))
                    .identifiers(sameAs(e))
                    .build());
  }

  private static ContributorRole role(String codes) {
    String code = Terms.local(Whitespace.words(codes).get(0)).toLowerCase(Locale.ROOT);
    return ROLES.entrySet().stream()
        .filter(entry -> code.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(ContributorRole.OTHER);
  }

  static Optional<String> related(Element element, String rel) {
    return element
        .elements("related")
        .filter(related -> related.attribute("rel").filter(rel::equals).isPresent())
        .flatMap(related -> related.first("name").flatMap(Element::words).stream())
        .findFirst();
  }

  private static Optional<String> biography(Element element) {
    return element
        .elements("definition")
        .filter(definition -> definition.attribute("role").filter(BIOGRAPHY::equals).isPresent())
        .findFirst()
        .flatMap(Element::words);
  }

  private static Element write(Element element, Contributor value, ContributorRole usual) {
    if (value.role() != usual) {
      element.with("role", Terms.of(value.role().name().toLowerCase(Locale.ROOT)));
    }
    element.with("uri", value.uri().flatMap(Uris::valid));
    element.append("name").text(Texts.line(value.name()));
    value.biography().ifPresent(b -> element.append("definition").with("role", BIOGRAPHY).text(b));
    writeSameAs(element, value.identifiers());
    value.jobTitle().ifPresent(title -> addRelated(element, JOB_TITLE, title));
    Element details = Element.of("personDetails");
    value.affiliation().ifPresent(a -> addName(details.append("affiliation"), a));
    contact(value, details);
    return details.isEmpty() ? element : element.add(details);
  }

  private static void contact(Contributor value, Element details) {
    Element contact = Element.of("contactInfo");
    value.email().ifPresent(email -> contact.append("email").text(email));
    value
        .location()
        .ifPresent(place -> addName(contact.append("address").append("locality"), place));
    if (!contact.isEmpty()) {
      details.add(contact);
    }
  }

  static void addName(Element element, String name) {
    element.append("name").text(Texts.line(name));
  }

  static void addRelated(Element element, String rel, String name) {
    addName(element.append("related").with("rel", rel), name);
  }

  /** Reads the names of a concept in other schemes. */
  static List<Identifier> sameAs(Element element) {
    return element.elements("sameAs").flatMap(same -> identifier(same).stream()).toList();
  }

  private static Optional<Identifier> identifier(Element same) {
    Optional<String> code = same.attribute("qcode").filter(Kinds::isCode);
    if (code.isPresent()) {
      int colon = code.get().indexOf(':');
      return Optional.of(
          new Identifier(code.get().substring(0, colon), code.get().substring(colon + 1)));
    }
    return same.attribute("literal")
        .map(value -> new Identifier(same.attribute("type").map(Terms::valueOf).orElse(""), value))
        .or(() -> same.attribute("uri").map(uri -> new Identifier("uri", uri)));
  }

  /** Writes the names of a concept in other schemes. */
  static void writeSameAs(Element element, List<Identifier> identifiers) {
    for (Identifier id : identifiers) {
      Element same = element.append("sameAs");
      String code = id.scheme() + ":" + id.value();
      if (id.scheme().equals("uri") && Uris.isValid(id.value())) {
        same.with("uri", id.value());
      } else if (Kinds.isCode(code) && !id.scheme().isEmpty() && id.scheme().indexOf(':') < 0) {
        same.with("qcode", code);
      } else {
        same.with("literal", Texts.line(id.value()));
        if (!id.scheme().isEmpty()) {
          same.with("type", Terms.of(id.scheme()));
        }
      }
    }
  }
}
