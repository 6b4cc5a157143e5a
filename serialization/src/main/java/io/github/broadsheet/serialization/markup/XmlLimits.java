package io.github.broadsheet.serialization.markup;

import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import javax.xml.stream.XMLStreamReader;

/** Counts what a document holds against what it may. Not safe to share between threads. */
final class XmlLimits {
  /** No news format defines more than two dozen; NewsML-G2's {@code remoteContent} has 60. */
  static final int MAX_ATTRIBUTES = 256;

  private final ReadLimits limits;
  private long textLength;
  private int elements;

  XmlLimits(ReadLimits limits) {
    this.limits = limits;
  }

  void element(int depth, int attributes, XMLStreamReader reader) {
    elements++;
    require("too-deep", "elements are nested", depth, "maxDepth", limits.maxDepth(), reader);
    require(
        "too-many-attributes",
        "an element has as many attributes as",
        attributes,
        "maxAttributes",
        MAX_ATTRIBUTES,
        reader);
    require("too-long", "elements counted:", elements, "maxBlocks", limits.maxBlocks(), reader);
  }

  void text(int length, XMLStreamReader reader) {
    textLength += length;
    require(
        "too-long",
        "characters of text:",
        textLength,
        "maxTextLength",
        limits.maxTextLength(),
        reader);
  }

  /** Begins to count anew: what is read next is another article of a feed. */
  void reset() {
    textLength = 0;
    elements = 0;
  }

  private static void require(
      String code, String what, long value, String name, long limit, XMLStreamReader reader) {
    if (value > limit) {
      throw new ParseException(
          code,
          what + " " + value + ", above " + limit + ", the limit " + name,
          XmlInput.position(reader.getLocation()));
    }
  }
}
