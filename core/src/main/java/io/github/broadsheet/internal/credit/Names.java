package io.github.broadsheet.internal.credit;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether words can be a name, or a post. */
public final class Names {
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

  private static final int LONGEST_POST = 60;

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}]+");

  private Names() {}

  /** One to five words, each with a capital, but for particles; no figures. */
  public static boolean isName(String words, int fewest) {
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
  public static boolean isPost(String words) {
    if (words.length() > LONGEST_POST) {
      return false;
    }
    for (String word : SIGNS.split(words.toLowerCase(Locale.ROOT))) {
      if (POSTS.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
