package io.github.broadsheet.parser.quote.statement;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.parser.quote.mark.Passage;
import io.github.broadsheet.parser.quote.mark.QuotationMarks;
import io.github.broadsheet.parser.quote.token.Sentences;
import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A text made ready for finding quotes: scanned once, read by every finder.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class QuoteText {
  private final String text;
  private final List<Span> paragraphs;
  private final Tokens tokens;
  private final Sentences sentences;
  private final List<Passage> passages;

  private QuoteText(String text, List<Span> paragraphs) {
    this.text = requireNonNull(text, "text");
    this.paragraphs = List.copyOf(paragraphs);
    this.tokens = Tokens.of(text);
    this.sentences = Sentences.of(tokens, this.paragraphs);
    this.passages = QuotationMarks.passages(text, this.paragraphs);
  }

  /** Reads a text in which every line break ends a paragraph. */
  public static QuoteText of(String text) {
    return new QuoteText(text, lines(text));
  }

  /**
   * Reads a text whose paragraphs are known.
   *
   * @param paragraphs headline, captions and paragraphs, in order, without overlap
   * @throws IllegalArgumentException if a paragraph ends after the text
   */
  public static QuoteText of(String text, List<Span> paragraphs) {
    return new QuoteText(text, paragraphs);
  }

  /** The text that all offsets count into. */
  public String text() {
    return text;
  }

  /** The paragraphs, headline and captions included, in order. */
  public List<Span> paragraphs() {
    return paragraphs;
  }

  /** The words and signs. */
  public Tokens tokens() {
    return tokens;
  }

  /** The sentences. */
  public Sentences sentences() {
    return sentences;
  }

  /** The passages between quotation marks, in order of their start. */
  public List<Passage> passages() {
    return passages;
  }

  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        if (i > start) {
          lines.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    return lines;
  }
}
