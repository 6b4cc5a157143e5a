package io.github.broadsheet.serialization.mapping;

import static io.github.broadsheet.serialization.mapping.BlockViews.words;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.quote.Speaker;
import io.github.broadsheet.text.Span;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What quotes and attributions say, whatever the text around them looks like. */
final class QuoteViews {
  private QuoteViews() {}

  static Stream<String> detail(Article article, Quote quote) {
    return Stream.of(
            spans(article, "piece ", quote.spans().size() > 1 ? quote.spans() : List.of()),
            spans(article, "marked ", quote.marked()),
            spans(article, "insertion ", quote.insertions()),
            spans(article, "ellipsis ", quote.ellipses()),
            quote.isContinued() ? Stream.of("continued") : Stream.<String>empty(),
            quote.isUnclosed() ? Stream.of("unclosed") : Stream.<String>empty(),
            quote.originalLanguage().stream())
        .flatMap(each -> each);
  }

  private static Stream<String> spans(Article article, String name, List<Span> spans) {
    return spans.stream().map(span -> name + words(article.text(span)));
  }

  static Function<Attribution, String> spoken(Article article) {
    return attribution -> BlockViews.words(attribution.quote().in(article.text()));
  }

  static List<String> speakerDetails(Article article) {
    return article.speakers().stream().flatMap(speaker -> detail(article, speaker)).toList();
  }

  private static Stream<String> detail(Article article, Speaker speaker) {
    return Stream.of(
            Stream.of("kind " + Excerpt.name(speaker.kind())),
            speaker.roles().stream(),
            speaker.affiliation().stream(),
            speaker.otherNames().stream(),
            spans(article, "mention ", speaker.mentions()))
        .flatMap(each -> each);
  }

  static Stream<String> resolution(Attribution attribution) {
    return attribution.resolution().stream().map(it -> it.rule() + " " + it.confidence());
  }

  static Stream<String> source(Article article, Attribution attribution) {
    return attribution.source().stream()
        .map(it -> Excerpt.name(it.kind()) + " " + words(it.in(article.text())));
  }

  static Stream<String> cue(Article article, Attribution attribution) {
    return attribution.cue().stream()
        .map(
            it ->
                it.lemma()
                    + " "
                    + Excerpt.name(it.cueClass())
                    + " "
                    + words(it.in(article.text())));
  }

  static Stream<String> circumstances(Article article, Attribution attribution) {
    return attribution.circumstances().stream()
        .map(
            it ->
                Excerpt.name(it.kind())
                    + " "
                    + words(article.text(it.span()))
                    + it.value().map(value -> " " + value).orElse(""));
  }
}
