package io.github.broadsheet.serialization;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Circumstance;
import io.github.broadsheet.quote.CircumstanceKind;
import io.github.broadsheet.quote.Cue;
import io.github.broadsheet.quote.CueClass;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.quote.QuoteKind;
import io.github.broadsheet.quote.Resolution;
import io.github.broadsheet.quote.Source;
import io.github.broadsheet.quote.SourceKind;
import io.github.broadsheet.quote.Speaker;
import io.github.broadsheet.quote.SpeakerKind;
import io.github.broadsheet.text.Span;
import java.util.List;

/** Makes quotes, who is quoted and how. */
final class StatementGenerator {
  private final Chances chances;

  StatementGenerator(Chances chances) {
    this.chances = chances;
  }

  /** Adds quotes and attributions, of which one may stand within another. */
  void addTo(Article.Builder article) {
    List<Speaker> speakers = chances.some(this::speaker);
    List<Quote> quotes = chances.some(this::quote);
    quotes.forEach(article::addQuotes);
    List<Quote> reported = quotes.stream().filter(quote -> quote.kind().isReported()).toList();
    String before = "";
    int number = 0;
    for (Quote quote : reported) {
      String id = "a" + number++;
      Attribution.Builder attribution = attribution(id, quote, speakers);
      if (!before.isEmpty() && chances.chance()) {
        attribution.within(before);
      }
      article.addAttributions(attribution.build());
      before = id;
    }
  }

  private Attribution.Builder attribution(String id, Quote quote, List<Speaker> speakers) {
    Attribution.Builder attribution =
        Attribution.builder()
            .id(id)
            .quote(quote)
            .source(
                chances.maybe(() -> new Source(chances.any(SourceKind.class), chances.spans(3))))
            .cue(
                chances.maybe(
                    () -> new Cue(chances.odd(), chances.any(CueClass.class), chances.spans(2))))
            .circumstances(chances.some(this::circumstance))
            .rule(chances.maybe(chances::odd))
            .confidence(chances.isComplete() ? 0.5 : chances.random().nextInt(5) / 4.0);
    if (!speakers.isEmpty()) {
      Speaker speaker = speakers.get(chances.random().nextInt(speakers.size()));
      attribution.resolution(
          chances.maybe(
              () -> new Resolution(speaker, chances.odd(), chances.random().nextDouble())));
    }
    return attribution;
  }

  private Circumstance circumstance() {
    return new Circumstance(
        chances.any(CircumstanceKind.class), chances.span(), chances.maybe(chances::odd));
  }

  private Quote quote() {
    List<Span> spans = chances.spans(4);
    Span extent = Span.covering(spans).orElseThrow();
    return Quote.builder()
        .kind(chances.isComplete() ? QuoteKind.MIXED : chances.any(QuoteKind.class))
        .spans(spans)
        .marked(chances.some(() -> chances.within(extent)))
        .insertions(chances.some(() -> chances.within(extent)))
        .ellipses(chances.some(() -> chances.within(extent)))
        .isContinued(chances.chance())
        .isUnclosed(chances.chance())
        .originalLanguage(chances.maybe(() -> "ps"))
        .build();
  }

  private Speaker speaker() {
    return Speaker.builder()
        .name("Ana " + chances.odd())
        .kind(chances.any(SpeakerKind.class))
        .roles(chances.some(chances::odd))
        .affiliation(chances.maybe(chances::odd))
        .otherNames(chances.some(chances::odd))
        .mentions(chances.some(chances::span))
        .build();
  }
}
