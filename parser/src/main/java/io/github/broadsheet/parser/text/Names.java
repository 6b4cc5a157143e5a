package io.github.broadsheet.parser.text;

import java.util.Set;

/** Whether words can be a name, or a post. */
final class Names {
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "do", "dos", "das", "di", "del", "della", "du", "van", "von", "der", "den",
          "ter", "ten", "la", "le", "el", "al", "bin", "ibn", "bint", "y", "e", "zu", "af", "av");

  private static final Set<String> POSTS =
      Set.of(
          "writer",
          "writers",
          "reporter",
          "reporters",
          "editor",
          "editors",
          "correspondent",
          "correspondents",
          "columnist",
          "columnists",
          "critic",
          "staff",
          "contributor",
          "contributors",
          "journalist",
          "journalists",
          "photographer",
          "producer",
          "bureau",
          "chief",
          "analyst",
          "agencies",
          "desk",
          "intern",
          "freelance",
          "author",
          "commentator");

  private Names() {}

  /** One to five words, each with a capital, but for particles; no figures. */
  static boolean isName(String words, int fewest) {
    String[] each = words.strip().split("\\s+");
    if (each.length < fewest || each.length > 5) {
      return false;
    }
    for (int i = 0; i < each.length; i++) {
      if (!isNamePart(each[i]) && (i == 0 || !PARTICLES.contains(each[i]))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNamePart(String word) {
    if (word.isEmpty() || !startsLikeName(word)) {
      return false;
    }
    for (int i = 1; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean joins = c == '-' || c == '\'' || c == '\u2019' || c == '.';
      if (!Character.isLetter(c) && !joins) {
        return false;
      }
    }
    return true;
  }

  /** A capital; or a small {@code d’} or {@code al-} before one. */
  private static boolean startsLikeName(String word) {
    if (Character.isUpperCase(word.charAt(0))) {
      return true;
    }
    for (int i = 1; i < Math.min(4, word.length() - 1); i++) {
      char c = word.charAt(i);
      if (c == '\'' || c == '\u2019' || c == '-') {
        return Character.isUpperCase(word.charAt(i + 1));
      }
    }
    return Character.isLetter(word.charAt(0)) && !hasCase(word.charAt(0));
  }

  private static boolean hasCase(char c) {
    return Character.isUpperCase(c) || Character.isLowerCase(c) || Character.isTitleCase(c);
  }

  /** Whether the words tell a post: {@code Rural affairs editor}. */
  static boolean isPost(String words) {
    String folded = Folding.fold(words);
    if (folded.length() > 60) {
      return false;
    }
    for (String word : folded.split(" ")) {
      if (POSTS.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
