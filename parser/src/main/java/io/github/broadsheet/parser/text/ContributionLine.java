package io.github.broadsheet.parser.text;

import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.internal.credit.CreditParser;
import java.util.List;

/** Lines at the foot of a story that say who else worked on it. */
final class ContributionLine {
  private ContributionLine() {}

  static Label judge(Piece piece) {
    return isCredit(piece.opening()) || isThanks(piece.words())
        ? Label.CONTRIBUTION
        : Label.UNDECIDED;
  }

  private static boolean isCredit(String folded) {
    int by = folded.indexOf(" by ");
    if (by < 0 || by > 40) {
      return false;
    }
    return switch (folded.substring(0, by)) {
      case "reporting",
          "additional reporting",
          "editing",
          "writing",
          "reporting and writing",
          "writing and reporting",
          "with reporting",
          "compiled",
          "edited",
          "writing and editing",
          "additional research",
          "research",
          "with additional reporting",
          "production",
          "reporting and editing",
          "additional writing" ->
          true;
      default -> false;
    };
  }

  private static boolean isThanks(String words) {
    int at = words.indexOf(" contributed ");
    if (at < 0) {
      return false;
    }
    String rest = words.substring(at + 13);
    return rest.startsWith("to this ")
        || rest.startsWith("reporting")
        || rest.startsWith("research");
  }

  /** Who is named, where the line follows the usual form. */
  static List<Contributor> contributors(Piece piece) {
    return isCredit(piece.opening()) ? CreditParser.parse(piece.words()) : List.of();
  }
}
