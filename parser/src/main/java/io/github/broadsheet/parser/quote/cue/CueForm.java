package io.github.broadsheet.parser.quote.cue;

/**
 * A cue as it stands in a text: the entry and the form of its first word.
 *
 * @since 0.1
 */
public record CueForm(CueWord word, Form form) {

  /** The forms of a word. */
  public enum Form {
    /** Say; the singular of a noun; an adjective. */
    BASE,
    /** Says; the plural of a noun. */
    WITH_S,
    /** Said, wrote: the past, which for most verbs is the participle too. */
    PAST,
    /** Written: the participle where it differs from the past. */
    PARTICIPLE,
    /** Saying. */
    GERUND
  }

  /** Says whether the form can be the verb of a clause. */
  public boolean isFinite() {
    return word.isVerb() && form != Form.GERUND && form != Form.PARTICIPLE;
  }
}
