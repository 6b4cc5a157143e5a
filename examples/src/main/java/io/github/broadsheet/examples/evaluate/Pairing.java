package io.github.broadsheet.examples.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Pairs each true attribution with at most one found, those whose contents agree most first. */
final class Pairing {
  private final IdentityHashMap<Scored, Scored> foundFor = new IdentityHashMap<>();
  private final IdentityHashMap<Scored, Scored> trueFor = new IdentityHashMap<>();

  private record Pair(int gold, int found, double dice, boolean sameSource) {}

  Pairing(List<Scored> gold, List<Scored> found) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        if (gold.get(i).content().intersects(found.get(j).content())) {
          boolean source = gold.get(i).source().intersects(found.get(j).source());
          pairs.add(new Pair(i, j, gold.get(i).dice(found.get(j)), source));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.dice)
            .thenComparing(pair -> !pair.sameSource)
            .thenComparingInt(pair -> pair.gold)
            .thenComparingInt(pair -> pair.found));
    for (Pair pair : pairs) {
      Scored truth = gold.get(pair.gold);
      Scored guess = found.get(pair.found);
      if (!foundFor.containsKey(truth) && !trueFor.containsKey(guess)) {
        foundFor.put(truth, guess);
        trueFor.put(guess, truth);
      }
    }
  }

  Optional<Scored> foundFor(Scored truth) {
    return Optional.ofNullable(foundFor.get(truth));
  }

  Optional<Scored> trueFor(Scored guess) {
    return Optional.ofNullable(trueFor.get(guess));
  }
}
