package io.github.broadsheet.parser.text;

import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.internal.credit.CreditParser;
import java.util.List;

/** Lines that say who wrote the story. */
final class BylineLine {
  private BylineLine() {}

  static Label judge(Piece piece) {
    return mayCredit(piece) && !CreditParser.parse(piece.words()).isEmpty()
        ? Label.BYLINE
        : Label.UNDECIDED;
  }

  /** {@code By …}, or {@code by} among the first words as in {@code Words by …}. */
  private static boolean mayCredit(Piece piece) {
    String folded = piece.opening();
    if (folded.startsWith("by ")) {
      return true;
    }
    int by = folded.indexOf(" by ");
    return by > 0 && by < 24 && isLead(folded.substring(0, by));
  }

  private static boolean isLead(String lead) {
    return switch (lead) {
      case "words",
          "text",
          "story",
          "written",
          "story and photos",
          "words and photographs",
          "words and pictures",
          "text and photos",
          "report",
          "interview",
          "article",
          "posted",
          "analysis",
          "opinion",
          "review",
          "as told to",
          "published" ->
          true;
      default -> false;
    };
  }

  /** Whether the piece is a name with nothing but a post or place, in a place for a byline. */
  static boolean isBare(Piece piece) {
    return piece.length() <= 120 && !piece.endsSentence() && !bare(piece).isEmpty();
  }

  private static List<Contributor> bare(Piece piece) {
    return CreditParser.parseBare(piece.words());
  }

  static List<Contributor> contributors(Piece piece) {
    List<Contributor> named = CreditParser.parse(piece.words());
    return named.isEmpty() ? bare(piece) : named;
  }
}
