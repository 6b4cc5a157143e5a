package io.github.broadsheet.serialization.ninjs;

import java.util.HashMap;
import java.util.Map;

/** The names of associations that have none: {@code picture1}, {@code picture2}, by their type. */
final class Numbers {
  private final Map<String, Integer> last = new HashMap<>();

  String next(String type) {
    return type + last.merge(type, 1, Integer::sum);
  }
}
