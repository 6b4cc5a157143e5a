package io.github.broadsheet.internal.credit;

import io.github.broadsheet.article.Contributor;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The people in a line that is known to be a byline. */
public final class BylineNames {
  private static final int LONGEST = 200;

  /** The words for “by” in other languages, with their words for “and”. */
  private static final Map<String, String> OPENINGS =
      Map.of(
          "von ", " und ",
          "par ", " et ",
          "por ", " y ",
          "di ", " e ",
          "door ", " en ",
          "av ", " och ",
          "af ", " og ");

  private BylineNames() {}

  /** Returns who is named in {@code line}, or nobody if any part of it is not plainly a name. */
  public static List<Contributor> of(String line) {
    String words = line.strip();
    if (words.length() > LONGEST) {
      return List.of();
    }
    List<Contributor> named = CreditParser.parse(words);
    if (named.isEmpty()) {
      named = CreditParser.parseBare(withoutOpening(words));
    }
    return named.stream().allMatch(BylineNames::isPerson) ? named : List.of();
  }

  /** Says whether {@code line} begins as bylines do, and no other line of credit. */
  public static boolean isByline(String line) {
    String words = line.strip();
    return words.regionMatches(true, 0, "by ", 0, 3)
        || !withoutOpening(words).equals(words) && !of(words).isEmpty();
  }

  private static String withoutOpening(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> each : OPENINGS.entrySet()) {
      if (lower.startsWith(each.getKey())) {
        return line.substring(each.getKey().length()).strip().replace(each.getValue(), " and ");
      }
    }
    return line;
  }

  /** A single word may be anything, and a post is no name. */
  private static boolean isPerson(Contributor contributor) {
    return Names.isName(contributor.name(), 2) && !Names.isPost(contributor.name());
  }
}
