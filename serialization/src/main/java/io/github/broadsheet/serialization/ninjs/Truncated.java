package io.github.broadsheet.serialization.ninjs;

import java.util.regex.Pattern;

/** Dates of which only the beginning may be known: a year, a month, a day, a time. */
final class Truncated {
  private static final Pattern YEAR_AND_MORE =
      Pattern.compile("-?(?:[1-9][0-9]{0,8})?[0-9]{4}(?:-(?:1[0-2]|0[1-9])(?<day>-.*)?)?");
  private static final Pattern DAY_AND_MORE =
      Pattern.compile(
          "-(?:3[01]|0[1-9]|[12][0-9])"
              + "(?:T(?:2[0-3]|[01][0-9]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,12})?"
              + "(?:Z|[+-](?:2[0-3]|[01][0-9]):[0-5][0-9])?)?");

  private Truncated() {}

  static boolean isDate(String text) {
    var year = YEAR_AND_MORE.matcher(text);
    if (text.length() > 60 || !year.matches()) {
      return false;
    }
    return year.group("day") == null || DAY_AND_MORE.matcher(year.group("day")).matches();
  }
}
