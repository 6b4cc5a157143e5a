package io.github.broadsheet.parser.text;

/** Lines about the author that invite to follow or write to them. */
final class AuthorLine {
  private AuthorLine() {}

  static Label judge(Piece piece) {
    String folded = piece.opening();
    boolean follows = folded.startsWith("follow ") && piece.folded().contains(" on twitter");
    boolean handle = folded.startsWith("follow ") && piece.words().indexOf('@') >= 0;
    boolean mail =
        (folded.startsWith("email ")
                || folded.startsWith("contact ")
                || folded.startsWith("e mail "))
            && piece.words().indexOf('@') >= 0;
    if (follows || handle || mail || isAddress(piece)) {
      return Label.AUTHOR_BIOGRAPHY;
    }
    return Label.UNDECIDED;
  }

  /** A mail address and nothing else. A handle alone may be the signature of a post. */
  private static boolean isAddress(Piece piece) {
    int signs = 0;
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (Blank.isBlank(c)) {
        return false;
      }
      signs += c == '@' && i > 0 ? 1 : 0;
    }
    return signs == 1 && piece.length() > 3;
  }
}
