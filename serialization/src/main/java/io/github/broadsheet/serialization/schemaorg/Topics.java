package io.github.broadsheet.serialization.schemaorg;

import static io.github.broadsheet.serialization.schemaorg.Vocabulary.TYPE;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.article.SubjectKind;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.story.Addresses;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import io.github.broadsheet.serialization.tree.JsonFields;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the article is about. Topics are {@code DefinedTerm}s with a code; people, bodies, places,
 * events and products are things with an identifier.
 */
final class Topics {
  private static final Map<SubjectKind, String> TYPES = new EnumMap<>(SubjectKind.class);

  /** Properties for what an article names besides what it is about. */
  private static final List<String> NAMED =
      List.of("mentions", "contentLocation", "spatialCoverage");

  static {
    TYPES.put(SubjectKind.TOPIC, "DefinedTerm");
    TYPES.put(SubjectKind.PERSON, "Person");
    TYPES.put(SubjectKind.ORGANISATION, "Organization");
    TYPES.put(SubjectKind.PLACE, "Place");
    TYPES.put(SubjectKind.EVENT, "Event");
    TYPES.put(SubjectKind.PRODUCT, "Product");
  }

  private Topics() {}

  static void readAbout(JsonFields article, Draft draft) {
    Set<Subject> about = new LinkedHashSet<>();
    article.objects("about").stream().map(Topics::about).forEach(about::add);
    draft.article().addAllSubjects(about);
    // They stay where they are: the article names them, and is not about them.
    for (String property : NAMED) {
      article.peek(property).map(Topics::named).orElse(List.of()).stream()
          .filter(about::add)
          .forEach(draft.article()::addSubject);
    }
  }

  /** Returns the things that a value of the article names, as far as they have names. */
  private static List<Subject> named(ExtensionValue value) {
    List<ExtensionValue> things =
        value instanceof Sequence several ? several.values() : List.of(value);
    return things.stream()
        .flatMap(each -> each instanceof Fields thing ? named(thing).stream() : Stream.of())
        .toList();
  }

  private static Optional<Subject> named(Fields thing) {
    return Optional.of(about(JsonFields.of(thing))).filter(it -> it.name().isPresent());
  }

  /** Returns what the article names besides what it is about, as a reader left it. */
  private static Set<Subject> named(Article article) {
    Map<String, ExtensionValue> rest =
        article.extensions().format(Vocabulary.FORMAT).map(Fields::values).orElse(Map.of());
    Set<Subject> named = new HashSet<>();
    for (String property : NAMED) {
      if (rest.containsKey(property)) {
        named.addAll(named(rest.get(property)));
      }
    }
    return named;
  }

  /** Leaves out of {@code rest} what the article names no more. */
  static void settle(Map<String, ExtensionValue> rest, Article article) {
    Set<Subject> subjects =
        article.subjects().stream().map(Topics::unplaced).collect(Collectors.toSet());
    for (String property : NAMED) {
      if (rest.get(property) instanceof Sequence things) {
        List<ExtensionValue> left =
            things.values().stream()
                .filter(it -> !(it instanceof Fields) || subjects.containsAll(named(it)))
                .toList();
        rest.put(property, new Sequence(left));
      }
    }
  }

  private static Subject unplaced(Subject subject) {
    return subject.toBuilder().mentions(List.of()).build();
  }

  private static Subject about(JsonFields thing) {
    SubjectKind kind =
        thing
            .peekText(TYPE)
            .flatMap(
                type ->
                    TYPES.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(type))
                        .map(Map.Entry::getKey)
                        .findFirst())
            .orElse(SubjectKind.TOPIC);
    Vocabulary.takeType(thing, TYPES.getOrDefault(kind, ""));
    return subject(thing, kind);
  }

  private static Subject subject(JsonFields thing, SubjectKind kind) {
    Subject.Builder subject = Subject.builder().kind(kind).name(thing.text("name"));
    subject.uri(People.uri(thing, "url"));
    subject.sameAs(
        thing.texts("sameAs").stream().map(address -> new Identifier("", address)).toList());
    if (kind == SubjectKind.TOPIC || kind == SubjectKind.GENRE) {
      subject.code(thing.text("termCode")).scheme(scheme(thing));
    } else {
      List<Identifier> identifiers = Identifiers.read(thing);
      identifiers.stream()
          .limit(1)
          .forEach(first -> subject.code(first.value()).scheme(present(first.scheme())));
      subject.addAllSameAs(identifiers.stream().skip(1).toList());
    }
    return subject.build();
  }

  private static Optional<String> present(String value) {
    return Optional.of(value).filter(it -> !it.isBlank());
  }

  private static Optional<String> scheme(JsonFields thing) {
    List<JsonFields> sets = thing.objects("inDefinedTermSet");
    if (sets.size() != 1) {
      return Optional.empty();
    }
    JsonFields set = sets.get(0);
    Optional<String> scheme = set.text("url").or(() -> set.text("name"));
    scheme.ifPresent(taken -> Vocabulary.takeType(set, "DefinedTermSet"));
    return scheme;
  }

  static void readGenres(JsonFields article, Draft draft) {
    for (JsonFields genre : article.objects("genre")) {
      Vocabulary.takeType(genre, "DefinedTerm");
      draft.article().addSubject(subject(genre, SubjectKind.GENRE));
    }
  }

  static void readSections(JsonFields article, Draft draft) {
    article.texts("articleSection").stream()
        .map(name -> Subject.builder().kind(SubjectKind.SECTION).name(name).build())
        .forEach(draft.article()::addSubject);
  }

  static void readKeywords(JsonFields article, Draft draft) {
    boolean isOne = article.peekText("keywords").isPresent();
    for (String keyword : article.texts("keywords")) {
      for (String each : isOne ? keyword.split(",", -1) : new String[] {keyword}) {
        if (!each.isBlank()) {
          draft.article().addSubject(Subject.keyword(each.strip()));
        }
      }
    }
  }

  static void writeAbout(Article article, JsonBuilder out) {
    Set<Subject> named = named(article);
    out.objects(
        "about",
        article.subjects().stream()
            .filter(subject -> !named.contains(unplaced(subject)))
            .filter(subject -> TYPES.containsKey(subject.kind()))
            .map(subject -> thing(subject, TYPES.getOrDefault(subject.kind(), "Thing")))
            .toList());
  }

  static void writeGenres(Article article, JsonBuilder out) {
    out.objects(
        "genre", of(article, SubjectKind.GENRE).map(genre -> thing(genre, "DefinedTerm")).toList());
  }

  static void writeSections(Article article, JsonBuilder out) {
    out.texts("articleSection", names(article, SubjectKind.SECTION));
  }

  static void writeKeywords(Article article, JsonBuilder out) {
    out.texts("keywords", names(article, SubjectKind.KEYWORD));
  }

  private static Stream<Subject> of(Article article, SubjectKind kind) {
    return article.subjects().stream().filter(subject -> subject.kind() == kind);
  }

  private static List<String> names(Article article, SubjectKind kind) {
    return of(article, kind)
        .map(Subject::name)
        .flatMap(Optional::stream)
        .filter(name -> !name.isBlank())
        .toList();
  }

  private static JsonBuilder thing(Subject subject, String type) {
    JsonBuilder out =
        new JsonBuilder()
            .put(TYPE, type)
            .put("name", subject.name().filter(name -> !name.isBlank()))
            .put("url", subject.uri());
    List<Identifier> others = new ArrayList<>();
    List<String> addresses = new ArrayList<>();
    for (Identifier each : subject.sameAs()) {
      if (each.scheme().isEmpty() && isAddress(each.value())) {
        addresses.add(each.value());
      } else {
        others.add(each);
      }
    }
    out.texts("sameAs", addresses);
    return type.equals("DefinedTerm") ? term(subject, out) : identified(subject, others, out);
  }

  private static boolean isAddress(String value) {
    return Addresses.parse(value).filter(uri -> uri.isAbsolute()).isPresent();
  }

  private static JsonBuilder term(Subject subject, JsonBuilder out) {
    out.put("termCode", subject.code().filter(code -> !code.isBlank()));
    subject
        .scheme()
        .filter(scheme -> !scheme.isBlank())
        .ifPresent(scheme -> out.objects("inDefinedTermSet", List.of(set(scheme))));
    return out;
  }

  private static JsonBuilder set(String scheme) {
    return new JsonBuilder()
        .put(TYPE, "DefinedTermSet")
        .put(isAddress(scheme) ? "url" : "name", scheme);
  }

  private static JsonBuilder identified(Subject subject, List<Identifier> others, JsonBuilder out) {
    List<Identifier> identifiers = new ArrayList<>();
    subject
        .code()
        .ifPresent(code -> identifiers.add(new Identifier(subject.scheme().orElse(""), code)));
    // Without a code the first of the others would be taken for it.
    if (!identifiers.isEmpty()) {
      identifiers.addAll(others);
    }
    return Identifiers.write(identifiers, out);
  }
}
