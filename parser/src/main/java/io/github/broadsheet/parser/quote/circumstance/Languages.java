package io.github.broadsheet.parser.quote.circumstance;

import io.github.broadsheet.parser.quote.token.Tokens;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The names of languages, which follow "in" as places do.
 *
 * @since 0.1
 */
public final class Languages {
  /** Each name with its tag, as BCP 47 has it. */
  private static final String NAMES =
      "arabic ar bengali bn bulgarian bg cantonese yue chinese zh croatian hr czech cs danish da"
          + " dari prs dutch nl english en estonian et farsi fa finnish fi french fr georgian ka"
          + " german de greek el hebrew he hindi hi hungarian hu icelandic is indonesian id"
          + " irish ga italian it japanese ja korean ko kurdish ku latin la latvian lv"
          + " lithuanian lt malay ms mandarin zh norwegian no pashto ps persian fa polish pl"
          + " portuguese pt punjabi pa romanian ro russian ru serbian sr slovak sk somali so"
          + " spanish es swahili sw swedish sv tagalog tl tamil ta thai th tibetan bo turkish tr"
          + " ukrainian uk urdu ur vietnamese vi welsh cy yiddish yi zulu zu";

  private static final Map<String, String> TAGS = tags();

  private Languages() {}

  /** The tag of the language that a token names. */
  public static Optional<String> tagOf(Tokens tokens, int token) {
    return Optional.ofNullable(TAGS.get(tokens.normalized(token)));
  }

  static boolean isLanguage(Tokens tokens, int token) {
    return TAGS.containsKey(tokens.normalized(token));
  }

  private static Map<String, String> tags() {
    String[] names = NAMES.split(" ");
    Map<String, String> tags = new HashMap<>();
    for (int i = 0; i < names.length; i += 2) {
      tags.put(names[i], names[i + 1]);
    }
    return Map.copyOf(tags);
  }
}
