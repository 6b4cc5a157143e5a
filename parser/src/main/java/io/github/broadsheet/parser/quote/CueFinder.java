package io.github.broadsheet.parser.quote;

import io.github.broadsheet.parser.quote.cue.CueForm;
import io.github.broadsheet.parser.quote.cue.CueLexicon;
import io.github.broadsheet.parser.quote.cue.CueWord;
import io.github.broadsheet.parser.quote.cue.CueWord.WordClass;
import io.github.broadsheet.parser.quote.cue.Frame;
import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.quote.Cue;
import io.github.broadsheet.quote.CueClass;
import io.github.broadsheet.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says what the words of a cue mean: their lemma and class. */
final class CueFinder {
  private static final Set<String> DOCUMENTS =
      Set.of(
          "study",
          "studies",
          "work",
          "survey",
          "poll",
          "polls",
          "report",
          "data",
          "evidence",
          "research",
          "records",
          "figures",
          "results",
          "analysis",
          "findings",
          "surveys",
          "reports",
          "review",
          "audit",
          "numbers",
          "paper",
          "trial");

  private CueFinder() {}

  /** The cue of a statement, or nothing if it has none. */
  static Optional<Cue> cueOf(QuoteText text, Statement statement) {
    if (statement.cue().isEmpty()) {
      return Optional.empty();
    }
    Span first = statement.cue().get(0);
    Tokens tokens = text.tokens();
    int from = tokens.firstEndingAfter(first.start());
    int after = tokens.firstStartingAt(first.end());
    Optional<CueWord> word = mainWord(text, statement, from, after);
    return Optional.of(
        word.map(w -> new Cue(lemma(w), cueClass(w, text, statement), statement.cue()))
            .orElseGet(() -> unlisted(text, statement, from, after)));
  }

  /** Whether the cue of a statement holds a word of the lexicon, or a sign. */
  static boolean isKnown(QuoteText text, Statement statement) {
    Optional<Cue> cue = cueOf(text, statement);
    return cue.isEmpty()
        || cue.get().cueClass() != CueClass.OTHER
        || statement.cue().get(0).length() <= 2;
  }

  private static String lemma(CueWord word) {
    return word.wordClass() == WordClass.ADJECTIVE ? "be " + word.lemma() : word.lemma();
  }

  /** To tell somebody to do something is an order; what a study suggests is a finding. */
  private static CueClass cueClass(CueWord word, QuoteText text, Statement statement) {
    boolean says = word.cueClass() == CueClass.SAYS;
    if (says && word.takes(Frame.ADDRESSEE) && isInfinitive(text, statement)) {
      return CueClass.ORDERS;
    }
    boolean finds = word.lemma().equals("suggest") || word.lemma().equals("indicate");
    return finds && isDocument(text, statement) ? CueClass.FINDS : word.cueClass();
  }

  private static boolean isInfinitive(QuoteText text, Statement statement) {
    if (statement.content().isEmpty()) {
      return false;
    }
    String words = statement.content().get(0).in(text.text());
    return words.startsWith("to ") || words.startsWith("not to ");
  }

  private static boolean isDocument(QuoteText text, Statement statement) {
    if (statement.source().isEmpty()) {
      return false;
    }
    Span source = statement.source().get(0);
    Tokens tokens = text.tokens();
    for (int i = tokens.firstEndingAfter(source.start());
        i < tokens.size() && tokens.start(i) < source.end();
        i++) {
      if (DOCUMENTS.contains(tokens.normalized(i))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<CueWord> mainWord(
      QuoteText text, Statement statement, int from, int after) {
    Optional<CueWord> found = Optional.empty();
    for (int i = from; i < after; i++) {
      Optional<CueWord> here = best(text, statement, i, after);
      if (here.isPresent() && outranks(here.get(), found, text, i)) {
        found = here;
      }
    }
    return found;
  }

  /** A verb outranks a noun; the verb after "to" outranks the one before: "went on to say". */
  private static boolean outranks(
      CueWord here, Optional<CueWord> before, QuoteText text, int token) {
    if (before.isEmpty()) {
      return true;
    }
    boolean infinitive = token > 0 && text.tokens().is(token - 1, "to");
    return here.isVerb() && (!before.get().isVerb() || infinitive);
  }

  private static Optional<CueWord> best(QuoteText text, Statement statement, int token, int after) {
    Optional<CueWord> best = Optional.empty();
    for (CueForm form : CueLexicon.english().startingWith(text.tokens().hash(token))) {
      if (!matches(text.tokens(), token, form.word(), after)) {
        continue;
      }
      boolean fits = fits(form.word(), text, statement);
      if (best.isEmpty() || (fits && !fits(best.get(), text, statement))) {
        best = Optional.of(form.word());
      }
    }
    return best;
  }

  private static boolean matches(Tokens tokens, int token, CueWord word, int after) {
    for (int i = 0; i < word.more().size(); i++) {
      int at = token + 1 + i;
      if (at >= after || !tokens.is(at, word.more().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the content looks as this word's content does. */
  private static boolean fits(CueWord word, QuoteText text, Statement statement) {
    if (statement.content().isEmpty()) {
      return true;
    }
    Tokens tokens = text.tokens();
    int first = tokens.firstEndingAfter(statement.content().get(0).start());
    if (first >= tokens.size()) {
      return true;
    }
    if (word.wordClass() == WordClass.NOUN) {
      return false;
    }
    if (tokens.is(first, "that")) {
      return word.takes(Frame.THAT);
    }
    if (tokens.is(first, "to")) {
      return word.takes(Frame.INFINITIVE) || word.takes(Frame.OBJECT_AND_INFINITIVE);
    }
    if (tokens.normalized(first).endsWith("ing")) {
      return word.takes(Frame.GERUND);
    }
    if (tokens.has(first, Tokens.QUOTE)) {
      return word.takes(Frame.QUOTE);
    }
    return word.takes(Frame.OBJECT) || word.takes(Frame.BARE_CLAUSE) || word.takes(Frame.AS);
  }

  private static Cue unlisted(QuoteText text, Statement statement, int from, int after) {
    String lemma = joined(text.tokens(), from, after);
    return switch (lemma) {
      case "according to",
          "per",
          "in",
          "of",
          "for",
          "to",
          "-",
          "--",
          "\u2013",
          "\u2014",
          "\u2015" ->
          new Cue(lemma, CueClass.SAYS, statement.cue());
      case ":" ->
          new Cue(lemma, asks(text, statement) ? CueClass.ASKS : CueClass.SAYS, statement.cue());
      default -> new Cue(lemma, CueClass.OTHER, statement.cue());
    };
  }

  private static boolean asks(QuoteText text, Statement statement) {
    List<Span> content = statement.content();
    if (content.isEmpty()) {
      return false;
    }
    String words = content.get(content.size() - 1).in(text.text());
    int end = words.length();
    while (end > 0 && !Character.isLetterOrDigit(words.charAt(end - 1))) {
      end--;
      if (words.charAt(end) == '?') {
        return true;
      }
    }
    return false;
  }

  private static String joined(Tokens tokens, int from, int after) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < after; i++) {
      words.append(words.isEmpty() ? "" : " ").append(tokens.normalized(i));
    }
    return words.toString();
  }
}
