package io.github.broadsheet.serialization.html;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.quote.QuoteKind;
import io.github.broadsheet.quote.Speaker;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.story.Decoration;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The elements around quotes: {@code q} where the words stand in quotation marks, {@code span}
 * where they do not. Pieces of one quote share the number {@code data-quote}.
 */
final class QuoteElements {
  static final String NUMBER = "data-quote";

  private final Article article;
  private final Map<Quote, Attribution> attributions = new HashMap<>();
  private final List<Decoration> decorations = new ArrayList<>();

  private QuoteElements(Article article) {
    this.article = article;
    // Of nested reports the innermost, which comes first, says who speaks.
    article.attributions().forEach(each -> attributions.putIfAbsent(each.quote(), each));
  }

  static List<Decoration> of(Article article) {
    QuoteElements elements = new QuoteElements(article);
    for (int i = 0; i < article.quotes().size(); i++) {
      elements.add(article.quotes().get(i), i + 1);
    }
    return elements.decorations;
  }

  private void add(Quote quote, int number) {
    boolean isWholly = quote.kind() == QuoteKind.DIRECT;
    for (Span span : quote.spans()) {
      decorations.add(new Decoration(span, () -> element(isWholly ? "q" : "span", quote, number)));
    }
    if (!isWholly && quote.kind().isReported()) {
      for (Span marked : quote.marked()) {
        decorations.add(new Decoration(marked, () -> numbered("q", number)));
      }
    }
  }

  private static Element numbered(String name, int number) {
    return Element.of(name).with(NUMBER, Integer.toString(number));
  }

  private Element element(String name, Quote quote, int number) {
    Element element = numbered(name, number).with("data-kind", lower(quote.kind()));
    Optional<Attribution> attribution = Optional.ofNullable(attributions.get(quote));
    attribution.ifPresent(it -> attributes(element, it));
    return element.with("data-language", quote.originalLanguage());
  }

  private void attributes(Element element, Attribution attribution) {
    element
        .with("data-attribution", attribution.id())
        .with("data-speaker", attribution.speaker().map(Speaker::name))
        .with("data-role", attribution.speaker().flatMap(Speaker::role))
        .with("data-source", attribution.source().map(source -> source.in(article.text())))
        .with("data-cue", attribution.cue().map(cue -> cue.in(article.text())))
        .with("data-stance", attribution.cue().map(cue -> lower(cue.cueClass())))
        .with("data-within", attribution.within());
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
