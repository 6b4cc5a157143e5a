package io.github.broadsheet.parser.text;

/** Corrections, clarifications, updates and words from the editors. */
final class NoteLine {
  private static final int LONGEST_NAME = 40;

  private NoteLine() {}

  static Label judge(Piece piece) {
    int colon = colon(piece);
    Label named = colon < 0 ? Label.UNDECIDED : named(Folding.fold(piece.words(colon)));
    return named != Label.UNDECIDED ? named : told(piece.opening());
  }

  private static int colon(Piece piece) {
    int limit = Math.min(piece.length(), LONGEST_NAME);
    for (int i = 0; i < limit; i++) {
      if (piece.charAt(i) == ':') {
        return i;
      }
    }
    return -1;
  }

  /** {@code Correction: …}: the note says itself what it is. */
  private static Label named(String name) {
    return switch (name) {
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
