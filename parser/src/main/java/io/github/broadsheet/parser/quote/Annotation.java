package io.github.broadsheet.parser.quote;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.parser.quote.circumstance.CircumstanceFinder;
import io.github.broadsheet.parser.quote.nesting.Citations;
import io.github.broadsheet.parser.quote.nesting.Conjoined;
import io.github.broadsheet.parser.quote.nesting.Nesting;
import io.github.broadsheet.parser.quote.rule.RuleNames;
import io.github.broadsheet.parser.quote.speaker.SourceReading;
import io.github.broadsheet.parser.quote.speaker.SpeakerResolver;
import io.github.broadsheet.parser.quote.statement.ArticleParts;
import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.parser.quote.unattributed.UnattributedStrings;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Cue;
import io.github.broadsheet.quote.CueClass;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.quote.QuoteKind;
import io.github.broadsheet.quote.Source;
import io.github.broadsheet.quote.SourceKind;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** One run of the annotator over one article. */
final class Annotation {
  private static final SpeakerResolver SPEAKERS = new SpeakerResolver();

  private static final Set<CueClass> TELLING =
      EnumSet.of(CueClass.SAYS, CueClass.ASKS, CueClass.ORDERS, CueClass.WARNS, CueClass.PROMISES);

  private static final Set<CueClass> ACTS =
      EnumSet.of(CueClass.ORDERS, CueClass.AGREES, CueClass.CRITICISES, CueClass.PRAISES);

  private static final Set<CueClass> MINDS =
      EnumSet.of(CueClass.BELIEVES, CueClass.FEELS, CueClass.PREDICTS, CueClass.INTENDS);

  private static final Set<String> PERSONS = Set.of("me", "us", "him", "her", "them", "you");

  private final QuoteAnnotator options;
  private final Article article;
  private final ArticleParts parts;
  private final QuoteText text;
  private final HeadlineWords headlines;
  private final QuoteAssembler quotes;
  private final CircumstanceFinder circumstances;

  /** A statement on its way to becoming an attribution. */
  private record Draft(Statement statement, Quote quote, Optional<Cue> cue) {}

  Annotation(QuoteAnnotator options, Article article) {
    this.options = options;
    this.article = article;
    this.parts = ArticleParts.of(article);
    this.text = parts.quoteText();
    this.headlines = HeadlineWords.of(text, article, parts.body());
    this.quotes = new QuoteAssembler(text);
    this.circumstances = new CircumstanceFinder(text, article);
  }

  Article annotated() {
    List<Statement> found = statements();
    List<Statement> collected = new ArrayList<>(headlines.statements(found));
    collected.addAll(new StatementCollector(text, parts).collect(article, found));
    List<Draft> drafts = withoutOwnThoughts(collected.stream().map(this::draft).toList());
    List<Draft> wanted = drafts.stream().filter(this::isWanted).toList();
    List<Attribution> attributions = attributions(wanted);
    List<Quote> all = new ArrayList<>(wanted.stream().map(Draft::quote).toList());
    if (options.keepsUnattributed()) {
      all.addAll(unattributed(drafts));
      all.addAll(unwanted(drafts));
    }
    return GivenStatements.with(article, all, attributions);
  }

  private List<Statement> statements() {
    List<Statement> found = Citations.added(text, options.finderFor(article.text()).find(text));
    return Conjoined.parted(text, found);
  }

  private Draft draft(Statement statement) {
    return new Draft(statement, quotes.quoteOf(statement), CueFinder.cueOf(text, statement));
  }

  private List<Quote> unattributed(List<Draft> drafts) {
    List<Span> quoted = drafts.stream().flatMap(d -> d.statement().content().stream()).toList();
    List<Quote> strings =
        new ArrayList<>(UnattributedStrings.scraps(text, headlines.places(), quoted));
    strings.addAll(UnattributedStrings.find(text, parts.body(), quoted));
    return strings;
  }

  /** Words in marks stay, even if nobody wants to know who said them. */
  private List<Quote> unwanted(List<Draft> drafts) {
    return drafts.stream()
        .filter(draft -> !isWanted(draft))
        .map(Draft::quote)
        .filter(quote -> !quote.marked().isEmpty())
        .toList();
  }

  private boolean isWanted(Draft draft) {
    return draft.statement().confidence() >= options.minimumConfidence()
        && draft.cue().map(cue -> options.wants(cue.cueClass())).orElse(true);
  }

  /** What speakers say of their own minds is what they say: "I think", "she said she hoped". */
  private List<Draft> withoutOwnThoughts(List<Draft> drafts) {
    int[] parents = parents(drafts);
    List<Draft> kept = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      boolean own =
          parents[i] != Nesting.NONE && isOwnThought(drafts.get(i), drafts.get(parents[i]));
      boolean lost = parents[i] == Nesting.NONE && quotes.isInsideMarks(drafts.get(i).statement());
      if (!own && !lost) {
        kept.add(drafts.get(i));
      }
    }
    return kept.size() == drafts.size() ? kept : withoutOrphans(kept);
  }

  /** What stood within a thought alone is quoted by nobody now. */
  private List<Draft> withoutOrphans(List<Draft> drafts) {
    int[] parents = parents(drafts);
    List<Draft> kept = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      if (parents[i] != Nesting.NONE || !quotes.isInsideMarks(drafts.get(i).statement())) {
        kept.add(drafts.get(i));
      }
    }
    return kept;
  }

  private static int[] parents(List<Draft> drafts) {
    return Nesting.parents(drafts.stream().map(Draft::statement).toList());
  }

  private boolean isOwnThought(Draft inner, Draft outer) {
    if (inner.statement().source().isEmpty() || inner.cue().isEmpty()) {
      return false;
    }
    CueClass cueClass = inner.cue().get().cueClass();
    if (PERSONS.contains(inner.statement().content().get(0).in(text.text()))) {
      return true; // "she scolded us" within a report tells what happened
    }
    boolean thought = !cueClass.isSpeech() || cueClass == CueClass.PREDICTS;
    boolean object = inner.statement().rule().endsWith("object");
    String source = inner.statement().source().get(0).in(text.text());
    return switch (source.toLowerCase(Locale.ROOT)) {
      case "i", "we", "you" -> !TELLING.contains(cueClass) || isSupposed(inner);
      case "he", "she", "it", "they" ->
          outer.quote().kind() == QuoteKind.DIRECT
              ? object && (thought || isSupposed(inner))
              : (thought || (object && isNoReport(inner, cueClass)))
                  && !RuleNames.tellsOfOthers(outer.statement().rule())
                  && !(MINDS.contains(cueClass)
                      && OwnThoughts.tellsOfOthers(
                          text.tokens(), inner.statement().source().get(0), outer.statement()));
      default -> thought && isOpening(inner, outer);
    };
  }

  /** "Did not mention it", "voted for it": an act or an omission, no words. */
  private boolean isNoReport(Draft draft, CueClass cueClass) {
    String cue = cueOf(draft);
    boolean negated = cue.contains("not ") || cue.contains("n’t ") || cue.contains("never ");
    return negated || ACTS.contains(cueClass);
  }

  /** "Should have asked", "I’d have said it better": it was not said. */
  private boolean isSupposed(Draft draft) {
    String cue = cueOf(draft);
    return cue.startsWith("should") || cue.startsWith("would have") || cue.contains("’d have");
  }

  private String cueOf(Draft draft) {
    return draft.statement().cue().get(0).in(text.text()).replace('\'', '\u2019');
  }

  /** "Wren did not want a ceremony, he said": he is Wren. */
  private boolean isOpening(Draft inner, Draft outer) {
    if (outer.statement().source().isEmpty()) {
      return false;
    }
    String who = outer.statement().source().get(0).in(text.text());
    int start = outer.statement().content().get(0).start();
    boolean before =
        !outer.statement().cue().isEmpty() && outer.statement().cue().get(0).start() > start;
    return before
        && (who.equals("he") || who.equals("she"))
        && outer.quote().kind() != QuoteKind.DIRECT
        && inner.statement().source().get(0).start() == start;
  }

  private List<Attribution> attributions(List<Draft> drafts) {
    List<Statement> statements = drafts.stream().map(Draft::statement).toList();
    List<SourceReading> sources = SPEAKERS.resolve(text, article, statements);
    int[] parents = Nesting.parents(statements);
    List<Attribution> attributions = new ArrayList<>(drafts.size());
    for (int i = 0; i < drafts.size(); i++) {
      attributions.add(attribution(i, drafts.get(i), sources.get(i), parents[i]));
    }
    return attributions;
  }

  private Attribution attribution(int index, Draft draft, SourceReading reading, int parent) {
    Statement statement = draft.statement();
    Attribution.Builder builder =
        Attribution.builder()
            .id(id(index))
            .quote(draft.quote())
            .cue(draft.cue())
            .resolution(reading.resolution())
            .circumstances(circumstances.find(statement))
            .rule(statement.rule())
            .confidence(statement.confidence());
    if (!statement.source().isEmpty()) {
      SourceKind kind = reading.kind().orElse(SourceKind.NAMED);
      builder.source(new Source(kind, statement.source()));
    }
    if (parent != Nesting.NONE) {
      builder.within(id(parent));
    }
    return builder.build();
  }

  private static String id(int index) {
    return "a" + (index + 1);
  }
}
