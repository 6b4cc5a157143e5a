package io.github.broadsheet.parser.quote.cue;

/**
 * What the content can look like that goes with a cue.
 *
 * @since 0.1
 */
public enum Frame {
  /** Words in quotation marks, before or after the cue. */
  QUOTE('q'),
  /** A clause with "that". */
  THAT('t'),
  /** A clause without "that". */
  BARE_CLAUSE('z'),
  /** A question: whether, how, what. */
  QUESTION('w'),
  /** An infinitive: vowed to go. */
  INFINITIVE('i'),
  /** A gerund: denied going. */
  GERUND('g'),
  /** A noun phrase: denied the charge. */
  OBJECT('n'),
  /** A noun phrase, but only in words that somebody else reports: she said he knew the answer. */
  INNER_OBJECT('m'),
  /** Somebody and an infinitive: urged him to go. */
  OBJECT_AND_INFINITIVE('x'),
  /** The person spoken to stands before the content: told her that. */
  ADDRESSEE('o'),
  /** Somebody or something "as": described it as. */
  AS('a'),
  /** A noun phrase and what it is called: called him a liar. */
  COMPLEMENT('c'),
  /** A noun phrase, if it holds words in quotation marks: said "no". */
  SCRAP('s');

  private final char letter;

  Frame(char letter) {
    this.letter = letter;
  }

  int bit() {
    return 1 << ordinal();
  }

  static int bits(String letters) {
    int bits = 0;
    for (int i = 0; i < letters.length(); i++) {
      bits |= of(letters.charAt(i)).bit();
    }
    return bits;
  }

  private static Frame of(char letter) {
    for (Frame frame : values()) {
      if (frame.letter == letter) {
        return frame;
      }
    }
    throw new IllegalStateException("no frame has the letter '" + letter + "'");
  }
}
