package io.github.broadsheet.parser.html.meta;

import java.util.List;
import java.util.Locale;

/** Tells lines that say when a story was published from others with a date in them. */
final class TimeLines {
  /** What stands before the time of a change. */
  private static final List<String> CHANGES = List.of("amended", "corrected", "correction");

  private static final List<String> PUBLICATIONS = List.of("publi", "posted");

  /** How a line opens that speaks of the story itself. */
  private static final List<String> OPENINGS =
      List.of("this ", "amended", "corrected", "correction");

  private TimeLines() {}

  /** Says whether {@code line} is a note that the story itself was amended. */
  static boolean isNoteOfAmendment(String line) {
    String words = line.toLowerCase(Locale.ROOT);
    return OPENINGS.stream().anyMatch(words::startsWith) && isAmendment(line);
  }

  /**
   * Says whether {@code line} gives the time of an amendment, and none of publication. "Updated on"
   * by itself is how many sites give the only time there is.
   */
  static boolean isAmendment(String line) {
    String words = line.toLowerCase(Locale.ROOT);
    boolean change = CHANGES.stream().anyMatch(words::contains);
    boolean update = words.startsWith("this ") && words.contains("updated on");
    return (change || update) && PUBLICATIONS.stream().noneMatch(words::contains);
  }
}
