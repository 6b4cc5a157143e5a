package io.github.broadsheet.parser.html.block;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the attributes of an element say of it, in one pass over them. Its answers are those
 * for the element read last.
 */
final class Traits {
  private static final Vocabulary VOCABULARY =
      Vocabulary.load("traits.txt", name -> Trait.valueOf(name).bit());

  /** Names longer than this are generated, and say nothing. */
  private static final int MAX_LENGTH = 400;

  /** A page says the same few names over and over; a power of two. */
  private static final int KNOWN = 512;

  private final @Nullable String[] knownNames = new String[KNOWN];
  private final long[] knownTraits = new long[KNOWN];
  private final int[] knownStyles = new int[KNOWN];
  private final int[] knownShifts = new int[KNOWN];

  private long traits;
  private int style;
  private boolean labelled;

  /** Reads {@code element}. */
  void read(Element element) {
    traits = 0;
    style = element.normalName().hashCode();
    labelled = element.nameIs("time");
    if (element.attributesSize() > 0) {
      for (Attribute attribute : element.attributes()) {
        read(attribute.getKey(), attribute.getValue());
      }
    }
  }

  private void read(String name, String value) {
    switch (name) {
      case "class" -> {
        int slot = slot(value);
        traits |= knownTraits[slot];
        style = style * knownShifts[slot] + knownStyles[slot];
      }
      case "itemprop", "property" -> {
        traits |= ofNames(value);
        labelled = true;
      }
      case "rel" -> {
        traits |= ofNames(value);
        labelled |= value.equals("author");
      }
      case "id",
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
          "aria-label" ->
          traits |= ofNames(value);
      case "hidden" -> traits |= Trait.HIDDEN.bit();
      case "aria-hidden" -> traits |= "true".equals(value) ? Trait.HIDDEN.bit() : 0;
      case "style" -> traits |= hides(value) ? Trait.HIDDEN.bit() : 0;
      default -> {
        // Says nothing of what the element is for.
      }
    }
  }

  /** Returns the traits of the element, as bits. */
  long bits() {
    return traits;
  }

  /** Returns a hash of tag and class, without the numbers in a class, which count things. */
  int style() {
    return style;
  }

  /** Says whether the element tells what it holds: a time, an author, a property. */
  boolean isLabelled() {
    return labelled;
  }

  /** Returns the place of these names among those known; takes them apart if they are new. */
  private int slot(String names) {
    int hash = names.hashCode();
    int slot = (hash ^ hash >>> 16) & KNOWN - 1;
    if (!names.equals(knownNames[slot])) {
      knownNames[slot] = names;
      knownTraits[slot] = ofNames(names);
      readStyle(names.trim(), slot);
    }
    return slot;
  }

  private void readStyle(String names, int slot) {
    int hash = 0;
    int shift = 1;
    for (int i = 0; i < names.length(); i++) {
      char c = names.charAt(i);
      if (c < '0' || c > '9') {
        hash = hash * 31 + c;
        shift *= 31;
      }
    }
    knownStyles[slot] = hash;
    knownShifts[slot] = shift;
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
      if (c >= 'a' && c <= 'z' || c > 127) {
        hash = Vocabulary.step(hash, c);
        whole = Vocabulary.step(whole, c);
        lowerBefore = true;
      } else if (c >= 'A' && c <= 'Z') {
        if (lowerBefore) {
          traits |= meanings(hash);
          hash = 0;
        }
        hash = Vocabulary.step(hash, (char) (c + 32));
        whole = Vocabulary.step(whole, (char) (c + 32));
        lowerBefore = false;
      } else {
        traits |= meanings(hash);
        hash = 0;
        if (c == ' ') {
          traits |= meanings(whole);
          whole = 0;
        }
        lowerBefore = false;
      }
    }
    return traits | meanings(hash) | meanings(whole);
  }

  private static long meanings(int hash) {
    return hash == 0 ? 0 : VOCABULARY.meanings(hash);
  }
}
