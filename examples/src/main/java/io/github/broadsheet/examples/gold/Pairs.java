package io.github.broadsheet.examples.gold;

import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Cue;
import io.github.broadsheet.quote.Source;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which of the statements found is which of those expected.
 *
 * <p>Two may be a pair if their cues share a character, or neither has a cue, and their contents
 * share one. Each is paired at most once, those first whose contents share most of their length,
 * then those whose sources overlap.
 */
final class Pairs {
  private final Map<Integer, Attribution> foundFor = new HashMap<>();
  private final Map<String, Integer> expectedFor = new HashMap<>();

  private record Pair(int expected, Attribution found, double likeness, boolean sameSource) {}

  Pairs(List<Expected> expected, List<Attribution> found) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < expected.size(); i++) {
      for (Attribution each : found) {
        pair(i, expected.get(i), each).ifPresent(pairs::add);
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.likeness)
            .thenComparing(pair -> !pair.sameSource));
    for (Pair pair : pairs) {
      if (!foundFor.containsKey(pair.expected) && !expectedFor.containsKey(pair.found.id())) {
        foundFor.put(pair.expected, pair.found);
        expectedFor.put(pair.found.id(), pair.expected);
      }
    }
  }

  /** What was found of an expected statement. */
  Optional<Attribution> foundFor(int expected) {
    return Optional.ofNullable(foundFor.get(expected));
  }

  /** The place in the list of the expected statement that a found one is. */
  Optional<Integer> expectedFor(String found) {
    return Optional.ofNullable(expectedFor.get(found));
  }

  private static Optional<Pair> pair(int index, Expected expected, Attribution found) {
    List<Span> cue = found.cue().map(Cue::spans).orElse(List.of());
    List<Span> content = found.quote().spans();
    boolean sameCue = expected.cue().isEmpty() && cue.isEmpty() || shared(expected.cue(), cue) > 0;
    int shared = shared(expected.content(), content);
    if (!sameCue || shared == 0) {
      return Optional.empty();
    }
    double likeness = 2.0 * shared / (length(expected.content()) + length(content));
    List<Span> source = found.source().map(Source::spans).orElse(List.of());
    return Optional.of(new Pair(index, found, likeness, shared(expected.source(), source) > 0));
  }

  private static int shared(List<Span> some, List<Span> others) {
    int shared = 0;
    for (Span one : some) {
      for (Span other : others) {
        shared += one.intersection(other).map(Span::length).orElse(0);
      }
    }
    return shared;
  }

  private static int length(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }
}
