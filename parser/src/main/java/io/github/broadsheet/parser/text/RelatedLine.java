package io.github.broadsheet.parser.text;

/** Lines that point to another story: {@code Read more: The night the mole moved}. */
final class RelatedLine {
  private static final int LONGEST_LEAD = 40;

  private RelatedLine() {}

  static Label judge(Piece piece) {
    int colon = lead(piece);
    if (colon < 0) {
      return Label.UNDECIDED;
    }
    String lead = Folding.fold(piece.words().substring(0, colon));
    return Furniture.isRelatedLead(lead) ? Label.RELATED_LINKS : Label.UNDECIDED;
  }

  private static int lead(Piece piece) {
    int limit = Math.min(piece.length(), LONGEST_LEAD);
    for (int i = 0; i < limit; i++) {
      char c = piece.charAt(i);
      if (c == ':' || c == '|' || c == '\u00BB' || c == '>') {
        return i;
      }
    }
    return -1;
  }
}
