package io.github.broadsheet.parser.quote;

import io.github.broadsheet.parser.quote.mark.Passage;
import io.github.broadsheet.parser.quote.rule.RuleNames;
import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.parser.quote.token.WordSet;
import io.github.broadsheet.parser.quote.unattributed.StringKinds;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.quote.QuoteKind;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a quote of the content of a statement: its kind, its marks, what was put in or left out.
 */
final class QuoteAssembler {
  /** A passage of so many words is no scrap, whatever it begins with. */
  private static final int UTTERANCE_WORDS = 8;

  private static final WordSet PREPOSITIONS =
      WordSet.of(List.of("of", "as", "about", "for", "with", "by", "to", "in", "on", "from"));

  private final QuoteText text;
  private final StringKinds strings;
  private final PassageIndex passages;

  QuoteAssembler(QuoteText text) {
    this.text = text;
    this.strings = new StringKinds(text);
    this.passages = new PassageIndex(text.passages());
  }

  Quote quoteOf(Statement statement) {
    List<Passage> marks = passages.inside(statement);
    marks.removeIf(passage -> strings.certain(passage).isPresent());
    List<Span> marked = new ArrayList<>();
    boolean own = isTurnOrCredit(statement); // all of it is the speaker's, marks or none
    if (own) {
      marked.addAll(statement.content());
    } else {
      marked.addAll(shared(statement.content(), marks));
    }
    Editing editing = Editing.of(text.text(), marked);
    return Quote.builder()
        .kind(kind(statement, own ? List.of() : marks, marked))
        .spans(statement.content())
        .marked(marked)
        .insertions(editing.insertions())
        .ellipses(editing.ellipses())
        .isContinued(isContinued(statement))
        .isUnclosed(isUnclosed(marks))
        .originalLanguage(SpokenLanguage.of(text, statement))
        .build();
  }

  /** Whether cue and all stand in quotation marks: what is said there is reported by somebody. */
  boolean isInsideMarks(Statement statement) {
    return !statement.cue().isEmpty()
        && !statement.rule().equals(RuleNames.UNCLOSED_QUOTE)
        && !statement.rule().equals(RuleNames.TURN)
        && passages.depthAt(statement.cue().get(0).start()) > 0;
  }

  private static boolean isTurnOrCredit(Statement statement) {
    String rule = statement.rule();
    return rule.equals(RuleNames.TURN) || rule.equals(RuleNames.DASH_CREDIT);
  }

  /** The stretches of the content inside the passages; both are in text order. */
  private static List<Span> shared(List<Span> content, List<Passage> passages) {
    List<Span> shared = new ArrayList<>();
    int next = 0;
    for (Span span : content) {
      while (next < passages.size() && passages.get(next).end() <= span.start()) {
        next++;
      }
      for (int i = next; i < passages.size() && passages.get(i).start() < span.end(); i++) {
        span.intersection(passages.get(i).span()).ifPresent(shared::add);
      }
    }
    return shared;
  }

  private QuoteKind kind(Statement statement, List<Passage> marks, List<Span> marked) {
    if (marked.isEmpty()) {
      return QuoteKind.INDIRECT;
    }
    int words = words(statement.content());
    int quoted = marked.equals(statement.content()) ? words : words(marked);
    if (quoted == 0) {
      return QuoteKind.INDIRECT;
    }
    if (quoted < words) {
      return QuoteKind.MIXED;
    }
    boolean thing = statement.rule().endsWith("object") && !startsAnew(marks);
    boolean utterance = marks.isEmpty() || (!thing && isUtterance(marks, words));
    return utterance ? QuoteKind.DIRECT : QuoteKind.PARTIAL;
  }

  private int words(List<Span> spans) {
    int words = 0;
    for (Span span : spans) {
      boolean inWord = false;
      for (int i = span.start(); i < span.end(); i++) {
        boolean letter = Character.isLetterOrDigit(text.text().charAt(i));
        words += letter && !inWord ? 1 : 0;
        inWord = letter;
      }
    }
    return words;
  }

  /** Whether the words begin with a capital: the object of "had shown" is else no utterance. */
  private boolean startsAnew(List<Passage> marks) {
    if (marks.isEmpty() || marks.get(0).words().isEmpty()) {
      return true;
    }
    return Character.isUpperCase(text.text().charAt(marks.get(0).words().start()));
  }

  private boolean isUtterance(List<Passage> marks, int words) {
    if (words >= UTTERANCE_WORDS || marks.size() > 1) {
      return true;
    }
    Span inside = marks.get(0).words();
    if (inside.isEmpty()) {
      return false;
    }
    char first = text.text().charAt(inside.start());
    char last = text.text().charAt(inside.end() - 1);
    return Character.isUpperCase(first)
        || (",.!?".indexOf(last) >= 0 && words > 3 && !isSetIn(marks.get(0)));
  }

  /** "Spoke of “a smell of yesterday.”": what a preposition leads to is a scrap. */
  private boolean isSetIn(Passage passage) {
    int before = text.tokens().firstStartingAt(passage.start()) - 1;
    return before >= 0 && PREPOSITIONS.has(text.tokens(), before);
  }

  private boolean isContinued(Statement statement) {
    List<Span> content = statement.content();
    int first = content.get(0).start();
    int last = content.get(content.size() - 1).start();
    return first != last && paragraph(first) != paragraph(last);
  }

  private int paragraph(int offset) {
    int token = Math.min(text.tokens().firstEndingAfter(offset), text.tokens().size() - 1);
    return text.sentences().paragraph(text.sentences().sentenceOf(token));
  }

  private static boolean isUnclosed(List<Passage> marks) {
    return !marks.isEmpty() && !marks.get(marks.size() - 1).closed();
  }
}
