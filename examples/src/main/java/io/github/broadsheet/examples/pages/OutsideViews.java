package io.github.broadsheet.examples.pages;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.examples.pages.Lesson.Verdict;
import io.github.broadsheet.parser.html.label.Trees;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What trees learnt from other sites make of each page. A truth that they all but miss follows no
 * rule that other pages know: the first entry of a live blog, an article cut at its first
 * advertisement, the comments with it. Trees could learn it by heart alone, so they learn mostly
 * what the others say of that page.
 *
 * <p>A fold that is left out has no part in what is said of the others.
 */
final class OutsideViews {
  /** No fold is left out. */
  static final int NONE = -1;

  /** A page whose truth others meet worse than this, as F1, is learnt mostly as they see it, */
  private static final double UNDERSTOOD = 0.85;

  /** and this much as its truth has it. */
  private static final float KEPT = 0.3f;

  private final int folds;
  private final Map<Lesson, Map<Integer, Verdict>> views = new HashMap<>();

  private OutsideViews(int folds) {
    this.folds = folds;
  }

  /** Returns no views: every page is learnt by its truth. */
  static OutsideViews none() {
    return new OutsideViews(0);
  }

  /** Learns from all pages but those of one or two folds at a time, and has it judge these. */
  static OutsideViews of(List<Lesson> lessons, int folds, Function<List<Lesson>, Trees> learn) {
    OutsideViews views = new OutsideViews(folds);
    lessons.forEach(lesson -> views.views.put(lesson, new ConcurrentHashMap<>()));
    pairs(folds).parallelStream()
        .forEach(
            pair -> {
              Trees trees =
                  learn.apply(lessons.stream().filter(l -> !pair.contains(l.fold(folds))).toList());
              lessons.stream()
                  .filter(lesson -> pair.contains(lesson.fold(folds)))
                  .forEach(lesson -> views.add(lesson, pair, lesson.judge(trees)));
            });
    return views;
  }

  /** All pairs of folds; a fold with itself is that fold alone. */
  private static List<List<Integer>> pairs(int folds) {
    List<List<Integer>> pairs = new ArrayList<>();
    for (int a = 0; a < folds; a++) {
      for (int b = a; b < folds; b++) {
        pairs.add(List.of(a, b));
      }
    }
    return pairs;
  }

  private void add(Lesson lesson, List<Integer> pair, Verdict verdict) {
    int own = lesson.fold(folds);
    int other = pair.get(0) == own ? pair.get(1) : pair.get(0);
    requireNonNull(views.get(lesson), "lesson").put(other == own ? NONE : other, verdict);
  }

  /** Returns how many of these pages are not learnt by their truth. */
  long doubted(List<Lesson> lessons) {
    return lessons.stream().filter(lesson -> !isUnderstood(lesson, NONE)).count();
  }

  /** Returns what is to be learnt of each block of a page while fold {@code left} is left out. */
  float[] labels(Lesson lesson, int left) {
    if (isUnderstood(lesson, left)) {
      return lesson.labels();
    }
    boolean[] story = view(lesson, left).story();
    float[] labels = lesson.labels().clone();
    for (int i = 0; i < labels.length; i++) {
      labels[i] = KEPT * labels[i] + (1 - KEPT) * (story[i] ? 1 : 0);
    }
    return labels;
  }

  private boolean isUnderstood(Lesson lesson, int left) {
    return views.isEmpty() || view(lesson, left).f1() >= UNDERSTOOD;
  }

  private Verdict view(Lesson lesson, int left) {
    return requireNonNull(requireNonNull(views.get(lesson), "lesson").get(left), "left");
  }
}
