package io.github.broadsheet.io;

import java.io.IOException;
import java.util.stream.Stream;

/**
 * Reads documents of one format into articles. Found with {@link java.util.ServiceLoader}.
 *
 * <p>A reader is immutable and safe to share between threads. It never reaches for anything but its
 * input: no network, no other file.
 *
 * @since 0.1
 */
public interface ArticleReader {
  /** Returns the name of the format, in lower case and without spaces: {@code json}. */
  String format();

  /** Says how sure it is that an input that begins like this is in its format. */
  Recognition recognise(InputHead head);

  /**
   * Reads the first article of {@code input}.
   *
   * @throws IOException if the input cannot be read
   * @throws ParseException if no article can be made of it
   */
  ReadResult read(Input input, ReadLimits limits) throws IOException;

  /**
   * Reads every article of {@code input}, one after the other as the stream is asked for them; most
   * formats hold one. The stream must be closed.
   *
   * @throws IOException if the input cannot be read
   * @throws ParseException if no article can be made of it
   */
  default Stream<ReadResult> readAll(Input input, ReadLimits limits) throws IOException {
    return Stream.of(read(input, limits));
  }
}
