package io.github.broadsheet.serialization.nitf.story;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Circumstance;
import io.github.broadsheet.quote.CircumstanceKind;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.quote.QuoteKind;
import io.github.broadsheet.quote.Resolution;
import io.github.broadsheet.quote.Speaker;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.text.LineIndex;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The quotes of a body in NITF, as they are met in document order. */
final class Speech {
  /** How a source that the document itself names is said to have been resolved. */
  private static final String GIVEN = "given";

  private final String text;
  private final Names names;
  private final List<Said> all = new ArrayList<>();
  private final Map<String, Speaker> speakers = new HashMap<>();
  private final List<Date> dates = new ArrayList<>();
  private final List<Element> unsaid = new ArrayList<>();

  Speech(String text, Names names) {
    this.text = text;
    this.names = names;
  }

  /** Adds what {@code element}, a {@code q} or a {@code bq}, marks as quoted. */
  void quote(Element element, List<Span> spans) {
    Optional<String> source = element.attribute("quote-source");
    Optional<Said> before =
        Optional.of(element)
            .filter(it -> HtmlOfNitf.hasClass(it, "continued"))
            .flatMap(it -> lastOf(source, spans.get(0)));
    if (before.isPresent()) {
      before.get().spans.addAll(spans);
    } else {
      all.add(new Said(source, QuoteClass.kind(element), new ArrayList<>(spans)));
    }
  }

  /** A quote goes on only soon after it began: looking further would cost and find chance. */
  private Optional<Said> lastOf(Optional<String> source, Span next) {
    for (int i = all.size() - 1; i >= Math.max(0, all.size() - 8); i--) {
      Said said = all.get(i);
      if (said.source.equals(source) && said.end() <= next.start()) {
        return Optional.of(said);
      }
    }
    return Optional.empty();
  }

  /** Adds a date that the text names, with its meaning. */
  void date(Element chron, Span span) {
    chron.attribute("norm").ifPresent(norm -> dates.add(new Date(chron, span, norm)));
  }

  /** The dates on whose lines nothing is said, once all is {@linkplain #addTo added}. */
  List<Element> unsaid() {
    return unsaid;
  }

  void addTo(Article.Builder article) {
    TreeMap<Integer, Said> attributed = new TreeMap<>();
    List<Said> open = new ArrayList<>();
    int number = 0;
    for (Said said : all) {
      said.quote = said.quote(text);
      open.removeIf(outer -> outer.end() <= said.start());
      if (said.source.isPresent() && said.kind.isReported()) {
        said.id = "a" + ++number;
        said.within = open.isEmpty() ? Optional.empty() : Optional.of(open.get(open.size() - 1).id);
        open.add(said);
        attributed.putIfAbsent(said.start(), said);
      }
      article.addQuotes(said.quote);
    }
    if (!dates.isEmpty()) {
      LineIndex lines = LineIndex.of(text);
      dates.forEach(
          date ->
              nearest(date.span, attributed, lines)
                  .ifPresentOrElse(said -> said.add(date), () -> unsaid.add(date.chron)));
    }
    all.stream().filter(said -> !said.id.isEmpty()).forEach(s -> article.addAttributions(of(s)));
  }

  private Attribution of(Said said) {
    return Attribution.builder()
        .id(said.id)
        .quote(said.quote)
        .resolution(new Resolution(speaker(said.source.orElseThrow()), GIVEN, 1))
        .circumstances(said.circumstances)
        .within(said.within)
        .build();
  }

  private Speaker speaker(String name) {
    return speakers.computeIfAbsent(
        name,
        it ->
            Speaker.builder()
                .name(it)
                .kind(names.kindOf(it))
                .mentions(names.mentionsOf(it))
                .build());
  }

  /** Returns what was said nearest to {@code span} on the same line. */
  private Optional<Said> nearest(
      Span span, NavigableMap<Integer, Said> attributed, LineIndex lines) {
    Optional<Said> before =
        Optional.ofNullable(attributed.floorEntry(span.start()))
            .map(Map.Entry::getValue)
            .filter(said -> isOneLine(said.start(), span.start(), lines));
    return before.or(
        () ->
            Optional.ofNullable(attributed.ceilingEntry(span.start()))
                .map(Map.Entry::getValue)
                .filter(said -> isOneLine(span.start(), said.start(), lines)));
  }

  private static boolean isOneLine(int start, int end, LineIndex lines) {
    return lines.position(start).line() == lines.position(end).line();
  }

  /** A date in the text. */
  private record Date(Element chron, Span span, String norm) {}

  /** A quote while its pieces are gathered. */
  private static final class Said {
    private final Optional<String> source;
    private final QuoteKind kind;
    private final List<Span> spans;
    private final List<Circumstance> circumstances = new ArrayList<>();
    private String id = "";
    private Optional<String> within = Optional.empty();
    private Quote quote;

    Said(Optional<String> source, QuoteKind kind, List<Span> spans) {
      this.source = source;
      this.kind = kind;
      this.spans = spans;
      this.quote = Quote.builder().kind(kind).spans(spans).build();
    }

    int start() {
      return spans.get(0).start();
    }

    int end() {
      return spans.get(spans.size() - 1).end();
    }

    void add(Date date) {
      circumstances.add(new Circumstance(CircumstanceKind.WHEN, date.span, Optional.of(date.norm)));
    }

    Quote quote(String text) {
      return Quote.builder()
          .kind(kind)
          .spans(spans)
          .marked(spans)
          .isContinued(goesOnInAnotherParagraph(text))
          .build();
    }

    private boolean goesOnInAnotherParagraph(String text) {
      for (int i = 1; i < spans.size(); i++) {
        String between = text.substring(spans.get(i - 1).end(), spans.get(i).start());
        if (between.isBlank() && between.indexOf('\n') >= 0) {
          return true;
        }
      }
      return false;
    }
  }
}
