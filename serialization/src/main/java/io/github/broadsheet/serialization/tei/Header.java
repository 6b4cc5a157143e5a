package io.github.broadsheet.serialization.tei;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Byline;
import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.article.ContributorRole;
import io.github.broadsheet.article.Headline;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.Rights;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.article.SubjectKind;
import io.github.broadsheet.article.Timestamp;
import io.github.broadsheet.serialization.markup.Element;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The header; chapter 2, "The TEI Header". */
final class Header {
  private static final String TITLES = "fileDesc/titleStmt";
  private static final String PUBLICATION = "fileDesc/publicationStmt";

  private Header() {}

  static void titles(Article article, TeiTarget target) {
    for (Headline line : article.headlines()) {
      target
          .part(TITLES)
          .add(Element.of("title").with("type", type(line.role())).text(line.text()));
    }
  }

  static String type(HeadlineRole role) {
    return switch (role) {
      case MAIN -> "main";
      case DECK -> "sub";
      case ALTERNATIVE -> "alt";
      case KICKER, SHORT, SEARCH, SOCIAL -> Values.name(role);
    };
  }

  /** Authors, and what others did (2.2.1). */
  static void contributors(Article article, TeiTarget target) {
    Stream<Contributor> named = article.byline().stream().flatMap(b -> contributors(b).stream());
    Stream.concat(named, article.contributors().stream())
        .forEach(person -> target.part(TITLES).add(contributor(person)));
  }

  private static List<Contributor> contributors(Byline byline) {
    return byline.contributors();
  }

  private static Element contributor(Contributor person) {
    Element name = Element.of("persName").text(person.name());
    if (person.role() == ContributorRole.AUTHOR) {
      return details(person, Element.of("author").add(name));
    }
    Element statement = Element.of("respStmt");
    statement.add(Element.of("resp").text(Values.name(person.role())));
    return details(person, statement.add(name));
  }

  private static Element details(Contributor person, Element element) {
    if (element.is("respStmt")) {
      return element;
    }
    person.jobTitle().ifPresent(post -> element.add(Element.of("roleName").text(post)));
    person.affiliation().ifPresent(body -> element.add(Element.of("affiliation").text(body)));
    person.email().ifPresent(address -> element.add(Element.of("email").text(address)));
    person.uri().ifPresent(uri -> element.add(Element.of("ref").with("target", uri.toString())));
    return element;
  }

  static void publication(Article article, TeiTarget target) {
    Element publication = target.part(PUBLICATION);
    publication.add(Element.of("publisher").text(article.provider().orElse("")));
    date("published", article.lifecycle().published()).ifPresent(publication::add);
    article.uri().ifPresent(uri -> publication.add(identifier("uri", uri.toString())));
    article.identifiers().forEach(id -> publication.add(identifier(id.scheme(), id.value())));
    article.slugline().ifPresent(slug -> publication.add(identifier("slugline", slug)));
    availability(article.rights()).ifPresent(publication::add);
  }

  private static Element identifier(String scheme, String value) {
    return Element.of("idno").with("type", Values.token(scheme)).text(value);
  }

  /** What may be done with it (2.2.4). */
  private static Optional<Element> availability(Rights rights) {
    Element availability = Element.of("availability");
    Stream.of(
            rights.copyrightHolder().map(holder -> "Copyright holder: " + holder),
            rights.copyrightNotice(),
            rights.usageTerms(),
            rights.creditLine())
        .flatMap(Optional::stream)
        .forEach(words -> availability.add(Element.of("p").text(words)));
    rights
        .license()
        .map(URI::toString)
        .ifPresent(uri -> availability.add(Element.of("licence").with("target", uri).text(uri)));
    return availability.isEmpty() ? Optional.empty() : Optional.of(availability);
  }

  static void editorialNotes(Article article, TeiTarget target) {
    for (String note : article.lifecycle().editorialNotes()) {
      target
          .part("fileDesc/notesStmt")
          .add(Element.of("note").with("type", "editorial").text(note));
    }
  }

  static void profile(Article article, TeiTarget target) {
    article
        .summary()
        .ifPresent(words -> target.part("profileDesc/abstract").add(Element.of("p").text(words)));
    date("created", article.lifecycle().created())
        .ifPresent(date -> target.part("profileDesc/creation").add(date));
    article
        .language()
        .filter(Values::isLanguage)
        .ifPresent(
            tag ->
                target
                    .part("profileDesc/langUsage")
                    .add(Element.of("language").with("ident", tag).text(tag)));
    target.people().list().ifPresent(list -> target.part("profileDesc/particDesc").add(list));
  }

  private static Optional<Element> date(String type, Optional<Timestamp> time) {
    return time.map(
        it -> Element.of("date").with("type", type).with("when", Values.when(it)).text(it.text()));
  }

  /** What it is about (2.4.3): keywords, and topics with their codes. */
  static void subjects(Article article, TeiTarget target) {
    Element keywords = Element.of("keywords");
    for (Subject subject : article.subjects()) {
      Optional<String> words = subject.name().or(subject::code);
      words.ifPresent(it -> keywords.add(term(subject, it)));
    }
    if (!keywords.isEmpty()) {
      target.part("profileDesc/textClass").add(keywords);
    }
  }

  private static Element term(Subject subject, String words) {
    Element term = Element.of("term");
    if (subject.kind() != SubjectKind.KEYWORD) {
      term.with("type", Values.name(subject.kind()));
    }
    return term.with("ref", subject.uri().map(URI::toString)).text(words);
  }

  /** What was changed (2.6). */
  static void revisions(Article article, TeiTarget target) {
    article
        .lifecycle()
        .updated()
        .ifPresent(time -> target.part("revisionDesc").add(change(Optional.of(time), "Updated.")));
    article
        .corrections()
        .forEach(
            correction ->
                target.part("revisionDesc").add(change(correction.date(), correction.text())));
  }

  /** A time that is none in ISO 8601 has no attribute, and stands in the words. */
  private static Element change(Optional<Timestamp> time, String words) {
    Optional<String> when = time.flatMap(Values::when);
    String odd = time.filter(it -> when.isEmpty()).map(it -> " (" + it.text() + ")").orElse("");
    return Element.of("change").with("when", when).text(words + odd);
  }
}
