package io.github.broadsheet.examples.pages;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.examples.pages.Lesson.Verdict;
import io.github.broadsheet.examples.shared.OutputFile;
import io.github.broadsheet.examples.shared.Program;
import io.github.broadsheet.examples.shared.UserException;
import io.github.broadsheet.parser.html.label.Medium;
import io.github.broadsheet.parser.html.label.Trees;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
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
      "learnt from all pages and written. Pages whose truth trees of other sites all but miss are",
      "learnt as those see them. The trees hold thresholds and weights, no text.",
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
    OutsideViews views = views(lessons);
    Map<Lesson, Verdict> leftOut = new ConcurrentHashMap<>();
    IntStream.range(0, folds)
        .parallel()
        .forEach(fold -> leftOut.putAll(judgeFold(lessons, fold, views)));
    Map<String, BodyScore> left = report("left out", lessons, leftOut);
    output.ifPresent(file -> write(file, lessons, views, left));
    return OK;
  }

  private void write(
      Path file, List<Lesson> lessons, OutsideViews views, Map<String, BodyScore> leftOut) {
    List<String> grown = grow(lessons, lesson -> views.labels(lesson, OutsideViews.NONE));
    Trees trees = Trees.parse(grown, medium().features());
    Map<Lesson, Verdict> verdicts = new HashMap<>();
    lessons.forEach(lesson -> verdicts.put(lesson, lesson.judge(trees)));
    report("learnt from", lessons, verdicts)
        .forEach(
            (set, score) ->
                out()
                    .printf(
                        Locale.ROOT,
                        "%-12s %-8s F1 %.4f%n",
                        "gap",
                        set,
                        score.f1() - requireNonNull(leftOut.get(set), set).f1()));
    grown.add(
        0,
        "# Which blocks of a page are its story. Learnt by \"broadsheet train-pages\"; see Trees.");
    byte[] bytes = (String.join("\n", grown) + "\n").getBytes(StandardCharsets.UTF_8);
    OutputFile.write(file, stream -> stream.write(bytes));
  }

  /** Trees that see no markup miss the truth of too many pages to be asked for theirs. */
  private OutsideViews views(List<Lesson> lessons) {
    if (lines) {
      return OutsideViews.none();
    }
    OutsideViews views = OutsideViews.of(lessons, folds, this::learn);
    out().printf("%d pages are learnt mostly as other sites see them%n", views.doubted(lessons));
    return views;
  }

  private Medium medium() {
    return lines ? Medium.LINES : Medium.PAGE;
  }

  private Map<Lesson, Verdict> judgeFold(List<Lesson> lessons, int fold, OutsideViews views) {
    List<Lesson> others = lessons.stream().filter(lesson -> lesson.fold(folds) != fold).toList();
    List<String> grown = grow(others, lesson -> views.labels(lesson, fold));
    Trees trees = Trees.parse(grown, medium().features());
    Map<Lesson, Verdict> verdicts = new HashMap<>();
    lessons.stream()
        .filter(lesson -> lesson.fold(folds) == fold)
        .forEach(lesson -> verdicts.put(lesson, lesson.judge(trees)));
    return verdicts;
  }

  private Trees learn(List<Lesson> lessons) {
    return Trees.parse(grow(lessons, Lesson::labels), medium().features());
  }

  private List<String> grow(List<Lesson> lessons, Function<Lesson, float[]> labelsOf) {
    int n = lessons.stream().mapToInt(lesson -> lesson.rows().length).sum();
    if (n == 0) {
      throw new UserException(folders.get(0).toString(), "too few sites for " + folds + " folds");
    }
    float[][] rows = new float[n][];
    float[] labels = new float[n];
    float[] weights = new float[n];
    int at = 0;
    for (Lesson lesson : lessons) {
      int size = lesson.rows().length;
      System.arraycopy(lesson.rows(), 0, rows, at, size);
      System.arraycopy(labelsOf.apply(lesson), 0, labels, at, size);
      System.arraycopy(lesson.weights(), 0, weights, at, size);
      at += size;
    }
    List<String> grown = new ArrayList<>();
    grown.add("features " + String.join(" ", medium().features()));
    grown.addAll(new TreeGrower(trees, depth).grow(rows, labels, weights));
    return grown;
  }

  private Map<String, BodyScore> report(
      String what, List<Lesson> lessons, Map<Lesson, Verdict> verdicts) {
    Map<String, BodyScore> scores = new LinkedHashMap<>();
    for (Lesson lesson : lessons) {
      scores
          .computeIfAbsent(lesson.set(), set -> new BodyScore())
          .add(lesson.truth(), requireNonNull(verdicts.get(lesson), "verdict").body());
    }
    scores.forEach(
        (set, score) ->
            out()
                .printf(
                    Locale.ROOT,
                    "%-12s %-8s F1 %.4f  precision %.4f  recall %.4f  exact %.3f%n",
                    what,
                    set,
                    score.f1(),
                    score.precision(),
                    score.recall(),
                    score.exact()));
    out().flush();
    return scores;
  }
}
