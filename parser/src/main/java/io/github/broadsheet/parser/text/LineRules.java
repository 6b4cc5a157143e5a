package io.github.broadsheet.parser.text;

import java.util.List;

/** The rules that look at one piece alone, in the order in which they are asked. */
final class LineRules {
  private static final List<LineRule> RULES =
      List.of(
          new LineRule("end-mark", 24, EndMarks::judge),
          new LineRule("ornament", 120, EndMarks::ornament),
          new LineRule("furniture-phrase", Piece.LONGEST_FOLDED, Furniture::judge),
          new LineRule("related-line", Piece.LONGEST_FOLDED, RelatedLine::judge),
          new LineRule("breadcrumb", 160, Breadcrumb::judge),
          new LineRule("note", 1500, NoteLine::judge),
          new LineRule("timestamp", 160, TimestampLine::judge),
          new LineRule("copyright", 600, CopyrightLine::judge),
          new LineRule("tags", 400, TagLine::judge),
          new LineRule("contribution", 400, ContributionLine::judge),
          new LineRule("follow-author", 240, AuthorLine::judge),
          new LineRule("byline", 200, BylineLine::judge),
          new LineRule("credit", 120, CaptionLine::judgeCredit),
          new LineRule("caption", 900, CaptionLine::judge));

  private static final int LONGEST = RULES.stream().mapToInt(LineRule::longest).max().orElseThrow();

  private LineRules() {}

  static void label(Piece piece) {
    if (piece.length() > LONGEST) {
      return;
    }
    for (LineRule rule : RULES) {
      if (rule.appliesTo(piece)) {
        Label label = rule.judge().apply(piece);
        if (label != Label.UNDECIDED) {
          piece.label(label, rule.name());
          return;
        }
      }
    }
  }
}
