package io.github.broadsheet.examples.convert;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.examples.shared.Documents;
import io.github.broadsheet.examples.shared.OutputFile;
import io.github.broadsheet.examples.shared.Program;
import io.github.broadsheet.examples.shared.UserException;
import io.github.broadsheet.io.ArticleSink;
import io.github.broadsheet.io.ArticleWriter;
import io.github.broadsheet.io.Articles;
import io.github.broadsheet.io.Loss;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.WriteResult;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/**
 * Turns a document of one format into another, and says what the other cannot hold.
 *
 * <p>The format of the input is recognised. Articles are read and written one after the other, so
 * that a large corpus needs no more memory than its largest article.
 */
@Command(
    name = "convert",
    header = "Turn a document of one format into another.",
    description = {
      "%nThe format of FILE is recognised. Quotes are looked for unless the document names its"
          + " own. What the new format cannot hold is named on standard error.",
      "%nExample:%n  broadsheet convert story.txt --to json -o story.json%n"
    },
    sortOptions = false)
public final class ConvertCommand extends Program {
  @Parameters(paramLabel = "FILE", description = "The document; - for standard input.")
  private String file = "";

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FORMAT",
      completionCandidates = Formats.class,
      description = "The format to write: ${COMPLETION-CANDIDATES}.")
  private String format = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "The file to write; standard output if not given.")
  private Optional<Path> output = Optional.empty();

  @Option(names = "--no-quotes", description = "Do not look for quotes.")
  private boolean withoutQuotes;

  @Override
  public Integer call() throws IOException {
    ArticleWriter writer = writer();
    output.ifPresent(path -> requireOther(file, path));
    try (Stream<ReadResult> documents = Documents.readAll(file)) {
      if (output.isPresent()) {
        OutputFile.write(output.get(), out -> convert(documents, writer, out));
      } else {
        convert(documents, writer, new StandardOutput(System.out));
      }
    } catch (ParseException | UncheckedIOException e) {
      throw new UserException(file, e);
    }
    return OK;
  }

  private void convert(Stream<ReadResult> documents, ArticleWriter writer, OutputStream out)
      throws IOException {
    try (ArticleSink sink = writer.open(out)) {
      Iterator<ReadResult> each = documents.iterator();
      while (each.hasNext()) {
        ReadResult read = each.next();
        tellNoticed(file, read);
        ReadResult document = withoutQuotes ? read : Documents.withQuotes(read);
        write(document.article(), sink).losses().forEach(this::tell);
      }
    }
  }

  private WriteResult write(Article article, ArticleSink sink) throws IOException {
    try {
      return sink.write(article);
    } catch (IllegalStateException full) {
      throw new UserException(file, "holds more than one article, but " + full.getMessage());
    }
  }

  private ArticleWriter writer() {
    try {
      return Articles.writer(format);
    } catch (IllegalArgumentException unknown) {
      throw new ParameterException(spec().commandLine(), unknown.getMessage(), unknown);
    }
  }

  private void tell(Loss loss) {
    err().println("broadsheet: not in " + format + ": " + loss);
  }

  /** The formats there are, for the help text. */
  private static final class Formats implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Articles.writers().stream().map(ArticleWriter::format).iterator();
    }
  }

  /** Standard output, which others may want to write to when we are done. */
  private static final class StandardOutput extends FilterOutputStream {
    private final PrintStream printed;

    StandardOutput(PrintStream out) {
      super(out);
      this.printed = out;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    /** Asks, as a {@code PrintStream} never throws: nobody reads on, or the disk is full. */
    @Override
    public void flush() throws IOException {
      if (printed.checkError()) {
        throw new UserException("standard output", "could not be written");
      }
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
