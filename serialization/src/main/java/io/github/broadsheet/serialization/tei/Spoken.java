package io.github.broadsheet.serialization.tei;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Mark;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.article.SubjectKind;
import io.github.broadsheet.article.Timestamp;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Circumstance;
import io.github.broadsheet.quote.CircumstanceKind;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.quote.QuoteKind;
import io.github.broadsheet.quote.Speaker;
import io.github.broadsheet.serialization.markup.Attribute;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.story.Decoration;
import io.github.broadsheet.text.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The elements around words: quotes (3.3.3, "Quotation"), what editors added and left out (3.5.3,
 * "Additions, Deletions, and Omissions"), names and dates (3.6), highlighting (3.3).
 */
final class Spoken {
  private final People people;
  private final Map<Quote, List<Attribution>> attributions = new HashMap<>();
  private final List<Decoration> decorations = new ArrayList<>();
  private int number;

  private Spoken(Article article, People people) {
    this.people = people;
    article
        .attributions()
        .forEach(a -> attributions.computeIfAbsent(a.quote(), q -> new ArrayList<>()).add(a));
  }

  static List<Decoration> decorations(Article article, People people) {
    Spoken spoken = new Spoken(article, people);
    article.quotes().forEach(spoken::quote);
    article.attributions().forEach(spoken::parts);
    article.speakers().forEach(spoken::mentions);
    article.subjects().forEach(spoken::mentions);
    article.marks().forEach(spoken::mark);
    return spoken.decorations;
  }

  private void quote(Quote quote) {
    if (!quote.kind().isReported()) {
      quote.spans().forEach(span -> around(span, () -> unquoted(quote.kind())));
      return;
    }
    String id = "q" + ++number;
    List<Attribution> reports = attributions.getOrDefault(quote, List.of());
    // One report within another of the same words: the element of the outer one stands around.
    Pieces first = new Pieces(id, quote.kind(), reports.stream().findFirst(), people);
    quote.spans().forEach(span -> around(span, first));
    for (int i = 1; i < reports.size(); i++) {
      Pieces more = new Pieces(id + "-" + i, quote.kind(), Optional.of(reports.get(i)), people);
      quote.spans().forEach(span -> around(span, more));
    }
    if (quote.kind() == QuoteKind.MIXED) {
      quote.marked().forEach(span -> around(span, () -> Element.of("q")));
    }
    quote
        .insertions()
        .forEach(span -> around(span, () -> Element.of("supplied").with("reason", "editorial")));
    quote
        .ellipses()
        .forEach(
            span ->
                decorations.add(
                    new Decoration(
                        new Span(span.end(), span.end()),
                        () -> Element.of("gap").with("reason", "ellipsis"))));
  }

  private static Element unquoted(QuoteKind kind) {
    return switch (kind) {
      case TITLE -> Element.of("title");
      case NICKNAME -> Element.of("addName").with("type", "nick");
      case TERM -> Element.of("mentioned");
      default -> Element.of("soCalled");
    };
  }

  private void parts(Attribution attribution) {
    attribution
        .source()
        .ifPresent(source -> source.spans().forEach(span -> around(span, () -> part("source"))));
    attribution
        .cue()
        .ifPresent(
            cue ->
                cue.spans()
                    .forEach(
                        span ->
                            around(
                                span,
                                () -> part("cue").with("subtype", Values.name(cue.cueClass())))));
    attribution.circumstances().forEach(this::circumstance);
  }

  private static Element part(String type) {
    return Element.of("seg").with("type", type);
  }

  private void circumstance(Circumstance circumstance) {
    Optional<String> when =
        circumstance
            .value()
            .filter(value -> circumstance.kind() == CircumstanceKind.WHEN)
            .flatMap(value -> Values.when(Timestamp.parse(value)));
    around(
        circumstance.span(),
        () ->
            circumstance.kind() == CircumstanceKind.WHEN
                ? Element.of("date").with("when", when)
                : part(Values.name(circumstance.kind())));
  }

  private void mentions(Speaker speaker) {
    String pointer = people.pointer(speaker);
    speaker.mentions().forEach(span -> around(span, () -> Element.of("rs").with("ref", pointer)));
  }

  private void mentions(Subject subject) {
    String name =
        switch (subject.kind()) {
          case PERSON -> "persName";
          case ORGANISATION -> "orgName";
          case PLACE -> "placeName";
          default -> "name";
        };
    for (Span span : subject.mentions()) {
      around(
          span,
          () -> {
            Element mention = Element.of(name);
            if (name.equals("name")) {
              mention.with("type", Values.name(subject.kind()));
            }
            boolean isNamed = subject.kind() != SubjectKind.KEYWORD;
            return mention.with("ref", subject.uri().filter(u -> isNamed).map(URI::toString));
          });
    }
  }

  private void mark(Mark mark) {
    Optional<String> target = mark.target().map(URI::toString);
    switch (mark.kind()) {
      case LINE_BREAK ->
          decorations.add(
              new Decoration(
                  new Span(mark.span().start(), mark.span().start()), () -> Element.of("lb")));
      case EMPHASIS -> around(mark.span(), () -> Element.of("emph"));
      case LINK -> around(mark.span(), () -> Element.of("ref").with("target", target));
      case QUOTATION -> around(mark.span(), () -> Element.of("q").with("source", target));
      default -> {
        String rendition = Values.name(mark.kind());
        around(mark.span(), () -> Element.of("hi").with("rend", rendition));
      }
    }
  }

  private void around(Span span, Supplier<Element> element) {
    if (!span.isEmpty()) {
      decorations.add(new Decoration(span, element));
    }
  }

  /** The pieces of one quote, each an element that points back to the one before. */
  private static final class Pieces implements Supplier<Element> {
    private final String id;
    private final QuoteKind kind;
    private final Optional<Attribution> attribution;
    private final People people;
    private int made;

    Pieces(String id, QuoteKind kind, Optional<Attribution> attribution, People people) {
      this.id = id;
      this.kind = kind;
      this.attribution = attribution;
      this.people = people;
    }

    @Override
    public Element get() {
      boolean isDirect = kind == QuoteKind.DIRECT || kind == QuoteKind.PARTIAL;
      made++;
      return Element.of("said")
          .with(new Attribute(Attribute.XML, "id", piece(made)))
          .with("who", attribution.flatMap(people::who))
          .with("toWhom", attribution.flatMap(people::toWhom))
          .with("direct", Boolean.toString(isDirect))
          .with("prev", made > 1 ? Optional.of("#" + piece(made - 1)) : Optional.empty());
    }

    private String piece(int which) {
      return which == 1 ? id : id + "." + which;
    }
  }
}
