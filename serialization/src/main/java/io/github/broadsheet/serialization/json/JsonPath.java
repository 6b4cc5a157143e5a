package io.github.broadsheet.serialization.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.TokenStreamContext;

/**
 * The way from the root of a document to one of its values.
 *
 * @param steps names of properties and indices of elements
 */
record JsonPath(List<Object> steps) {
  static final JsonPath ROOT = new JsonPath(List.of());

  /** Of a path of more steps than these two together, the middle is left out of messages. */
  private static final int FIRST_STEPS = 12;

  private static final int LAST_STEPS = 4;

  /** Returns the path of the value that {@code context} is at, with {@code base} before it. */
  static JsonPath of(JsonPath base, TokenStreamContext context) {
    List<Object> steps = new ArrayList<>();
    for (TokenStreamContext each = context; each != null; each = each.getParent()) {
      if (each.inObject() && each.hasCurrentName()) {
        steps.add(0, each.currentName());
      } else if (each.inArray() && each.hasCurrentIndex()) {
        steps.add(0, each.getCurrentIndex());
      }
    }
    steps.addAll(0, base.steps);
    return new JsonPath(steps);
  }

  /** Returns the path as a JSON Pointer (RFC 6901): {@code /attributions/3/cue}. */
  String pointer() {
    StringBuilder pointer = new StringBuilder();
    steps.forEach(step -> pointer.append('/').append(escape(step.toString())));
    return pointer.toString();
  }

  static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  static String unescape(String token) {
    return token.replace("~1", "/").replace("~0", "~");
  }

  /** Writes the path as people do: {@code $.attributions[3].cue}. */
  @Override
  public String toString() {
    StringBuilder path = new StringBuilder("$");
    if (steps.size() <= FIRST_STEPS + LAST_STEPS) {
      steps.forEach(step -> append(step, path));
    } else {
      steps.subList(0, FIRST_STEPS).forEach(step -> append(step, path));
      path.append("…");
      steps.subList(steps.size() - LAST_STEPS, steps.size()).forEach(step -> append(step, path));
    }
    return path.toString();
  }

  private static void append(Object step, StringBuilder path) {
    if (step instanceof Integer) {
      path.append('[').append(step).append(']');
    } else if (isPlain(step.toString())) {
      path.append('.').append(step);
    } else {
      path.append("['").append(Excerpt.of(step.toString())).append("']");
    }
  }

  private static boolean isPlain(String name) {
    return !name.isEmpty()
        && name.length() <= Excerpt.LENGTH
        && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
  }
}
