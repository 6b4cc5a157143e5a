package io.github.broadsheet.serialization.story;

import io.github.broadsheet.article.Byline;

/** Bylines as formats give them: a line of words. */
public final class Bylines {
  private Bylines() {}

  /** Returns the byline of which no more is known than its words. */
  public static Byline of(String line) {
    return Byline.builder().text(line).build();
  }
}
