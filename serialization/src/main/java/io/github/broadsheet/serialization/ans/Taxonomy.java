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
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a story is about: keywords and tags that people chose, entities that a program found. Of
 * keywords and of entities there are two lists each: one wants a weight or an identifier, the other
 * takes a name alone.
 */
final class Taxonomy {
  private static final Map<String, SubjectKind> KINDS =
      Map.of(
          "person", SubjectKind.PERSON,
          "organization", SubjectKind.ORGANISATION,
          "location", SubjectKind.PLACE,
          "event", SubjectKind.EVENT,
          "product", SubjectKind.PRODUCT);

  private Taxonomy() {}

  static void read(JsonFields story, Draft draft) {
    Optional<JsonFields> taxonomy = story.object("taxonomy");
    taxonomy.ifPresent(
        each -> {
          each.objects("tags").forEach(tag -> add(tag, "text", SubjectKind.TOPIC, draft));
          each.objects("named_entities").forEach(entity -> entity(entity, "name", draft));
          each.objects("entities").forEach(entity -> entity(entity, "label", draft));
          each.objects("keywords")
              .forEach(word -> add(word, "keyword", SubjectKind.KEYWORD, draft));
          sections(each, draft);
          each.texts("seo_keywords").stream()
              .map(Subject::keyword)
              .forEach(draft.article()::addSubject);
        });
  }

  /** Takes the sections, unless some of them are only referred to. */
  private static void sections(JsonFields taxonomy, Draft draft) {
    List<JsonFields> sections = taxonomy.objects("sections");
    boolean isAll =
        sections.stream()
            .allMatch(
                each ->
                    each.peekText("type").filter("section"::equals).isPresent()
                        && each.peekText("name").isPresent());
    if (isAll) {
      for (JsonFields section : sections) {
        section.take("type");
        add(section, "name", SubjectKind.SECTION, draft);
      }
    }
  }

  private static void entity(JsonFields entity, String name, Draft draft) {
    String type = entity.peekText("type").orElse("").toLowerCase(Locale.ROOT);
    if (KINDS.containsKey(type)) {
      entity.take("type");
      add(entity, name, KINDS.get(type), draft);
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
    taxonomy.objects("tags", of(article, Taxonomy::isTag).map(Taxonomy::tag).toList());
    taxonomy.objects(
        "named_entities",
        of(article, each -> isEntity(each) && isIdentified(each))
            .map(each -> entity(each, "name"))
            .toList());
    taxonomy.objects(
        "entities",
        of(article, each -> isEntity(each) && !isIdentified(each))
            .map(each -> entity(each, "label"))
            .toList());
    taxonomy.objects(
        "keywords",
        of(article, each -> isKeyword(each) && isWeighed(each)).map(Taxonomy::keyword).toList());
    taxonomy.texts(
        "seo_keywords",
        of(article, each -> isKeyword(each) && !isWeighed(each))
            .map(each -> each.name().orElseThrow())
            .toList());
    taxonomy.objects(
        "sections",
        of(article, each -> each.kind() == SubjectKind.SECTION).map(Taxonomy::section).toList());
    out.put("taxonomy", taxonomy);
  }

  private static Stream<Subject> of(Article article, Predicate<Subject> which) {
    return article.subjects().stream()
        .filter(each -> each.name().filter(name -> !name.isBlank()).isPresent())
        .filter(which);
  }

  private static boolean isTag(Subject subject) {
    return subject.kind() == SubjectKind.TOPIC || subject.kind() == SubjectKind.GENRE;
  }

  private static boolean isEntity(Subject subject) {
    return KINDS.containsValue(subject.kind());
  }

  private static boolean isIdentified(Subject subject) {
    return subject.code().filter(code -> !code.isBlank()).isPresent();
  }

  private static boolean isKeyword(Subject subject) {
    return subject.kind() == SubjectKind.KEYWORD;
  }

  private static boolean isWeighed(Subject subject) {
    return subject.relevance().filter(Double::isFinite).isPresent();
  }

  private static JsonBuilder tag(Subject subject) {
    return new JsonBuilder().words("text", subject.name()).words("_id", subject.code());
  }

  private static JsonBuilder section(Subject subject) {
    return new JsonBuilder()
        .put("type", "section")
        .words("name", subject.name())
        .words("_id", subject.code());
  }

  private static JsonBuilder keyword(Subject subject) {
    return new JsonBuilder().words("keyword", subject.name()).number("score", subject.relevance());
  }

  private static JsonBuilder entity(Subject subject, String name) {
    return new JsonBuilder()
        .words(name, subject.name())
        .words("_id", subject.code())
        .number("score", subject.relevance())
        .put("type", type(subject.kind()));
  }

  private static String type(SubjectKind kind) {
    return KINDS.entrySet().stream()
        .filter(each -> each.getValue() == kind)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }
}
