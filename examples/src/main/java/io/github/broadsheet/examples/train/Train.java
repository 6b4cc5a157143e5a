package io.github.broadsheet.examples.train;

import io.github.broadsheet.examples.polnear.Corpus;
import io.github.broadsheet.parser.quote.learnt.Model;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Learns the finder of statements: {@code train FOLDER MODEL}. */
public final class Train {
  private Train() {}

  /** Reads the folder named first and writes the model to the file named second. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: train FOLDER MODEL");
      return;
    }
    Progress progress = new Progress(System.out);
    Model model = new ModelTrainer(Corpus.read(Path.of(args[0])), progress).train();
    try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
      model.write(out);
    }
    progress.say("%s: %d bytes", args[1], Files.size(Path.of(args[1])));
  }
}
