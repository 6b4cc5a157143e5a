package io.github.broadsheet.examples.train;

import io.github.broadsheet.examples.polnear.Corpus;
import io.github.broadsheet.examples.shared.OutputFile;
import io.github.broadsheet.examples.shared.Program;
import io.github.broadsheet.examples.shared.UserException;
import io.github.broadsheet.parser.quote.learnt.Model;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Learns the model of the learnt finder. */
@Command(
    name = "train",
    header = "Learn the model that finds statements from annotated articles.",
    description = {
      "%nThe folder holds text/*.txt, attributions/*.ann and tokens.tsv.gz, as PolNeAR's train"
          + " does. The same folder gives the same model, byte for byte. It takes some minutes and"
          + " 6 GB (-Xmx6g).",
      "%nExample:%n  broadsheet train polnear/train -o statements.model%n"
    },
    sortOptions = false)
public final class TrainCommand extends Program {
  @Parameters(paramLabel = "DIR", description = "The folder.")
  private Path folder = Path.of("");

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "OUT",
      description = "The file to write.")
  private Path output = Path.of("");

  /** Makes the command. */
  public TrainCommand() {}

  @Override
  public Integer call() {
    try {
      Model model = new ModelTrainer(Corpus.read(folder), new Progress(err())).train();
      OutputFile.write(output, model::write);
      return OK;
    } catch (IOException e) {
      throw new UserException(folder.toString(), e);
    }
  }
}
