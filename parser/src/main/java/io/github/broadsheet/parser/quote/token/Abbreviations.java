package io.github.broadsheet.parser.quote.token;

import java.util.Locale;
import java.util.Set;

/** Short forms that keep their full stop. */
final class Abbreviations {
  private static final int LONGEST = 5;

  /** Titles stand before a name: no sentence ends after them. */
  private static final Set<String> TITLES =
      Set.of(
          "mr", "mrs", "ms", "mx", "dr", "prof", "rev", "hon", "msgr", "fr", "sen", "sens", "rep",
          "reps", "gov", "govs", "pres", "atty", "amb", "supt", "gen", "lt", "col", "maj", "capt",
          "cmdr", "adm", "sgt", "cpl", "pvt", "st", "vs");

  private static final Set<String> OTHERS =
      Set.of(
          "jr", "sr", "inc", "corp", "co", "ltd", "bros", "etc", "jan", "feb", "aug", "sept", "sep",
          "oct", "nov", "dec", "ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga",
          "ill", "ind", "kan", "ky", "la", "md", "mass", "mich", "minn", "miss", "mo", "mont",
          "neb", "nev", "okla", "ore", "pa", "tenn", "va", "vt", "wash", "wis", "wyo", "ave",
          "blvd", "rd", "dept", "univ", "assn", "approx", "est");

  private Abbreviations() {}

  /**
   * Whether a word before a full stop is a known short form. All but "vs." and "etc." are written
   * with a capital, so "no." or "mass." in lower case end a sentence.
   */
  static boolean isTitleOrPlace(CharSequence text, int start, int end) {
    if (end - start > LONGEST || end - start < 2) {
      return false;
    }
    String word = text.subSequence(start, end).toString();
    String lower = word.toLowerCase(Locale.ROOT);
    boolean capital = Character.isUpperCase(word.charAt(0));
    if (!capital && !lower.equals("vs") && !lower.equals("etc")) {
      return false;
    }
    return TITLES.contains(lower) || OTHERS.contains(lower);
  }

  /** Whether the token, full stop included, is a title that a name must follow. */
  static boolean isTitle(String normalized) {
    return normalized.endsWith(".")
        && TITLES.contains(normalized.substring(0, normalized.length() - 1));
  }
}
