package io.github.broadsheet.parser.quote.cue;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.quote.CueClass;
import java.util.List;

/**
 * An entry of the lexicon.
 *
 * @param lemma the base form with its second words: "say", "call for"
 * @param more the words after the first: "for"; empty for most
 * @param wordClass verb, noun or adjective
 * @param cueClass what the cue says its source does
 * @param frames what the content can look like, as a set of bits
 * @since 0.1
 */
public record CueWord(
    String lemma, List<String> more, WordClass wordClass, CueClass cueClass, int frames) {

  /** The parts of speech of cues. */
  public enum WordClass {
    /** Said, has rejected. */
    VERB,
    /** Allegations, promise. */
    NOUN,
    /** Sorry, aware. */
    ADJECTIVE
  }

  /** Copies the list. */
  public CueWord {
    requireNonNull(lemma, "lemma");
    requireNonNull(wordClass, "wordClass");
    requireNonNull(cueClass, "cueClass");
    more = List.copyOf(more);
  }

  /** Says whether the content can look so. */
  public boolean takes(Frame frame) {
    return (frames & frame.bit()) != 0;
  }

  /** Says whether this is a verb. */
  public boolean isVerb() {
    return wordClass == WordClass.VERB;
  }
}
