package io.github.broadsheet.parser.quote.rule;

/** What a token can be, told from its spelling and the token before it. */
enum Kind {
  /** Written with a capital: part of a name, or any word that opens a sentence. */
  NAME,
  /** Any word not known to be something else: mostly nouns and adjectives. */
  WORD,
  DETERMINER,
  /** My, his, their. */
  POSSESSIVE,
  /** The clitic of "Russia's". */
  GENITIVE,
  /** I, he, she, they, we, it, you. */
  SUBJECT,
  /** Me, him, them, us. */
  OBJECT,
  PREPOSITION,
  /** And, or, but. */
  COORDINATOR,
  /** Because, while, after, if. */
  SUBORDINATOR,
  /** Who, which, what, whose. */
  RELATIVE,
  /** How, why, whether, what, where: words that open a question. */
  QUESTION,
  THAT,
  TO,
  /** Is, has, did, 've. */
  AUXILIARY,
  MODAL,
  NEGATION,
  ADVERB,
  NUMBER,
  /** A form that is mostly a finite verb: went, takes, said. */
  VERB,
  /** Ends in "ed": a past or a participle. */
  PAST,
  /** Ends in "ing". */
  GERUND,
  /** Monday, yesterday, today. */
  TIME,
  COMMA,
  SEMICOLON,
  COLON,
  DASH,
  OPEN,
  CLOSE,
  QUOTE,
  /** Full stop, question mark, exclamation mark. */
  STOP,
  OTHER;

  /** Can be the verb of a clause, or begin its verb group. */
  boolean isFinite() {
    return this == AUXILIARY || this == MODAL || this == VERB || this == PAST;
  }

  /** Can begin a noun phrase. */
  boolean beginsNounPhrase() {
    return switch (this) {
      case NAME, WORD, DETERMINER, POSSESSIVE, NUMBER, THAT, SUBJECT, OBJECT -> true;
      default -> false;
    };
  }

  /** Can stand within a noun phrase that has no preposition. */
  boolean isNominal() {
    return switch (this) {
      case NAME, WORD, DETERMINER, POSSESSIVE, NUMBER, GENITIVE -> true;
      default -> false;
    };
  }
}
