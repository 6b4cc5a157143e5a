package io.github.broadsheet.parser.text;

import io.github.broadsheet.io.ArticleReader;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.InputHead;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Recognition;
import java.io.IOException;

/**
 * Reads plain text: clean copy, a news page saved as text, wire copy.
 *
 * <p>Headline, byline, captions, crossheads, lists and notes are told by how they are set and by
 * their words; what belongs to the page and not to the story is left out, with the reason. Every
 * character of the input that is not white space is in the article or in exactly one discarded
 * piece.
 *
 * <p>Bytes are read as UTF-8, or as UTF-16 if they begin with its mark; bytes that are neither are
 * read as Windows-1252, which is reported. Lines may end in any way, be wrapped or not.
 *
 * <p>Immutable and safe to share between threads. Time and memory grow linearly with the input.
 *
 * @since 0.1
 */
public final class PlainTextReader implements ArticleReader {
  /** Makes a reader; it has no options. */
  public PlainTextReader() {}

  /** Returns {@code text}. */
  @Override
  public String format() {
    return "text";
  }

  /** Takes any text, if no other reader knows it better. */
  @Override
  public Recognition recognise(InputHead head) {
    return head.isBinary() ? Recognition.NO : Recognition.FALLBACK;
  }

  /**
   * Reads the article of {@code input}.
   *
   * @throws IOException if the input cannot be read
   * @throws ParseException with the code {@code not-text} if the input is binary, {@code empty} if
   *     it holds nothing but white space, {@code too-long} if it is longer than {@code limits}
   *     allow
   */
  @Override
  public ReadResult read(Input input, ReadLimits limits) throws IOException {
    return new TextReading(decode(input, limits), limits).read();
  }

  private static Decoded decode(Input input, ReadLimits limits) throws IOException {
    if (input.text().isEmpty()) {
      return TextDecoder.decode(input.bytes(limits), input.charset());
    }
    String text = input.text().get();
    if (text.length() > limits.maxBytes()) {
      throw new ParseException(
          "too-long",
          input + " has " + text.length() + " characters, and maxBytes is " + limits.maxBytes());
    }
    return TextDecoder.take(text);
  }
}
