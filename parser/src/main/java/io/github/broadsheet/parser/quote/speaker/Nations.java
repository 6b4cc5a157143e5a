package io.github.broadsheet.parser.quote.speaker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Countries, and the words for their people and things. */
final class Nations {
  private static final Map<String, String> BY_WORD = new HashMap<>();
  private static final Set<String> COUNTRIES = new HashSet<>();

  /** Countries whose name is a given name or a surname too. */
  private static final Set<String> PERSONAL =
      Set.of(
          "jordan", "chad", "israel", "ireland", "england", "georgia", "india", "kenya", "france",
          "wales", "poland", "cuba", "china", "brazil", "germany", "norway");

  static {
    for (String line : Resource.lines("nations.txt")) {
      String[] parts = line.split("\\|", 2);
      BY_WORD.put(parts[0].toLowerCase(Locale.ROOT), parts[0]);
      if (!parts[1].isEmpty()) {
        COUNTRIES.add(parts[0].toLowerCase(Locale.ROOT));
      }
      for (String word : parts[1].split(",")) {
        if (!word.isEmpty()) {
          BY_WORD.put(word.toLowerCase(Locale.ROOT), parts[0]);
        }
      }
    }
  }

  private Nations() {}

  /** Whether the name is that of a country or a capital. */
  static boolean isName(String lowerCase) {
    return of(lowerCase)
        .filter(name -> name.toLowerCase(Locale.ROOT).equals(lowerCase))
        .isPresent();
  }

  /** Whether the word is the name of a country, not of a capital. */
  static boolean isCountry(String lowerCase) {
    return COUNTRIES.contains(lowerCase);
  }

  /** Whether people too bear the name of that country: "Jordan", "Kathy Ireland". */
  static boolean isPersonal(String lowerCase) {
    return PERSONAL.contains(lowerCase);
  }

  /** Whether the word is what a country's people and things are called: "Russian". */
  static boolean isAdjective(String lowerCase) {
    return BY_WORD.containsKey(lowerCase) && !isName(lowerCase);
  }

  /** The country that a name or adjective belongs to. */
  static Optional<String> of(String lowerCase) {
    return Optional.ofNullable(BY_WORD.get(lowerCase));
  }
}
