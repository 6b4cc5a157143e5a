package io.github.broadsheet.serialization.ans;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.article.SubjectKind;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import io.github.broadsheet.serialization.tree.JsonFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a story is about: keywords and tags that people chose, entities that a program found. */
final class Taxonomy {
  private static final Map<String, SubjectKind> KINDS =
      Map.of(
          "person", SubjectKind.PERSON,
          "organization", SubjectKind.ORGANISATION,
          "location", SubjectKind.PLACE,
          "event", SubjectKind.EVENT,
          "product", SubjectKind.PRODUCT);
  private static final Set<SubjectKind> TAGS = Set.of(SubjectKind.TOPIC, SubjectKind.GENRE);

  private Taxonomy() {}

  static void read(JsonFields story, Draft draft) {
    Optional<JsonFields> taxonomy = story.object("taxonomy");
    taxonomy.ifPresent(
        each -> {
          each.objects("tags").forEach(tag -> add(tag, "text", SubjectKind.TOPIC, draft));
          each.objects("named_entities").forEach(entity -> entity(entity, draft));
          each.objects("keywords")
              .forEach(word -> add(word, "keyword", SubjectKind.KEYWORD, draft));
          each.texts("seo_keywords").stream()
              .map(Subject::keyword)
              .forEach(draft.article()::addSubject);
        });
  }

  private static void entity(JsonFields entity, Draft draft) {
    String type = entity.peekText("type").orElse("").toLowerCase(Locale.ROOT);
    if (KINDS.containsKey(type)) {
      entity.take("type");
      add(entity, "name", KINDS.get(type), draft);
    }
  }

  private static void add(JsonFields concept, String name, SubjectKind kind, Draft draft) {
    if (concept.peekText(name).isPresent()) {
      Subject.Builder subject =
          Subject.builder().kind(kind).name(concept.text(name)).code(concept.text("_id"));
      subject.relevance(concept.decimal("score"));
      draft.article().addSubject(subject.build());
    }
  }

  static void write(Article article, JsonBuilder out) {
    JsonBuilder taxonomy = new JsonBuilder();
    taxonomy.objects("tags", of(article, TAGS, "text"));
    taxonomy.objects(
        "named_entities",
        article.subjects().stream()
            .filter(each -> KINDS.containsValue(each.kind()) && isNamed(each))
            .map(each -> concept(each, "name").put("type", type(each.kind())))
            .toList());
    taxonomy.objects("keywords", of(article, Set.of(SubjectKind.KEYWORD), "keyword"));
    out.put("taxonomy", taxonomy);
  }

  private static List<JsonBuilder> of(Article article, Set<SubjectKind> kinds, String name) {
    return article.subjects().stream()
        .filter(each -> kinds.contains(each.kind()) && isNamed(each))
        .map(each -> concept(each, name))
        .toList();
  }

  private static boolean isNamed(Subject subject) {
    return subject.name().filter(name -> !name.isBlank()).isPresent();
  }

  private static JsonBuilder concept(Subject subject, String name) {
    JsonBuilder concept = new JsonBuilder().words(name, subject.name());
    if (subject.kind() != SubjectKind.KEYWORD) {
      concept.words("_id", subject.code());
    }
    if (!TAGS.contains(subject.kind())) {
      concept.number("score", subject.relevance());
    }
    return concept;
  }

  private static String type(SubjectKind kind) {
    return KINDS.entrySet().stream()
        .filter(each -> each.getValue() == kind)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }
}
