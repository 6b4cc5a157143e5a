package io.github.broadsheet.parser.quote.circumstance;

import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The words around source and cue that may hold circumstances: right after the cue, between source
 * and cue, after the content, and at the head of the sentence.
 *
 * @param cue the token after the cue, or after the source if there is no cue
 */
record Clause(int cue, List<Zone> zones) {
  /**
   * A stretch of tokens.
   *
   * @param reach how far circumstances are looked for in it
   */
  record Zone(int first, int after, Reach reach) {}

  /** How far circumstances are looked for: beyond other words, they may belong to another verb. */
  enum Reach {
    /** Among other words. */
    ANYWHERE,
    /** Up to the first other word; places left out, which may belong to the content. */
    START,
    /** Only if there are no other words. */
    WHOLE
  }

  private static final int WIDEST = 40;

  static Clause of(QuoteText text, Statement statement) {
    return new Builder(text, statement).build();
  }

  /** Puts the stretches together. */
  private static final class Builder {
    private final QuoteText text;
    private final Tokens tokens;
    private final Statement statement;
    private final List<Zone> zones = new ArrayList<>();

    Builder(QuoteText text, Statement statement) {
      this.text = text;
      this.tokens = text.tokens();
      this.statement = statement;
    }

    Clause build() {
      List<Span> anchors = statement.cue().isEmpty() ? statement.source() : statement.cue();
      if (anchors.isEmpty() || tokens.size() == 0) {
        return new Clause(0, List.of());
      }
      int first = tokens.firstStartingAt(anchors.get(0).start());
      int after = tokens.firstStartingAt(anchors.get(anchors.size() - 1).end());
      if (first >= tokens.size()) {
        return new Clause(0, List.of());
      }
      if (isNoun(first)) {
        return new Clause(after, List.of());
      }
      int end = sentenceEnd(first);
      add(after, end, Reach.ANYWHERE);
      between(first);
      afterContent(after, end);
      boolean inserted = after < end && tokens.is(after, ",") && goesOnAfter(after);
      if (!inserted) {
        head(first);
      }
      return new Clause(after, List.copyOf(zones));
    }

    /** "Its plan", "Russia’s allegations": what follows belongs to the verb of the sentence. */
    private boolean isNoun(int cue) {
      if (statement.source().isEmpty() || statement.cue().isEmpty() || cue == 0) {
        return false;
      }
      int before = cue - 1;
      boolean touches = tokens.end(before) == statement.source().get(0).end();
      return touches
          && (Lexicon.POSSESSIVES.has(tokens, before)
              || tokens.is(before, "'s")
              || tokens.is(before, "'"));
    }

    private int sentenceEnd(int token) {
      return text.sentences().afterLastToken(text.sentences().sentenceOf(token));
    }

    /** Adds a stretch that begins at a token, up to the next part of the statement or mark. */
    private void add(int from, int end, Reach reach) {
      int after = from;
      while (after < Math.min(end, from + WIDEST) && !ends(after, from)) {
        after++;
      }
      if (after > from) {
        zones.add(new Zone(from, after, reach));
      }
    }

    private boolean ends(int token, int from) {
      int offset = tokens.start(token);
      if (holds(statement.content(), offset)
          || holds(statement.source(), offset)
          || holds(statement.cue(), offset)) {
        return true;
      }
      return tokens.has(token, Tokens.QUOTE)
          || tokens.is(token, ";")
          || tokens.is(token, ":")
          || tokens.is(token, "(")
          || (tokens.is(token, ",") && !isDate(token, from));
    }

    private boolean isDate(int comma, int from) {
      return comma > from
          && comma + 1 < tokens.size()
          && tokens.has(comma - 1, Tokens.NUMBER)
          && tokens.has(comma + 1, Tokens.NUMBER);
    }

    private void between(int cue) {
      if (statement.source().isEmpty() || statement.cue().isEmpty()) {
        return;
      }
      Span source = statement.source().get(statement.source().size() - 1);
      int after = tokens.firstStartingAt(source.end());
      if (after <= cue) {
        int from = after < tokens.size() && tokens.is(after, ",") ? after + 1 : after;
        add(from, cue, Reach.WHOLE);
      } else {
        add(after, sentenceEnd(cue), Reach.ANYWHERE);
      }
    }

    /** "Trustees approved the return in March": right after an unquoted content. */
    private void afterContent(int cue, int end) {
      for (Span content : statement.content()) {
        int after = tokens.firstStartingAt(content.end());
        if (after > cue && after < end && !tokens.has(after, Tokens.PUNCTUATION)) {
          add(after, end, Reach.START);
        }
      }
    }

    /** "In 2019, Roe said, the dam leaked": when it leaked. */
    private boolean goesOnAfter(int cue) {
      Span last = statement.content().get(statement.content().size() - 1);
      return last.start() >= tokens.start(cue) && !tokens.has(cue + 1, Tokens.QUOTE);
    }

    /** "On Tuesday, Smith said"; "speaking in Kabul on Tuesday, Smith said". */
    private void head(int cue) {
      int first = text.sentences().firstToken(text.sentences().sentenceOf(cue));
      int after = first;
      while (after < Math.min(cue, first + WIDEST) && !ends(after, first)) {
        after++;
      }
      boolean closed =
          after < cue && (tokens.is(after, ",") || holds(statement.source(), tokens.start(after)));
      int from = closed && Lexicon.SPEAKING.has(tokens, first) ? first + 1 : first;
      if (closed && after > from) {
        zones.add(new Zone(from, after, Reach.WHOLE));
      }
    }

    /** Whether one of the spans, which are in text order, holds an offset. */
    private static boolean holds(List<Span> spans, int offset) {
      int low = 0;
      int high = spans.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (spans.get(middle).start() <= offset) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low > 0 && spans.get(low - 1).contains(offset);
    }
  }
}
