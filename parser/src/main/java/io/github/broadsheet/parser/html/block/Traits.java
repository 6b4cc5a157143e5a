package io.github.broadsheet.parser.html.block;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Reads the traits of an element from the words in its attributes. */
final class Traits {
  private static final Vocabulary VOCABULARY =
      Vocabulary.load("traits.txt", name -> Trait.valueOf(name).bit());

  /** Names longer than this are generated, and say nothing. */
  private static final int MAX_LENGTH = 400;

  private Traits() {}

  static long of(Element element) {
    if (element.attributesSize() == 0) {
      return 0;
    }
    long traits = 0;
    for (Attribute attribute : element.attributes()) {
      switch (attribute.getKey()) {
        case "class",
            "id",
            "itemprop",
            "role",
            "data-testid",
            "data-component",
            "data-module",
            "data-type",
            "data-name",
            "data-qa",
            "data-t",
            "data-block",
            "data-test",
            "name",
            "aria-label",
            "rel",
            "property" ->
            traits |= ofNames(attribute.getValue());
        case "hidden" -> traits |= Trait.HIDDEN.bit();
        case "aria-hidden" ->
            traits |= "true".equals(attribute.getValue()) ? Trait.HIDDEN.bit() : 0;
        case "style" -> traits |= hides(attribute.getValue()) ? Trait.HIDDEN.bit() : 0;
        default -> {
          // Says nothing of what the element is for.
        }
      }
    }
    return traits;
  }

  private static boolean hides(String style) {
    int display = style.indexOf("display");
    return display >= 0 && style.regionMatches(false, afterColon(style, display), "none", 0, 4)
        || style.contains("visibility:hidden")
        || style.contains("visibility: hidden");
  }

  private static int afterColon(String style, int from) {
    int at = style.indexOf(':', from) + 1;
    while (at > 0 && at < style.length() && style.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** Splits names at all that is no letter and at capitals inside, and joins the sets. */
  static long ofNames(String names) {
    long traits = 0;
    int hash = 0;
    int whole = 0;
    int length = Math.min(names.length(), MAX_LENGTH);
    boolean lowerBefore = false;
    for (int i = 0; i < length; i++) {
      char c = names.charAt(i);
      boolean capital = c >= 'A' && c <= 'Z';
      boolean letter = capital || c >= 'a' && c <= 'z' || c > 127;
      if (!letter || capital && lowerBefore) {
        traits |= meanings(hash);
        hash = 0;
      }
      if (letter) {
        char lower = capital ? (char) (c + 32) : c;
        hash = Vocabulary.step(hash, lower);
        whole = Vocabulary.step(whole, lower);
      } else if (c == ' ') {
        traits |= meanings(whole);
        whole = 0;
      }
      lowerBefore = letter && !capital;
    }
    return traits | meanings(hash) | meanings(whole);
  }

  private static long meanings(int hash) {
    return hash == 0 ? 0 : VOCABULARY.meanings(hash);
  }
}
