package io.github.broadsheet.examples.report;

import java.util.Locale;

/** Words for people instead of the names of constants. */
final class Labels {
  private Labels() {}

  /** Returns the name of a constant in lower case, its words parted by spaces. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Returns the name of a constant as a sentence would begin with it. */
  static String sentenceCase(Enum<?> constant) {
    return constant.name().charAt(0) + of(constant).substring(1);
  }

  /** Returns a probability or share in percent. */
  static String percent(double part) {
    return part > 0 && part < 0.005 ? "<1%" : Math.round(part * 100) + "%";
  }

  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
