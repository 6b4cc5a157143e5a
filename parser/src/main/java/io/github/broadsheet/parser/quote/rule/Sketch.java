package io.github.broadsheet.parser.quote.rule;

import io.github.broadsheet.parser.quote.mark.Passage;
import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.parser.quote.token.Sentences;
import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.parser.quote.unattributed.StringKinds;
import io.github.broadsheet.text.Span;
import java.util.Arrays;
import java.util.List;

/**
 * What the strategies read: the kind of every token, and which passage it stands in.
 *
 * <p>A token's zone is the innermost passage whose marks enclose it, or {@link #NARRATION}. The
 * marks themselves belong to the zone outside.
 */
final class Sketch {
  /** The zone of words outside all quotation marks. */
  static final int NARRATION = -1;

  private final QuoteText text;
  private final Tokens tokens;
  private final Kind[] kinds;
  private final int[] zones;
  private final int[] openedBy;
  private final int[] firstTokens;
  private final int[] afterTokens;
  private final int[] outermost;
  private final int[] sentenceFirsts;
  private final int[] sentenceAfters;

  Sketch(QuoteText text) {
    this.text = text;
    this.tokens = text.tokens();
    this.kinds = Kinds.of(tokens, text.sentences());
    int passages = text.passages().size();
    this.zones = new int[tokens.size()];
    this.openedBy = new int[tokens.size()];
    this.firstTokens = new int[passages];
    this.afterTokens = new int[passages];
    this.outermost = new int[passages];
    Arrays.fill(zones, NARRATION);
    Arrays.fill(openedBy, NARRATION);
    placePassages();
    int sentences = text.sentences().size();
    this.sentenceFirsts = new int[sentences];
    this.sentenceAfters = new int[sentences];
    joinSentences(text.sentences());
  }

  private void placePassages() {
    List<Passage> passages = text.passages();
    StringKinds strings = new StringKinds(text);
    for (int p = 0; p < passages.size(); p++) {
      Passage passage = passages.get(p);
      outermost[p] = passage.depth() == 0 || p == 0 ? p : outermost[p - 1];
      firstTokens[p] = tokens.firstStartingAt(passage.start());
      afterTokens[p] = Math.max(firstTokens[p], tokens.firstStartingAt(passage.end()));
      if (firstTokens[p] < afterTokens[p]) {
        place(p, strings.certain(passage).isEmpty());
      }
    }
  }

  /** Marks the tokens of a passage: words of somebody's, or a name. */
  private void place(int p, boolean isSpeech) {
    Passage passage = passage(p);
    int first = firstTokens[p];
    int after = afterTokens[p];
    if (isSpeech) {
      openedBy[first] = p;
    } else if (isOneName(passage, first, after)) {
      boolean stopped = kinds[after - 2] == Kind.STOP;
      Arrays.fill(kinds, first, after, Kind.NAME);
      kinds[after - 1] = stopped ? Kind.QUOTE : Kind.NAME; // a quotation may follow
      return;
    }
    kinds[first] = Kind.QUOTE;
    int wordsAfter = passage.closed() ? after - 1 : after;
    if (passage.closed()) {
      kinds[after - 1] = Kind.QUOTE;
    }
    if (first + 1 < wordsAfter) {
      Arrays.fill(zones, first + 1, wordsAfter, p);
    }
  }

  /** A name in marks is part of a phrase as any other: the magazine “Offbeat” called it a yawn. */
  private boolean isOneName(Passage passage, int first, int after) {
    char last = text.text().charAt(passage.words().end() - 1);
    return passage.depth() == 0
        && last != ','
        && text.sentences().sentenceOf(first) == text.sentences().sentenceOf(after - 1);
  }

  /** Sentences of the narration go on over the sentences inside a passage. */
  private void joinSentences(Sentences sentences) {
    for (int s = 0; s < sentences.size(); s++) {
      int first = sentences.firstToken(s);
      int top = outermost(zones[first]);
      sentenceFirsts[s] =
          top == NARRATION ? first : sentenceFirsts[sentences.sentenceOf(firstTokens[top])];
    }
    for (int s = sentences.size() - 1; s >= 0; s--) {
      int after = sentences.afterLastToken(s);
      int top = outermost(zones[after - 1]);
      boolean goesOn = top != NARRATION && afterTokens[top] > after;
      sentenceAfters[s] =
          goesOn ? sentenceAfters[sentences.sentenceOf(afterTokens[top] - 1)] : after;
    }
  }

  private int outermost(int zone) {
    return zone == NARRATION ? NARRATION : outermost[zone];
  }

  QuoteText text() {
    return text;
  }

  Tokens tokens() {
    return tokens;
  }

  int size() {
    return kinds.length;
  }

  /** The kind of a token; {@link Kind#OTHER} outside the text. */
  Kind kind(int token) {
    return token < 0 || token >= kinds.length ? Kind.OTHER : kinds[token];
  }

  boolean is(int token, Kind kind) {
    return kind(token) == kind;
  }

  boolean is(int token, String word) {
    return token >= 0 && token < kinds.length && tokens.is(token, word);
  }

  int zone(int token) {
    return zones[token];
  }

  /** The passage that a token opens, or {@link #NARRATION}. */
  int openedBy(int token) {
    return token < 0 || token >= kinds.length ? NARRATION : openedBy[token];
  }

  Passage passage(int passage) {
    return text.passages().get(passage);
  }

  /** The token of the opening mark. */
  int firstToken(int passage) {
    return firstTokens[passage];
  }

  /** The token after the closing mark. */
  int afterToken(int passage) {
    return afterTokens[passage];
  }

  /** The passage that ends right before a token, in the same zone, or {@link #NARRATION}. */
  int closedBefore(int token) {
    int last = token - 1;
    if (last < 0 || kinds[last] != Kind.QUOTE || openedBy[last] != NARRATION) {
      return NARRATION;
    }
    int inside = last > 0 ? zones[last - 1] : NARRATION;
    while (inside != NARRATION && afterTokens[inside] != token) {
      inside = enclosing(inside);
    }
    return inside;
  }

  /** The passage around a passage, or {@link #NARRATION}. */
  int enclosing(int passage) {
    return zones[firstTokens[passage]];
  }

  /** Where the sentence around a token begins, within the token's zone. */
  int sentenceFirst(int token) {
    int sentence = text.sentences().sentenceOf(token);
    int zone = zones[token];
    return zone == NARRATION
        ? sentenceFirsts[sentence]
        : Math.max(text.sentences().firstToken(sentence), firstTokens[zone] + 1);
  }

  /** Where the sentence around a token ends, within the token's zone. */
  int sentenceAfter(int token) {
    int sentence = text.sentences().sentenceOf(token);
    int zone = zones[token];
    if (zone == NARRATION) {
      return sentenceAfters[sentence];
    }
    int wordsAfter = passage(zone).closed() ? afterTokens[zone] - 1 : afterTokens[zone];
    return Math.min(text.sentences().afterLastToken(sentence), wordsAfter);
  }

  /** The paragraph of a token; of the last one for what stands after all tokens. */
  int paragraph(int token) {
    int last = Math.min(token, kinds.length - 1);
    return text.sentences().paragraph(text.sentences().sentenceOf(last));
  }

  Span span(Stretch stretch) {
    return tokens.span(stretch.first(), stretch.after());
  }
}
