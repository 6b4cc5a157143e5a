package io.github.broadsheet.serialization.guardian;

import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.article.SubjectKind;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.story.Addresses;
import io.github.broadsheet.serialization.tree.JsonFields;
import java.util.Map;

/** Tags: what content is about, what it is, and who wrote it. */
final class Tags {
  private static final Map<String, SubjectKind> KINDS =
      Map.of(
          "keyword", SubjectKind.TOPIC,
          "tone", SubjectKind.GENRE,
          "type", SubjectKind.GENRE,
          "series", SubjectKind.SECTION,
          "blog", SubjectKind.SECTION,
          "newspaper-book", SubjectKind.SECTION,
          "newspaper-book-section", SubjectKind.SECTION);

  private Tags() {}

  static void read(JsonFields content, Draft draft) {
    for (JsonFields tag : content.objects("tags")) {
      String type = tag.peekText("type").orElse("");
      if (type.equals("contributor") && tag.peekText("webTitle").isPresent()) {
        draft.bylineContributor(contributor(tag, draft));
      } else if (KINDS.containsKey(type)) {
        draft.article().addSubject(subject(tag, KINDS.get(type)));
      }
    }
  }

  private static Contributor contributor(JsonFields tag, Draft draft) {
    tag.take("type");
    Contributor.Builder contributor =
        Contributor.builder()
            .name(tag.text("webTitle").orElseThrow())
            .uri(tag.as("webUrl", Addresses::parse))
            .email(tag.text("emailAddress"))
            .biography(tag.text("bio").map(draft::words));
    tag.text("id").ifPresent(id -> contributor.addIdentifier(new Identifier("guardian", id)));
    return contributor.build();
  }

  private static Subject subject(JsonFields tag, SubjectKind kind) {
    return Subject.builder()
        .kind(kind)
        .name(tag.text("webTitle"))
        .code(tag.text("id"))
        .scheme("guardian")
        .uri(tag.as("webUrl", Addresses::parse))
        .build();
  }
}
