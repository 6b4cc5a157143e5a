package io.github.broadsheet.serialization.standoff;

import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.Severity;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines of an {@code .ann} file, sorted by what they are. Not safe to share. */
final class BratFile {
  private final Map<String, Text> texts = new LinkedHashMap<>();
  private final Map<String, List<Argument>> events = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> attributes = new HashMap<>();
  private final Map<String, String> notes = new HashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  BratFile(String file, ReadLimits limits) {
    int number = 0;
    for (String line : (Iterable<String>) file.lines()::iterator) {
      number++;
      if (!line.isBlank()) {
        try {
          line(line);
        } catch (IllegalArgumentException e) {
          if (diagnostics.size() < limits.maxDiagnostics()) {
            diagnostics.add(
                Diagnostic.of(
                    "invalid-line",
                    Severity.WARNING,
                    "line " + number + " was left out: " + e.getMessage()));
          }
        }
      }
    }
  }

  Map<String, Text> texts() {
    return texts;
  }

  Map<String, List<Argument>> events() {
    return events;
  }

  Optional<String> attribute(String of, String name) {
    return Optional.ofNullable(attributes.getOrDefault(of, Map.of()).get(name));
  }

  Optional<String> note(String of) {
    return Optional.ofNullable(notes.get(of));
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  private void line(String line) {
    String[] fields = line.split("\t", 3);
    if (fields.length < 2 || fields[0].isEmpty()) {
      throw new IllegalArgumentException("no tab after \"" + fields[0] + "\"");
    }
    switch (fields[0].charAt(0)) {
      case 'T' -> texts.put(fields[0], text(fields[1], fields.length > 2 ? fields[2] : ""));
      case 'E' -> events.put(fields[0], arguments(fields[1]));
      case 'A', 'M' -> attribute(fields[1].strip().split(" "));
      case '#' -> note(fields[1].strip().split(" "), fields.length > 2 ? fields[2] : "");
      default ->
          throw new IllegalArgumentException(
              "a line of the kind \"" + fields[0].charAt(0) + "\" says nothing about quotes");
    }
  }

  private static Text text(String field, String words) {
    int space = field.indexOf(' ');
    if (space < 0) {
      throw new IllegalArgumentException("\"" + field + "\" names no span");
    }
    List<Span> spans = new ArrayList<>();
    for (String part : field.substring(space + 1).split(";", -1)) {
      String[] ends = part.strip().split(" ");
      try {
        spans.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])));
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException("\"" + part + "\" is no span like 3 13", e);
      }
    }
    return new Text(field.substring(0, space), spans, words);
  }

  private static List<Argument> arguments(String field) {
    List<Argument> arguments = new ArrayList<>();
    for (String part : field.strip().split(" ")) {
      int colon = part.indexOf(':');
      if (colon < 0) {
        throw new IllegalArgumentException("\"" + part + "\" is no argument like Source:T1");
      }
      arguments.add(
          new Argument(withoutNumber(part.substring(0, colon)), part.substring(colon + 1)));
    }
    return arguments;
  }

  private static String withoutNumber(String role) {
    int end = role.length();
    while (end > 1 && Character.isDigit(role.charAt(end - 1))) {
      end--;
    }
    return role.substring(0, end);
  }

  private void attribute(String[] parts) {
    if (parts.length < 2) {
      throw new IllegalArgumentException("an attribute is of nothing");
    }
    attributes
        .computeIfAbsent(parts[1], id -> new HashMap<>())
        .put(parts[0], parts.length > 2 ? parts[2] : "");
  }

  private void note(String[] parts, String words) {
    if (parts.length == 2 && parts[0].equals("Broadsheet")) {
      notes.put(parts[1], words);
    }
  }

  /**
   * A text-bound annotation.
   *
   * @param type what it marks
   * @param spans where, in code points
   * @param words what stands there
   */
  record Text(String type, List<Span> spans, String words) {}

  /**
   * An argument of an event; the first is its trigger.
   *
   * @param role what it is in the event
   * @param id what fills the role
   */
  record Argument(String role, String id) {}
}
