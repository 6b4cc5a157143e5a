package io.github.broadsheet.serialization.nitf;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.io.ArticleReader;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.InputHead;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Recognition;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.RootElement;
import io.github.broadsheet.serialization.markup.XmlInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
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
    try (XmlInput xml = XmlInput.open(input, limits)) {
      return next(xml, limits).orElseThrow(() -> noArticle(input));
    }
  }

  @Override
  public Stream<ReadResult> readAll(Input input, ReadLimits limits) throws IOException {
    XmlInput xml = XmlInput.open(input, limits);
    Optional<ReadResult> first = next(xml, limits);
    if (first.isEmpty()) {
      xml.close();
      throw noArticle(input);
    }
    return Stream.iterate(first, Optional::isPresent, before -> next(xml, limits))
        .flatMap(Optional::stream)
        .onClose(() -> close(xml));
  }

  private static Optional<ReadResult> next(XmlInput xml, ReadLimits limits) {
    return xml.next(element -> element.is(FORMAT)).map(nitf -> result(nitf, xml, limits));
  }

  private static ReadResult result(Element nitf, XmlInput xml, ReadLimits limits) {
    Draft draft = new Draft(limits);
    draft.notes(xml.diagnostics());
    NitfSource source = new NitfSource(nitf);
    NitfMapping.TABLE.read(source, draft);
    draft.extension(FORMAT, source.rest());
    return draft.finish(FORMAT);
  }

  private static ParseException noArticle(Input input) {
    return new ParseException("no-article", input + " has no element \"nitf\"");
  }

  private static void close(XmlInput xml) {
    try {
      xml.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
