package io.github.broadsheet.quote;

import io.github.broadsheet.text.Span;
import java.util.List;

/** The checks that every list of spans in this package passes when it is built. */
final class SpanChecks {
  private SpanChecks() {}

  static void requireInOrder(String name, List<Span> spans) {
    int end = 0;
    for (Span span : spans) {
      if (span.isEmpty()) {
        throw new IllegalArgumentException(name + " " + span + " is empty");
      }
      if (span.start() < end) {
        throw new IllegalArgumentException(
            name + " " + span + " starts before " + end + ", where the one before it ends");
      }
      end = span.end();
    }
  }

  static void requireInside(String name, List<Span> spans, Span outer) {
    for (Span span : spans) {
      if (!outer.contains(span)) {
        throw new IllegalArgumentException(name + " " + span + " is outside the quote, " + outer);
      }
    }
  }

  static double requireProbability(String name, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(name + " " + value + " is not between 0 and 1");
    }
    return value;
  }
}
