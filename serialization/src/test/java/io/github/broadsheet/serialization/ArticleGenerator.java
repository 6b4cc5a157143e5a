package io.github.broadsheet.serialization;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Correction;
import io.github.broadsheet.article.Dateline;
import io.github.broadsheet.article.Extensions;
import io.github.broadsheet.article.Headline;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.Lifecycle;
import io.github.broadsheet.article.Link;
import io.github.broadsheet.article.Mark;
import io.github.broadsheet.article.MarkKind;
import io.github.broadsheet.article.NoteKind;
import io.github.broadsheet.article.PublicationStatus;
import io.github.broadsheet.article.Rights;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.article.SubjectKind;
import io.github.broadsheet.text.Span;
import java.util.List;
import java.util.OptionalInt;

/**
 * Makes articles at random, valid and odd: every field of the model is filled now and then, with
 * values that formats tend to lose. The same seed makes the same articles.
 *
 * <p>A field added to the model has to be filled here; {@code ModelCoverageTest} fails until it is.
 */
public final class ArticleGenerator {
  private final Chances chances;
  private final PeopleGenerator people;
  private final MediaGenerator media;
  private final BlockGenerator blocks;
  private final StatementGenerator statements;
  private final ExtensionGenerator extensions;
  private String text = "";

  private ArticleGenerator(long seed, boolean isComplete) {
    this.chances = new Chances(seed, isComplete);
    this.people = new PeopleGenerator(chances);
    this.media = new MediaGenerator(chances, people);
    this.blocks = new BlockGenerator(chances, people, media);
    this.statements = new StatementGenerator(chances);
    this.extensions = new ExtensionGenerator(chances);
  }

  /** Returns a generator of articles that have some fields and lack others. */
  public static ArticleGenerator of(long seed) {
    return new ArticleGenerator(seed, false);
  }

  /** Returns a generator of articles that lack nothing. */
  public static ArticleGenerator complete(long seed) {
    return new ArticleGenerator(seed, true);
  }

  /**
   * Returns an article without surrogate pairs: generated spans may begin inside one, which formats
   * that count code points cannot say.
   */
  public Article nextWithoutPairs() {
    Article article = next();
    return article.toBuilder()
        .text(article.text().replace("😀", "xx"))
        .headlines(List.of())
        .build();
  }

  /** Returns the next article. */
  public Article next() {
    text = chances.text();
    Article.Builder article =
        Article.builder()
            .text(text)
            .language(chances.maybe(() -> "en-GB"))
            .uri(chances.maybe(chances::uri))
            .identifiers(chances.some(people::identifier))
            .headlines(chances.some(this::headline))
            .byline(chances.maybe(people::byline))
            .contributors(chances.some(people::contributor))
            .dateline(chances.maybe(this::dateline))
            .summary(chances.maybe(chances::odd))
            .blocks(blocks.blocks())
            .marks(chances.some(this::mark))
            .lifecycle(chances.chance() ? lifecycle() : Lifecycle.unknown())
            .rights(chances.chance() ? rights() : Rights.unknown())
            .provider(chances.maybe(chances::odd))
            .slugline(chances.maybe(chances::odd))
            .subjects(chances.some(this::subject))
            .media(chances.some(media::media))
            .corrections(chances.some(this::correction))
            .links(chances.some(this::link))
            .extensions(chances.chance() ? extensions.extensions() : Extensions.none());
    statements.addTo(article);
    return article.build();
  }

  private Headline headline() {
    Span span = chances.span();
    return chances.chance()
        ? Headline.in(text, chances.any(HeadlineRole.class), span)
        : Headline.of(chances.any(HeadlineRole.class), chances.odd());
  }

  private Dateline dateline() {
    return Dateline.builder()
        .text(chances.odd())
        .span(chances.maybe(chances::span))
        .places(chances.some(chances::odd))
        .date(chances.maybe(() -> "--02-15"))
        .provider(chances.maybe(chances::odd))
        .build();
  }

  private Mark mark() {
    return new Mark(chances.any(MarkKind.class), chances.span(), chances.maybe(chances::uri));
  }

  private Lifecycle lifecycle() {
    return Lifecycle.builder()
        .created(chances.maybe(people::timestamp))
        .published(chances.maybe(people::timestamp))
        .updated(chances.maybe(people::timestamp))
        .embargoedUntil(chances.maybe(people::timestamp))
        .expires(chances.maybe(people::timestamp))
        .version(chances.maybe(chances::odd))
        .status(chances.maybe(() -> chances.any(PublicationStatus.class)))
        .urgency(
            chances.chance()
                ? OptionalInt.of(1 + chances.random().nextInt(9))
                : OptionalInt.empty())
        .signals(chances.some(chances::odd))
        .editorialNotes(chances.some(chances::odd))
        .build();
  }

  private Rights rights() {
    return Rights.builder()
        .copyrightHolder(chances.maybe(chances::odd))
        .copyrightNotice(chances.maybe(chances::odd))
        .usageTerms(chances.maybe(chances::odd))
        .creditLine(chances.maybe(chances::odd))
        .license(chances.maybe(chances::uri))
        .build();
  }

  private Subject subject() {
    return Subject.builder()
        .kind(chances.isComplete() ? SubjectKind.PERSON : chances.any(SubjectKind.class))
        .name(chances.maybe(chances::odd))
        .code(chances.maybe(chances::odd))
        .scheme(chances.maybe(chances::odd))
        .uri(chances.maybe(chances::uri))
        .relevance(chances.maybe(chances::number))
        .confidence(chances.maybe(chances::number))
        .sameAs(chances.some(people::identifier))
        .mentions(chances.some(chances::span))
        .build();
  }

  private Correction correction() {
    return Correction.builder()
        .kind(chances.isComplete() ? NoteKind.RETRACTION : chances.any(NoteKind.class))
        .text(chances.odd())
        .date(chances.maybe(people::timestamp))
        .span(chances.maybe(chances::span))
        .build();
  }

  private Link link() {
    return Link.builder()
        .rel(chances.odd())
        .uri(chances.maybe(chances::uri))
        .title(chances.maybe(chances::odd))
        .identifiers(chances.some(people::identifier))
        .build();
  }
}
