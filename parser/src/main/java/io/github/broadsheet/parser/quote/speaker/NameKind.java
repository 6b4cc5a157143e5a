package io.github.broadsheet.parser.quote.speaker;

import io.github.broadsheet.quote.SpeakerKind;

/** What a name is the name of. */
enum NameKind {
  PERSON,
  ORGANISATION,
  PLACE,
  /** A ship, a storm, a book: named, but nobody. */
  THING,
  UNKNOWN;

  /** What a speaker of such a name is. */
  SpeakerKind speakerKind() {
    return switch (this) {
      case ORGANISATION -> SpeakerKind.ORGANISATION;
      case PLACE -> SpeakerKind.PLACE;
      default -> SpeakerKind.PERSON;
    };
  }
}
