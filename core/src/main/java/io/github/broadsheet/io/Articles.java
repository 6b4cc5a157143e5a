package io.github.broadsheet.io;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.article.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The front door: reads a document of any format, finds its quotes, writes it in any format.
 *
 * <pre>{@code
 * Article article = Articles.annotate(Articles.read(Path.of("story.txt")).article());
 * String json = Articles.write(article, "json");
 * }</pre>
 *
 * <p>Which formats there are depends on the modules an application has on its path; they are looked
 * up once, when first asked for. Safe for use by several threads.
 *
 * @since 0.1
 */
public final class Articles {
  private Articles() {}

  /**
   * Reads the document at {@code path}, whatever its format.
   *
   * @throws IOException if the file cannot be read
   * @throws ParseException if no article can be made of it
   */
  public static ReadResult read(Path path) throws IOException {
    return read(Input.of(path), ReadLimits.defaults());
  }

  /**
   * Reads a document, whatever its format.
   *
   * @throws IOException if the input cannot be read
   * @throws ParseException if no article can be made of it
   */
  public static ReadResult read(Input input, ReadLimits limits) throws IOException {
    return readerFor(input).read(input, limits);
  }

  /**
   * Reads a document that is at hand as text, whatever its format.
   *
   * @throws ParseException if no article can be made of it
   */
  public static ReadResult parse(String text) {
    try {
      return read(Input.of(text), ReadLimits.defaults());
    } catch (IOException impossible) {
      throw new UncheckedIOException("text in memory could not be read", impossible);
    }
  }

  /**
   * Reads every article of a document, one after the other as the stream is asked for them. The
   * stream must be closed.
   *
   * @throws IOException if the input cannot be read
   * @throws ParseException if no article can be made of it
   */
  public static Stream<ReadResult> readAll(Input input, ReadLimits limits) throws IOException {
    return readerFor(input).readAll(input, limits);
  }

  /**
   * Reads every article of the document at {@code path}, one after the other as the stream is asked
   * for them. The stream must be closed.
   *
   * @throws IOException if the file cannot be read
   * @throws ParseException if no article can be made of it
   */
  public static Stream<ReadResult> readAll(Path path) throws IOException {
    return readAll(Input.of(path), ReadLimits.defaults());
  }

  /**
   * Returns the reader for {@code input}, recognised from its first bytes.
   *
   * @throws IOException if the input cannot be read
   * @throws ParseException if no reader takes it, or it is known to be no text, as pictures are
   */
  public static ArticleReader readerFor(Input input) throws IOException {
    byte[] bytes = input.head();
    requireText(input, bytes);
    InputHead head = InputHead.of(input.name(), bytes);
    ArticleReader best =
        readers().stream()
            .max(Comparator.comparing(reader -> reader.recognise(head)))
            .filter(reader -> reader.recognise(head) != Recognition.NO)
            .orElseThrow(() -> new ParseException("unknown-format", unknownFormat(input, head)));
    return best;
  }

  private static void requireText(Input input, byte[] head) {
    Optional<String> binary = KnownBinary.name(head);
    if (binary.isPresent()) {
      throw new ParseException("not-text", input + " is not text: it is " + binary.get());
    }
  }

  private static String unknownFormat(Input input, InputHead head) {
    return head.isBinary()
        ? input + " is not text: character 0 at offset " + head.text().indexOf('\0')
        : input
            + " is in no known format; known are "
            + names(readers().stream().map(ArticleReader::format));
  }

  /**
   * Returns {@code article} with its quotes and attributions, as every annotator on the path finds
   * them. Those it has already, because its document marks them, stay as they are.
   *
   * @throws IllegalStateException if there is no annotator
   */
  public static Article annotate(Article article) {
    Article annotated = article;
    for (ArticleAnnotator annotator : annotators()) {
      annotated = annotator.annotate(annotated);
    }
    return annotated;
  }

  /**
   * Returns {@code result} with the quotes and attributions of its article, and with what the
   * annotators noticed added to its diagnostics.
   *
   * @throws IllegalStateException if there is no annotator
   */
  public static ReadResult annotate(ReadResult result) {
    ReadResult annotated = result;
    for (ArticleAnnotator annotator : annotators()) {
      annotated = annotator.annotate(annotated);
    }
    return annotated;
  }

  private static List<ArticleAnnotator> annotators() {
    if (Annotators.ALL.isEmpty()) {
      throw new IllegalStateException(
          "no annotator found: is broadsheet-parser on the class path or module path?");
    }
    return Annotators.ALL;
  }

  /**
   * Writes {@code article} in {@code format} and leaves {@code out} open.
   *
   * @throws IOException if the output fails
   * @throws IllegalArgumentException if there is no writer for the format
   */
  public static WriteResult write(Article article, String format, OutputStream out)
      throws IOException {
    return writer(format).write(article, out);
  }

  /**
   * Returns {@code article} in {@code format}, a format of text.
   *
   * @throws IllegalArgumentException if there is no writer for the format
   */
  public static String write(Article article, String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(article, format, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException("text in memory could not be written", impossible);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /**
   * Returns the writer for {@code format}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static ArticleWriter writer(String format) {
    requireNonNull(format, "format");
    return writers().stream()
        .filter(writer -> writer.format().equals(format))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no writer for the format \""
                        + format
                        + "\"; there are "
                        + names(writers().stream().map(ArticleWriter::format))));
  }

  /**
   * Returns the reader for {@code format}, for those who know what they have.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static ArticleReader reader(String format) {
    requireNonNull(format, "format");
    return readers().stream()
        .filter(reader -> reader.format().equals(format))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no reader for the format \""
                        + format
                        + "\"; there are "
                        + names(readers().stream().map(ArticleReader::format))));
  }

  /** Returns the readers there are, by name. */
  public static List<ArticleReader> readers() {
    return Readers.ALL;
  }

  /** Returns the writers there are, by name. */
  public static List<ArticleWriter> writers() {
    return Writers.ALL;
  }

  private static String names(Stream<String> names) {
    return names.collect(Collectors.joining(", "));
  }

  private static <T> List<T> load(ServiceLoader<T> loader, Comparator<T> order) {
    return loader.stream().map(ServiceLoader.Provider::get).sorted(order).toList();
  }

  /** What reads; looked up when first needed. */
  private static final class Readers {
    static final List<ArticleReader> ALL =
        load(ServiceLoader.load(ArticleReader.class), Comparator.comparing(ArticleReader::format));
  }

  /** What writes; apart, because whoever only reads need not make all the tables of formats. */
  private static final class Writers {
    static final List<ArticleWriter> ALL =
        load(ServiceLoader.load(ArticleWriter.class), Comparator.comparing(ArticleWriter::format));
  }

  /** The annotators; apart, because they bring models that whoever only reads need not load. */
  private static final class Annotators {
    static final List<ArticleAnnotator> ALL =
        load(
            ServiceLoader.load(ArticleAnnotator.class),
            Comparator.comparing(annotator -> annotator.getClass().getName()));
  }
}
