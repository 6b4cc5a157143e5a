package io.github.broadsheet.parser.text;

import io.github.broadsheet.article.Dateline;
import io.github.broadsheet.internal.credit.Names;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the dateline that opens a story: {@code KABUL, Feb. 15 (Agency) —}.
 *
 * <p>A place in capitals and a dash make one; a place in small letters needs the agency in
 * brackets, or a day with its year, as well: {@code Kabul, 15 February 2023 –}. Stateless and safe
 * to share between threads.
 *
 * @since 0.1
 */
public final class DatelineParser {
  /** As many characters of a paragraph are looked at; datelines with two places stay below. */
  public static final int REACH = 120;

  private final String text;
  private final int offset;
  private final int limit;

  private DatelineParser(String text, int offset) {
    this.text = text;
    this.offset = offset;
    this.limit = Math.min(text.length(), REACH);
  }

  /**
   * Returns the dateline at the start of a paragraph; nothing if it has none.
   *
   * @param opening the first characters of the paragraph, or all of them
   * @param offset where the paragraph begins in the article's text
   */
  public static Optional<Dateline> parse(String opening, int offset) {
    return new DatelineParser(opening, offset).parse();
  }

  /**
   * Returns the dateline that a line of its own is, as press releases have it: a place and a day
   * with its year; nothing if it is more or less than that. It is no part of the text.
   */
  static Optional<Dateline> parseLine(String line) {
    if (line.length() > REACH) {
      return Optional.empty();
    }
    int end = line.length();
    while (end > 0 && (Blank.isBlank(line.charAt(end - 1)) || Signs.isDash(line.charAt(end - 1)))) {
      end--;
    }
    return new DatelineParser(line, 0)
        .parse(line.substring(0, end))
        .filter(found -> found.date().filter(date -> !date.startsWith("-")).isPresent())
        .map(found -> found.toBuilder().span(Optional.empty()).build());
  }

  private Optional<Dateline> parse() {
    int dash = dash(2);
    if (dash < 0) {
      return Optional.empty();
    }
    int next = dash(dash + 2);
    // "DUBLIN, Ireland – January 9, 2025 – ": the day may stand between two dashes.
    boolean dated = next > 0 && date(details(text.substring(dash + 1, next))).isPresent();
    return parse(text.substring(0, dated ? next : dash).stripTrailing());
  }

  private Optional<Dateline> parse(String words) {
    int bracket = words.endsWith(")") ? words.lastIndexOf('(') : -1;
    String head = (bracket < 0 ? words : words.substring(0, bracket)).strip();
    List<String> details = details(head);
    if (details.isEmpty() || details.stream().skip(1).anyMatch(detail -> detail.length() > 30)) {
      return Optional.empty();
    }
    String place = details.remove(0);
    Optional<String> date = date(details);
    boolean sure = bracket > 0 || date.filter(day -> !day.startsWith("-")).isPresent();
    if (!isPlace(place, sure)) {
      return Optional.empty();
    }
    Dateline.Builder dateline =
        Dateline.builder()
            .text(words)
            .span(Span.ofLength(offset, words.length()))
            .places(places(place));
    if (bracket > 0) {
      dateline.provider(words.substring(bracket + 1, words.length() - 1).strip());
    }
    return Optional.of(dateline.date(date).build());
  }

  /** The dash that ends the dateline: one with room before it, and a capital after it. */
  private int dash(int from) {
    for (int i = from; i + 2 < limit; i++) {
      char c = text.charAt(i);
      if (Signs.isDash(c) || c == '_') { // wires without a dash write an underscore
        boolean spaced = Blank.isBlank(text.charAt(i - 1)) || text.charAt(i - 1) == ')';
        boolean doubled = text.charAt(i + 1) == '-';
        if (spaced || doubled || Signs.isLongDash(c) && c != '\u2013') {
          return opensStory(i + (doubled ? 2 : 1)) ? i : -1;
        }
      } else if (isSentenceSign(c)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isSentenceSign(char c) {
    return c == '"'
        || c == '\u201C'
        || c == '\u201D'
        || c == ':'
        || c == ';'
        || c == '?'
        || c == '!';
  }

  private boolean opensStory(int from) {
    int at = from;
    while (at < limit && Blank.isBlank(text.charAt(at))) {
      at++;
    }
    if (at >= limit) {
      return false;
    }
    char c = text.charAt(at);
    return Signs.isOpeningQuote(c)
        || Character.isDigit(c)
        || Character.isLetter(c) && !Character.isLowerCase(c);
  }

  /** What stands between commas, and dashes with room on both sides. */
  private static List<String> details(String head) {
    List<String> details = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= head.length(); i++) {
      boolean ends =
          i == head.length()
              || head.charAt(i) == ','
              || Signs.isDash(head.charAt(i)) && i > 0 && Blank.isBlank(head.charAt(i - 1));
      if (ends) {
        String detail = head.substring(start, i).strip();
        if (!detail.isEmpty()) {
          details.add(detail);
        }
        start = i + 1;
      }
    }
    return details;
  }

  private static boolean isPlace(String place, boolean sure) {
    int capitals = 0;
    for (int i = 0; i < place.length(); i++) {
      char c = place.charAt(i);
      if (Character.isLowerCase(c)) {
        return sure && Names.isName(place.replace("/", " "), 1) && !isTime(place);
      }
      if (Character.isUpperCase(c)) {
        capitals++;
      } else if (!Character.isLetter(c) && " .'\u2019-/".indexOf(c) < 0) {
        return false;
      }
    }
    return capitals >= 2 && place.length() <= 50;
  }

  /** {@code Monday, 9 January 2025} has no place. */
  private static boolean isTime(String words) {
    String word = words.toLowerCase(Locale.ROOT);
    return StampWords.isFiller(word) || StampWords.isNaming(word) || StampWords.isUpdate(word);
  }

  private static List<String> places(String place) {
    List<String> places = new ArrayList<>();
    for (String each : place.split("/| AND | and ")) {
      if (!each.isBlank()) {
        places.add(each.strip());
      }
    }
    return places;
  }

  /** The month and day among the details; a year if one follows, with or without a comma. */
  private static Optional<String> date(List<String> details) {
    for (int i = 0; i < details.size(); i++) {
      String[] words = details.get(i).replace(".", "").toLowerCase(Locale.ROOT).split(" ");
      if (words.length == 2 || words.length == 3 && year(words[2]) > 0) {
        int month = Math.max(StampWords.month(words[0]), StampWords.month(words[1]));
        int day = Math.max(day(words[0]), day(words[1]));
        if (month > 0 && day > 0) {
          String next = i + 1 < details.size() ? details.get(i + 1) : "";
          int year = year(words.length == 3 ? words[2] : next);
          String prefix = year == 0 ? "-" : String.format(Locale.ROOT, "%04d", year);
          return Optional.of(String.format(Locale.ROOT, "%s-%02d-%02d", prefix, month, day));
        }
      }
    }
    return Optional.empty();
  }

  private static int day(String word) {
    return digits(word, 2, 31);
  }

  private static int year(String word) {
    return word.length() == 4 ? digits(word, 4, 2199) : 0;
  }

  private static int digits(String word, int longest, int largest) {
    if (word.isEmpty() || word.length() > longest) {
      return 0;
    }
    int value = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < '0' || c > '9') {
        return 0;
      }
      value = value * 10 + c - '0';
    }
    return value <= largest ? value : 0;
  }
}
