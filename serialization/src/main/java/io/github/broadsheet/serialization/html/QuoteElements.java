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
  static final String KIND = "data-kind";
  static final String ATTRIBUTION = "data-attribution";
  static final String SPEAKER = "data-speaker";
  static final String SPEAKER_KIND = "data-speaker-kind";
  static final String ROLE = "data-role";
  static final String LANGUAGE = "data-language";

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
    Element element = numbered(name, number).with(KIND, lower(quote.kind()));
    Optional<Attribution> attribution = Optional.ofNullable(attributions.get(quote));
    attribution.ifPresent(it -> attributes(element, it));
    return element.with(LANGUAGE, quote.originalLanguage());
  }

  private void attributes(Element element, Attribution attribution) {
    element
        .with(ATTRIBUTION, attribution.id())
        .with(SPEAKER, attribution.speaker().map(Speaker::name))
        .with(SPEAKER_KIND, attribution.speaker().map(speaker -> lower(speaker.kind())))
        .with(ROLE, attribution.speaker().flatMap(Speaker::role))
        .with("data-source", attribution.source().map(source -> source.in(article.text())))
        .with("data-cue", attribution.cue().map(cue -> cue.in(article.text())))
        .with("data-stance", attribution.cue().map(cue -> lower(cue.cueClass())))
        .with("data-within", attribution.within());
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
