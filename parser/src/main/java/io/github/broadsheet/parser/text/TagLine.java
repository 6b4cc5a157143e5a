package io.github.broadsheet.parser.text;

import java.util.ArrayList;
import java.util.List;

/** Lines of keywords: {@code Tags: bread, tax}. */
final class TagLine {
  private TagLine() {}

  static Label judge(Piece piece) {
    int colon = colon(piece);
    return colon >= 0 ? Label.TAGS : Label.UNDECIDED;
  }

  private static int colon(Piece piece) {
    int limit = Math.min(piece.length(), 24);
    for (int i = 0; i < limit; i++) {
      if (piece.charAt(i) == ':') {
        return isLead(Folding.fold(piece.words().substring(0, i))) ? i : -1;
      }
    }
    return -1;
  }

  private static boolean isLead(String folded) {
    return switch (folded) {
      case "tags",
          "tag",
          "topics",
          "filed under",
          "keywords",
          "categories",
          "in this story",
          "more on",
          "read more on",
          "tagged",
          "posted in",
          "related topics" ->
          true;
      default -> false;
    };
  }

  /** The keywords of a line, in order. */
  static List<String> keywords(Piece piece) {
    List<String> keywords = new ArrayList<>();
    String list = piece.words().substring(colon(piece) + 1);
    for (String each : list.split("[,;|\u00B7\u2022\n\r]")) {
      String keyword = each.strip();
      if (!keyword.isEmpty()) {
        keywords.add(keyword);
      }
    }
    return keywords;
  }
}
