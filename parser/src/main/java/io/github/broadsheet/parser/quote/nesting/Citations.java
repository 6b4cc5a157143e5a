package io.github.broadsheet.parser.quote.nesting;

import io.github.broadsheet.parser.quote.cue.CueForm;
import io.github.broadsheet.parser.quote.cue.CueLexicon;
import io.github.broadsheet.parser.quote.cue.Frame;
import io.github.broadsheet.parser.quote.rule.RuleNames;
import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.parser.quote.token.WordSet;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Sources that another source cites: "the paper reported, citing two officials, that the port would
 * close" says what the officials said, by the account of the paper.
 *
 * @since 0.1
 */
public final class Citations {
  private static final double CONFIDENCE = 0.75;
  private static final int LONGEST_SOURCE = 24;

  /** Who and what is cited for its words; "citing safety concerns" gives a reason. */
  private static final Set<String> CITED =
      Set.of(
          "official",
          "officials",
          "source",
          "sources",
          "person",
          "people",
          "diplomat",
          "diplomats",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "lawyer",
          "lawyers",
          "witness",
          "witnesses",
          "aide",
          "aides",
          "executive",
          "executives",
          "analyst",
          "analysts",
          "expert",
          "experts",
          "police",
          "media",
          "report",
          "reports",
          "document",
          "documents",
          "documentation",
          "memo",
          "memos",
          "letter",
          "letters",
          "email",
          "emails",
          "e-mail",
          "e-mails",
          "statement",
          "filing",
          "filings",
          "records",
          "study",
          "survey",
          "data",
          "figures",
          "minutes",
          "ministry",
          "agency",
          "newspaper",
          "paper",
          "doctor",
          "doctors",
          "officer",
          "officers",
          "colleague",
          "colleagues",
          "relative",
          "relatives",
          "resident",
          "residents",
          "neighbour",
          "neighbours",
          "neighbor",
          "neighbors",
          "friend",
          "friends",
          "adviser",
          "advisers",
          "employee",
          "employees",
          "researcher",
          "researchers",
          "scientist",
          "scientists");

  private static final WordSet CITING = WordSet.of(List.of("citing", "quoting"));
  private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "its", "his", "her");
  private static final Set<String> PREPOSITIONS =
      Set.of("of", "in", "on", "for", "to", "after", "with", "from", "by", "about", "over");

  private final QuoteText text;
  private final Tokens tokens;
  private final TreeMap<Integer, Statement> byCue = new TreeMap<>();
  private final Map<Statement, Statement> changed = new HashMap<>();
  private final Set<Statement> superseded = new HashSet<>();
  private final List<Statement> fresh = new ArrayList<>();

  private Citations(QuoteText text, List<Statement> statements) {
    this.text = text;
    this.tokens = text.tokens();
    for (Statement each : statements) {
      if (!each.cue().isEmpty() && !each.source().isEmpty()) {
        byCue.put(each.cue().get(0).start(), each);
      }
    }
  }

  /** Adds what the cited sources say, and cuts the citation out of what cites them. */
  public static List<Statement> added(QuoteText text, List<Statement> statements) {
    Citations run = new Citations(text, statements);
    int size = text.tokens().size();
    for (int i = 1; i + 1 < size; i++) {
      if (CITING.has(text.tokens(), i) && text.tokens().is(i - 1, ",")) {
        run.read(i);
      }
    }
    return run.fresh.isEmpty() ? statements : run.together(statements);
  }

  private List<Statement> together(List<Statement> statements) {
    List<Statement> all = new ArrayList<>();
    for (Statement each : statements) {
      if (!superseded.contains(each)) {
        all.add(changed.getOrDefault(each, each));
      }
    }
    fresh.forEach(each -> all.add(changed.getOrDefault(each, each)));
    all.sort(Comparator.comparing(Statement::start));
    return List.copyOf(all);
  }

  private void read(int citing) {
    int after = sourceAfter(citing + 1);
    if (after == citing + 1 || !isCited(citing + 1, after)) {
      return;
    }
    Optional<Statement> original = reporter(citing);
    Optional<Statement> reporter = original.map(one -> changed.getOrDefault(one, one));
    Optional<Statement> misread = Optional.ofNullable(byCue.get(tokens.start(citing)));
    Optional<Statement> outer = reporter.or(() -> misread.flatMap(one -> reread(one, citing)));
    if (outer.isEmpty()) {
      laterReporter(citing, after).ifPresent(one -> readBefore(one, citing, after));
      return;
    }
    Span aside = new Span(tokens.start(citing - 1), tokens.end(after - 1));
    List<Span> content = without(aside, outer.get().content());
    if (!content.isEmpty()) {
      misread.ifPresent(superseded::add);
      Statement cut = withContent(outer.get(), content);
      original.ifPresentOrElse(one -> changed.put(one, cut), () -> addReporter(cut));
      recut(aside);
      fresh.add(citation(citing, after, content));
    }
  }

  /** What was read anew is found by a later citation of its sentence. */
  private void addReporter(Statement reporter) {
    fresh.add(reporter);
    byCue.put(reporter.cue().get(0).start(), reporter);
  }

  /** A second citation is no part of what the first one cites. */
  private void recut(Span aside) {
    int last = fresh.size() - 1;
    if (last < 0 || !fresh.get(last).rule().equals(RuleNames.CITING)) {
      return;
    }
    List<Span> content = without(aside, fresh.get(last).content());
    if (!content.isEmpty()) {
      fresh.set(last, withContent(fresh.get(last), content));
    }
  }

  /** "Reyes, citing two doctors, said": the aside stands between the reporter and the verb. */
  private void readBefore(Statement reporter, int citing, int after) {
    Span aside = new Span(tokens.start(citing - 1), tokens.end(after - 1));
    List<Span> source = without(aside, reporter.source());
    if (!source.isEmpty()) {
      Statement cut =
          new Statement(
              source, reporter.cue(), reporter.content(), reporter.confidence(), reporter.rule());
      changed.put(reporter, cut);
      fresh.add(citation(citing, after, reporter.content()));
    }
  }

  private Statement citation(int citing, int after, List<Span> content) {
    return new Statement(
        List.of(tokens.span(citing + 1, after)),
        List.of(tokens.span(citing, citing + 1)),
        content,
        CONFIDENCE,
        RuleNames.CITING);
  }

  private static Statement withContent(Statement one, List<Span> content) {
    return new Statement(one.source(), one.cue(), content, one.confidence(), one.rule());
  }

  private int sourceAfter(int first) {
    int last = text.sentences().afterLastToken(text.sentences().sentenceOf(first));
    int i = first;
    while (i < last && i - first < LONGEST_SOURCE && !ends(i)) {
      i++;
    }
    return i;
  }

  private boolean ends(int token) {
    boolean sign = tokens.has(token, Tokens.PUNCTUATION) && !tokens.has(token, Tokens.CLITIC);
    return sign || tokens.is(token, "that") || tokens.is(token, "as");
  }

  /** Whether the main word is a name or somebody who says something. */
  private boolean isCited(int first, int after) {
    int start = DETERMINERS.contains(tokens.normalized(first)) ? first + 1 : first;
    if (start < after && tokens.has(start, Tokens.CAPITALIZED)) {
      return true;
    }
    for (int i = start; i < after && !PREPOSITIONS.contains(tokens.normalized(i)); i++) {
      if (CITED.contains(tokens.normalized(i))) {
        return true;
      }
    }
    return false;
  }

  /** The statement of the same sentence whose cue stands last before a token. */
  private Optional<Statement> reporter(int citing) {
    int from = tokens.start(text.sentences().firstToken(text.sentences().sentenceOf(citing)));
    Map.Entry<Integer, Statement> entry = byCue.lowerEntry(tokens.start(citing));
    while (entry != null && superseded.contains(entry.getValue())) {
      entry = byCue.lowerEntry(entry.getKey());
    }
    return Optional.ofNullable(entry)
        .filter(each -> each.getKey() >= from)
        .map(Map.Entry::getValue);
  }

  /** The statement of the same sentence whose source stands before an aside, its cue after it. */
  private Optional<Statement> laterReporter(int citing, int after) {
    int sentence = text.sentences().sentenceOf(citing);
    int last = text.sentences().afterLastToken(sentence);
    if (after >= last || !tokens.is(after, ",")) {
      return Optional.empty();
    }
    int first = tokens.start(text.sentences().firstToken(sentence));
    return Optional.ofNullable(byCue.higherEntry(tokens.start(citing)))
        .filter(entry -> entry.getKey() < tokens.end(last - 1))
        .map(Map.Entry::getValue)
        .filter(one -> one.source().get(0).start() < tokens.start(citing))
        .filter(one -> one.source().get(0).start() >= first);
  }

  /**
   * "The news site reported, citing a person close to the talks, that": where "citing" was taken
   * for the cue of the news site, the verb before it is.
   */
  private Optional<Statement> reread(Statement misread, int citing) {
    int first = tokens.firstStartingAt(misread.source().get(0).start());
    int verb = reportingVerb(first + 1, citing);
    return verb < 0
        ? Optional.empty()
        : Optional.of(
            new Statement(
                List.of(tokens.span(first, verb)),
                List.of(tokens.span(verb, verb + 1)),
                misread.content(),
                misread.confidence(),
                misread.rule()));
  }

  /** The last verb of reporting between two tokens; -1 if there is none. */
  private int reportingVerb(int first, int after) {
    for (int i = after - 1; i >= first && i >= after - LONGEST_SOURCE; i--) {
      if (isReporting(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isReporting(int token) {
    for (CueForm form : CueLexicon.english().startingWith(tokens.hash(token))) {
      if (form.isFinite() && form.word().takes(Frame.THAT)) {
        return true;
      }
    }
    return false;
  }

  /** The content with the aside cut off its edges; what stands around an aside inside is kept. */
  private List<Span> without(Span aside, List<Span> content) {
    List<Span> left = new ArrayList<>();
    for (Span span : content) {
      if (!span.overlaps(aside)) {
        left.add(span);
        continue;
      }
      if (span.start() < aside.start()) {
        left.add(new Span(span.start(), aside.start()));
      }
      int start = tokens.firstStartingAt(aside.end());
      start += start < tokens.size() && tokens.is(start, ",") ? 1 : 0;
      if (start < tokens.size() && tokens.start(start) < span.end()) {
        left.add(new Span(tokens.start(start), span.end()));
      }
    }
    return left;
  }
}
