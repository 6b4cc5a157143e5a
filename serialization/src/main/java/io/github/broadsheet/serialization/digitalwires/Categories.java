package io.github.broadsheet.serialization.digitalwires;

import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.article.ContributorRole;
import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.article.SubjectKind;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.tree.JsonFields;
import java.util.Map;
import java.util.Optional;

/** Concepts: what the story is about, who made it, where it goes. */
final class Categories {
  private static final String PREFIX = "dnltype:";
  private static final Map<String, SubjectKind> KINDS =
      Map.ofEntries(
          Map.entry("dpasubject", SubjectKind.TOPIC),
          Map.entry("subject", SubjectKind.TOPIC),
          Map.entry("keyword", SubjectKind.KEYWORD),
          Map.entry("geosubject", SubjectKind.PLACE),
          Map.entry("poi", SubjectKind.PLACE),
          Map.entry("person", SubjectKind.PERSON),
          Map.entry("organisation", SubjectKind.ORGANISATION),
          Map.entry("event", SubjectKind.EVENT),
          Map.entry("genre", SubjectKind.GENRE),
          Map.entry("desk", SubjectKind.SECTION),
          Map.entry("rubric", SubjectKind.SECTION));

  private Categories() {}

  static void read(JsonFields story, Draft draft) {
    for (JsonFields category : story.objects("categories")) {
      String type = category.peekText("type").orElse("");
      String name = type.startsWith(PREFIX) ? type.substring(PREFIX.length()) : type;
      Optional<SubjectKind> kind = Optional.ofNullable(KINDS.get(name));
      if (kind.isPresent()) {
        draft.article().addSubject(subject(category, kind.get()));
      } else if (name.equals("creator") || name.equals("contributor")) {
        contributor(category, draft);
      } else if (name.equals("provider")) {
        category.peekText("name").ifPresent(draft.article()::provider);
      }
    }
  }

  private static Subject subject(JsonFields category, SubjectKind kind) {
    category.take("type");
    Subject.Builder subject = Subject.builder().kind(kind).name(category.text("name"));
    category
        .text("qcode")
        .ifPresent(
            qcode -> {
              int colon = qcode.indexOf(':');
              subject.code(qcode.substring(colon + 1));
              if (colon > 0) {
                subject.scheme(qcode.substring(0, colon));
              }
            });
    return subject.build();
  }

  private static void contributor(JsonFields category, Draft draft) {
    Contributor.Builder contributor = Contributor.builder().role(ContributorRole.OTHER);
    category
        .peekText("qcode")
        .ifPresent(qcode -> contributor.addIdentifier(new Identifier("qcode", qcode)));
    category
        .peekText("name")
        .ifPresent(name -> draft.article().addContributor(contributor.name(name).build()));
  }
}
