package io.github.broadsheet.serialization.schemaorg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The official shapes, as far as they say which properties a type has and what they may hold. */
final class Shapes {
  private static final String NODE = "sh:node :ValidSchema";

  private final Map<String, Map<String, Set<String>>> ranges = new HashMap<>();

  private Shapes() {}

  static Shapes read(Path file) throws IOException {
    Shapes shapes = new Shapes();
    for (String shape : Files.readString(file).split("(?m)^(?=:ValidSchema)")) {
      if (shape.startsWith(":ValidSchema")) {
        String type = shape.substring(12, shape.indexOf(' '));
        shapes.ranges.put(type, properties(shape));
      }
    }
    return shapes;
  }

  // Every property is a list of nodes and, last, its path.
  private static Map<String, Set<String>> properties(String shape) {
    Map<String, Set<String>> properties = new HashMap<>();
    Set<String> range = new HashSet<>();
    for (String line : List.of(shape.split("(?=sh:node :)|(?=sh:path )"))) {
      if (line.startsWith(NODE)) {
        range.add(word(line, NODE.length()));
      } else if (line.startsWith("sh:path schema1:")) {
        properties.put(word(line, 16), range);
        range = new HashSet<>();
      }
    }
    return properties;
  }

  private static String word(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  boolean knows(String type) {
    return ranges.containsKey(type);
  }

  /** Returns what a property of one of {@code types} may hold; nothing if they have none such. */
  Set<String> range(Set<String> types, String property) {
    Set<String> range = new HashSet<>();
    for (String type : types) {
      range.addAll(ranges.getOrDefault(type, Map.of()).getOrDefault(property, Set.of()));
    }
    return range;
  }
}
