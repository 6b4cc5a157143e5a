package io.github.broadsheet.parser.quote.circumstance;

import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.parser.quote.token.WordSet;
import java.util.List;

/** Languages, which follow "in" as places do. */
final class Languages {
  private static final WordSet NAMES =
      WordSet.of(
          List.of(
              ("arabic bengali bulgarian cantonese chinese croatian czech danish dari dutch english"
                      + " estonian farsi finnish french georgian german greek hebrew hindi"
                      + " hungarian icelandic indonesian irish italian japanese korean kurdish"
                      + " latin latvian lithuanian malay mandarin norwegian pashto persian polish"
                      + " portuguese punjabi romanian russian serbian slovak somali spanish swahili"
                      + " swedish tagalog tamil thai tibetan turkish ukrainian urdu vietnamese"
                      + " welsh yiddish zulu")
                  .split(" ")));

  private Languages() {}

  static boolean isLanguage(Tokens tokens, int token) {
    return NAMES.has(tokens, token);
  }
}
