package io.github.broadsheet.article;

/**
 * What a subject is.
 *
 * @since 0.1
 */
public enum SubjectKind {
  /** What the story is about. */
  TOPIC,
  /** A person. */
  PERSON,
  /** A body. */
  ORGANISATION,
  /** A place. */
  PLACE,
  /** An event. */
  EVENT,
  /** A product, brand or work. */
  PRODUCT,
  /** A free word. */
  KEYWORD,
  /** What kind of journalism it is. */
  GENRE,
  /** The section of the publication. */
  SECTION
}
