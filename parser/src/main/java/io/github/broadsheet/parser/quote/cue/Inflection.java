package io.github.broadsheet.parser.quote.cue;

import java.util.Set;

/** The regular forms of English verbs and nouns. */
final class Inflection {
  /** Verbs of the lexicon that double their last consonant though they have two syllables. */
  private static final Set<String> DOUBLING =
      Set.of(
          "admit", "commit", "rebut", "forget", "refer", "quip", "aver", "begin", "regret",
          "concur", "demur", "prefer");

  private Inflection() {}

  static String withS(String word) {
    if (endsInConsonantAndY(word)) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    boolean hissing =
        word.endsWith("s") || word.endsWith("sh") || word.endsWith("ch") || word.endsWith("x");
    return hissing || word.equals("go") || word.equals("veto") ? word + "es" : word + "s";
  }

  static String past(String verb) {
    if (verb.endsWith("e")) {
      return verb + "d";
    }
    if (endsInConsonantAndY(verb)) {
      return verb.substring(0, verb.length() - 1) + "ied";
    }
    return doubled(verb) + "ed";
  }

  static String gerund(String verb) {
    boolean silent = verb.endsWith("e") && !verb.endsWith("ee") && !verb.equals("be");
    return silent ? verb.substring(0, verb.length() - 1) + "ing" : doubled(verb) + "ing";
  }

  private static boolean endsInConsonantAndY(String word) {
    return word.endsWith("y") && word.length() > 1 && !isVowel(word.charAt(word.length() - 2));
  }

  private static String doubled(String verb) {
    return DOUBLING.contains(verb) || isShortAndClosed(verb)
        ? verb + verb.charAt(verb.length() - 1)
        : verb;
  }

  /** "Slam", "dub", "bet": one syllable that ends in one vowel and one consonant. */
  private static boolean isShortAndClosed(String verb) {
    int length = verb.length();
    if (length < 3 || length > 4 || "wxy".indexOf(verb.charAt(length - 1)) >= 0) {
      return false;
    }
    int vowels = 0;
    for (int i = 0; i < length; i++) {
      vowels += isVowel(verb.charAt(i)) ? 1 : 0;
    }
    return vowels == 1 && isVowel(verb.charAt(length - 2)) && !isVowel(verb.charAt(length - 1));
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
