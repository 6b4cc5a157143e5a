package io.github.broadsheet.parser.quote.speaker;

import io.github.broadsheet.parser.quote.token.Tokens;

/** How a text speaks of somebody, and how sure that is. */
enum Gender {
  FEMALE(2),
  PERHAPS_FEMALE(1),
  UNKNOWN(0),
  PERHAPS_MALE(-1),
  MALE(-2);

  private final int leaning;

  Gender(int leaning) {
    this.leaning = leaning;
  }

  /** How well "she" or "he" fits, from 0 to 1. */
  double fits(Gender pronoun) {
    int agreement = leaning * Integer.signum(pronoun.leaning);
    return switch (agreement) {
      case 2 -> 1;
      case 1 -> 0.95;
      case 0 -> 0.88;
      case -1 -> 0.6;
      default -> 0;
    };
  }

  /** The surer of the two; this one if they are equally sure. */
  Gender or(Gender other) {
    return Math.abs(other.leaning) > Math.abs(leaning) ? other : this;
  }

  boolean isKnown() {
    return Math.abs(leaning) == 2;
  }

  Gender opposite() {
    return values()[values().length - 1 - ordinal()];
  }

  static Gender ofTitle(Tokens tokens, int token) {
    if (Vocabulary.FEMALE_TITLES.has(tokens, token)) {
      return FEMALE;
    }
    return Vocabulary.MALE_TITLES.has(tokens, token) ? MALE : ofRole(tokens, token);
  }

  static Gender ofRole(Tokens tokens, int token) {
    if (Vocabulary.FEMALE_ROLES.has(tokens, token)) {
      return FEMALE;
    }
    return Vocabulary.MALE_ROLES.has(tokens, token) ? MALE : UNKNOWN;
  }

  /**
   * The gender of a given name: surely if it is listed, perhaps by its last letter, which serves
   * most European languages.
   */
  static Gender ofGivenName(Tokens tokens, int token) {
    if (Vocabulary.FEMALE_NAMES.has(tokens, token)) {
      return FEMALE;
    }
    if (Vocabulary.MALE_NAMES.has(tokens, token)) {
      return MALE;
    }
    int hyphen = tokens.normalized(token).indexOf('-');
    if (hyphen > 1) {
      int first = Tokens.hash(tokens.normalized(token).substring(0, hyphen));
      if (Vocabulary.FEMALE_NAMES.has(first)) {
        return FEMALE;
      }
      if (Vocabulary.MALE_NAMES.has(first)) {
        return MALE;
      }
    }
    char last = tokens.text().charAt(tokens.end(token) - 1);
    return switch (last) {
      case 'a', 'á' -> PERHAPS_FEMALE;
      case 'o', 'k', 'd', 'r', 's' -> PERHAPS_MALE;
      default -> UNKNOWN;
    };
  }
}
