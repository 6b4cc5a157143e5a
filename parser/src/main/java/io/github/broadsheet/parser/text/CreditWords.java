package io.github.broadsheet.parser.text;

import io.github.broadsheet.internal.credit.Names;
import java.util.Set;

/** The words by which the credit of a picture is known. */
final class CreditWords {
  private static final Set<String> LEADS =
      Set.of(
          "photo",
          "photos",
          "photograph",
          "photographs",
          "photo by",
          "photos by",
          "photograph by",
          "photo credit",
          "photo courtesy of",
          "picture",
          "pictures",
          "picture by",
          "image",
          "images",
          "image by",
          "image credit",
          "image source",
          "credit",
          "credits",
          "credit image",
          "illustration",
          "illustration by",
          "graphic",
          "graphic by",
          "composite",
          "courtesy",
          "courtesy of",
          "courtesy photo",
          "handout",
          "pic",
          "foto",
          "video",
          "source image");

  private static final Set<String> AGENCIES =
      Set.of(
          "ap",
          "afp",
          "reuters",
          "getty",
          "epa",
          "pa",
          "upi",
          "dpa",
          "tass",
          "shutterstock",
          "alamy",
          "bloomberg",
          "xinhua",
          "anadolu",
          "zuma",
          "rex",
          "istock");

  private static final Set<String> INSIDE =
      Set.of(
          "photo",
          "photos",
          "photograph",
          "picture",
          "image",
          "images",
          "courtesy",
          "handout",
          "archive",
          "archives",
          "getty",
          "illustration",
          "credit",
          "via",
          "graphic",
          "file",
          "shutterstock",
          "pool");

  private static final int LONGEST = 90;

  private CreditWords() {}

  /** Whether the words, which stand in brackets at the end, are a credit. */
  static boolean isCredit(String words) {
    if (words.length() > LONGEST || words.isBlank()) {
      return false;
    }
    String folded = Folding.fold(words);
    for (String word : folded.split(" ")) {
      if (INSIDE.contains(word)) {
        return true;
      }
    }
    return beginsCredit(words) || isSlashed(words);
  }

  /** Whether the words, with no brackets about them, can be nothing but a credit. */
  static boolean beginsCredit(String words) {
    if (words.length() > LONGEST) {
      return false;
    }
    int colon = words.indexOf(':');
    if (colon > 0 && LEADS.contains(Folding.fold(words.substring(0, colon)))) {
      return true;
    }
    return isByLead(words) || isAgencyPhoto(words) || isSlashed(words);
  }

  /** {@code Photo by Ana Roe}, {@code Courtesy of the trust}. */
  private static boolean isByLead(String words) {
    String folded = Folding.fold(words);
    for (String lead :
        new String[] {
          "photo by ",
          "photos by ",
          "photograph by ",
          "courtesy of ",
          "image by ",
          "illustration by ",
          "photo courtesy "
        }) {
      if (folded.startsWith(lead)) {
        return !Signs.isStop(words.charAt(words.length() - 1));
      }
    }
    return words.startsWith("\u00A9 ") && words.length() < 50;
  }

  /** {@code AP Photo/Ana Roe}, {@code AFP via Getty Images}. */
  private static boolean isAgencyPhoto(String words) {
    String folded = Folding.fold(words);
    int space = folded.indexOf(' ');
    String first = space < 0 ? folded : folded.substring(0, space);
    return AGENCIES.contains(first)
        && (folded.startsWith("photo", space + 1)
            || folded.startsWith("via ", space + 1)
            || folded.startsWith("images", space + 1))
        && folded.length() < 60;
  }

  /** {@code Iris Venn/The Marsh End Courier}: two names with a slash between, and no more. */
  private static boolean isSlashed(String words) {
    int slash = words.indexOf('/');
    if (slash <= 0 || slash == words.length() - 1 || words.indexOf("//") >= 0) {
      return false;
    }
    String before = words.substring(0, slash);
    String after = words.substring(slash + 1).replace('/', ' ');
    boolean agency = AGENCIES.contains(Folding.fold(before));
    return (agency || Names.isName(before, 2)) && Names.isName(after, 1);
  }
}
