package io.github.broadsheet.serialization;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Block;
import io.github.broadsheet.article.BlockKind;
import io.github.broadsheet.article.BlockQuote;
import io.github.broadsheet.article.Byline;
import io.github.broadsheet.article.Caption;
import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.article.ContributorRole;
import io.github.broadsheet.article.Correction;
import io.github.broadsheet.article.Credit;
import io.github.broadsheet.article.Dateline;
import io.github.broadsheet.article.Embed;
import io.github.broadsheet.article.Entry;
import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.Extensions;
import io.github.broadsheet.article.Figure;
import io.github.broadsheet.article.Heading;
import io.github.broadsheet.article.Headline;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.article.Lifecycle;
import io.github.broadsheet.article.Link;
import io.github.broadsheet.article.ListBlock;
import io.github.broadsheet.article.ListItem;
import io.github.broadsheet.article.Mark;
import io.github.broadsheet.article.MarkKind;
import io.github.broadsheet.article.Media;
import io.github.broadsheet.article.MediaKind;
import io.github.broadsheet.article.Note;
import io.github.broadsheet.article.NoteKind;
import io.github.broadsheet.article.Paragraph;
import io.github.broadsheet.article.PublicationStatus;
import io.github.broadsheet.article.PullQuote;
import io.github.broadsheet.article.Rights;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.article.SubjectKind;
import io.github.broadsheet.article.Table;
import io.github.broadsheet.article.TableCell;
import io.github.broadsheet.article.TableRow;
import io.github.broadsheet.article.Timestamp;
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
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Makes articles at random, valid and odd: every field of the model is filled now and then, with
 * values that formats tend to lose. The same seed makes the same articles.
 *
 * <p>A field added to the model has to be filled here; {@code ModelCoverageTest} fails until it is.
 */
public final class ArticleGenerator {
  private static final List<String> WORDS =
      List.of(
          "harbour",
          "Ana",
          "Roe",
          "said",
          "“Everyone",
          "here”",
          "ferry",
          "café",
          "Zürich",
          "東京",
          "\uD83D\uDE00",
          "a\\b",
          "\"quoted\"",
          "</script>",
          "\t",
          "é",
          "\u2028",
          "-",
          "1.0");

  /** Characters that are text in Java and trouble elsewhere. */
  private static final List<String> ODDITIES =
      List.of("\u0000", "\uD800", "\uDC00x", "\uFEFF", "\uFFFF", "\u001F", "\r\n", "");

  private final Random random;
  private final boolean isComplete;
  private String text = "";

  private ArticleGenerator(long seed, boolean isComplete) {
    this.random = new Random(seed);
    this.isComplete = isComplete;
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
    text = line(200 + random.nextInt(300));
    Article.Builder article =
        Article.builder()
            .text(text)
            .language(maybe(() -> "en-GB"))
            .uri(maybe(this::uri))
            .identifiers(some(this::identifier))
            .headlines(some(this::headline))
            .byline(maybe(this::byline))
            .contributors(some(this::contributor))
            .dateline(maybe(this::dateline))
            .summary(maybe(this::odd))
            .blocks(blocks(new Span(0, text.length()), isComplete ? 10 : random.nextInt(8), 0))
            .marks(some(this::mark))
            .lifecycle(chance() ? lifecycle() : Lifecycle.unknown())
            .rights(chance() ? rights() : Rights.unknown())
            .provider(maybe(this::odd))
            .slugline(maybe(this::odd))
            .subjects(some(this::subject))
            .media(some(this::media))
            .corrections(some(this::correction))
            .links(some(this::link))
            .extensions(chance() ? extensions() : Extensions.none());
    statements(article);
    return article.build();
  }

  private void statements(Article.Builder article) {
    List<Speaker> speakers = some(this::speaker);
    List<Quote> quotes = some(this::quote);
    quotes.forEach(article::addQuotes);
    List<Quote> reported = quotes.stream().filter(quote -> quote.kind().isReported()).toList();
    String before = "";
    int number = 0;
    for (Quote quote : reported) {
      String id = "a" + number++;
      Attribution.Builder attribution = attribution(id, quote, speakers);
      if (!before.isEmpty() && chance()) {
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
            .source(maybe(() -> new Source(any(SourceKind.class), spans(3))))
            .cue(maybe(() -> new Cue(odd(), any(CueClass.class), spans(2))))
            .circumstances(some(this::circumstance))
            .rule(maybe(this::odd))
            .confidence(isComplete ? 0.5 : random.nextInt(5) / 4.0);
    if (!speakers.isEmpty()) {
      Speaker speaker = speakers.get(random.nextInt(speakers.size()));
      attribution.resolution(maybe(() -> new Resolution(speaker, odd(), random.nextDouble())));
    }
    return attribution;
  }

  private Circumstance circumstance() {
    return new Circumstance(any(CircumstanceKind.class), span(), maybe(this::odd));
  }

  private Quote quote() {
    List<Span> spans = spans(4);
    Span extent = Span.covering(spans).orElseThrow();
    return Quote.builder()
        .kind(isComplete ? QuoteKind.MIXED : any(QuoteKind.class))
        .spans(spans)
        .marked(some(() -> within(extent)))
        .insertions(some(() -> within(extent)))
        .ellipses(some(() -> within(extent)))
        .isContinued(chance())
        .isUnclosed(chance())
        .originalLanguage(maybe(() -> "ps"))
        .build();
  }

  private Speaker speaker() {
    return Speaker.builder()
        .name("Ana " + odd())
        .kind(any(SpeakerKind.class))
        .roles(some(this::odd))
        .affiliation(maybe(this::odd))
        .otherNames(some(this::odd))
        .mentions(some(this::span))
        .build();
  }

  private Headline headline() {
    Span span = span();
    return chance()
        ? Headline.in(text, any(HeadlineRole.class), span)
        : Headline.of(any(HeadlineRole.class), odd());
  }

  private Byline byline() {
    return Byline.builder()
        .text(odd())
        .span(maybe(this::span))
        .contributors(some(this::contributor))
        .build();
  }

  private Contributor contributor() {
    return Contributor.builder()
        .name(odd())
        .role(isComplete ? ContributorRole.EDITOR : any(ContributorRole.class))
        .jobTitle(maybe(this::odd))
        .affiliation(maybe(this::odd))
        .location(maybe(this::odd))
        .email(maybe(this::odd))
        .uri(maybe(this::uri))
        .biography(maybe(this::odd))
        .identifiers(some(this::identifier))
        .build();
  }

  private Dateline dateline() {
    return Dateline.builder()
        .text(odd())
        .span(maybe(this::span))
        .places(some(this::odd))
        .date(maybe(() -> "--02-15"))
        .provider(maybe(this::odd))
        .build();
  }

  private List<Block> blocks(Span outer, int count, int depth) {
    List<Block> blocks = new ArrayList<>();
    for (Span span : pieces(outer, count)) {
      BlockKind[] kinds = BlockKind.values();
      int kind = isComplete ? blocks.size() : random.nextInt(kinds.length);
      blocks.add(block(kinds[kind % kinds.length], span, depth));
    }
    return blocks;
  }

  private Block block(BlockKind kind, Span span, int depth) {
    return switch (kind) {
      case PARAGRAPH -> Paragraph.of(span);
      case HEADING -> Heading.builder().span(span).level(1 + 2 * random.nextInt(3)).build();
      case FIGURE ->
          Figure.builder()
              .span(span)
              .caption(maybe(() -> caption(span)))
              .credit(maybe(() -> credit(span)))
              .media(some(this::media))
              .build();
      case BLOCK_QUOTE ->
          BlockQuote.builder()
              .span(span)
              .credit(maybe(() -> within(span)))
              .cite(maybe(this::uri))
              .build();
      case PULL_QUOTE -> PullQuote.builder().span(span).credit(maybe(() -> within(span))).build();
      case LIST -> list(span, depth);
      case TABLE ->
          Table.builder()
              .span(span)
              .caption(maybe(() -> caption(span)))
              .rows(some(() -> new TableRow(some(() -> cell(span)))))
              .build();
      case EMBED ->
          Embed.builder()
              .span(span)
              .provider(maybe(this::odd))
              .uri(maybe(this::uri))
              .author(maybe(this::odd))
              .media(some(this::media))
              .build();
      case NOTE -> Note.builder().span(span).noteKind(any(NoteKind.class)).build();
      case ENTRY ->
          Entry.builder()
              .span(span)
              .headline(maybe(() -> within(span)))
              .posted(maybe(this::timestamp))
              .byline(maybe(() -> byline().toBuilder().span(maybe(() -> within(span))).build()))
              .blocks(depth > 2 ? List.of() : blocks(span, 1 + random.nextInt(2), depth + 1))
              .build();
    };
  }

  private ListBlock list(Span span, int depth) {
    return ListBlock.builder()
        .span(span)
        .isOrdered(chance())
        .items(
            some(
                () ->
                    new ListItem(
                        within(span),
                        depth > 2 ? List.of() : some(() -> list(within(span), depth + 1)))))
        .build();
  }

  private TableCell cell(Span table) {
    return new TableCell(within(table), chance(), 1 + random.nextInt(3), 1 + random.nextInt(3));
  }

  private Caption caption(Span block) {
    return Caption.builder().span(within(block)).isFile(chance()).build();
  }

  private Credit credit(Span block) {
    return Credit.builder()
        .text(odd())
        .span(maybe(() -> within(block)))
        .contributors(some(this::contributor))
        .provider(maybe(this::odd))
        .build();
  }

  private Media media() {
    return Media.builder()
        .kind(isComplete ? MediaKind.VIDEO : any(MediaKind.class))
        .uri(maybe(this::uri))
        .contentType(maybe(() -> "image/jpeg"))
        .width(chance() ? OptionalInt.of(random.nextInt()) : OptionalInt.empty())
        .height(chance() ? OptionalInt.of(random.nextInt(5000)) : OptionalInt.empty())
        .duration(maybe(this::number))
        .size(maybe(random::nextLong))
        .altText(maybe(this::odd))
        .title(maybe(this::odd))
        .rendition(maybe(this::odd))
        .description(maybe(this::odd))
        .credit(maybe(() -> credit(new Span(0, text.length()))))
        .identifiers(some(this::identifier))
        .build();
  }

  private Mark mark() {
    return new Mark(any(MarkKind.class), span(), maybe(this::uri));
  }

  private Lifecycle lifecycle() {
    return Lifecycle.builder()
        .created(maybe(this::timestamp))
        .published(maybe(this::timestamp))
        .updated(maybe(this::timestamp))
        .embargoedUntil(maybe(this::timestamp))
        .expires(maybe(this::timestamp))
        .version(maybe(this::odd))
        .status(maybe(() -> any(PublicationStatus.class)))
        .urgency(chance() ? OptionalInt.of(1 + random.nextInt(9)) : OptionalInt.empty())
        .signals(some(this::odd))
        .editorialNotes(some(this::odd))
        .build();
  }

  private Timestamp timestamp() {
    OffsetDateTime exact =
        OffsetDateTime.of(
            LocalDate.ofEpochDay(random.nextInt(40_000) - 10_000),
            LocalTime.ofNanoOfDay(random.nextInt(86_400) * 1_000_000_000L + random.nextInt(3)),
            ZoneOffset.ofTotalSeconds(random.nextInt(100_000) - 50_000));
    return switch (isComplete ? 0 : random.nextInt(5)) {
      case 0 -> Timestamp.of(odd(), exact);
      case 1 -> Timestamp.of(exact);
      case 2 -> Timestamp.unparsed("Updated 3:40 p.m.");
      case 3 ->
          new Timestamp(
              "3:40", Optional.empty(), Optional.of(LocalTime.of(15, 40)), Optional.empty());
      default -> Timestamp.of(LocalDate.ofYearDay(random.nextInt(20_000) - 5_000, 1));
    };
  }

  private Rights rights() {
    return Rights.builder()
        .copyrightHolder(maybe(this::odd))
        .copyrightNotice(maybe(this::odd))
        .usageTerms(maybe(this::odd))
        .creditLine(maybe(this::odd))
        .license(maybe(this::uri))
        .build();
  }

  private Subject subject() {
    return Subject.builder()
        .kind(isComplete ? SubjectKind.PERSON : any(SubjectKind.class))
        .name(maybe(this::odd))
        .code(maybe(this::odd))
        .scheme(maybe(this::odd))
        .uri(maybe(this::uri))
        .relevance(maybe(this::number))
        .confidence(maybe(this::number))
        .sameAs(some(this::identifier))
        .mentions(some(this::span))
        .build();
  }

  private Correction correction() {
    return Correction.builder()
        .kind(isComplete ? NoteKind.RETRACTION : any(NoteKind.class))
        .text(odd())
        .date(maybe(this::timestamp))
        .span(maybe(this::span))
        .build();
  }

  private Link link() {
    return Link.builder()
        .rel(odd())
        .uri(maybe(this::uri))
        .title(maybe(this::odd))
        .identifiers(some(this::identifier))
        .build();
  }

  private Identifier identifier() {
    return new Identifier(odd(), odd());
  }

  private Extensions extensions() {
    Map<String, ExtensionValue.Fields> byFormat = new LinkedHashMap<>();
    byFormat.put("ninjs", fields(0));
    if (chance()) {
      byFormat.put(name(), fields(0));
    }
    if (chance()) {
      byFormat.put("json", unknownProperties());
    }
    return new Extensions(byFormat);
  }

  /** Keys that name a place, a taken place, a place that is not there, and no place at all. */
  private ExtensionValue.Fields unknownProperties() {
    List<String> pointers =
        List.of(
            "/mood",
            "/text",
            "/blocks/0/mood",
            "/blocks/0/kind",
            "/attributions/0/source/mood",
            "/blocks/00/mood",
            "/a~1b",
            "/a~2b",
            "no pointer",
            "",
            "/",
            "/text/mood",
            "/extensions/x",
            "/lifecycle/mood",
            "/rights/mo\u0000od",
            "/broadsheet/generator",
            "/quotes/1/a b");
    Map<String, ExtensionValue> values = new LinkedHashMap<>();
    pointers.stream().filter(p -> chance()).forEach(p -> values.put(p, value(1)));
    return new ExtensionValue.Fields(values);
  }

  private ExtensionValue.Fields fields(int depth) {
    Map<String, ExtensionValue> values = new LinkedHashMap<>();
    some(this::name).forEach(name -> values.put(name, value(depth + 1)));
    return new ExtensionValue.Fields(values);
  }

  private ExtensionValue value(int depth) {
    return switch (random.nextInt(depth > 3 ? 4 : 6)) {
      case 0 -> new ExtensionValue.Text(odd());
      case 1 -> new ExtensionValue.Numeral(decimal());
      case 2 -> new ExtensionValue.Flag(random.nextBoolean());
      case 3 -> new ExtensionValue.Absent();
      case 4 -> new ExtensionValue.Sequence(some(() -> value(depth + 1)));
      default -> fields(depth);
    };
  }

  private BigDecimal decimal() {
    return switch (random.nextInt(6)) {
      case 0 -> new BigDecimal("1.00");
      case 1 -> new BigDecimal("1E+400");
      case 2 -> new BigDecimal("-12345678901234567890.12345678901234567890");
      case 3 -> new BigDecimal("9".repeat(2000));
      case 4 -> new BigDecimal("5E-2147483647");
      default -> BigDecimal.valueOf(random.nextInt());
    };
  }

  private double number() {
    return switch (random.nextInt(6)) {
      case 0 -> Double.NaN;
      case 1 -> Double.NEGATIVE_INFINITY;
      case 2 -> -0.0;
      case 3 -> Double.MIN_VALUE;
      case 4 -> 3;
      default -> random.nextGaussian();
    };
  }

  private URI uri() {
    return URI.create("https://example.org/" + random.nextInt(99) + "/caf%C3%A9?q=é#" + "x");
  }

  /** Returns a string that is short and now and then hostile. */
  private String odd() {
    return random.nextInt(6) == 0 ? ODDITIES.get(random.nextInt(ODDITIES.size())) : line(12);
  }

  /** Returns the name of an extension: a string without half surrogate pairs. */
  private String name() {
    return odd().replaceAll("\\p{Cs}", "?");
  }

  private String line(int length) {
    StringBuilder line = new StringBuilder();
    while (line.length() < length) {
      line.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
      if (random.nextInt(20) == 0) {
        line.append(ODDITIES.get(random.nextInt(ODDITIES.size())));
      }
    }
    return line.toString();
  }

  private boolean chance() {
    return isComplete || random.nextBoolean();
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return chance() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> List<T> some(Supplier<T> value) {
    List<T> values = new ArrayList<>();
    int count = isComplete ? 1 + random.nextInt(2) : random.nextInt(3);
    for (int i = 0; i < count; i++) {
      values.add(value.get());
    }
    return values;
  }

  private <E extends Enum<E>> E any(Class<E> type) {
    E[] all = type.getEnumConstants();
    return all[random.nextInt(all.length)];
  }

  private Span span() {
    return within(new Span(0, text.length()));
  }

  /** Returns a stretch of {@code outer}, not empty unless that is. */
  private Span within(Span outer) {
    if (outer.isEmpty()) {
      return outer;
    }
    int start = outer.start() + random.nextInt(outer.length());
    return new Span(start, start + 1 + random.nextInt(outer.end() - start));
  }

  private List<Span> spans(int max) {
    return pieces(new Span(0, text.length()), 1 + random.nextInt(max));
  }

  /** Cuts stretches out of {@code outer}, in order and not overlapping. */
  private List<Span> pieces(Span outer, int count) {
    TreeSet<Integer> cuts = new TreeSet<>();
    while (cuts.size() < Math.min(2 * count, outer.length())) {
      cuts.add(outer.start() + random.nextInt(outer.length() + 1));
    }
    List<Span> pieces = new ArrayList<>();
    while (cuts.size() > 1) {
      pieces.add(new Span(cuts.pollFirst(), cuts.pollFirst()));
    }
    return pieces;
  }
}
