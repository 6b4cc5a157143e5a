package io.github.broadsheet.examples.shared;

import java.util.Locale;

/** Words for people instead of names of constants and bare numbers. */
public final class Labels {
  private Labels() {}

  /** Returns the name of a constant in lower case, its words parted by spaces. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Returns the name of a constant as a sentence would begin with it. */
  public static String sentenceCase(Enum<?> constant) {
    return constant.name().charAt(0) + of(constant).substring(1);
  }

  /** Returns a probability or share in percent. */
  public static String percent(double part) {
    return part > 0 && part < 0.005 ? "<1%" : Math.round(part * 100) + "%";
  }

  /** Returns a number of things, as “3 words”. */
  public static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
