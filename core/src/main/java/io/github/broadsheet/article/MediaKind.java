package io.github.broadsheet.article;

/**
 * What a medium shows or plays.
 *
 * @since 0.1
 */
public enum MediaKind {
  /** A photograph or drawing. */
  IMAGE,
  /** A film. */
  VIDEO,
  /** A recording. */
  AUDIO,
  /** A chart or map. */
  GRAPHIC,
  /** Anything else. */
  OTHER
}
