package io.github.broadsheet.examples.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well extracted bodies match the true ones: precision and recall over runs of four words, each
 * page counting the same, as the public article-extraction benchmark reckons.
 */
final class BodyScore {
  private double precision;
  private double recall;
  private int precisionPages;
  private int recallPages;
  private int exact;
  private int pages;

  /** Adds one page; returns its own F1. */
  double add(String truth, String found) {
    String[] gold = words(truth);
    String[] guess = words(found);
    Map<String, Integer> left = runs(gold);
    int total = left.values().stream().mapToInt(Integer::intValue).sum();
    int hits = 0;
    int wrong = 0;
    for (Map.Entry<String, Integer> run : runs(guess).entrySet()) {
      int there = Math.min(run.getValue(), left.getOrDefault(run.getKey(), 0));
      hits += there;
      wrong += run.getValue() - there;
    }
    int missed = total - hits;
    double p =
        wrong == 0 && missed == 0 ? 1 : hits + wrong == 0 ? 0 : hits / (double) (hits + wrong);
    double r = wrong == 0 && missed == 0 ? 1 : total == 0 ? 0 : hits / (double) total;
    if (hits + wrong > 0) {
      precision += p;
      precisionPages++;
    }
    if (total > 0) {
      recall += r;
      recallPages++;
    }
    exact += java.util.Arrays.equals(gold, guess) ? 1 : 0;
    pages++;
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }

  double precision() {
    return precisionPages == 0 ? 0 : precision / precisionPages;
  }

  double recall() {
    return recallPages == 0 ? 0 : recall / recallPages;
  }

  double f1() {
    double p = precision();
    double r = recall();
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }

  double exact() {
    return pages == 0 ? 0 : exact / (double) pages;
  }

  private static Map<String, Integer> runs(String[] words) {
    Map<String, Integer> runs = new HashMap<>();
    int n = Math.max(1, words.length - 3);
    for (int i = 0; i < n && words.length > 0; i++) {
      StringBuilder run = new StringBuilder();
      for (int k = i; k < Math.min(i + 4, words.length); k++) {
        run.append(words[k]).append(' ');
      }
      runs.merge(run.toString(), 1, Integer::sum);
    }
    return runs;
  }

  /** Words as Python's {@code \w+} finds them. */
  static String[] words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (Character.isLetterOrDigit(c)
          || c == '_'
          || Character.getType(c) == Character.OTHER_NUMBER
          || Character.getType(c) == Character.LETTER_NUMBER) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
      i += Character.charCount(c);
    }
    if (start >= 0) {
      words.add(text.substring(start));
    }
    return words.toArray(String[]::new);
  }
}
