package io.github.broadsheet.article;

import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.quote.Speaker;
import io.github.broadsheet.text.Span;
import io.github.broadsheet.text.SpanMapper;
import io.github.broadsheet.text.TextEdit;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A news article: one text, and what is known about it.
 *
 * <p>{@link #text()} holds headline, byline, captions and body in reading order. All else points
 * into it: every {@link Span} in an article counts UTF-16 code units of that text, and one that
 * ends after it cannot be built.
 *
 * <pre>{@code
 * for (Attribution attribution : article.attributions()) {
 *   String words = attribution.quote().in(article.text());
 *   String name = attribution.speaker().map(Speaker::name).orElse("somebody");
 *   System.out.println(name + ": " + words);
 * }
 * }</pre>
 *
 * <p>Immutable, equal by value, safe to share between threads. To change one, {@link #toBuilder()};
 * to change its text and keep every span right, {@link #edit}.
 *
 * @since 0.1
 */
@ValueStyle
@Value.Immutable
public sealed interface Article permits ImmutableArticle {
  /** The words of the article; pieces are parted by line breaks. */
  String text();

  /** The language of the article, as a BCP 47 tag. */
  Optional<String> language();

  /** The article's address. */
  Optional<URI> uri();

  /** The article's names in other systems. */
  List<Identifier> identifiers();

  /** The headlines, in reading order; alternatives that are not part of the text come last. */
  List<Headline> headlines();

  /** The line that says who wrote the article. */
  Optional<Byline> byline();

  /** Who made the article, where that is known beyond the {@link #byline()}. */
  List<Contributor> contributors();

  /**
   * Where and when it was filed. A dateline that opens the first paragraph lies inside the span of
   * that paragraph.
   */
  Optional<Dateline> dateline();

  /** A short account of the article for lists, where it is not part of the text. */
  Optional<String> summary();

  /** The pieces of the body, in text order, not overlapping. */
  List<Block> blocks();

  /** The inline marks: emphasis, links; in text order. */
  List<Mark> marks();

  /** Every quote, in text order, whether or not it is attributed. */
  List<Quote> quotes();

  /** Who said what, in text order. */
  List<Attribution> attributions();

  /** When the article was made and changed, and whether it may be used. */
  @Value.Default
  default Lifecycle lifecycle() {
    return Lifecycle.unknown();
  }

  /** Who owns it and what may be done with it. */
  @Value.Default
  default Rights rights() {
    return Rights.unknown();
  }

  /** Who supplied it: a publication or an agency. */
  Optional<String> provider();

  /** The short name under which newsrooms handle the story. */
  Optional<String> slugline();

  /** What it is about. */
  List<Subject> subjects();

  /** Pictures and films that belong to it but have no place in its text. */
  List<Media> media();

  /** What was put right after publication. */
  List<Correction> corrections();

  /** Related documents. */
  List<Link> links();

  /** What its format says that this model has no place for. */
  @Value.Default
  default Extensions extensions() {
    return Extensions.none();
  }

  /** Returns the words of the main headline. */
  default Optional<String> headline() {
    return headline(HeadlineRole.MAIN);
  }

  /** Returns the words of the first headline with {@code role}. */
  default Optional<String> headline(HeadlineRole role) {
    return headlines().stream().filter(h -> h.role() == role).map(Headline::text).findFirst();
  }

  /** Returns the paragraphs of the body, without those of {@linkplain Entry entries}. */
  default List<Paragraph> paragraphs() {
    return blocks(Paragraph.class);
  }

  /** Returns the pictures and graphics of the body. */
  default List<Figure> figures() {
    return blocks(Figure.class);
  }

  /** Returns the blocks of one type, in text order, without those of {@linkplain Entry entries}. */
  default <B extends Block> List<B> blocks(Class<B> type) {
    return blocks().stream().filter(type::isInstance).map(type::cast).toList();
  }

  /**
   * Cuts the words of {@code span} out of the text.
   *
   * @throws IllegalArgumentException if the span ends after the text
   */
  default String text(Span span) {
    return span.in(text());
  }

  /** Returns everybody who is quoted, in the order of their first attribution. */
  default List<Speaker> speakers() {
    return attributions().stream()
        .map(Attribution::speaker)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /** Returns the attributions of {@code quote}; more than one if a report is itself reported. */
  default List<Attribution> attributionsOf(Quote quote) {
    return attributions().stream().filter(a -> a.quote().equals(quote)).toList();
  }

  /** Returns the attributions to {@code speaker}. */
  default List<Attribution> attributionsTo(Speaker speaker) {
    return attributions().stream()
        .filter(a -> a.speaker().filter(speaker::equals).isPresent())
        .toList();
  }

  /** Returns the attribution with {@code id}. */
  default Optional<Attribution> attribution(String id) {
    return attributions().stream().filter(a -> a.id().equals(id)).findFirst();
  }

  /** Returns the attribution that {@code attribution} stands within. */
  default Optional<Attribution> enclosing(Attribution attribution) {
    return attribution.within().flatMap(this::attribution);
  }

  /**
   * Returns the spans of headlines, byline and blocks, in text order. What is not in them is white
   * space.
   */
  default List<Span> parts() {
    return Stream.of(
            headlines().stream().map(Headline::span).flatMap(Optional::stream),
            byline().flatMap(Byline::span).stream(),
            blocks().stream().map(Block::span))
        .flatMap(each -> each)
        .sorted()
        .toList();
  }

  /**
   * Returns this article with one change to its text; every span is moved, and what lay wholly
   * inside the replaced words is left out.
   *
   * @throws IllegalArgumentException if the replaced span ends after the text
   */
  default Article edit(TextEdit edit) {
    return ArticleMapping.map(this, edit.applyTo(text()), edit::map);
  }

  /**
   * Returns this article cut down to {@code kept}: spans outside are left out, spans that reach
   * over its edges are cut at them.
   *
   * @throws IllegalArgumentException if {@code kept} ends after the text
   */
  default Article excerpt(Span kept) {
    SpanMapper cut =
        span ->
            (span.isEmpty() && kept.contains(span) ? Optional.of(span) : span.intersection(kept))
                .map(inside -> inside.shift(-kept.start()));
    return ArticleMapping.map(this, text(kept), cut);
  }

  /**
   * Says whether somebody looked through this article for who said what: whether an attribution has
   * a cue, or names the rule it was found by. The marks that newsrooms put around a few quotes of a
   * document have neither.
   */
  default boolean isAnnotated() {
    return attributions().stream()
        .anyMatch(each -> each.cue().isPresent() || each.rule().isPresent());
  }

  /** Returns this article with other quotes and attributions. */
  default Article withStatements(
      Collection<? extends Quote> quotes, Collection<? extends Attribution> attributions) {
    return toBuilder().quotes(quotes).attributions(attributions).build();
  }

  /** Returns a builder that starts from this article. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds articles. Not safe to share between threads. */
  final class Builder extends ImmutableArticle.Builder {
    Builder() {}

    /**
     * Returns the article. A quote that only an attribution holds is added to {@link
     * Article#quotes()}; quotes and attributions are put into text order.
     *
     * @throws IllegalStateException if the text is missing
     * @throws IllegalArgumentException if a span ends after the text, blocks overlap or are out of
     *     order, a headline differs from the words at its span, two attributions share an id, or
     *     one stands within an attribution that is not there or, over others, within itself
     */
    @Override
    public Article build() {
      Article article = super.build();
      if (!StatementOrder.isKept(article)) {
        quotes(StatementOrder.quotes(article));
        attributions(StatementOrder.attributions(article));
        article = super.build();
      }
      ArticleChecks.check(article);
      return article;
    }
  }
}
