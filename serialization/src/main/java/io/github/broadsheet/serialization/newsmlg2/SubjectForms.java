package io.github.broadsheet.serialization.newsmlg2;

import io.github.broadsheet.article.Subject;
import io.github.broadsheet.article.SubjectKind;
import io.github.broadsheet.serialization.markup.Element;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Forms of what an article is about. */
final class SubjectForms {
  /** A free word. */
  static final Form<Subject> KEYWORD =
      new Form<>("keyword", (e, scope) -> keyword(e), (v, scope) -> write(v, scope));

  /** A kind of journalism. */
  static final Form<Subject> GENRE =
      new Form<>(
          "genre", (e, scope) -> read(e, scope, SubjectKind.GENRE), (v, scope) -> write(v, scope));

  /** Anything else. */
  static final Form<Subject> SUBJECT =
      new Form<>(
          "subject",
          (e, scope) ->
              read(e, scope, e.attribute("type").map(SubjectForms::kind).orElse(SubjectKind.TOPIC)),
          (v, scope) -> write(v, scope));

  static final List<Form<Subject>> ALL = List.of(KEYWORD, GENRE, SUBJECT);

  private static final String SCHEME = "scheme";

  private static final Map<SubjectKind, String> TYPES =
      Map.of(
          SubjectKind.PERSON, "cpnat:person",
          SubjectKind.ORGANISATION, "cpnat:organisation",
          SubjectKind.PLACE, "cpnat:geoArea",
          SubjectKind.EVENT, "cpnat:event",
          SubjectKind.PRODUCT, "cpnat:object",
          SubjectKind.SECTION, "bs:section",
          SubjectKind.KEYWORD, "bs:keyword");

  private SubjectForms() {}

  /** Returns the form that {@code subject} is written in. */
  static Form<Subject> form(Subject subject) {
    return subject.kind() == SubjectKind.GENRE
        ? GENRE
        : subject.kind() == SubjectKind.KEYWORD && isWord(subject) ? KEYWORD : SUBJECT;
  }

  private static boolean isWord(Subject subject) {
    return subject.name().filter(name -> !name.isBlank()).isPresent()
        && subject.code().isEmpty()
        && subject.scheme().isEmpty()
        && subject.uri().isEmpty()
        && subject.sameAs().isEmpty();
  }

  private static SubjectKind kind(String type) {
    return switch (Terms.local(type).toLowerCase(Locale.ROOT)) {
      case "person" -> SubjectKind.PERSON;
      case "organisation", "organization", "company", "team" -> SubjectKind.ORGANISATION;
      case "geoarea", "poi", "place", "location" -> SubjectKind.PLACE;
      case "event" -> SubjectKind.EVENT;
      case "object", "product" -> SubjectKind.PRODUCT;
      case "section" -> SubjectKind.SECTION;
      case "keyword" -> SubjectKind.KEYWORD;
      default -> SubjectKind.TOPIC;
    };
  }

  private static Optional<Subject> keyword(Element element) {
    return element
        .words()
        .map(
            word ->
                Subject.keyword(word).toBuilder()
                    .relevance(share(element, "relevance"))
                    .confidence(share(element, "confidence"))
                    .build());
  }

  private static Optional<Subject> read(Element e, Scope scope, SubjectKind kind) {
    Optional<String> qcode = e.attribute("qcode").filter(Kinds::isCode);
    int colon = qcode.map(code -> code.indexOf(':')).orElse(0);
    Subject subject =
        Subject.builder()
            .kind(kind)
            .name(scope.name(e))
            .code(qcode.map(code -> code.substring(colon + 1)).or(() -> e.attribute("literal")))
            .scheme(qcode.map(code -> code.substring(0, colon)).or(() -> Trees.own(e, SCHEME)))
            .uri(
                e.attribute("uri")
                    .flatMap(Uris::parse)
                    .or(() -> qcode.flatMap(scope.catalogs()::concept)))
            .relevance(share(e, "relevance"))
            .confidence(share(e, "confidence"))
            .sameAs(PartyForms.sameAs(e))
            .build();
    boolean isNothing =
        subject.name().isEmpty() && subject.code().isEmpty() && subject.uri().isEmpty();
    return Optional.of(subject).filter(it -> !isNothing || it.scheme().isPresent());
  }

  /** Reads a percentage as a share of one. */
  static Optional<Double> share(Element element, String name) {
    return element
        .attribute(name)
        .filter(value -> Kinds.is("percent", value))
        .map(value -> Integer.parseInt(value.strip()) / 100.0);
  }

  /** Returns a share of one as a percentage, if it is between nothing and all. */
  static Optional<String> percent(double share) {
    return share >= 0 && share <= 1
        ? Optional.of(Long.toString(Math.round(share * 100)))
        : Optional.empty();
  }

  private static Element write(Subject subject, Scope scope) {
    Form<Subject> form = form(subject);
    Element element =
        Element.of(form.name())
            .with("relevance", subject.relevance().flatMap(SubjectForms::percent))
            .with("confidence", subject.confidence().flatMap(SubjectForms::percent));
    if (form.name().equals("keyword")) {
      return element.text(Texts.line(subject.name().orElse("")));
    }
    if (subject.kind() != SubjectKind.GENRE) {
      element.with("type", Optional.ofNullable(TYPES.get(subject.kind())));
    }
    identify(element, subject, scope);
    subject.name().ifPresent(name -> PartyForms.addName(element, name));
    PartyForms.writeSameAs(element, subject.sameAs());
    return element;
  }

  private static void identify(Element element, Subject subject, Scope scope) {
    String scheme = subject.scheme().orElse("");
    String code = scheme + ":" + subject.code().orElse("");
    if (Kinds.isCode(code) && scheme.indexOf(':') < 0 && !scheme.isEmpty()) {
      element.with("qcode", code);
      Optional<URI> resolved = scope.catalogs().concept(code);
      element.with(
          "uri",
          subject.uri().filter(uri -> !resolved.equals(Optional.of(uri))).flatMap(Uris::valid));
    } else {
      element.with("literal", subject.code().map(Texts::line));
      subject.scheme().ifPresent(it -> Trees.withOwn(element, SCHEME, it));
      element.with("uri", subject.uri().flatMap(Uris::valid));
    }
  }
}
