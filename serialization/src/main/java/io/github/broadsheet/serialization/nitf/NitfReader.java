package io.github.broadsheet.serialization.nitf;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.io.ArticleReader;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.InputHead;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Recognition;
import io.github.broadsheet.serialization.items.ItemCursors;
import io.github.broadsheet.serialization.markup.RootElement;
import java.io.IOException;
import java.util.stream.Stream;

/**
 * Reads NITF of every version, with or without its namespace.
 *
 * <p>Quotes are the {@code q} and the {@code bq} with a source; people, bodies and places named in
 * the body become subjects with mentions. Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class NitfReader implements ArticleReader {
  /** The name of the format. */
  public static final String FORMAT = "nitf";

  /** Makes a reader. */
  public NitfReader() {}

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public Recognition recognise(InputHead head) {
    return RootElement.name(head).filter(FORMAT::equals).isPresent()
        ? Recognition.CERTAIN
        : Recognition.NO;
  }

  /**
   * {@inheritDoc}
   *
   * @throws ParseException if there is no {@code nitf} element, or what is before it is not XML
   */
  @Override
  public ReadResult read(Input input, ReadLimits limits) throws IOException {
    requireNonNull(limits, "limits");
    return ItemCursors.first(NitfArticles.open(input, limits), () -> noArticle(input));
  }

  @Override
  public Stream<ReadResult> readAll(Input input, ReadLimits limits) throws IOException {
    return ItemCursors.stream(NitfArticles.open(input, limits), () -> noArticle(input));
  }

  private static ParseException noArticle(Input input) {
    return new ParseException("no-article", input + " has no element \"nitf\"");
  }
}
