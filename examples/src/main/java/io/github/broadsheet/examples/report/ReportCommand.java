package io.github.broadsheet.examples.report;

import io.github.broadsheet.examples.shared.Documents;
import io.github.broadsheet.examples.shared.OutputFile;
import io.github.broadsheet.examples.shared.Program;
import io.github.broadsheet.examples.shared.UserException;
import io.github.broadsheet.io.ReadResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a page that shows an article with every quote marked by its speaker. */
@Command(
    name = "report",
    header = "Write a page for a browser: the article, every quote marked by its speaker.",
    description = {
      "%nThe page is one file that needs nothing else. It can be printed, and sent by mail.",
      "%nExample:%n  broadsheet report story.txt -o story.html%n"
    },
    sortOptions = false)
public final class ReportCommand extends Program {
  /** The most UTF-16 code units of text on a page; browsers grow slow long before. */
  private static final int MOST_TEXT = 10_000_000;

  @Parameters(paramLabel = "FILE", description = "The document; - for standard input.")
  private String file = "";

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "OUT",
      description = "The page to write.")
  private Path output = Path.of("");

  @Override
  public Integer call() {
    requireOther(file, output);
    requireEnding(output, PAGE);
    ReadResult document = Documents.readWithQuotes(file);
    tellNoticed(file, document);
    requireFit(document.article().text().length());
    String page = ReportPage.of(document);
    OutputFile.write(output, out -> out.write(page.getBytes(StandardCharsets.UTF_8)));
    return OK;
  }

  private void requireFit(int length) {
    if (length > MOST_TEXT) {
      throw new UserException(
          file, "is too long for a page: " + length + " characters, the limit is " + MOST_TEXT);
    }
  }
}
