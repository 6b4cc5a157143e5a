package io.github.broadsheet.parser.quote.speaker;

import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.parser.quote.token.WordSet;
import java.util.List;

/** Who is asked, and what answers: "Asked why, he replied", “No,” she said. */
final class Replies {
  private static final int LONGEST_TAG = 20;
  private static final WordSet ANSWERS = WordSet.of(List.of("no", "yes", "never", "yeah"));

  private final Page page;
  private final Tokens tokens;

  Replies(Page page) {
    this.page = page;
    this.tokens = page.tokens;
  }

  /** Whether the words answer what somebody asked before. */
  boolean isReply(Turn turn) {
    if (turn.statement().cue().isEmpty()) {
      return false;
    }
    if (isShortAnswer(turn)) {
      return true;
    }
    int cue = page.firstIn(turn.statement().cue().get(0));
    int first = page.sentences.firstToken(page.sentences.sentenceOf(turn.at()));
    if (opensWithAsked(turn.at()) || tokens.is(first + 1, "asked")) {
      return false; // "Asked whether he would sue, he answered": he who spoke before
    }
    return cue < tokens.size() && (tokens.is(cue, "replied") || tokens.is(cue, "answered"));
  }

  /** "Asked what Lunt had said, she laughed": who is asked talked to us before, and is not Lunt. */
  boolean isAskedAbout(int token, int at) {
    return opensWithAsked(at) && page.sameSentence(token, at);
  }

  /** "Asked what she thought": the sentence tells that somebody is asked. */
  boolean opensWithAsked(int at) {
    int first = page.sentences.firstToken(page.sentences.sentenceOf(at));
    return tokens.is(first, "asked");
  }

  /** “No,” she said, where the paragraph before asked. */
  private boolean isShortAnswer(Turn turn) {
    int mark = page.firstIn(turn.statement().content().get(0));
    if (mark + 1 >= tokens.size()
        || !tokens.has(mark, Tokens.QUOTE)
        || !ANSWERS.has(tokens, mark + 1)) {
      return false;
    }
    int before = page.paragraph(mark) - 1;
    for (int i = mark - 1; i > Math.max(0, mark - LONGEST_TAG); i--) {
      if (page.paragraph(i) != before) {
        return false;
      }
      if (tokens.has(i, Tokens.QUOTE)) {
        return tokens.is(i - 1, "?");
      }
    }
    return false;
  }
}
