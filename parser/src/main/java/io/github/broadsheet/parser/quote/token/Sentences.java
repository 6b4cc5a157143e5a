package io.github.broadsheet.parser.quote.token;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.text.Span;
import java.util.Arrays;
import java.util.List;

/**
 * The sentences of one text, as ranges of token indices.
 *
 * <p>A closing quotation mark or bracket belongs to the sentence it closes. A sentence goes on
 * after a question inside quotation marks when the next word is in lower case: {@code "Why?" she
 * asked.} It never crosses a paragraph. Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class Sentences {
  private final int[] firstTokens;
  private final int[] paragraphs;
  private final int[] sentenceOf;
  private final int size;
  private final int tokens;

  private Sentences(Builder built) {
    this.size = built.size;
    this.tokens = built.tokens.size();
    this.firstTokens = Arrays.copyOf(built.firstTokens, size);
    this.paragraphs = Arrays.copyOf(built.paragraphs, size);
    this.sentenceOf = built.sentenceOf;
  }

  /**
   * Finds the sentences of a text.
   *
   * @param paragraphs stretches of text in order, without overlap; tokens outside all of them join
   *     the paragraph before
   */
  public static Sentences of(Tokens tokens, List<Span> paragraphs) {
    requireNonNull(tokens, "tokens");
    return new Sentences(new Builder(tokens).scan(paragraphs));
  }

  /** The number of sentences. */
  public int size() {
    return size;
  }

  /** The index of the sentence's first token. */
  public int firstToken(int sentence) {
    return firstTokens[sentence];
  }

  /** The index after the sentence's last token. */
  public int afterLastToken(int sentence) {
    return sentence + 1 < size ? firstTokens[sentence + 1] : tokens;
  }

  /** The index of the paragraph that the sentence stands in. */
  public int paragraph(int sentence) {
    return paragraphs[sentence];
  }

  /** The index of the sentence that holds a token. */
  public int sentenceOf(int token) {
    return sentenceOf[token];
  }

  /** Collects sentence starts in one pass over the tokens. */
  private static final class Builder {
    private final Tokens tokens;
    private final int[] sentenceOf;
    private int[] firstTokens = new int[16];
    private int[] paragraphs = new int[16];
    private int size;

    Builder(Tokens tokens) {
      this.tokens = tokens;
      this.sentenceOf = new int[tokens.size()];
    }

    Builder scan(List<Span> spans) {
      int paragraph = 0;
      boolean starts = true;
      for (int token = 0; token < tokens.size(); token++) {
        while (paragraph + 1 < spans.size()
            && spans.get(paragraph + 1).start() <= tokens.start(token)) {
          paragraph++;
          starts = true;
        }
        if (starts) {
          start(token, paragraph);
        }
        sentenceOf[token] = size - 1;
        starts = endsSentence(token);
      }
      return this;
    }

    private void start(int token, int paragraph) {
      if (size == firstTokens.length) {
        firstTokens = Arrays.copyOf(firstTokens, size * 2);
        paragraphs = Arrays.copyOf(paragraphs, size * 2);
      }
      firstTokens[size] = token;
      paragraphs[size] = paragraph;
      size++;
    }

    private boolean endsSentence(int token) {
      int next = token + 1;
      if (next >= tokens.size() || closes(next)) {
        return false;
      }
      int last = token;
      while (last > 0 && closes(last) && last > firstTokens[size - 1]) {
        last--;
      }
      if (!canStart(next)) {
        return false;
      }
      if (tokens.has(last, Tokens.ABBREVIATION)) {
        return endsWithAbbreviation(last, next);
      }
      return isTerminal(last) && !isTicker(last);
    }

    /** "HBR.L": a full stop between letters in capitals, and no space. */
    private boolean isTicker(int stop) {
      int next = stop + 1;
      return stop > 0
          && !tokens.has(next, Tokens.AFTER_SPACE)
          && !tokens.has(stop, Tokens.AFTER_SPACE)
          && tokens.has(stop - 1, Tokens.ALL_CAPS)
          && tokens.has(next, Tokens.CAPITALIZED)
          && (tokens.has(next, Tokens.ALL_CAPS) || tokens.end(next) - tokens.start(next) == 1);
    }

    /** Whether the token is a closing mark or bracket: it touches what stands before it. */
    private boolean closes(int token) {
      if (tokens.has(token, Tokens.AFTER_SPACE) || !tokens.has(token, Tokens.PUNCTUATION)) {
        return false;
      }
      char c = tokens.text().charAt(tokens.start(token));
      return c == ')' || c == ']' || (tokens.has(token, Tokens.QUOTE) && c != '\u201C');
    }

    private boolean isTerminal(int token) {
      if (!tokens.has(token, Tokens.PUNCTUATION)) {
        return false;
      }
      char c = tokens.text().charAt(tokens.start(token));
      return c == '.' || c == '?' || c == '!' || c == '\u2026';
    }

    private boolean canStart(int token) {
      if (tokens.has(token, Tokens.WORD)) {
        return tokens.has(token, Tokens.CAPITALIZED);
      }
      if (tokens.has(token, Tokens.NUMBER)) {
        return true;
      }
      char c = tokens.text().charAt(tokens.start(token));
      return tokens.has(token, Tokens.QUOTE) || c == '(' || c == '[' || c == '$' || c == '\u2022';
    }

    private boolean endsWithAbbreviation(int token, int next) {
      return !Abbreviations.isTitle(tokens.normalized(token)) && Openers.isOpener(tokens, next);
    }
  }
}
