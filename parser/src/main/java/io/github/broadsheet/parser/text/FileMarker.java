package io.github.broadsheet.parser.text;

/** The mark of a picture from the archive: {@code FILE -}, {@code (FILE)}, {@code File photo:}. */
final class FileMarker {
  private static final String[] LEADS = {"file photo", "file picture", "file image", "file"};

  private FileMarker() {}

  /** Where the words after the marker begin, as an index into the piece; 0 without a marker. */
  static int end(Piece piece) {
    boolean bracket = piece.first() == '(' || piece.first() == '[';
    int start = bracket ? 1 : 0;
    for (String lead : LEADS) {
      int end = lead(piece, start, lead);
      if (end > 0) {
        return afterSign(piece, end, bracket);
      }
    }
    return 0;
  }

  private static int lead(Piece piece, int start, String lead) {
    int end = start + lead.length();
    if (piece.length() <= end + 2) {
      return 0;
    }
    for (int i = 0; i < lead.length(); i++) {
      if (Character.toLowerCase(piece.charAt(start + i)) != lead.charAt(i)) {
        return 0;
      }
    }
    // "File" alone is a word; the marker is in capitals.
    boolean capitals = Character.isUpperCase(piece.charAt(start + 1));
    return capitals || lead.length() > 4 ? end : 0;
  }

  private static int afterSign(Piece piece, int end, boolean bracket) {
    int at = end;
    boolean sign = false;
    while (at < piece.length() && isSign(piece.charAt(at), bracket)) {
      sign |= !Blank.isBlank(piece.charAt(at));
      at++;
    }
    return sign && at < piece.length() ? at : 0;
  }

  private static boolean isSign(char c, boolean bracket) {
    return Blank.isBlank(c)
        || Signs.isDash(c)
        || c == ':'
        || c == '.'
        || bracket && (c == ')' || c == ']');
  }
}
