package io.github.broadsheet.examples.pages;

import io.github.broadsheet.examples.shared.OutputFile;
import io.github.broadsheet.examples.shared.Program;
import io.github.broadsheet.examples.shared.UserException;
import io.github.broadsheet.io.Articles;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.parser.html.HtmlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what of a web page was kept, what was left out, and why. */
@Command(
    name = "explain",
    header = "Show what of a web page was kept, what was left out, and why.",
    description = {
      "%nWrites a page for a browser that holds the text of FILE in its order: what is in the",
      "article on green with the kind of block, what is not on red with the reason.",
      "%nExample:%n  broadsheet explain page.html -o why.html%n"
    },
    sortOptions = false)
public final class ExplainCommand extends Program {
  @Parameters(paramLabel = "FILE", description = "The web page; .gz is unpacked.")
  private Path file = Path.of("");

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "OUT",
      description = "The file to write, in UTF-8.")
  private Path output = Path.of("");

  @Override
  public Integer call() {
    requireOther(file.toString(), output);
    requireEnding(output, PAGE);
    String page = explanation();
    OutputFile.write(output, out -> out.write(page.getBytes(StandardCharsets.UTF_8)));
    return OK;
  }

  private String explanation() {
    try {
      if (Files.isDirectory(file)) {
        throw new UserException(file.toString(), "is a folder, not a document");
      }
      byte[] bytes = PagesCommand.bytes(file);
      if (new String(bytes, StandardCharsets.ISO_8859_1).isBlank()) {
        throw new UserException(file.toString(), "is empty");
      }
      Input input = Input.of(bytes).named(file.toString());
      requirePage(input);
      return Explanation.of(new HtmlReader().read(input, ReadLimits.defaults()), file.toString());
    } catch (IOException | ParseException e) {
      throw new UserException(file.toString(), e);
    }
  }

  /** What has no tags in its first lines may still be a page; another format is none. */
  private static void requirePage(Input input) throws IOException {
    String format = Articles.readerFor(input).format();
    if (!format.equals("html") && !format.equals("text")) {
      throw new UserException(input.name(), "is no web page but " + format);
    }
  }
}
