package io.github.broadsheet.article;

/**
 * What a contributor did.
 *
 * @since 0.1
 */
public enum ContributorRole {
  /** Wrote the story. */
  AUTHOR,
  /** Reported, without writing. */
  REPORTER,
  /** Edited. */
  EDITOR,
  /** Took the pictures. */
  PHOTOGRAPHER,
  /** Drew. */
  ILLUSTRATOR,
  /** Filmed. */
  VIDEOGRAPHER,
  /** Translated. */
  TRANSLATOR,
  /** Anything else; see the title. */
  OTHER
}
