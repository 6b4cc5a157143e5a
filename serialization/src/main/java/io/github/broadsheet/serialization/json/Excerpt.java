package io.github.broadsheet.serialization.json;

/** Cuts what a document says down to what fits into a message. */
final class Excerpt {
  static final int LENGTH = 60;

  private Excerpt() {}

  /** Returns {@code text} on one line and not longer than a message can bear. */
  static String of(String text) {
    String start = text.length() <= LENGTH ? text : text.substring(0, LENGTH) + "…";
    return start.replaceAll("\\p{Cntrl}", "\uFFFD");
  }
}
