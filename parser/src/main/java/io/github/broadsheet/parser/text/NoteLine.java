package io.github.broadsheet.parser.text;

/** Corrections, clarifications, updates and words from the editors. */
final class NoteLine {
  /** The phrases that tell a note stand within its first words. */
  private static final int REACH = 160;

  private NoteLine() {}

  static Label judge(Piece piece) {
    char first = piece.first();
    // Most paragraphs are told from notes by their first letter.
    if (Character.isLetter(first) && "TtAaCcEePpUuIiFf".indexOf(first) < 0) {
      return Label.UNDECIDED;
    }
    int end = Math.min(piece.length(), REACH);
    String opening = piece.words().substring(0, end);
    Label named = named(opening);
    return named != Label.UNDECIDED ? named : told(Folding.fold(opening));
  }

  /** {@code Correction: …}: the note says itself what it is. */
  private static Label named(String opening) {
    int colon = opening.indexOf(':');
    if (colon < 0 || colon > 40) {
      return Label.UNDECIDED;
    }
    return switch (Folding.fold(opening.substring(0, colon))) {
      case "correction",
          "corrections",
          "corrected",
          "correction appended",
          "corrections and clarifications" ->
          Label.CORRECTION;
      case "clarification", "clarifications" -> Label.CLARIFICATION;
      case "editors note",
          "editor s note",
          "note from the editor",
          "editors notes",
          "note to readers",
          "eds note",
          "a note to readers" ->
          Label.EDITORS_NOTE;
      case "update", "updates" -> Label.UPDATE;
      default -> Label.UNDECIDED;
    };
  }

  private static Label told(String folded) {
    if (startsWithAny(
            folded,
            "this version corrects",
            "this version fixes",
            "this story corrects",
            "corrects ")
        && folded.length() > 12) {
      return folded.startsWith("corrects ") && !folded.contains("paragraph")
          ? Label.UNDECIDED
          : Label.CORRECTION;
    }
    if (startsWithAny(
        folded,
        "an earlier version of this",
        "a previous version of this",
        "earlier versions of this",
        "previous versions of this",
        "a prior version of this")) {
      return Label.CORRECTION;
    }
    String rest = afterSubject(folded);
    if (startsWithAny(
        rest, "was amended on", "was corrected", "has been corrected", "has been amended")) {
      return Label.CORRECTION;
    }
    if (startsWithAny(rest, "has been clarified", "was clarified")) {
      return Label.CLARIFICATION;
    }
    return startsWithAny(
            rest, "has been updated", "was updated", "will be updated", "is being updated")
        ? Label.UPDATE
        : Label.UNDECIDED;
  }

  /** What follows {@code this article}, {@code the story}, {@code this post} ...; or nothing. */
  private static String afterSubject(String folded) {
    for (String start : new String[] {"this ", "the "}) {
      for (String noun :
          new String[] {
            "article ", "story ", "post ", "report ", "piece ", "column ", "headline "
          }) {
        if (folded.startsWith(noun, start.length()) && folded.startsWith(start)) {
          return folded.substring(start.length() + noun.length());
        }
      }
    }
    return "";
  }

  private static boolean startsWithAny(String folded, String... beginnings) {
    for (String beginning : beginnings) {
      if (folded.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }
}
