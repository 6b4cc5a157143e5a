package io.github.broadsheet.serialization.story;

import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.serialization.markup.Characters;
import io.github.broadsheet.serialization.markup.Whitespace;
import io.github.broadsheet.text.Span;
import java.util.Arrays;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article as it grows: pieces parted by line breaks, white space as people see it.
 * Not safe to share between threads.
 */
public final class StoryText {
  private static final int USUAL_LENGTH = 1 << 8;

  /** How much is copied before it is looked through: all of it again after each line break. */
  private static final int STRETCH = 1 << 9;

  private final int limit;

  // Not a StringBuilder: words are looked through and copied once, and no string is made of each.
  private char[] text = new char[USUAL_LENGTH];
  private int length;
  private int pieceStart;
  private @Nullable String whole;
  private boolean linePending;
  private boolean spacePending;

  /** Makes an empty text of at most {@code limit} code units. */
  public StoryText(int limit) {
    this.limit = limit;
  }

  /** Begins a piece; its words, if there will be any, stand on a line of their own. */
  public void begin() {
    linePending = length > 0;
    pieceStart = length;
    spacePending = false;
  }

  /** Makes room for about so many code units more, so that the text need not grow by steps. */
  public void expect(int more) {
    if (text.length - length < more) {
      text = Arrays.copyOf(text, Math.max(length + more + USUAL_LENGTH, 2 * length));
    }
  }

  /** Adds words to the piece; white space in and around them counts as one space. */
  public void words(String words) {
    words(words, 0, words.length());
  }

  /** Adds words to the piece, like {@link #words(String)}. */
  public void words(Characters words) {
    words(words.whole(), words.start(), words.end());
  }

  /** Adds what stands from {@code start} to {@code end} of {@code words} to the piece. */
  public void words(String words, int start, int end) {
    int at = start;
    while (at < end) {
      if (Whitespace.isSpace(words.charAt(at))) {
        spacePending = true;
        at++;
      } else {
        settle();
        at += run(words, at, Math.min(end, at + STRETCH));
      }
    }
    if (length > limit) {
      throw new ParseException(
          "too-long",
          "the article's text is longer than " + limit + " characters, the limit maxTextLength");
    }
  }

  /**
   * Adds what stands from {@code start} on as it is, up to white space that is not a single space;
   * returns how much that is.
   */
  private int run(String words, int start, int end) {
    expect(end - start);
    words.getChars(start, end, text, length);
    int stop = length + end - start;
    int tidy = length;
    for (int i = length; i < stop; i++) {
      char c = text[i];
      // Nearly all are above the space, and need one comparison.
      if (c > ' ' || !Whitespace.isSpace(c)) {
        tidy = i + 1;
      } else if (c != ' ' || tidy < i) {
        break;
      }
    }
    whole = null;
    int added = tidy - length;
    length = tidy;
    return added;
  }

  private void settle() {
    if (linePending) {
      add('\n');
      pieceStart = length;
      linePending = false;
    } else if (spacePending && !atLineStart()) {
      add(' ');
    }
    spacePending = false;
  }

  private void add(char c) {
    whole = null;
    expect(1);
    text[length++] = c;
  }

  private boolean isEmpty() {
    return linePending || length == pieceStart;
  }

  private boolean atLineStart() {
    return length == pieceStart || text[length - 1] == '\n';
  }

  /** Ends the line and returns where; a piece does not begin with the end of a line. */
  public OptionalInt breakLine() {
    spacePending = false;
    if (isEmpty()) {
      return OptionalInt.empty();
    }
    add('\n');
    return OptionalInt.of(length - 1);
  }

  /** Returns where the next word will begin. */
  public int next() {
    return length + (linePending || (spacePending && !atLineStart()) ? 1 : 0);
  }

  /** Returns where the last word ended. */
  public int end() {
    return length;
  }

  /** Returns what was added from {@code start} on, without white space at its ends. */
  public Span since(int start) {
    int from = Math.min(start, length);
    int to = length;
    while (to > from && Whitespace.isSpace(text[to - 1])) {
      to--;
    }
    while (from < to && Whitespace.isSpace(text[from])) {
      from++;
    }
    return new Span(from, to);
  }

  /** Ends the piece and returns where it stands; line breaks at its end are taken back. */
  public Span finish() {
    int end = length;
    while (end > pieceStart && text[end - 1] == '\n') {
      end--;
    }
    if (end < length) {
      whole = null;
      length = end;
    }
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
    // Asked for while statements are looked for in it, and again at the end.
    String known = whole;
    if (known == null) {
      known = new String(text, 0, length);
      whole = known;
    }
    return known;
  }
}
