package io.github.broadsheet.article;

import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Resolution;
import io.github.broadsheet.quote.Speaker;
import io.github.broadsheet.text.Span;
import io.github.broadsheet.text.SpanMapper;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Carries all spans of an article over to another text. */
final class ArticleMapping {
  private final Article article;
  private final String text;
  private final SpanMapper mapper;

  /** One speaker has many attributions and many mentions: carried over once, not once for each. */
  private final IdentityHashMap<Speaker, Speaker> speakers = new IdentityHashMap<>();

  private ArticleMapping(Article article, String text, SpanMapper mapper) {
    this.article = article;
    this.text = text;
    this.mapper = mapper;
  }

  static Article map(Article article, String text, SpanMapper mapper) {
    return new ArticleMapping(article, text, mapper).map();
  }

  private Article map() {
    return article.toBuilder()
        .text(text)
        .headlines(article.headlines().stream().map(this::headline).toList())
        .byline(article.byline().map(this::byline))
        .dateline(article.dateline().map(this::dateline))
        .blocks(
            article.blocks().stream().map(b -> b.map(mapper)).flatMap(Optional::stream).toList())
        .marks(article.marks().stream().map(m -> m.map(mapper)).flatMap(Optional::stream).toList())
        .quotes(
            article.quotes().stream().map(q -> q.map(mapper)).flatMap(Optional::stream).toList())
        .attributions(attributions())
        .subjects(article.subjects().stream().map(this::subject).toList())
        .corrections(article.corrections().stream().map(this::correction).toList())
        .build();
  }

  private Headline headline(Headline headline) {
    Optional<Span> span = headline.span().flatMap(mapper::map);
    String words = span.map(s -> s.in(text)).orElse(headline.text());
    return headline.toBuilder().span(span).text(words).build();
  }

  private Byline byline(Byline byline) {
    Optional<Span> span = byline.span().flatMap(mapper::map);
    return byline.toBuilder().span(span).text(words(byline.text(), byline.span(), span)).build();
  }

  private Dateline dateline(Dateline dateline) {
    Optional<Span> span = dateline.span().flatMap(mapper::map);
    String words = words(dateline.text(), dateline.span(), span);
    return dateline.toBuilder().span(span).text(words).build();
  }

  private Subject subject(Subject subject) {
    return subject.toBuilder().mentions(mapper.mapAll(subject.mentions())).build();
  }

  private Correction correction(Correction correction) {
    Optional<Span> span = correction.span().flatMap(mapper::map);
    String words = words(correction.text(), correction.span(), span);
    return correction.toBuilder().span(span).text(words).build();
  }

  /** The words at the new place, if what stood at the old one were the words that are kept. */
  private String words(String kept, Optional<Span> before, Optional<Span> after) {
    boolean same = before.isPresent() && article.text(before.get()).equals(kept);
    return same && after.isPresent() ? after.get().in(text) : kept;
  }

  /** An attribution whose enclosing one is gone stands by itself. */
  private List<Attribution> attributions() {
    List<Attribution> mapped =
        article.attributions().stream().map(this::attribution).flatMap(Optional::stream).toList();
    Set<String> kept = mapped.stream().map(Attribution::id).collect(Collectors.toSet());
    return mapped.stream()
        .map(each -> each.toBuilder().within(each.within().filter(kept::contains)).build())
        .toList();
  }

  private Optional<Attribution> attribution(Attribution attribution) {
    Attribution unresolved = attribution.toBuilder().resolution(Optional.empty()).build();
    Optional<Resolution> resolution = attribution.resolution().map(this::resolution);
    return unresolved.map(mapper).map(each -> each.toBuilder().resolution(resolution).build());
  }

  private Resolution resolution(Resolution resolution) {
    Speaker speaker = speakers.computeIfAbsent(resolution.speaker(), each -> each.map(mapper));
    return new Resolution(speaker, resolution.rule(), resolution.confidence());
  }
}
