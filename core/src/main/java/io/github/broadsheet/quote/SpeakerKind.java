package io.github.broadsheet.quote;

/**
 * What a speaker is.
 *
 * @since 0.1
 */
public enum SpeakerKind {
  /** One person, known by name. */
  PERSON,
  /** A company, agency, party, court or other body. */
  ORGANISATION,
  /** A country or a place that stands for its government: “Moscow”. */
  PLACE,
  /** People as a group: “residents”, “Tom and Ana Roe”. */
  GROUP,
  /** A report, a poll, a letter. */
  DOCUMENT,
  /** Somebody the text does not name. */
  UNNAMED
}
