package io.github.broadsheet.quote;

/**
 * How words are reported, or what words in quotation marks are when nobody is quoted.
 *
 * @since 0.1
 */
public enum QuoteKind {
  /** The speaker's own words, all of them in quotation marks: “Everyone is welcome here.” */
  DIRECT,

  /** Reported without quotation marks: he said everyone was welcome. */
  INDIRECT,

  /** Reported, with some of the speaker's own words in it: he said they had a “foothold” there. */
  MIXED,

  /** No more than a scrap of the speaker's own words, and nothing around it: he was “delighted”. */
  PARTIAL,

  /** The name of a work, in quotation marks that quote nobody: “The Winter's Tale”. */
  TITLE,

  /** A nickname: Earvin “Magic” Johnson. */
  NICKNAME,

  /** A word the writer holds at arm's length: the “experts” in the room. */
  SCARE,

  /** A word named or introduced as a word: the term “embargo”. */
  TERM;

  /** Says whether somebody is reported as saying, writing or thinking the words. */
  public boolean isReported() {
    return this == DIRECT || this == INDIRECT || this == MIXED || this == PARTIAL;
  }

  /** Says whether at least some of the words stand in quotation marks. */
  public boolean isMarked() {
    return this != INDIRECT;
  }
}
