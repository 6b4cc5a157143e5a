package io.github.broadsheet.serialization.ans;

import io.github.broadsheet.serialization.tree.Shape;

/**
 * What the schemas of ANS 0.10.12 allow, as far as a story leads to them: a class for each folder
 * or concern of theirs, a property for each of theirs. Earlier versions are read by the same
 * tables.
 */
final class AnsShape {
  /** A story. */
  static final Shape STORY = ContentShape.STORY;

  private AnsShape() {}

  /** Returns the shape of what is of a type. */
  static Shape ofType(String type) {
    return ElementShape.ofType(type);
  }
}
