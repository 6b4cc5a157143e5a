package io.github.broadsheet.serialization.schemaorg;

import static io.github.broadsheet.serialization.schemaorg.Vocabulary.TYPE;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import io.github.broadsheet.article.ExtensionValue.Text;
import io.github.broadsheet.io.Severity;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.quote.QuoteKind;
import io.github.broadsheet.quote.Resolution;
import io.github.broadsheet.quote.Speaker;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import io.github.broadsheet.serialization.tree.JsonFields;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who said what: a {@code Quotation} with {@code spokenByCharacter} for the speaker's own words, a
 * {@code Claim} with {@code author} for what is reported in others. Both are parts of the article.
 */
final class Statements {
  static final String PARTS = "hasPart";
  private static final String AUTHOR = "author";
  private static final String QUOTATION = "Quotation";
  private static final String CLAIM = "Claim";
  private static final String REVIEWED = "claimReviewed";
  private static final String KIND = "additionalType";

  private final Draft draft;
  private final PassageFinder finder;
  private int number;
  private int found;

  private Statements(Draft draft) {
    this.draft = draft;
    this.finder = new PassageFinder(draft.text().toString());
  }

  /** Reads the statements, and returns the other parts, for which there is no place. */
  static List<ExtensionValue> read(JsonFields article, Draft draft) {
    List<ExtensionValue> others = new ArrayList<>();
    Statements statements = new Statements(draft);
    ExtensionValue parts = article.take(PARTS).orElse(new Sequence(List.of()));
    for (ExtensionValue part : parts instanceof Sequence all ? all.values() : List.of(parts)) {
      if (Bylines.isByline(part)) {
        continue;
      }
      if (!(part instanceof Fields fields) || !statements.part(JsonFields.of(fields), fields)) {
        others.add(part);
      }
    }
    statements.claim(article);
    return others;
  }

  /** Reads the claim that a review is about, which stays in its place. */
  private void claim(JsonFields review) {
    review
        .peekText(REVIEWED)
        .ifPresent(
            words -> {
              JsonBuilder claim = new JsonBuilder().put(TYPE, CLAIM).put("text", words);
              review
                  .object("itemReviewed")
                  .flatMap(item -> item.peek(AUTHOR))
                  .ifPresent(author -> claim.put(AUTHOR, author));
              Fields fields = claim.build();
              int before = found;
              part(JsonFields.of(fields), fields);
              if (found == before) {
                draft.note(
                    "claim-not-in-text",
                    Severity.INFO,
                    "the claim reviewed is not in the text, and was kept as it is: " + words,
                    review.position(REVIEWED));
              }
            });
  }

  /** Reads a document that is a quotation by itself, and leaves it as it is. */
  static void readWhole(Fields document, Draft draft) {
    new Statements(draft).part(JsonFields.of(document), document);
  }

  /**
   * Reads a part of the article; says whether it is a statement found in its text of which nothing
   * is left to keep.
   */
  private boolean part(JsonFields part, Fields fields) {
    boolean isClaim = Vocabulary.hasType(fields, CLAIM::equals);
    if (!isClaim && !Vocabulary.hasType(fields, QUOTATION::equals)) {
      return false;
    }
    List<Span> spans = spans(part);
    spans.forEach(finder::found);
    if (spans.isEmpty()) {
      return false;
    }
    found++;
    Quote quote = quote(isClaim ? QuoteKind.INDIRECT : kind(part), spans);
    draft.article().addQuote(quote);
    for (JsonFields speaker : speakers(part, isClaim)) {
      Speakers.read(speaker)
          .ifPresent(read -> draft.article().addAttribution(attribution(quote, read)));
    }
    part.take(TYPE);
    return part.rest().values().isEmpty();
  }

  /** Who said it; of a quotation that names no speaker, whose words they are. */
  private static List<JsonFields> speakers(JsonFields part, boolean isClaim) {
    for (String name :
        isClaim ? List.of(AUTHOR) : List.of("spokenByCharacter", "creator", AUTHOR)) {
      List<JsonFields> speakers = part.objects(name);
      if (!speakers.isEmpty()) {
        return speakers;
      }
    }
    return List.of();
  }

  private List<Span> spans(JsonFields part) {
    List<String> pieces = new ArrayList<>();
    for (JsonFields piece : part.objects(PARTS)) {
      Vocabulary.takeType(piece, QUOTATION);
      piece.text("text").ifPresent(pieces::add);
    }
    Optional<String> whole = part.text("text");
    if (pieces.isEmpty()) {
      whole.ifPresent(pieces::add);
    }
    return finder.find(pieces);
  }

  private static Quote quote(QuoteKind kind, List<Span> spans) {
    Quote.Builder quote = Quote.builder().kind(kind).spans(spans);
    return (kind == QuoteKind.DIRECT ? quote.marked(spans) : quote).build();
  }

  private static QuoteKind kind(JsonFields part) {
    Optional<QuoteKind> kind =
        part.peekText(KIND)
            .flatMap(
                name ->
                    Arrays.stream(QuoteKind.values())
                        .filter(each -> each.isReported() && name(each).equals(name))
                        .findFirst());
    kind.ifPresent(known -> part.take(KIND));
    return kind.orElse(QuoteKind.DIRECT);
  }

  private static String name(QuoteKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private Attribution attribution(Quote quote, Speaker speaker) {
    return Attribution.builder()
        .id("a" + ++number)
        .quote(quote)
        .resolution(new Resolution(speaker, Vocabulary.FORMAT, 1))
        .build();
  }

  /** Returns the parts of the article: its statements, and the {@code others} a reader left. */
  static List<ExtensionValue> write(Article article, List<ExtensionValue> others) {
    Map<ExtensionValue, Fields> known = new HashMap<>();
    Set<ExtensionValue> used = Collections.newSetFromMap(new IdentityHashMap<>());
    for (ExtensionValue other : others) {
      if (other instanceof Fields fields && fields.values().get("text") instanceof Text text) {
        known.put(text, fields);
      }
    }
    List<ExtensionValue> parts = new ArrayList<>();
    for (Quote quote : article.quotes()) {
      if (quote.kind().isReported()
          && !quote.in(article.text()).isBlank()
          && !isReviewed(quote, article)) {
        JsonBuilder part = part(article, quote);
        Fields more = known.get(part.build().values().get("text"));
        parts.add(more == null ? part.build() : part.buildWith(more));
        if (more != null) {
          used.add(more);
        }
      }
    }
    others.stream().filter(other -> !used.contains(other)).forEach(parts::add);
    return parts;
  }

  /** Says whether a quote is the claim that the article reviews, which was kept in its place. */
  private static boolean isReviewed(Quote quote, Article article) {
    return quote.kind() == QuoteKind.INDIRECT
        && article
            .extensions()
            .format(Vocabulary.FORMAT)
            .map(rest -> rest.values().get(REVIEWED))
            .filter(new Text(words(article, quote.spans().stream()))::equals)
            .isPresent();
  }

  private static JsonBuilder part(Article article, Quote quote) {
    boolean isClaim = quote.kind() == QuoteKind.INDIRECT;
    JsonBuilder out = new JsonBuilder().put(TYPE, isClaim ? CLAIM : QUOTATION);
    if (quote.kind() == QuoteKind.MIXED || quote.kind() == QuoteKind.PARTIAL) {
      out.put(KIND, name(quote.kind()));
    }
    out.put("text", words(article, quote.spans().stream()));
    if (quote.spans().size() > 1) {
      out.objects(PARTS, quote.spans().stream().map(span -> piece(article, span)).toList());
    }
    List<JsonBuilder> speakers =
        article.attributionsOf(quote).stream()
            .map(Attribution::speaker)
            .flatMap(Optional::stream)
            .map(Speakers::write)
            .toList();
    return out.objects(isClaim ? AUTHOR : "spokenByCharacter", speakers);
  }

  private static JsonBuilder piece(Article article, Span span) {
    return new JsonBuilder().put(TYPE, QUOTATION).put("text", words(article, Stream.of(span)));
  }

  private static String words(Article article, Stream<Span> spans) {
    return String.join(" ", spans.map(article::text).map(PassageFinder::withoutMarks).toList());
  }
}
