package io.github.broadsheet.parser.text;

import java.util.Optional;

/** Lines that say who owns the text. */
final class CopyrightLine {
  /** "St", "U.S", with the blank before: no longer word is shortened like that. */
  private static final int LONGEST_SHORT_FORM = 4;

  private CopyrightLine() {}

  static Label judge(Piece piece) {
    char first = piece.first();
    if (first == '\u00A9') {
      return Label.LEGAL;
    }
    if (first != 'C' && first != 'c' && first != '(' && !mayReserveRights(piece)) {
      return Label.UNDECIDED;
    }
    String folded = Folding.fold(piece.words());
    boolean notice =
        folded.startsWith("copyright # ")
            || folded.startsWith("copyright c ")
            || folded.startsWith("c # ") && first == '('
            || folded.startsWith("copyright") && piece.words().indexOf('\u00A9') >= 0
            || folded.endsWith("all rights reserved") && piece.wordCount() <= 30;
    return notice ? Label.LEGAL : Label.UNDECIDED;
  }

  private static boolean mayReserveRights(Piece piece) {
    return piece.endsWith("rights reserved");
  }

  /** The holder that a notice names: what is left without signs, years and the terms. */
  static Optional<String> holder(String notice) {
    int end = holderEnd(notice);
    StringBuilder out = new StringBuilder();
    for (String word : notice.substring(0, end).split("\\s")) {
      if (!isNoticeWord(word)) {
        out.append(out.length() == 0 ? "" : " ").append(word);
      }
    }
    String holder = stripStop(out.toString());
    return holder.isEmpty() || holder.length() > 100 ? Optional.empty() : Optional.of(holder);
  }

  /** At the first full stop that ends a word, not "St. Louis" or "U.S. News". */
  private static int holderEnd(String notice) {
    int stop = notice.indexOf(". ");
    while (stop >= 0 && stop - notice.lastIndexOf(' ', stop) <= LONGEST_SHORT_FORM) {
      stop = notice.indexOf(". ", stop + 1);
    }
    return stop < 0 ? notice.length() : stop;
  }

  private static String stripStop(String words) {
    return words.endsWith(".") || words.endsWith(",")
        ? words.substring(0, words.length() - 1)
        : words;
  }

  private static boolean isNoticeWord(String word) {
    if (word.isEmpty() || Character.isDigit(word.charAt(0))) {
      return true;
    }
    return switch (Folding.fold(word)) {
      case "", "copyright", "c", "by" -> true;
      default -> false;
    };
  }
}
