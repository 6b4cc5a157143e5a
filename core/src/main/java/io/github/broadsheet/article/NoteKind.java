package io.github.broadsheet.article;

/**
 * What a note says.
 *
 * @since 0.1
 */
public enum NoteKind {
  /** Something was wrong and has been put right. */
  CORRECTION,
  /** Something was unclear. */
  CLARIFICATION,
  /** The story has been brought up to date. */
  UPDATE,
  /** A word from the editors. */
  EDITORS_NOTE,
  /** The story is withdrawn. */
  RETRACTION,
  /** Who else contributed, at the foot of a story. */
  CONTRIBUTION,
  /** A standing notice, such as a disclosure. */
  DISCLAIMER
}
