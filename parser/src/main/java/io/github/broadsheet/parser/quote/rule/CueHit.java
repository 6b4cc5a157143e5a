package io.github.broadsheet.parser.quote.rule;

import io.github.broadsheet.parser.quote.cue.CueForm;
import io.github.broadsheet.parser.quote.cue.CueWord;
import io.github.broadsheet.parser.quote.cue.Frame;

/**
 * A cue that may stand at a place of the text.
 *
 * @param head the token of its first word
 * @param group its tokens, with auxiliaries, negation and adverbs for a verb
 * @param form the entry of the lexicon and its form
 * @param voice how a verb stands in its clause
 */
record CueHit(int head, Stretch group, CueForm form, Voice voice) {

  /** How a verb stands in its clause. */
  enum Voice {
    /** Said, has said: the subject stands before it. */
    FINITE,
    /** Was told, is expected: it has no subject that speaks. */
    PASSIVE,
    /** Saying: it borrows the subject of the clause it hangs on. */
    PARTICIPLE,
    /** To say, or no verb at all. */
    NONE
  }

  CueWord word() {
    return form.word();
  }

  boolean takes(Frame frame) {
    return word().takes(frame);
  }

  int first() {
    return group.first();
  }

  int after() {
    return group.after();
  }
}
