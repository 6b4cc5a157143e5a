package io.github.broadsheet.parser.text;

/** How a line goes on from the one before it, within one piece. */
enum Join {
  /** The line was wrapped between words. */
  SPACE,
  /** The line was wrapped inside a word, after its hyphen. */
  NOTHING,
  /** The break is meant: the signature under a set-off quotation. */
  BREAK;

  /** How {@code line} of a piece goes on from the one before it. */
  static Join of(Lines lines, int line, boolean wrapped) {
    if (!wrapped) {
      return BREAK;
    }
    char last = lines.last(line - 1);
    boolean insideWord =
        (last == '-' || last == '\u2010' || last == '\u00AD')
            && lines.length(line - 1) > 1
            && Character.isLetter(lines.text().charAt(lines.end(line - 1) - 2))
            && Character.isLowerCase(lines.first(line));
    return insideWord ? NOTHING : SPACE;
  }
}
