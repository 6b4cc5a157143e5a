package io.github.broadsheet.serialization.newsmlg2;

import io.github.broadsheet.serialization.markup.XmlCharacters;
import java.util.Arrays;
import java.util.regex.Pattern;

/** The kinds of value of attributes and elements, by their names in {@code newsml-g2.grammar}. */
final class Kinds {
  // None of these can backtrack: their parts exclude each other.
  private static final Pattern CODE = Pattern.compile("[^ \t\r\n:]++:[^ \t\r\n]++");
  private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{1,8}+(?:-[a-zA-Z0-9]{1,8}+)*+");
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}+");
  private static final Pattern INTEGER = Pattern.compile("[-+]?+[0-9]{1,18}+");
  private static final Pattern DECIMAL = Pattern.compile("[-+]?+[0-9]++(?:\\.[0-9]++)?+");
  private static final Pattern NAME = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_.-]*+");
  private static final Pattern TOKEN = Pattern.compile("[a-zA-Z0-9_.:-]++");

  private Kinds() {}

  static boolean isCode(String value) {
    return XmlCharacters.isAll(value) && CODE.matcher(value).matches();
  }

  static boolean isLanguage(String value) {
    return LANGUAGE.matcher(value).matches();
  }

  /** Says whether {@code value} has no line breaks or tabs. */
  static boolean isLine(String value) {
    return value.indexOf('\n') < 0 && value.indexOf('\r') < 0 && value.indexOf('\t') < 0;
  }

  /** Says whether {@code value} is of {@code kind}. What is not surely so, is not. */
  static boolean is(String kind, String value) {
    String trimmed = value.strip();
    return switch (kind) {
      case "text" -> true;
      case "line" -> isLine(value);
      case "qcode" -> isCode(value);
      case "qcodes" -> all(trimmed, "qcode");
      case "iri" -> Uris.isValid(trimmed);
      case "iris" -> all(trimmed, "iri");
      case "day" -> Times.isDate(trimmed) || Times.isDateTime(trimmed);
      case "time" -> Times.isDateTime(trimmed);
      case "timeOrNothing" -> value.isEmpty() || Times.isDateTime(trimmed);
      case "truncated" -> Times.isTruncated(trimmed);
      case "flag" -> trimmed.equals("true") || trimmed.equals("false");
      case "language" -> isLanguage(trimmed);
      case "id", "idref", "ncname" -> NAME.matcher(trimmed).matches();
      case "idrefs" -> all(trimmed, "idref");
      case "token" -> TOKEN.matcher(trimmed).matches();
      case "tokens" -> all(trimmed, "token");
      default -> isNumber(kind, trimmed) || Arrays.asList(kind.split("\\|")).contains(value);
    };
  }

  private static boolean isNumber(String kind, String value) {
    return switch (kind) {
      case "count" -> DIGITS.matcher(value).matches();
      case "positive" -> isBetween(value, 1, Long.MAX_VALUE);
      case "percent" -> isBetween(value, 0, 100);
      case "oneToNine" -> isBetween(value, 1, 9);
      case "integer" -> INTEGER.matcher(value).matches();
      case "decimal" -> DECIMAL.matcher(value).matches();
      default -> false;
    };
  }

  private static boolean isBetween(String value, long low, long high) {
    if (!DIGITS.matcher(value).matches()) {
      return false;
    }
    long number = Long.parseLong(value);
    return low <= number && number <= high;
  }

  private static boolean all(String values, String kind) {
    return !values.isEmpty()
        && Arrays.stream(values.split("[ \t\r\n]++")).allMatch(each -> is(kind, each));
  }
}
