package io.github.broadsheet.serialization.mapping;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.BlockQuote;
import io.github.broadsheet.article.Byline;
import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.article.ContributorRole;
import io.github.broadsheet.article.Correction;
import io.github.broadsheet.article.Credit;
import io.github.broadsheet.article.Dateline;
import io.github.broadsheet.article.Embed;
import io.github.broadsheet.article.Entry;
import io.github.broadsheet.article.Figure;
import io.github.broadsheet.article.Heading;
import io.github.broadsheet.article.Headline;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.Link;
import io.github.broadsheet.article.ListBlock;
import io.github.broadsheet.article.Note;
import io.github.broadsheet.article.PullQuote;
import io.github.broadsheet.article.Rights;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.article.SubjectKind;
import io.github.broadsheet.article.Table;
import io.github.broadsheet.article.Timestamp;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.quote.Speaker;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A part of an article that a format holds or loses as one.
 *
 * <p>The {@linkplain #value value} of a field is what it says, whatever the text around it looks
 * like: words instead of spans, so that two articles whose texts are laid out differently can be
 * compared.
 */
public enum Field {
  LANGUAGE("language", a -> list(a.language())),
  URI_OF_ARTICLE("uri", a -> list(a.uri())),
  IDENTIFIERS("identifiers", Article::identifiers),
  HEADLINE("headlines.main", a -> headlines(a, HeadlineRole.MAIN)),
  KICKER("headlines.kicker", a -> headlines(a, HeadlineRole.KICKER)),
  DECK("headlines.deck", a -> headlines(a, HeadlineRole.DECK)),
  ALTERNATIVE_HEADLINE("headlines.alternative", a -> headlines(a, HeadlineRole.ALTERNATIVE)),
  SHORT_HEADLINE("headlines.short", a -> headlines(a, HeadlineRole.SHORT)),
  SEARCH_HEADLINE("headlines.search", a -> headlines(a, HeadlineRole.SEARCH)),
  SOCIAL_HEADLINE("headlines.social", a -> headlines(a, HeadlineRole.SOCIAL)),
  BYLINE("byline.text", a -> list(a.byline().map(Byline::text))),
  BYLINE_CONTRIBUTORS("byline.contributors", a -> ofByline(a, Contributor::name)),
  CONTRIBUTORS("contributors", a -> a.contributors().stream().map(Contributor::name).toList()),
  CONTRIBUTOR_ROLE(
      "contributors.role", a -> ofAll(a, c -> c.name() + " " + Excerpt.name(c.role()))),
  CONTRIBUTOR_JOB_TITLE("contributors.jobTitle", a -> each(a, Contributor::jobTitle)),
  CONTRIBUTOR_AFFILIATION("contributors.affiliation", a -> each(a, Contributor::affiliation)),
  CONTRIBUTOR_LOCATION("contributors.location", a -> each(a, Contributor::location)),
  CONTRIBUTOR_EMAIL("contributors.email", a -> each(a, Contributor::email)),
  CONTRIBUTOR_URI("contributors.uri", a -> each(a, Contributor::uri)),
  CONTRIBUTOR_BIOGRAPHY("contributors.biography", a -> each(a, Contributor::biography)),
  CONTRIBUTOR_IDENTIFIERS("contributors.identifiers", a -> many(a, Contributor::identifiers)),
  DATELINE("dateline.text", a -> list(a.dateline().map(Dateline::text))),
  DATELINE_PLACES("dateline.places", a -> a.dateline().map(Dateline::places).orElseGet(List::of)),
  DATELINE_DATE("dateline.date", a -> list(a.dateline().flatMap(Dateline::date))),
  DATELINE_PROVIDER("dateline.provider", a -> list(a.dateline().flatMap(Dateline::provider))),
  SUMMARY("summary", a -> list(a.summary())),
  BODY_TEXT("blocks.text", BlockViews::words),
  PARAGRAPHS("blocks.paragraph", BlockViews::paragraphs),
  BLOCK_KINDS("blocks.kind", BlockViews::kinds),
  HEADING_LEVEL("blocks.heading.level", a -> BlockViews.of(a, Heading.class, Heading::level)),
  LIST_STRUCTURE("blocks.list", a -> BlockViews.of(a, ListBlock.class, BlockViews.list(a))),
  TABLE_STRUCTURE("blocks.table", a -> BlockViews.of(a, Table.class, BlockViews.table(a))),
  CAPTION("blocks.figure.caption", a -> BlockViews.captions(a)),
  FILE_PICTURE("blocks.figure.caption.file", BlockViews::filePictures),
  CREDIT(
      "blocks.figure.credit",
      a -> BlockViews.some(a, Figure.class, f -> f.credit().map(Credit::text))),
  CREDIT_DETAIL("blocks.figure.credit.contributors", BlockViews::creditDetails),
  FIGURE_MEDIA("blocks.figure.media", BlockViews::figureMedia),
  FIGURE_MEDIA_DETAIL("blocks.figure.media.detail", BlockViews::figureMediaDetails),
  BLOCK_QUOTE_CREDIT(
      "blocks.blockQuote.credit",
      a -> BlockViews.some(a, BlockQuote.class, q -> q.credit().map(a::text))),
  BLOCK_QUOTE_CITE(
      "blocks.blockQuote.cite", a -> BlockViews.some(a, BlockQuote.class, BlockQuote::cite)),
  PULL_QUOTE_CREDIT(
      "blocks.pullQuote.credit",
      a -> BlockViews.some(a, PullQuote.class, q -> q.credit().map(a::text))),
  EMBED_PROVIDER("blocks.embed.provider", a -> BlockViews.some(a, Embed.class, Embed::provider)),
  EMBED_URI("blocks.embed.uri", a -> BlockViews.some(a, Embed.class, Embed::uri)),
  EMBED_AUTHOR("blocks.embed.author", a -> BlockViews.some(a, Embed.class, Embed::author)),
  EMBED_MEDIA("blocks.embed.media", BlockViews::embedMedia),
  NOTE_KIND("blocks.note.kind", a -> BlockViews.of(a, Note.class, Note::noteKind)),
  ENTRY_STRUCTURE("blocks.entry", a -> BlockViews.of(a, Entry.class, BlockViews.entry(a))),
  MARKS("marks", a -> a.marks().stream().map(BlockViews.mark(a)).toList()),
  QUOTES("quotes", a -> a.quotes().stream().map(q -> BlockViews.words(q.in(a.text()))).toList()),
  QUOTE_KINDS("quotes.kind", a -> a.quotes().stream().map(Quote::kind).toList()),
  QUOTE_DETAIL(
      "quotes.detail", a -> a.quotes().stream().flatMap(q -> QuoteViews.detail(a, q)).toList()),
  ATTRIBUTIONS("attributions", a -> a.attributions().stream().map(QuoteViews.spoken(a)).toList()),
  SPEAKERS(
      "attributions.speaker", a -> ofAttributions(a, x -> x.speaker().map(Speaker::name).stream())),
  SPEAKER_DETAIL("attributions.speaker.detail", a -> QuoteViews.speakerDetails(a)),
  RESOLUTIONS("attributions.resolution", a -> ofAttributions(a, x -> QuoteViews.resolution(x))),
  SOURCES("attributions.source", a -> ofAttributions(a, x -> QuoteViews.source(a, x))),
  CUES("attributions.cue", a -> ofAttributions(a, x -> QuoteViews.cue(a, x))),
  CIRCUMSTANCES(
      "attributions.circumstances", a -> ofAttributions(a, x -> QuoteViews.circumstances(a, x))),
  NESTING("attributions.within", a -> ofAttributions(a, x -> x.within().stream())),
  ATTRIBUTION_IDS("attributions.id", a -> ofAttributions(a, x -> Stream.of(x.id()))),
  RULES("attributions.rule", a -> ofAttributions(a, x -> x.rule().stream())),
  CONFIDENCE(
      "attributions.confidence",
      a -> ofAttributions(a, x -> Stream.of(x.confidence()).filter(c -> c < 1))),
  CREATED("lifecycle.created", a -> list(a.lifecycle().created().map(Field::time))),
  PUBLISHED("lifecycle.published", a -> list(a.lifecycle().published().map(Field::time))),
  UPDATED("lifecycle.updated", a -> list(a.lifecycle().updated().map(Field::time))),
  EMBARGO("lifecycle.embargoedUntil", a -> list(a.lifecycle().embargoedUntil().map(Field::time))),
  EXPIRES("lifecycle.expires", a -> list(a.lifecycle().expires().map(Field::time))),
  VERSION("lifecycle.version", a -> list(a.lifecycle().version())),
  STATUS("lifecycle.status", a -> list(a.lifecycle().status())),
  URGENCY("lifecycle.urgency", a -> list(a.lifecycle().urgency())),
  SIGNALS("lifecycle.signals", a -> a.lifecycle().signals()),
  EDITORIAL_NOTES("lifecycle.editorialNotes", a -> a.lifecycle().editorialNotes()),
  COPYRIGHT_HOLDER("rights.copyrightHolder", a -> right(a, Rights::copyrightHolder)),
  COPYRIGHT_NOTICE("rights.copyrightNotice", a -> right(a, Rights::copyrightNotice)),
  USAGE_TERMS("rights.usageTerms", a -> right(a, Rights::usageTerms)),
  CREDIT_LINE("rights.creditLine", a -> right(a, Rights::creditLine)),
  LICENSE("rights.license", a -> right(a, Rights::license)),
  PROVIDER("provider", a -> list(a.provider())),
  SLUGLINE("slugline", a -> list(a.slugline())),
  KEYWORDS("subjects.keywords", a -> subjects(a, true, s -> list(s.name()))),
  SUBJECTS("subjects", a -> subjects(a, false, s -> List.of(kindAndName(s)))),
  SUBJECT_CODES("subjects.code", a -> subjects(a, false, s -> list(s.code()))),
  SUBJECT_SCHEMES("subjects.scheme", a -> subjects(a, false, s -> list(s.scheme()))),
  SUBJECT_URIS("subjects.uri", a -> subjects(a, false, s -> list(s.uri()))),
  SUBJECT_RELEVANCE("subjects.relevance", a -> subjects(a, false, s -> list(s.relevance()))),
  SUBJECT_CONFIDENCE("subjects.confidence", a -> subjects(a, false, s -> list(s.confidence()))),
  SUBJECT_SAME_AS("subjects.sameAs", a -> subjects(a, false, Subject::sameAs)),
  SUBJECT_MENTIONS("subjects.mentions", BlockViews::mentions),
  MEDIA("media", a -> a.media().stream().map(BlockViews::medium).toList()),
  MEDIA_DETAIL("media.detail", a -> a.media().stream().flatMap(BlockViews::mediumDetail).toList()),
  CORRECTIONS("corrections", a -> a.corrections().stream().map(Correction::text).toList()),
  CORRECTION_KIND("corrections.kind", a -> a.corrections().stream().map(Correction::kind).toList()),
  CORRECTION_DATE(
      "corrections.date",
      a -> a.corrections().stream().flatMap(c -> c.date().map(Field::time).stream()).toList()),
  LINKS("links", a -> a.links().stream().map(Link::uri).flatMap(Optional::stream).toList()),
  LINK_DETAIL("links.detail", BlockViews::linkDetails),
  EXTENSIONS("extensions", a -> List.copyOf(a.extensions().byFormat().entrySet()));

  private final String path;

  // All of them are lambdas without state.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Function<Article, List<?>> value;

  Field(String path, Function<Article, List<?>> value) {
    this.path = path;
    this.value = value;
  }

  /** The name of the field in messages: the path in canonical JSON, where there is one. */
  public String path() {
    return path;
  }

  /** Returns what {@code article} says in this field; equal for articles that say the same. */
  public List<?> value(Article article) {
    return requireNonNull(value.apply(article));
  }

  /** Says whether {@code article} says anything in this field. */
  public boolean isIn(Article article) {
    return !value(article).isEmpty();
  }

  private static <T> List<T> list(Optional<T> value) {
    return value.map(List::of).orElseGet(List::of);
  }

  private static List<Integer> list(OptionalInt value) {
    return value.isPresent() ? List.of(value.getAsInt()) : List.of();
  }

  /** Returns a time without the words that gave it, if they have a meaning. */
  static String time(Timestamp time) {
    return time.toOffsetDateTime()
        .map(exact -> exact.toInstant().toString())
        .or(() -> time.date().map(day -> day + time.time().map(t -> "T" + t).orElse("")))
        .orElse(time.text());
  }

  private static List<String> headlines(Article article, HeadlineRole role) {
    return article.headlines().stream()
        .filter(headline -> headline.role() == role)
        .map(Headline::text)
        .map(BlockViews::words)
        .toList();
  }

  private static <T> List<T> right(Article article, Function<Rights, Optional<T>> part) {
    return list(part.apply(article.rights()));
  }

  private static List<String> ofByline(Article article, Function<Contributor, String> part) {
    return article.byline().stream().flatMap(b -> b.contributors().stream()).map(part).toList();
  }

  private static Stream<Contributor> all(Article article) {
    return Stream.concat(
        article.byline().stream().flatMap(byline -> byline.contributors().stream()),
        article.contributors().stream());
  }

  private static List<String> ofAll(Article article, Function<Contributor, String> part) {
    return all(article).filter(c -> c.role() != ContributorRole.AUTHOR).map(part).toList();
  }

  private static <T> List<T> each(Article article, Function<Contributor, Optional<T>> part) {
    return all(article).map(part).flatMap(Optional::stream).toList();
  }

  private static <T> List<T> many(Article article, Function<Contributor, List<T>> part) {
    return all(article).map(part).flatMap(List::stream).toList();
  }

  private static <T> List<T> subjects(
      Article article, boolean keywords, Function<Subject, List<? extends T>> part) {
    return article.subjects().stream()
        .filter(subject -> (subject.kind() == SubjectKind.KEYWORD) == keywords)
        // Formats keep people, places and topics apart; how they were mixed says nothing.
        .sorted(Comparator.comparing(Subject::kind))
        .<T>flatMap(subject -> part.apply(subject).stream())
        .toList();
  }

  private static String kindAndName(Subject subject) {
    return Excerpt.name(subject.kind()) + subject.name().map(name -> " " + name).orElse("");
  }

  private static <T> List<T> ofAttributions(
      Article article, Function<Attribution, Stream<T>> part) {
    return article.attributions().stream().flatMap(part).toList();
  }

  /** Returns the fields that {@code article} says something in. */
  public static List<Field> in(Article article) {
    return Stream.of(values()).filter(field -> field.isIn(article)).toList();
  }
}
