package io.github.broadsheet.examples.convert;

import io.github.broadsheet.examples.shared.Documents;
import io.github.broadsheet.examples.shared.Program;
import io.github.broadsheet.examples.shared.UserException;
import io.github.broadsheet.io.ArticleWriter;
import io.github.broadsheet.io.Articles;
import io.github.broadsheet.io.Loss;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.serialization.ninjs.NinjsVersion;
import io.github.broadsheet.serialization.ninjs.NinjsWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
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
      "%nA folder is converted file by file into the folder given by -o. A file that cannot be"
          + " read is named on standard error and left out; the others are converted all the same.",
      "%nWhat could be read of a document that is broken is converted. That it is not all is said"
          + " on standard error, and the exit code is 1.",
      "%nExamples:%n  broadsheet convert story.txt --to json -o story.json"
          + "%n  broadsheet convert wire/ --to newsml-g2 -o out/%n"
    },
    sortOptions = false)
public final class ConvertCommand extends Program {
  @Parameters(
      paramLabel = "FILE",
      description = "The document, or a folder of them; - for standard input.")
  private String file = "";

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FORMAT",
      completionCandidates = Formats.class,
      description = {
        "The format to write: ${COMPLETION-CANDIDATES}.",
        "Older versions of ninjs are ninjs-1.6, ninjs-2.1 and ninjs-2.2."
      })
  private String format = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "The file or folder to write; standard output if not given.")
  private Optional<Path> output = Optional.empty();

  @Option(names = "--no-quotes", description = "Do not look for quotes.")
  private boolean withoutQuotes;

  private boolean isAnyIncomplete;

  @Override
  public Integer call() throws IOException {
    ArticleWriter writer = writer();
    if (isFolder(file)) {
      return convertFolder(writer);
    }
    output.ifPresent(path -> requireOther(file, path));
    output.ifPresent(path -> requireEnding(path, Endings.of(writer)));
    if (output.isPresent()) {
      conversion(writer).toFile(file, output.get());
    } else {
      conversion(writer).to(new StandardOutput(System.out), file);
    }
    return isAnyIncomplete ? BAD_INPUT : OK;
  }

  private int convertFolder(ArticleWriter writer) throws IOException {
    Path target =
        output.orElseThrow(
            () ->
                new ParameterException(
                    spec().commandLine(), file + " is a folder: name one to write to with -o"));
    requireOther(file, target);
    int failures = new FolderConversion(Path.of(file), target, conversion(writer), err()).run();
    return failures == 0 && !isAnyIncomplete ? OK : BAD_INPUT;
  }

  private Conversion conversion(ArticleWriter writer) {
    return new Conversion(writer, !withoutQuotes, this::read, this::tell);
  }

  private void read(String name, ReadResult document) {
    tellNoticed(name, document);
    if (document.hasErrors()) {
      isAnyIncomplete = true;
      err().println("broadsheet: " + Documents.title(name) + ": was read in part, see above");
      err().flush();
    }
  }

  private static boolean isFolder(String name) {
    try {
      return Files.isDirectory(Path.of(name));
    } catch (InvalidPathException e) {
      return false; // reading it will tell
    }
  }

  private ArticleWriter writer() {
    for (NinjsVersion version : NinjsVersion.values()) {
      if (format.equals("ninjs-" + version.number())) {
        return new NinjsWriter().withVersion(version);
      }
    }
    try {
      return Articles.writer(format);
    } catch (IllegalArgumentException unknown) {
      throw new ParameterException(spec().commandLine(), unknown.getMessage(), unknown);
    }
  }

  private void tell(String name, Loss loss) {
    err().println("broadsheet: " + Documents.title(name) + ": not in " + format + ": " + loss);
    err().flush();
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
