package io.github.broadsheet.parser.quote.speaker;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Byline;
import io.github.broadsheet.article.Dateline;
import io.github.broadsheet.article.Figure;
import io.github.broadsheet.parser.quote.mark.Passage;
import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.parser.quote.token.Sentences;
import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.parser.quote.token.WordSet;
import io.github.broadsheet.text.Span;
import java.util.Arrays;
import java.util.List;

/** One article's tokens, with what every stage asks about the place of a token. */
final class Page {
  private static final int LONGEST_TITLE = 24;
  private static final double TITLE_CASE = 0.6;

  final String text;
  final Tokens tokens;
  final Sentences sentences;
  private final WordSet lowerCase;
  private final boolean[] silent;
  private final int[] passage;
  private final int[] told;

  Page(QuoteText quoteText, Article article) {
    text = quoteText.text();
    tokens = quoteText.tokens();
    sentences = quoteText.sentences();
    lowerCase = WordSet.in(tokens, this::isLowerCaseWord);
    silent = new boolean[tokens.size()];
    passage = new int[tokens.size()];
    Arrays.fill(passage, -1);
    told = new int[sentences.size() + 1];
    markPassages(quoteText.passages());
    countTold();
    silenceTitles(quoteText.paragraphs());
    article.byline().flatMap(Byline::span).ifPresent(this::silence);
    article.dateline().flatMap(Dateline::span).ifPresent(this::silence);
    article.blocks(Figure.class).stream()
        .flatMap(figure -> figure.credit().flatMap(credit -> credit.span()).stream())
        .forEach(this::silence);
  }

  /** Whether no name is read here: bylines, credits, titles in which every word has a capital. */
  boolean isSilent(int token) {
    return silent[token];
  }

  private boolean isLowerCaseWord(int token) {
    return tokens.has(token, Tokens.WORD) && !tokens.has(token, Tokens.CAPITALIZED);
  }

  /** Whether the article writes the word in lower case somewhere. */
  boolean isLowerSomewhere(int token) {
    return lowerCase.has(tokens, token);
  }

  /** The outermost passage in quotation marks that holds the token, or -1. */
  int passage(int token) {
    return passage[token];
  }

  /** How many sentences end before this token's, those wholly inside quotation marks left out. */
  int told(int token) {
    return told[sentences.sentenceOf(token)];
  }

  int paragraph(int token) {
    return sentences.paragraph(sentences.sentenceOf(token));
  }

  boolean sameSentence(int a, int b) {
    return a >= 0
        && b >= 0
        && a < tokens.size()
        && b < tokens.size()
        && sentences.sentenceOf(a) == sentences.sentenceOf(b);
  }

  /** Whether a capital says nothing here: at the start of a sentence or after a mark. */
  boolean opens(int token) {
    if (token == sentences.firstToken(sentences.sentenceOf(token))) {
      return true;
    }
    int before = token - 1;
    return tokens.has(before, Tokens.PUNCTUATION)
        && !tokens.is(before, ",")
        && !tokens.is(before, "(")
        && !tokens.has(before, Tokens.CLITIC);
  }

  boolean isPossessive(int token) {
    return token < tokens.size()
        && !tokens.has(token, Tokens.AFTER_SPACE)
        && (tokens.is(token, "'s") || tokens.is(token, "'"));
  }

  /** The first token of a span. */
  int firstIn(Span span) {
    return tokens.firstStartingAt(span.start());
  }

  /** The token after a span. */
  int afterLastIn(Span span) {
    return tokens.firstStartingAt(span.end());
  }

  /** The words from {@code first} up to {@code after}, with one space for every gap. */
  String words(int first, int after) {
    StringBuilder out = new StringBuilder();
    for (int i = first; i < after; i++) {
      if (i > first && tokens.has(i, Tokens.AFTER_SPACE)) {
        out.append(' ');
      }
      out.append(text, tokens.start(i), tokens.end(i));
    }
    return out.toString();
  }

  private void markPassages(List<Passage> passages) {
    int reached = 0;
    for (int i = 0; i < passages.size(); i++) {
      Passage each = passages.get(i);
      int end = tokens.firstStartingAt(each.end());
      for (int token = Math.max(reached, tokens.firstStartingAt(each.start()));
          token < end;
          token++) {
        passage[token] = i;
      }
      reached = Math.max(reached, end);
    }
  }

  private void countTold() {
    for (int sentence = 0; sentence < sentences.size(); sentence++) {
      int first = sentences.firstToken(sentence);
      int last = sentences.afterLastToken(sentence) - 1;
      boolean quoted = passage[first] >= 0 && passage[first] == passage[last];
      told[sentence + 1] = told[sentence] + (quoted ? 0 : 1);
    }
  }

  private void silenceTitles(List<Span> paragraphs) {
    for (Span paragraph : paragraphs) {
      int first = firstIn(paragraph);
      int after = afterLastIn(paragraph);
      if (after - first <= LONGEST_TITLE && isTitle(first, after)) {
        silence(paragraph);
      }
    }
  }

  private boolean isTitle(int first, int after) {
    int words = 0;
    int capitals = 0;
    for (int i = first; i < after; i++) {
      if (tokens.has(i, Tokens.WORD) && !tokens.has(i, Tokens.CLITIC)) {
        words++;
        capitals += tokens.has(i, Tokens.CAPITALIZED) ? 1 : 0;
      } else if (i == first && !tokens.has(i, Tokens.QUOTE)) {
        return false;
      }
    }
    boolean ends = after > first && isSentenceEnd(after - 1);
    return words >= 4 && capitals > TITLE_CASE * words && !ends;
  }

  private boolean isSentenceEnd(int token) {
    return tokens.has(token, Tokens.QUOTE) || tokens.is(token, ".") || tokens.is(token, ":");
  }

  private void silence(Span span) {
    Arrays.fill(
        silent,
        Math.min(firstIn(span), silent.length),
        Math.min(afterLastIn(span), silent.length),
        true);
  }
}
