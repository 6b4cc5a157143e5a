package io.github.broadsheet.examples.train;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.examples.polnear.Corpus;
import io.github.broadsheet.parser.quote.learnt.LearntFinder;
import io.github.broadsheet.parser.quote.learnt.Model;
import io.github.broadsheet.parser.quote.statement.QuoteText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {
  private static final List<String> SPEAKERS =
      List.of("Berg", "Hale", "Ng", "Ortiz", "Silva", "Moreau", "Kim", "Rossi", "Weber", "Lind");

  @Test
  void learnsTheSameModelFromTheSameFolder(@TempDir Path folder) throws IOException {
    writeCorpus(folder);
    byte[] first = learn(folder);
    assertThat(learn(folder)).isEqualTo(first);
    LearntFinder finder = new LearntFinder(Model.read(new ByteArrayInputStream(first)));
    assertThat(finder.find(QuoteText.of("Adams said the port would open."))).isNotEmpty();
  }

  private static byte[] learn(Path folder) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Progress silent = new Progress(new PrintWriter(new StringWriter()));
    new ModelTrainer(Corpus.read(folder), silent).train().write(out);
    return out.toByteArray();
  }

  /** Articles of one sentence, marked and tagged as PolNeAR's are. */
  private static void writeCorpus(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("text"));
    Files.createDirectories(folder.resolve("attributions"));
    StringBuilder tokens = new StringBuilder("id\tsentence\tstart\tend\ttag\tner\thead\trel\n");
    for (String speaker : SPEAKERS) {
      String text = speaker + " said the port would open.";
      int said = speaker.length() + 1;
      Files.writeString(folder.resolve("text/" + speaker + ".txt"), text);
      Files.writeString(
          folder.resolve("attributions/" + speaker + "_abcd.ann"),
          "T1\tSource 0 %d\t%s\nT2\tCue %d %d\tsaid\nT3\tContent %d %d\tx\n"
                  .formatted(speaker.length(), speaker, said, said + 4, said + 5, text.length() - 1)
              + "T4\tAttribution 0 1\tx\nE1\tAttribution:T4 Source:T1 Cue:T2 Content:T3\n");
      tag(speaker, text, tokens);
    }
    try (GZIPOutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("tokens.tsv.gz")))) {
      out.write(tokens.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void tag(String id, String text, StringBuilder out) {
    String[] words = {id, "said", "the", "port", "would", "open", "."};
    String[] tags = {"NNP", "VBD", "DT", "NN", "MD", "VB", "."};
    int[] heads = {2, 0, 4, 6, 6, 2, 2};
    String[] relations = {"nsubj", "root", "det", "nsubj", "aux", "ccomp", "punct"};
    int at = 0;
    for (int i = 0; i < words.length; i++) {
      int start = text.indexOf(words[i], at);
      at = start + words[i].length();
      out.append(
          "%s\t1\t%d\t%d\t%s\tO\t%d\t%s\n"
              .formatted(id, start, at, tags[i], heads[i], relations[i]));
    }
  }
}
