package io.github.broadsheet.examples.pages;

import io.github.broadsheet.examples.shared.OutputFile;
import io.github.broadsheet.examples.shared.Program;
import io.github.broadsheet.parser.html.label.Medium;
import io.github.broadsheet.parser.html.label.Trees;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Learns from pages with known articles which blocks of a page are its story. */
@Command(
    name = "train-pages",
    header = "Learn from pages with known articles which blocks are the story.",
    description = {
      "%nEach SET is a folder with ground-truth.json and html/. The sites are dealt into folds; each",
      "fold is judged by trees that were learnt from the others, and scored, before trees are",
      "learnt from all pages and written. The trees hold thresholds and weights, no text.",
      "%nExample:%n  broadsheet train-pages pages/aeb pages/n4k -o body.trees%n"
    },
    sortOptions = false)
public final class TrainPagesCommand extends Program {
  @Parameters(paramLabel = "SET", arity = "1..*", description = "The folders.")
  private List<Path> folders = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "The file to write the trees to; none are written without.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--trees",
      defaultValue = "200",
      description = "How many trees; ${DEFAULT-VALUE} unless set.")
  private int trees;

  @Option(
      names = "--depth",
      defaultValue = "5",
      description = "How deep they are; ${DEFAULT-VALUE} unless set.")
  private int depth;

  @Option(
      names = "--folds",
      defaultValue = "5",
      description = "How many folds; ${DEFAULT-VALUE} unless set.")
  private int folds;

  @Option(
      names = "--lines",
      description = "Learn from the text of the pages, one line a block, instead of the markup.")
  private boolean lines;

  @Override
  public Integer call() {
    List<Lesson> lessons = new ArrayList<>();
    for (Path folder : folders) {
      PageSet set = PageSet.read(folder);
      // Each set counts the same, whatever its size, up to the root of the difference.
      double weight = 1 / Math.sqrt(set.pages().size());
      lessons.addAll(Lesson.of(set, weight * Math.sqrt(200), medium()));
    }
    out().printf("%d pages, %d features%n", lessons.size(), medium().features().size());
    IntStream.range(0, folds).parallel().forEach(fold -> judgeFold(lessons, fold));
    report("left out", lessons);
    if (output.isPresent()) {
      List<String> written = grow(lessons);
      Trees grown = Trees.parse(written, medium().features());
      lessons.forEach(lesson -> lesson.judge(grown));
      report("learnt from", lessons);
      written.add(
          0,
          "# Which blocks of a page are its story. Learnt by \"broadsheet train-pages\"; see Trees.");
      OutputFile.write(
          output.get(),
          file -> file.write((String.join("\n", written) + "\n").getBytes(StandardCharsets.UTF_8)));
    }
    return OK;
  }

  private Medium medium() {
    return lines ? Medium.LINES : Medium.PAGE;
  }

  private void judgeFold(List<Lesson> lessons, int fold) {
    List<Lesson> others = lessons.stream().filter(lesson -> lesson.fold(folds) != fold).toList();
    Trees grown = Trees.parse(grow(others), medium().features());
    lessons.stream().filter(lesson -> lesson.fold(folds) == fold).forEach(l -> l.judge(grown));
  }

  private List<String> grow(List<Lesson> lessons) {
    int n = lessons.stream().mapToInt(lesson -> lesson.rows().length).sum();
    float[][] rows = new float[n][];
    float[] labels = new float[n];
    float[] weights = new float[n];
    int at = 0;
    for (Lesson lesson : lessons) {
      for (int i = 0; i < lesson.rows().length; i++) {
        rows[at] = lesson.rows()[i];
        labels[at] = lesson.labels()[i] >= 0.5f ? 1 : 0;
        weights[at++] = lesson.weights()[i];
      }
    }
    List<String> grown = new ArrayList<>();
    grown.add("features " + String.join(" ", medium().features()));
    grown.addAll(new TreeGrower(trees, depth).grow(rows, labels, weights));
    return grown;
  }

  private void report(String what, List<Lesson> lessons) {
    lessons.stream()
        .map(Lesson::set)
        .distinct()
        .forEach(
            set -> {
              BodyScore score = new BodyScore();
              lessons.stream()
                  .filter(lesson -> lesson.set().equals(set))
                  .forEach(lesson -> score.add(lesson.truth(), lesson.judgedBody()));
              out()
                  .printf(
                      Locale.ROOT,
                      "%-12s %-8s F1 %.4f  precision %.4f  recall %.4f  exact %.3f%n",
                      what,
                      set,
                      score.f1(),
                      score.precision(),
                      score.recall(),
                      score.exact());
            });
    out().flush();
  }
}
