package io.github.broadsheet.serialization.nitf.story;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.BlockQuote;
import io.github.broadsheet.article.Mark;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Circumstance;
import io.github.broadsheet.quote.CircumstanceKind;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.quote.QuoteKind;
import io.github.broadsheet.quote.Speaker;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.story.Decoration;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The elements to be put around the quotes, names and dates of an article. */
final class Spoken {
  /** The name of a quote's element until the whole is NITF: in HTML, {@code q} is a mark. */
  static final String QUOTE = "quoted";

  private final Article article;
  private final Map<Quote, Attribution> attributions = new HashMap<>();
  private final List<Decoration> quotes = new ArrayList<>();
  private final List<Decoration> names = new ArrayList<>();

  private Spoken(Article article) {
    this.article = article;
    article.attributions().forEach(each -> attributions.putIfAbsent(each.quote(), each));
  }

  static List<Decoration> decorations(Article article) {
    Spoken spoken = new Spoken(article);
    article.quotes().stream().filter(q -> q.kind().isReported()).forEach(spoken::quote);
    article.attributions().forEach(spoken::dates);
    article.subjects().forEach(spoken::mentions);
    article.speakers().forEach(spoken::mentions);
    return spoken.all();
  }

  private void quote(Quote quote) {
    boolean isDirect = quote.kind() == QuoteKind.DIRECT;
    List<Span> pieces = isDirect ? quote.spans() : quote.marked();
    Optional<String> source = Optional.ofNullable(attributions.get(quote)).flatMap(this::source);
    for (int i = 0; i < pieces.size(); i++) {
      boolean continues = isDirect && i > 0;
      Optional<String> kind =
          continues ? Optional.of("continued") : Optional.of("partial").filter(it -> !isDirect);
      quotes.add(
          new Decoration(
              pieces.get(i),
              () -> Element.of(QUOTE).with("class", kind).with("quote-source", source)));
    }
  }

  private Optional<String> source(Attribution attribution) {
    return attribution
        .speaker()
        .map(Speaker::name)
        .or(() -> attribution.source().map(source -> source.in(article.text())));
  }

  private void dates(Attribution attribution) {
    for (Circumstance circumstance : attribution.circumstances()) {
      if (circumstance.kind() == CircumstanceKind.WHEN && circumstance.value().isPresent()) {
        leaf(circumstance.span(), () -> Element.of("chron").with("norm", circumstance.value()));
      }
    }
  }

  private void mentions(Subject subject) {
    for (Span span : subject.mentions()) {
      String words = article.text(span);
      NamedElements.mention(subject, words)
          .ifPresent(it -> leaf(span, () -> NamedElements.mention(subject, words).orElseThrow()));
    }
  }

  private void mentions(Speaker speaker) {
    for (Span span : speaker.mentions()) {
      NamedElements.speaker(speaker.kind(), speaker.name())
          .ifPresent(
              it ->
                  leaf(
                      span,
                      () -> NamedElements.speaker(speaker.kind(), speaker.name()).orElseThrow()));
    }
  }

  private void leaf(Span span, Supplier<Element> element) {
    if (!span.isEmpty()) {
      names.add(new Decoration(span, element));
    }
  }

  /**
   * Names hold nothing but words in NITF: one that overlaps anything but to be inside is left out.
   */
  private List<Decoration> all() {
    Edges edges = new Edges();
    quotes.forEach(quote -> edges.add(quote.span()));
    article.marks().stream().map(Mark::span).forEach(edges::add);
    article.blocks().forEach(block -> edges.add(block.span()));
    article.blocks(BlockQuote.class).forEach(q -> q.credit().ifPresent(edges::add));
    List<Decoration> all = new ArrayList<>(quotes);
    int end = 0;
    for (Decoration name : names.stream().sorted(Edges.INSIDE_OUT).toList()) {
      if (name.span().start() >= end && !edges.cut(name.span())) {
        all.add(name);
        end = name.span().end();
      }
    }
    return all;
  }
}
