package io.github.broadsheet.parser.quote.nesting;

import io.github.broadsheet.parser.quote.cue.CueForm;
import io.github.broadsheet.parser.quote.cue.CueForm.Form;
import io.github.broadsheet.parser.quote.cue.CueLexicon;
import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.parser.quote.token.WordSet;
import io.github.broadsheet.quote.CueClass;
import io.github.broadsheet.text.OffsetMap;
import io.github.broadsheet.text.Span;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the outermost statements report, as a text of its own: each sentence a paragraph, without
 * its marks and "that".
 */
final class ReportedWords {
  private static final String SIGNS = "“”\"‘’'«» ,.";
  private static final char OPEN = '\u201C';
  private static final char CLOSE = '\u201D';
  private static final String THAT = "that ";
  private static final WordSet BEFORE_NOUNS =
      WordSet.of(
          List.of(
              ("a an the his its their our my your any no every of in on by for with at from into"
                      + " about other new")
                  .split(" ")));

  private final StringBuilder words = new StringBuilder();
  private final OffsetMap.Builder offsets = OffsetMap.builder();
  private @Nullable OffsetMap map;
  private final QuoteText text;
  private final BitSet cues;

  private ReportedWords(QuoteText text, BitSet cues) {
    this.text = text;
    this.cues = cues;
  }

  /**
   * Collects what is worth reading again.
   *
   * @param cues the characters of the cues that were found; words without another cue are left out
   */
  static ReportedWords of(QuoteText text, List<Statement> statements, BitSet cues) {
    ReportedWords reported = new ReportedWords(text, cues);
    int[] parents = Nesting.parents(statements);
    for (int i = 0; i < parents.length; i++) {
      if (parents[i] == Nesting.NONE) {
        statements.get(i).content().forEach(reported::add);
      }
    }
    return reported;
  }

  /** Adds the sentences of a stretch that may hold a report. */
  private void add(Span content) {
    Tokens tokens = text.tokens();
    int token = tokens.firstStartingAt(content.start());
    int after = tokens.firstStartingAt(content.end());
    while (token < after) {
      int end =
          Math.min(after, text.sentences().afterLastToken(text.sentences().sentenceOf(token)));
      if (mayReport(token, end)) {
        append(tokens.span(token, end));
      }
      token = end;
    }
  }

  /** Whether a word that may be a cue stands there, after what may be its subject. */
  private boolean mayReport(int first, int after) {
    for (int i = first + 1; i < after; i++) {
      if (!cues.get(text.tokens().start(i)) && isCue(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word may be a cue; nobody is told anything by "I think" or "we want". */
  private boolean isCue(int token) {
    if (text.tokens().has(token, Tokens.CAPITALIZED)) {
      return false; // "the United States", "Rules Committee"
    }
    for (CueForm form : CueLexicon.english().startingWith(text.tokens().hash(token))) {
      boolean tells = form.form() != Form.BASE || form.word().cueClass() == CueClass.SAYS;
      if (form.word().isVerb()
          && tells
          && !isNoun(token, form.form())
          && isFollowedBy(token, form.word().more())) {
        return true;
      }
    }
    return false;
  }

  /** "The issue", "of rules": not "issued", "ruling". */
  private boolean isNoun(int token, Form form) {
    boolean plain = form == Form.BASE || form == Form.WITH_S;
    return plain && BEFORE_NOUNS.has(text.tokens(), token - 1);
  }

  /** "Make" is a cue before "clear" alone. */
  private boolean isFollowedBy(int token, List<String> more) {
    for (int i = 0; i < more.size(); i++) {
      int next = token + 1 + i;
      if (next >= text.tokens().size() || !text.tokens().is(next, more.get(i))) {
        return false;
      }
    }
    return true;
  }

  private void append(Span sentence) {
    String all = text.text();
    int start = sentence.start();
    int end = sentence.end();
    while (start < end && SIGNS.indexOf(all.charAt(start)) >= 0) {
      start++;
    }
    start += all.startsWith(THAT, start) ? THAT.length() : 0;
    while (start < end && SIGNS.indexOf(all.charAt(end - 1)) >= 0) {
      end--;
    }
    if (start < end) {
      offsets.add(words.length(), start, end - start);
      words.append(all, start, end);
      words.append('\n');
    }
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  QuoteText toQuoteText() {
    return QuoteText.of(words.toString());
  }

  /** The same statement in the text that the words were taken from. */
  Statement inText(Statement statement) {
    OffsetMap map = map();
    return new Statement(
        moved(statement.source(), map),
        moved(statement.cue(), map),
        moved(statement.content(), map).stream().map(this::closed).toList(),
        statement.confidence(),
        statement.rule());
  }

  /** Built when it is first asked for: by then all words are there. */
  private OffsetMap map() {
    OffsetMap known = map;
    if (known == null) {
      known = offsets.build();
      map = known;
    }
    return known;
  }

  /** With the mark that closes what was opened inside: it was left out with the sentence's end. */
  private Span closed(Span content) {
    String all = text.text();
    int last = content.end() - 1;
    while (last > content.start() && all.charAt(last) != OPEN && all.charAt(last) != CLOSE) {
      last--;
    }
    int end = content.end();
    if (all.charAt(last) == OPEN && end < all.length() && ".,".indexOf(all.charAt(end)) >= 0) {
      end++;
    }
    boolean closes = all.charAt(last) == OPEN && end < all.length() && all.charAt(end) == CLOSE;
    return closes ? new Span(content.start(), end + 1) : content;
  }

  private static List<Span> moved(List<Span> spans, OffsetMap map) {
    return spans.stream().map(map::toOriginal).filter(span -> !span.isEmpty()).toList();
  }
}
