package io.github.broadsheet.quote;

/**
 * Which question about a statement a circumstance answers.
 *
 * @since 0.1
 */
public enum CircumstanceKind {
  /** To whom: “told reporters”. */
  ADDRESSEE,
  /** When: “Wednesday”. */
  WHEN,
  /** Where: “in Kabul”. */
  WHERE,
  /** In what medium: “in a televised speech”, “on Twitter”. */
  MEDIUM,
  /** On what occasion: “at a ceremony in Kabul”. */
  OCCASION
}
