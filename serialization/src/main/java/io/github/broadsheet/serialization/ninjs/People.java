package io.github.broadsheet.serialization.ninjs;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Byline;
import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.article.ContributorRole;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.SubjectKind;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.story.Addresses;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import io.github.broadsheet.serialization.tree.JsonFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The people of an item: those it is about, and, by their {@code rel}, those who made it. Somebody
 * whose name stands in the byline belongs to that.
 */
final class People {
  private static final Map<String, ContributorRole> ROLES =
      Map.ofEntries(
          Map.entry("author", ContributorRole.AUTHOR),
          Map.entry("writer", ContributorRole.AUTHOR),
          Map.entry("creator", ContributorRole.AUTHOR),
          Map.entry("reporter", ContributorRole.REPORTER),
          Map.entry("editor", ContributorRole.EDITOR),
          Map.entry("photographer", ContributorRole.PHOTOGRAPHER),
          Map.entry("illustrator", ContributorRole.ILLUSTRATOR),
          Map.entry("videographer", ContributorRole.VIDEOGRAPHER),
          Map.entry("translator", ContributorRole.TRANSLATOR),
          Map.entry("contributor", ContributorRole.OTHER));

  private People() {}

  static void read(Item item, Draft draft) {
    List<Fields> subjects = new ArrayList<>();
    List<Fields> makers = new ArrayList<>();
    for (Fields person : item.entries("people")) {
      if (isMaker(person)) {
        maker(person, item, draft).ifPresent(makers::add);
      } else {
        Concepts.concept(person, SubjectKind.PERSON, draft).ifPresent(subjects::add);
      }
    }
    subjects.addAll(makers);
    item.keep("people", subjects);
  }

  private static boolean isMaker(Fields person) {
    return Entries.text(person, "name").isPresent()
        && Entries.text(person, "rel").filter(ROLES::containsKey).isPresent();
  }

  private static Optional<Fields> maker(Fields person, Item item, Draft draft) {
    JsonFields fields = JsonFields.of(person);
    String rel = fields.text("rel").orElse("author");
    Contributor maker =
        Contributor.builder()
            .name(fields.text("name").orElseThrow())
            .role(ROLES.getOrDefault(rel, ContributorRole.OTHER))
            .uri(fields.as("uri", Addresses::parse))
            .email(email(fields))
            .build();
    add(maker, item, draft);
    boolean isUsual = rel.equals(rel(maker.role()));
    return fields.rest().values().isEmpty() && isUsual ? Optional.empty() : Optional.of(person);
  }

  private static void add(Contributor maker, Item item, Draft draft) {
    if (item.byline().contains(maker.name())) {
      draft.bylineContributor(maker);
    } else {
      draft.article().addContributor(maker);
    }
  }

  private static Optional<String> email(JsonFields person) {
    List<JsonFields> contacts = person.objects("contactInfo");
    if (contacts.size() != 1
        || !contacts.get(0).peek("type").flatMap(Entries::text).equals(Optional.of("email"))) {
      return Optional.empty();
    }
    contacts.get(0).take("type");
    return contacts.get(0).text("value");
  }

  /** Reads the list of authors that newsroom systems have. */
  static void authors(Item item, Draft draft) {
    List<Fields> left = new ArrayList<>();
    for (Fields author : item.entries("authors")) {
      JsonFields fields = JsonFields.of(author);
      Optional<String> name = fields.text("name");
      name.ifPresent(
          words ->
              add(
                  Contributor.builder()
                      .name(words)
                      .role(fields.as("role", People::role).orElse(ContributorRole.AUTHOR))
                      .jobTitle(fields.text("jobtitle"))
                      .biography(fields.text("biography"))
                      .email(fields.text("email"))
                      .uri(fields.as("uri", Addresses::parse))
                      .build(),
                  item,
                  draft));
      left.add(name.isPresent() ? fields.rest() : author);
    }
    item.keep("authors", left);
  }

  private static Optional<ContributorRole> role(String name) {
    return Optional.ofNullable(ROLES.get(Names.lower(name)));
  }

  static void write(Article article, Target target) {
    List<Fields> written = new ArrayList<>(Concepts.entries(article, SubjectKind.PERSON));
    Stream.concat(
            article.byline().map(Byline::contributors).orElse(List.of()).stream(),
            article.contributors().stream())
        .filter(maker -> !maker.name().isBlank())
        .map(People::entry)
        .forEach(written::add);
    target.out().list("people", Concepts.joined(target.kept("people"), written));
  }

  private static Fields entry(Contributor maker) {
    JsonBuilder entry =
        new JsonBuilder()
            .put("name", maker.name())
            .put("rel", rel(maker.role()))
            .words("uri", maker.uri());
    maker
        .email()
        .filter(mail -> !mail.isBlank())
        .map(mail -> new JsonBuilder().put("type", "email").put("value", mail))
        .ifPresent(contact -> entry.objects("contactInfo", List.of(contact)));
    return entry.build();
  }

  private static String rel(ContributorRole role) {
    return role == ContributorRole.OTHER ? "contributor" : role.name().toLowerCase(Locale.ROOT);
  }
}
