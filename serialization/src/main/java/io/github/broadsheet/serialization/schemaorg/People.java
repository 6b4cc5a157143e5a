package io.github.broadsheet.serialization.schemaorg;

import static io.github.broadsheet.serialization.schemaorg.Vocabulary.TYPE;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.article.ContributorRole;
import io.github.broadsheet.internal.credit.BylineNames;
import io.github.broadsheet.io.Severity;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.story.Addresses;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import io.github.broadsheet.serialization.tree.JsonFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Who made the article: {@code Person} and {@code Organization}. */
final class People {
  private static final String ROLE = "additionalType";

  private People() {}

  static void readAuthors(JsonFields article, Draft draft) {
    read(article, "author", ContributorRole.AUTHOR, draft, draft::bylineContributor);
  }

  static void readOthers(JsonFields article, Draft draft) {
    Consumer<Contributor> sink = draft.article()::addContributor;
    read(article, "editor", ContributorRole.EDITOR, draft, sink);
    read(article, "translator", ContributorRole.TRANSLATOR, draft, sink);
    read(article, "contributor", ContributorRole.OTHER, draft, sink);
  }

  private static void read(
      JsonFields article,
      String property,
      ContributorRole role,
      Draft draft,
      Consumer<Contributor> sink) {
    List<JsonFields> people = article.objects(property);
    if (people.stream().allMatch(person -> name(person).isPresent())) {
      people.forEach(person -> contributors(person, role).forEach(sink));
    } else {
      draft.note(
          "unnamed-person",
          Severity.WARNING,
          "a value of " + property + " has neither name nor address; all of them were left",
          article.position(property));
    }
  }

  private static Optional<String> name(JsonFields person) {
    return Stream.of("name", "url", "@id")
        .map(person::peekText)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Several people where a string names more than one: {@code Ana Roe, Tom Lee}. */
  private static List<Contributor> contributors(JsonFields person, ContributorRole usual) {
    List<Contributor> named =
        person.names().size() == 2
            ? person.peekText("name").map(BylineNames::of).orElse(List.of())
            : List.of();
    if (named.size() < 2) {
      return List.of(contributor(person, usual));
    }
    person.take("name");
    Vocabulary.takeType(person, "Person");
    return named.stream().map(each -> each.toBuilder().role(usual).build()).toList();
  }

  private static Contributor contributor(JsonFields person, ContributorRole usual) {
    String name = person.text("name").or(() -> name(person)).orElseThrow();
    Vocabulary.takeType(person, "Person");
    return Contributor.builder()
        .name(name)
        .role(role(person).orElse(usual))
        .jobTitle(person.text("jobTitle"))
        .affiliation(nameOf(person, "affiliation", "Organization"))
        .location(nameOf(person, "workLocation", "Place"))
        .email(person.text("email"))
        .uri(uri(person, "url"))
        .biography(person.text("description"))
        .identifiers(Identifiers.read(person))
        .build();
  }

  private static Optional<ContributorRole> role(JsonFields person) {
    Optional<ContributorRole> role =
        person
            .peekText(ROLE)
            .flatMap(
                name ->
                    Arrays.stream(ContributorRole.values())
                        .filter(each -> name(each).equals(name))
                        .findFirst());
    role.ifPresent(known -> person.take(ROLE));
    return role;
  }

  private static String name(ContributorRole role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  /** Takes the name of the one thing that {@code property} holds. */
  static Optional<String> nameOf(JsonFields object, String property, String usualType) {
    List<JsonFields> things = object.objects(property);
    if (things.size() != 1) {
      return Optional.empty();
    }
    JsonFields thing = things.get(0);
    Optional<String> name = thing.text("name");
    name.ifPresent(taken -> Vocabulary.takeType(thing, usualType));
    return name;
  }

  /** Takes an address, if it is one. */
  static Optional<java.net.URI> uri(JsonFields object, String property) {
    Optional<java.net.URI> uri = object.peekText(property).flatMap(Addresses::parse);
    uri.ifPresent(taken -> object.take(property));
    return uri;
  }

  static void writeAuthors(Article article, JsonBuilder out) {
    write("author", ContributorRole.AUTHOR, authors(article).stream(), out);
  }

  /** Returns whom the byline names, or the authors where there is no byline. */
  static List<Contributor> authors(Article article) {
    return article.byline().isPresent()
        ? article.byline().get().contributors()
        : article.contributors().stream()
            .filter(each -> each.role() == ContributorRole.AUTHOR)
            .toList();
  }

  static void writeOthers(Article article, JsonBuilder out) {
    boolean authorsAreOthers = article.byline().isPresent();
    write("editor", ContributorRole.EDITOR, withRole(article, ContributorRole.EDITOR), out);
    write(
        "translator",
        ContributorRole.TRANSLATOR,
        withRole(article, ContributorRole.TRANSLATOR),
        out);
    write(
        "contributor",
        ContributorRole.OTHER,
        article.contributors().stream()
            .filter(
                each ->
                    switch (each.role()) {
                      case AUTHOR -> authorsAreOthers;
                      case EDITOR, TRANSLATOR -> false;
                      default -> true;
                    }),
        out);
  }

  private static Stream<Contributor> withRole(Article article, ContributorRole role) {
    return article.contributors().stream().filter(each -> each.role() == role);
  }

  private static void write(
      String property, ContributorRole usual, Stream<Contributor> people, JsonBuilder out) {
    out.objects(
        property,
        people.filter(each -> !each.name().isBlank()).map(each -> person(each, usual)).toList());
  }

  private static JsonBuilder person(Contributor person, ContributorRole usual) {
    JsonBuilder out = new JsonBuilder().put(TYPE, "Person");
    if (person.role() != usual) {
      out.put(ROLE, name(person.role()));
    }
    out.put("name", person.name()).put("jobTitle", person.jobTitle());
    named(out, "affiliation", "Organization", person.affiliation());
    named(out, "workLocation", "Place", person.location());
    out.put("email", person.email())
        .put("url", person.uri())
        .put("description", person.biography());
    return Identifiers.write(person.identifiers(), out);
  }

  /** Adds a thing of which no more is known than a name. */
  static void named(JsonBuilder out, String property, String type, Optional<String> name) {
    name.filter(it -> !it.isBlank())
        .ifPresent(
            it ->
                out.objects(property, List.of(new JsonBuilder().put(TYPE, type).put("name", it))));
  }
}
