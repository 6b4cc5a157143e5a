package io.github.broadsheet.serialization.quotelayer;

import io.github.broadsheet.quote.Attribution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which attribution stands within which, as documents say it: not always so that it can be. */
public final class Enclosure {
  private Enclosure() {}

  /**
   * Returns {@code attributions}, where one whose enclosing attribution is not there, or is over
   * others itself, stands by itself.
   */
  public static List<Attribution> sound(List<Attribution> attributions) {
    Map<String, String> outer = new HashMap<>();
    Set<String> ids = new HashSet<>();
    attributions.forEach(each -> ids.add(each.id()));
    for (Attribution each : attributions) {
      each.within().filter(ids::contains).ifPresent(id -> outer.put(each.id(), id));
    }
    Set<String> safe = new HashSet<>();
    attributions.forEach(each -> cutCycle(each.id(), outer, safe));
    return attributions.stream()
        .map(
            each ->
                each.within().isPresent() && !outer.containsKey(each.id())
                    ? each.toBuilder().within(Optional.empty()).build()
                    : each)
        .toList();
  }

  /** Walks outwards once over each attribution; one that is met twice on a way is cut loose. */
  private static void cutCycle(String start, Map<String, String> outer, Set<String> safe) {
    List<String> way = new ArrayList<>();
    Set<String> met = new HashSet<>();
    String id = start;
    while (outer.containsKey(id) && !safe.contains(id)) {
      if (!met.add(id)) {
        outer.remove(id);
        break;
      }
      way.add(id);
      id = outer.get(id);
    }
    safe.addAll(way);
  }
}
