package io.github.broadsheet.parser.quote.learnt;

import io.github.broadsheet.parser.quote.token.Tokens;

/**
 * The features from which the role of a token is read: what stands around it, and its syntax.
 *
 * @since 0.1
 */
public final class RoleFeatures {
  private static final int COLON = Tokens.hash(":");

  private final TextView view;

  /** Makes features of one text. */
  public RoleFeatures(TextView view) {
    this.view = view;
  }

  /**
   * The features of one token, or of the end if {@code i} is {@code end}.
   *
   * @param start the first token of the paragraph
   * @param end the index after its last token
   */
  public void at(int i, int start, int end, Features out) {
    out.clear();
    words(i, start, end, out);
    marks(i, start, end, out);
    edges(i, start, end, out);
    if (i < end) {
      token(i, out);
      quotes(i, start, end, out);
      heads(i, out);
    }
  }

  private void words(int i, int start, int end, Features out) {
    int w0 = view.wordAt(i, start, end);
    int w1 = view.wordAt(i - 1, start, end);
    int w2 = view.wordAt(i - 2, start, end);
    int n1 = view.wordAt(i + 1, start, end);
    int n2 = view.wordAt(i + 2, start, end);
    int p0 = view.partAt(i, start, end);
    int p1 = view.partAt(i - 1, start, end);
    int p2 = view.partAt(i - 2, start, end);
    int q1 = view.partAt(i + 1, start, end);
    int q2 = view.partAt(i + 2, start, end);
    out.from(0);
    out.add();
    out.add(w0);
    out.add(w1);
    out.add(n1);
    out.add(w2);
    out.add(n2);
    out.add(w1, w0);
    out.add(w0, n1);
    out.add(p0);
    out.add(p1, p0);
    out.add(p0, q1);
    out.add(p1, p0, q1);
    out.add(p2, p1, p0);
    out.add(p0, q1, q2);
    out.add(w0, q1);
    out.add(p1, w0);
    out.add(w1, p0);
  }

  private void marks(int i, int start, int end, Features out) {
    int before = i > start ? view.quoting[i - 1] : 9;
    int here = i < end ? view.quoting[i] : 9;
    int word = view.wordAt(i, start, end);
    int part = view.partAt(i, start, end);
    out.from(40);
    out.add(before, here);
    out.add(before, here, part);
    out.add(here, word);
    out.add(before, here, view.partAt(i - 1, start, end), word);
  }

  /** Subtrees that begin here or ended just before: clauses and phrases open and close there. */
  private void edges(int i, int start, int end, Features out) {
    int opening = i < end ? view.opens[i] : -1;
    int closed = i > start ? view.closes[i - 1] : -1;
    int opens = view.relation(opening);
    int opensUnder = view.headWord(opening);
    int closes = view.relation(closed);
    int word = view.wordAt(i, start, end);
    int part = view.partAt(i, start, end);
    int before = view.partAt(i - 1, start, end);
    out.from(50);
    out.add(opens, closes);
    out.add(opens, opensUnder);
    out.add(opens, before, part);
    out.add(opens, closes, word);
    out.add(opening < 0 ? -1 : Features.step(view.syntax.right(opening) - i), opens);
  }

  private void token(int i, Features out) {
    int word = view.words[i];
    int part = view.parts[i];
    int partAfter = i + 1 < view.size ? view.parts[i + 1] : -9;
    int sentence = view.sentences.sentenceOf(i);
    int first = view.sentences.firstToken(sentence);
    int verb = view.verbBefore[i];
    int nextVerb = view.verbAfter[i];
    int verbWord = view.word(verb);
    int nextVerbWord = view.word(nextVerb);
    int entity = view.syntax.entity(i);
    out.from(70);
    out.add(view.beginnings[i]);
    out.add(view.endings[i], part);
    out.add(view.shapes[i], part);
    out.add(Features.step(i - first), part);
    out.add(view.words[first], part);
    out.add(Math.min(5, view.sentences.afterLastToken(sentence) - i), part);
    out.add(verbWord, part);
    out.add(nextVerbWord, part);
    out.add(verbWord, verb < 0 ? 0 : Features.step(i - verb));
    out.add(nextVerbWord, nextVerb < 0 ? 0 : Features.step(nextVerb - i));
    out.add(entity, part, partAfter);
    out.add(word, entity);
  }

  /**
   * How far the nearest quoted passages are, whether verbs stand between, and what they look like.
   */
  private void quotes(int i, int start, int end, Features out) {
    out.from(100);
    closedBefore(i, start, end, out);
    openedAfter(i, start, end, out);
    around(i, start, end, out);
  }

  /** The quotation that ends before a token. */
  private void closedBefore(int i, int start, int end, Features out) {
    int part = view.parts[i];
    int back = view.closingBefore[i];
    int step = back < 0 ? -1 : Features.step(i - back);
    int verbs = verbsSince(back, i);
    int behind = back < 0 || back + 1 >= end ? -1 : view.parts[back + 1];
    int kind = back < 0 ? -1 : view.passageKinds[view.passageOf[back]];
    out.add(step, verbs, part, view.partAt(i + 1, start, end));
    out.add(verbs, behind, part, sameSentence(back, i));
    out.add(kind, step, part);
  }

  /** The quotation that begins after a token. */
  private void openedAfter(int i, int start, int end, Features out) {
    int part = view.parts[i];
    int back = view.closingBefore[i];
    int next = view.openingAfter[i];
    int step = next < 0 ? -1 : Features.step(next - i);
    int verbs =
        next < 0
            ? -1
            : Math.min(2, view.verbsBefore[next] - view.verbsBefore[Math.min(next, i + 1)]);
    int ahead = next <= start ? -1 : view.words[next - 1];
    int kind = next < 0 ? -1 : view.passageKinds[view.passageOf[next]];
    out.add(step, verbs, part, view.partAt(i - 1, start, end));
    out.add(ahead, verbs, view.words[i]);
    out.add(verbs, sameSentence(next, i), part, verbsSince(back, i), sameSentence(back, i));
    out.add(kind, step, part);
  }

  private int verbsSince(int back, int i) {
    return back < 0 ? -1 : Math.min(2, view.verbsBefore[i] - view.verbsBefore[back]);
  }

  /** Whether a mark stands in the sentence of a token: 1, in another: 2, or nowhere: 0. */
  private int sameSentence(int mark, int i) {
    boolean same = mark >= 0 && view.sentences.sentenceOf(mark) == view.sentences.sentenceOf(i);
    return mark < 0 ? 0 : same ? 1 : 2;
  }

  /** The quotation that a token stands in, dashes and colons, and where the paragraph ends. */
  private void around(int i, int start, int end, Features out) {
    int word = view.words[i];
    int part = view.parts[i];
    int passage = view.passageOf[i];
    int kind = passage < 0 ? -1 : view.passageKinds[passage];
    out.add(kind);
    out.add(kind, part);
    boolean dash = part == Tags.COLON || view.text.text().charAt(view.tokens.start(i)) == '\u2015';
    int behind = i > start ? view.quoting[i - 1] : 9;
    out.add(dash ? 1 : 0, behind, Math.min(8, end - i));
    int shapeBefore = i > start ? view.shapes[i - 1] : 0;
    out.add(dash || word == COLON ? 1 : 0, Math.min(6, i - start), shapeBefore);
    boolean quoteFollows = end < view.size && view.quoting[end] == TextView.OPENING_MARK;
    out.add(quoteFollows ? 1 : 0, Math.min(4, end - i), word);
    boolean quoteLeads = view.quoting[start] == TextView.OPENING_MARK;
    out.add(quoteLeads ? 1 : 0, Math.min(4, end - i), part);
  }

  private void heads(int i, Features out) {
    Syntax syntax = view.syntax;
    int word = view.words[i];
    int part = view.parts[i];
    int head = syntax.head(i);
    int relation = syntax.relation(i);
    int headWord = view.word(head);
    int side = head < i ? 0 : 1;
    int children = view.children[i];
    out.from(140);
    out.add(relation, side);
    out.add(relation, headWord);
    out.add(relation, word);
    out.add(relation, part, head < 0 ? -1 : view.parts[head]);
    out.add(children, part);
    int clause = clause(i);
    int climbed = clause < 0 ? -1 : view.relation(clause);
    out.add(climbed, view.headWord(clause));
    out.add(climbed, part, Math.min(3, steps(i, clause)));
  }

  /** The nearest ancestor, or the token itself, that heads a clause, or -1. */
  private int clause(int token) {
    int at = token;
    for (int climbed = 0; at >= 0 && climbed < 12; climbed++) {
      if (Tags.isClause(view.syntax.relation(at))) {
        return at;
      }
      at = view.syntax.head(at);
    }
    return -1;
  }

  private int steps(int from, int to) {
    int at = from;
    int count = 0;
    while (at >= 0 && at != to && count < 3) {
      at = view.syntax.head(at);
      count++;
    }
    return count;
  }
}
