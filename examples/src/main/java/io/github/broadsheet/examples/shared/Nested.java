package io.github.broadsheet.examples.shared;

import io.github.broadsheet.quote.Attribution;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** An attribution, and how many others it stands within. */
public record Nested(int depth, Attribution attribution) {
  /** Deeper ones are shown at this depth, as a column is only so wide. */
  private static final int DEEPEST = 4;

  /** Returns {@code attributions} with those within another right after it. */
  public static List<Nested> inOrder(List<Attribution> attributions) {
    Set<String> there = attributions.stream().map(Attribution::id).collect(Collectors.toSet());
    Map<String, List<Attribution>> inside = new HashMap<>();
    List<Attribution> outermost = new ArrayList<>();
    for (Attribution each : attributions) {
      each.within()
          .filter(there::contains)
          .map(id -> inside.computeIfAbsent(id, key -> new ArrayList<>()))
          .orElse(outermost)
          .add(each);
    }
    return flattened(outermost, inside);
  }

  /** Walks without recursion: a hostile document may nest a thousand levels. */
  private static List<Nested> flattened(
      List<Attribution> outermost, Map<String, List<Attribution>> inside) {
    List<Nested> flat = new ArrayList<>();
    Deque<Nested> open = new ArrayDeque<>();
    push(0, outermost, open);
    while (!open.isEmpty()) {
      Nested next = open.pop();
      flat.add(next);
      push(
          Math.min(DEEPEST, next.depth + 1),
          inside.getOrDefault(next.attribution.id(), List.of()),
          open);
    }
    return flat;
  }

  private static void push(int depth, List<Attribution> attributions, Deque<Nested> open) {
    for (int i = attributions.size() - 1; i >= 0; i--) {
      open.push(new Nested(depth, attributions.get(i)));
    }
  }
}
