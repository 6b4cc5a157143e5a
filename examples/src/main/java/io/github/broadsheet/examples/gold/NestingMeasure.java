package io.github.broadsheet.examples.gold;

import io.github.broadsheet.quote.Attribution;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Whether reports within reports are found, and in the right place.
 *
 * <p>An expected statement within another is right if it was found, the one around it was found,
 * and the annotator says that the first stands within the second. A found statement within another
 * is right if the same holds the other way round; one that was not expected at all, or not as
 * nested, is wrong.
 */
final class NestingMeasure {
  private final Share expected = new Share();
  private final Share found = new Share();
  private final Map<String, Share> byCue = new TreeMap<>();
  private final Map<String, Integer> missed = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();

  void add(GoldArticle gold, List<Attribution> attributions, Pairs pairs) {
    for (int i = 0; i < gold.statements().size(); i++) {
      if (gold.statements().get(i).within().isPresent()) {
        addExpected(gold, i, pairs);
      }
    }
    for (Attribution each : attributions) {
      if (each.within().isPresent()) {
        addFound(gold, each, pairs);
      }
    }
  }

  private void addExpected(GoldArticle gold, int inner, Pairs pairs) {
    int outer = gold.statements().get(inner).within().getAsInt();
    boolean isRight = isFound(inner, outer, pairs);
    expected.add(isRight);
    String cueClass = gold.statements().get(inner).cueClass();
    byCue.computeIfAbsent(cueClass, key -> new Share()).add(isRight);
    if (!isRight) {
      String text = gold.article().text();
      missed.merge(missed(inner, outer, pairs), 1, Integer::sum);
      errors.add(
          "nesting, %s: %s: %s within %s"
              .formatted(
                  gold.name(),
                  missed(inner, outer, pairs),
                  gold.statements().get(inner).in(text),
                  gold.statements().get(outer).in(text)));
    }
  }

  private void addFound(GoldArticle gold, Attribution each, Pairs pairs) {
    boolean isRight = isExpected(each, gold.statements(), pairs);
    found.add(isRight);
    if (!isRight) {
      String what = each.rule().orElse("?") + ": " + each.quote().in(gold.article().text());
      errors.add("nesting, " + gold.name() + ": found by " + what);
    }
  }

  private static boolean isFound(int inner, int outer, Pairs pairs) {
    Optional<String> around = pairs.foundFor(inner).flatMap(Attribution::within);
    return around.isPresent() && around.equals(pairs.foundFor(outer).map(Attribution::id));
  }

  private static boolean isExpected(Attribution each, List<Expected> expected, Pairs pairs) {
    Optional<Integer> outer =
        pairs
            .expectedFor(each.id())
            .map(expected::get)
            .map(Expected::within)
            .filter(within -> within.isPresent())
            .map(within -> within.getAsInt());
    return outer.isPresent() && outer.equals(each.within().flatMap(pairs::expectedFor));
  }

  private static String missed(int inner, int outer, Pairs pairs) {
    if (pairs.foundFor(inner).isEmpty()) {
      return "not found";
    }
    return pairs.foundFor(outer).isEmpty() ? "the one around it not found" : "found elsewhere";
  }

  void print(PrintWriter out) {
    double sum = expected.percent() + found.percent();
    double f1 = sum == 0 ? 0 : 2 * expected.percent() * found.percent() / sum;
    out.println("| reports within reports | % | of |");
    out.println("| --- | ---: | ---: |");
    out.println("| found of those expected | " + expected + " |");
    byCue.forEach((cue, share) -> out.println("| … cue " + cue + " | " + share + " |"));
    missed.forEach((how, count) -> out.println("| … " + how + " | | " + count + " |"));
    out.println("| expected of those found | " + found + " |");
    out.println(String.format(Locale.ROOT, "| F1 | %.1f | |", f1));
  }

  List<String> errors() {
    return errors;
  }
}
