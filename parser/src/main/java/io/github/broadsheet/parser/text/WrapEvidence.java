package io.github.broadsheet.parser.text;

/**
 * What the breaks between neighbouring lines say about wrapping.
 *
 * @param breaks number of breaks without a blank line
 * @param inSentence how many of them stand in the middle of a sentence
 * @param tooLong how many of them follow a line longer than any wrapped one
 * @param width length of the longest line before such a break, too long ones left out
 */
record WrapEvidence(int breaks, int inSentence, int tooLong, int width) {
  static WrapEvidence of(Lines lines, int widest) {
    int breaks = 0;
    int inSentence = 0;
    int tooLong = 0;
    int width = 0;
    for (int line = 1; line < lines.count(); line++) {
      if (lines.isAfterBlank(line)) {
        continue;
      }
      breaks++;
      int length = lines.length(line - 1);
      if (length > widest) {
        tooLong++;
      } else {
        width = Math.max(width, length);
        inSentence += isInSentence(lines, line) ? 1 : 0;
      }
    }
    return new WrapEvidence(breaks, inSentence, tooLong, width);
  }

  /** A small letter after a line that ends in no stop; in scripts without cases, any letter. */
  private static boolean isInSentence(Lines lines, int line) {
    char first = lines.first(line);
    boolean goesOn =
        Character.isLowerCase(first)
            || Character.isLetter(first)
                && !Character.isUpperCase(first)
                && lines.length(line - 1) >= 30;
    return goesOn && !Signs.isStop(lines.last(line - 1));
  }

  /** Three breaks in ten suffice: capitals, figures and quotation marks begin lines too. */
  boolean isWrapped() {
    return inSentence >= 2 && inSentence * 10 >= breaks * 3 && tooLong * 10 <= breaks;
  }
}
