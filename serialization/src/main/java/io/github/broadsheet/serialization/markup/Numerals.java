package io.github.broadsheet.serialization.markup;

import java.util.Optional;
import java.util.OptionalInt;

/** Numbers as documents write them, in ASCII digits; anything else is none. */
public final class Numerals {
  private static final int MAX_DIGITS = 9;
  private static final int MAX_LARGE_DIGITS = 18;

  private Numerals() {}

  /** Returns the whole number that {@code text} is, of up to nine digits, with space around it. */
  public static OptionalInt whole(String text) {
    String digits = text.strip();
    return isDigits(digits, MAX_DIGITS)
        ? OptionalInt.of(Integer.parseInt(digits))
        : OptionalInt.empty();
  }

  /** Returns the whole number that an attribute is, if there is one and it is a number. */
  public static OptionalInt whole(Element element, String attribute) {
    return element.attribute(attribute).map(Numerals::whole).orElse(OptionalInt.empty());
  }

  /** Returns the whole number that {@code text} is, of up to eighteen digits. */
  public static Optional<Long> large(String text) {
    String digits = text.strip();
    return isDigits(digits, MAX_LARGE_DIGITS)
        ? Optional.of(Long.valueOf(digits))
        : Optional.empty();
  }

  /** Returns the number that {@code text} is, which may have a fraction. */
  public static Optional<Double> decimal(String text) {
    try {
      return Optional.of(Double.parseDouble(text.strip())).filter(Double::isFinite);
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }

  private static boolean isDigits(String text, int most) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= most;
  }
}
