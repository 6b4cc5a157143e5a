package io.github.broadsheet.examples.standoff;

import io.github.broadsheet.examples.shared.Documents;
import io.github.broadsheet.examples.shared.OutputFile;
import io.github.broadsheet.examples.shared.Program;
import io.github.broadsheet.examples.shared.Progress;
import io.github.broadsheet.examples.shared.UserException;
import io.github.broadsheet.io.ReadResult;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the attributions of every text in a folder, one line a text, as a scorer wants them. */
@Command(
    name = "standoff",
    header = "Write the attributions of every .txt in a folder, for scoring.",
    description = {
      "%nOne line of JSON a text: its id (the name without .txt) and its attributions, with the"
          + " spans of content, source and cue counted in Unicode code points of the file, the"
          + " speaker, the kind of quote, and the index of the attribution that it stands within."
          + " A text that cannot be read is named on standard error and left out.",
      "%nExample:%n  broadsheet standoff texts/ -o attributions.ndjson%n"
    },
    sortOptions = false)
public final class StandoffCommand extends Program {
  private static final String ENDING = ".txt";

  @Parameters(paramLabel = "DIR", description = "The folder.")
  private Path folder = Path.of("");

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "OUT",
      description = "The file to write, in UTF-8.")
  private Path output = Path.of("");

  private int failures;
  private int attributions;

  @Override
  public Integer call() {
    List<Path> texts = texts();
    if (texts.isEmpty()) {
      throw new UserException(folder.toString(), "no " + ENDING + " file in this folder");
    }
    texts.forEach(text -> requireOther(text.toString(), output));
    OutputFile.write(output, out -> writeAll(texts, out));
    int written = texts.size() - failures;
    err()
        .println(
            "standoff: "
                + written
                + " of "
                + texts.size()
                + " texts, "
                + attributions
                + " attributions");
    err().flush();
    return failures == 0 ? OK : BAD_INPUT;
  }

  private List<Path> texts() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException e) {
      throw new UserException(folder.toString(), e);
    }
  }

  private void writeAll(List<Path> texts, OutputStream out) throws IOException {
    Progress progress = new Progress(err(), "standoff", texts.size());
    try (Writer lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
      for (Path text : texts) {
        write(text, lines);
        progress.step();
      }
    }
  }

  private void write(Path text, Writer lines) throws IOException {
    try {
      ReadResult result = Documents.readWithQuotes(text.toString());
      tellNoticed(text.toString(), result);
      lines.append(StandoffLine.of(id(text), result, InputOffsets.of(text, result))).append('\n');
      attributions += result.article().attributions().size();
    } catch (RuntimeException e) {
      failures++;
      complain(e instanceof UserException ? e : new UserException(text.toString(), e));
    }
  }

  private static String id(Path text) {
    String name = text.getFileName().toString();
    return name.substring(0, name.length() - ENDING.length());
  }
}
