package io.github.broadsheet.serialization.wire;

import io.github.broadsheet.article.Dateline;
import io.github.broadsheet.text.Span;
import java.util.List;
import java.util.Optional;

/** Where and by whom a story was filed, as its first words say: {@code PORT ADA (HP) _ }. */
final class Openings {
  private static final int LONGEST = 80;
  private static final List<String> DASHES = List.of(" _ ", " - ", " -- ", " – ", " — ", ".- ");

  /** How lines in capitals begin that name no place. */
  private static final List<String> NO_PLACES =
      List.of("UPDATE", "URGENT", "CORRECT", "BREAKING", "EDITOR", "EDS");

  private Openings() {}

  /**
   * Returns the dateline that opens a paragraph: an agency in brackets before a dash, or a place in
   * capitals.
   *
   * @param start where the paragraph stands in the article's text
   */
  static Optional<Dateline> dateline(String paragraph, int start) {
    String opening = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
    int end = LONGEST;
    for (String dash : DASHES) {
      int found = opening.indexOf(dash);
      end = found > 0 ? Math.min(end, found) : end;
    }
    return end == LONGEST ? Optional.empty() : of(opening.substring(0, end), start);
  }

  private static Optional<Dateline> of(String words, int start) {
    int open = words.indexOf('(');
    boolean hasAgency = open > 0 && words.endsWith(")") && words.length() - open > 2;
    int comma = words.indexOf(',');
    int placeEnd = Math.min(open < 0 ? words.length() : open, comma < 0 ? words.length() : comma);
    String place = words.substring(0, placeEnd).strip();
    if (place.isEmpty()
        || !Character.isUpperCase(place.charAt(0))
        || !(hasAgency || open < 0 && isPlace(place))) {
      return Optional.empty();
    }
    Dateline.Builder dateline =
        Dateline.builder().text(words).span(Span.ofLength(start, words.length())).addPlaces(place);
    if (hasAgency) {
      dateline.provider(words.substring(open + 1, words.length() - 1));
    }
    return Optional.of(dateline.build());
  }

  private static boolean isPlace(String place) {
    return place.length() > 1
        && NO_PLACES.stream().noneMatch(place::startsWith)
        && place.chars().noneMatch(c -> Character.isLowerCase(c) || Character.isDigit(c));
  }
}
