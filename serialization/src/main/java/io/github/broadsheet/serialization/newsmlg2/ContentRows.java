package io.github.broadsheet.serialization.newsmlg2;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Dateline;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.io.Severity;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.story.BodyWriter;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of the table about what an item is about, and its content. */
final class ContentRows {
  private static final String CONTENT = "contentMeta";
  private static final String SET = "contentSet";

  private static final Form<Integer> URGENCY =
      new Form<>(
          "urgency",
          (e, scope) -> e.words().filter(v -> Kinds.is("oneToNine", v)).map(Integer::valueOf),
          (v, scope) -> Element.of("urgency").text(Integer.toString(v)));

  private static final Form<String> SLUGLINE = Texts.oneLine("slugline");
  private static final Form<String> CREDIT_LINE = Texts.oneLine("creditline");
  private static final Form<String> SUMMARY =
      Texts.words("description", "drol:summary", "drol:teaser", "drol:caption", "drol:abstract");
  private static final Form<String> DATELINE =
      new Form<>(
          "dateline",
          (e, scope) -> Optional.of(dateline(e.text())).filter(words -> !words.isEmpty()),
          (v, scope) -> Element.of("dateline").text(v));
  private static final Form<String> LOCATED = Texts.named("located");

  private ContentRows() {}

  static void readUrgency(ItemSource source, Draft draft) {
    source.first(CONTENT, URGENCY).ifPresent(urgency -> draft.lifecycle().urgency(urgency));
    source
        .elements("contentMeta/urgency")
        .filter(e -> URGENCY.read(e, source.scope()).isEmpty())
        .findFirst()
        .ifPresent(
            e ->
                source.note(
                    "unreadable-urgency",
                    Severity.WARNING,
                    "urgency is \"" + e.text() + "\", not a number from 1 to 9",
                    e));
  }

  static void writeUrgency(Article article, ItemTarget target) {
    article.lifecycle().urgency().ifPresent(urgency -> target.add(CONTENT, URGENCY, urgency));
  }

  static void readSubjects(ItemSource source, Draft draft) {
    List<String> codes = new ArrayList<>();
    for (Element element :
        source.item().first(CONTENT).stream().flatMap(Element::elements).toList()) {
      for (Form<Subject> form : SubjectForms.ALL) {
        form.read(element, source.scope())
            .ifPresent(
                subject -> {
                  source.claim(Paths.of(CONTENT, form.name()), element, form, subject);
                  source.subject(subject);
                  element.attribute("qcode").ifPresent(codes::add);
                });
      }
    }
    noteUnknown(source, codes);
  }

  private static void noteUnknown(ItemSource source, List<String> codes) {
    List<String> unknown = source.scope().catalogs().unknown(codes);
    if (!unknown.isEmpty()) {
      source.note(
          "unknown-scheme",
          Severity.INFO,
          "codes of these schemes have no address, as no catalog at hand lists them and none is"
              + " fetched: "
              + String.join(", ", unknown),
          source.item());
    }
  }

  static void writeSubjects(Article article, ItemTarget target) {
    for (Subject subject : article.subjects()) {
      Subject plain = subject.toBuilder().mentions(List.of()).build();
      target.add(CONTENT, SubjectForms.form(plain), plain);
    }
  }

  static void readLines(ItemSource source, Draft draft) {
    draft.article().slugline(source.first(CONTENT, SLUGLINE));
    draft.rights().creditLine(source.first(CONTENT, CREDIT_LINE));
    Optional<String> summary = source.first(CONTENT, SUMMARY);
    summary.ifPresent(source::hold);
    draft.article().summary(summary);
  }

  static void writeLines(Article article, ItemTarget target) {
    article.slugline().ifPresent(v -> target.add(CONTENT, SLUGLINE, v));
    article.rights().creditLine().ifPresent(v -> target.add(CONTENT, CREDIT_LINE, v));
    article.summary().ifPresent(v -> target.add(CONTENT, SUMMARY, v));
  }

  static void readMedia(ItemSource source, Draft draft) {
    draft.article().addAllMedia(source.all(SET, LinkForms.REMOTE_CONTENT));
  }

  static void writeMedia(Article article, ItemTarget target) {
    article.media().forEach(medium -> target.add(SET, LinkForms.REMOTE_CONTENT, medium));
  }

  static void readBody(ItemSource source, Draft draft) {
    draft.text();
    source.payload().ifPresent(payload -> payload.readBody(source));
    draft.article().addAllSubjects(source.takeSubjects());
  }

  static void writeBody(Article article, ItemTarget target) {
    if (!target.hasBody() || article.blocks().isEmpty()) {
      return;
    }
    StatementWriter statements = new StatementWriter(article, target.idPrefix());
    List<Element> blocks =
        new BodyWriter(article, statements.decorations()).write(article.blocks());
    statements.markPassages(blocks);
    target.holder(SET).add(Payload.write(article, target.kept(), blocks));
    statements.refer(target.item(), target.scope(), target.usedIds());
  }

  static void readDateline(ItemSource source, Draft draft) {
    Optional<String> line = source.first(CONTENT, DATELINE);
    List<String> places = source.all(CONTENT, LOCATED);
    line.or(() -> places.stream().findFirst())
        .ifPresent(
            words ->
                draft
                    .article()
                    .dateline(
                        Dateline.builder()
                            .text(words)
                            .span(opening(source, words))
                            .places(places)
                            .build()));
  }

  /** Returns where the first paragraph begins with {@code words}, if it does. */
  private static Optional<Span> opening(ItemSource source, String words) {
    String text = source.draft().text().toString();
    int start = source.opening().orElse(-1);
    return start >= 0 && text.startsWith(words, start)
        ? Optional.of(new Span(start, start + words.length()))
        : Optional.empty();
  }

  /** Returns a dateline without the dash that ends it. */
  private static String dateline(String words) {
    int end = words.length();
    while (end > 0 && " -–—".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.substring(0, end);
  }

  static void writeDateline(Article article, ItemTarget target) {
    article.dateline().ifPresent(line -> writeDateline(line, target));
  }

  private static void writeDateline(Dateline line, ItemTarget target) {
    if (!line.places().stream().findFirst().equals(Optional.of(line.text()))) {
      target.add(CONTENT, DATELINE, line.text());
    }
    line.places().forEach(place -> target.add(CONTENT, LOCATED, place));
  }
}
