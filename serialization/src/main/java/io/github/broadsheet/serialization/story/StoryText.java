package io.github.broadsheet.serialization.story;

import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.serialization.markup.Whitespace;
import io.github.broadsheet.text.Span;
import java.util.OptionalInt;

/**
 * The text of an article as it grows: pieces parted by line breaks, white space as people see it.
 * Not safe to share between threads.
 */
public final class StoryText {
  private final StringBuilder text = new StringBuilder();
  private final int limit;
  private int pieceStart;
  private boolean linePending;
  private boolean spacePending;

  /** Makes an empty text of at most {@code limit} code units. */
  public StoryText(int limit) {
    this.limit = limit;
  }

  /** Begins a piece; its words, if there will be any, stand on a line of their own. */
  public void begin() {
    linePending = text.length() > 0;
    pieceStart = text.length();
    spacePending = false;
  }

  /** Adds words to the piece; white space in and around them counts as one space. */
  public void words(String words) {
    int at = 0;
    int length = words.length();
    while (at < length) {
      if (Whitespace.isSpace(words.charAt(at))) {
        spacePending = true;
        at++;
      } else {
        settle();
        int end = runEnd(words, at);
        // Copied as one, not character by character as from any other sequence of them.
        text.append(at == 0 && end == length ? words : words.substring(at, end));
        at = end;
      }
    }
    if (text.length() > limit) {
      throw new ParseException(
          "too-long",
          "the article's text is longer than " + limit + " characters, the limit maxTextLength");
    }
  }

  /**
   * Returns where words end that may be added as they are: before white space but single spaces.
   */
  private static int runEnd(String words, int start) {
    int end = start;
    int length = words.length();
    for (int i = start; i < length; i++) {
      char c = words.charAt(i);
      // Nearly all are above the space, and need one comparison.
      if (c > ' ' || !Whitespace.isSpace(c)) {
        end = i + 1;
      } else if (c != ' ' || end < i) {
        break;
      }
    }
    return end;
  }

  private void settle() {
    if (linePending) {
      text.append('\n');
      pieceStart = text.length();
      linePending = false;
    } else if (spacePending && !atLineStart()) {
      text.append(' ');
    }
    spacePending = false;
  }

  private boolean isEmpty() {
    return linePending || text.length() == pieceStart;
  }

  private boolean atLineStart() {
    return text.length() == pieceStart || text.charAt(text.length() - 1) == '\n';
  }

  /** Ends the line and returns where; a piece does not begin with the end of a line. */
  public OptionalInt breakLine() {
    spacePending = false;
    if (isEmpty()) {
      return OptionalInt.empty();
    }
    text.append('\n');
    return OptionalInt.of(text.length() - 1);
  }

  /** Returns where the next word will begin. */
  public int next() {
    return text.length() + (linePending || (spacePending && !atLineStart()) ? 1 : 0);
  }

  /** Returns where the last word ended. */
  public int end() {
    return text.length();
  }

  /** Returns what was added from {@code start} on, without white space at its ends. */
  public Span since(int start) {
    int from = Math.min(start, text.length());
    int to = text.length();
    while (to > from && Whitespace.isSpace(text.charAt(to - 1))) {
      to--;
    }
    while (from < to && Whitespace.isSpace(text.charAt(from))) {
      from++;
    }
    return new Span(from, to);
  }

  /** Ends the piece and returns where it stands; line breaks at its end are taken back. */
  public Span finish() {
    int end = text.length();
    while (end > pieceStart && text.charAt(end - 1) == '\n') {
      end--;
    }
    text.setLength(end);
    spacePending = false;
    return new Span(pieceStart, end);
  }

  /** Adds a piece that is one run of words, and returns where it stands. */
  public Span add(String words) {
    begin();
    words(words);
    return finish();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
