package io.github.broadsheet.serialization.naf;

import java.util.HashSet;
import java.util.Set;

/** Identifiers of statements: those of the article where XML allows them. */
final class Ids {
  private final Set<String> used = new HashSet<>();

  String of(String id) {
    String chosen = isName(id) && !isTaken(id) ? id : "st" + (used.size() + 1);
    while (!used.add(chosen)) {
      chosen = chosen + "-" + used.size();
    }
    return chosen;
  }

  /** The ids of tokens, terms and the rest are a letter or two and a number. */
  private static boolean isTaken(String id) {
    int letters = 0;
    while (letters < id.length() && !Character.isDigit(id.charAt(letters))) {
      letters++;
    }
    return Set.of("w", "t", "e", "co", "tu", "st").contains(id.substring(0, letters));
  }

  private static boolean isName(String id) {
    return !id.isEmpty()
        && isLetter(id.charAt(0))
        && id.chars()
            .allMatch(
                c -> isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.');
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
