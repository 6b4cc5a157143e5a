package io.github.broadsheet.parser.html.block;

import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * Tells which elements readers are not shown. Unlike {@link Trait#HIDDEN}, which is also a matter
 * of names, this asks only what the markup itself orders. Not safe to share between threads.
 */
public final class Hiding {
  /** How deep the button or heading may be in what stands above a folded part. */
  private static final int LEVELS = 4;

  private static final byte SHOWN = 1;
  private static final byte HIDDEN = 2;

  private final Boxes boxes;

  /** What is known of each box: only those around a story are looked at, each of them once. */
  private final byte[] known;

  /** Makes one for a page of which nothing was asked yet. */
  public Hiding(Boxes boxes) {
    this.boxes = boxes;
    this.known = new byte[Math.max(1, boxes.size())];
    this.known[0] = SHOWN;
  }

  /** Returns whether a box, or an element around it, is hidden. */
  public boolean isHidden(int box) {
    int around = box;
    while (known[around] == 0 && !isHidden(boxes, around)) {
      around = boxes.parent(around);
    }
    byte found = known[around] == 0 ? HIDDEN : known[around];
    known[around] = found;
    for (int each = box; each != around; each = boxes.parent(each)) {
      known[each] = found;
    }
    return found == HIDDEN;
  }

  private static boolean isHidden(Boxes boxes, int box) {
    Element element = boxes.element(box);
    return element.attributesSize() > 0
        && (isHidden(element) || isSilent(boxes, box))
        && (boxes.markup(box) == Markup.PARAGRAPH || !isFolded(element));
  }

  /** A part below its button or heading is shown to who clicks there, and is there to be read. */
  private static boolean isFolded(Element element) {
    Element above = element.previousElementSibling();
    for (int down = 0; down < LEVELS && above != null; down++) {
      Markup markup = Markup.of(above);
      if (markup == Markup.BUTTON || markup.isHeading()) {
        return true;
      }
      above = above.firstElementChild();
    }
    return false;
  }

  private static boolean isHidden(Element element) {
    // What is hidden until found is shown to who looks for it: a part that is folded.
    return element.hasAttr("hidden") && !element.attr("hidden").equals("until-found")
        || element.hasAttr("style") && isHiding(element.attr("style"));
  }

  /** A quotation pulled out of the story is seen, and not read aloud as it is read once already. */
  private static boolean isSilent(Boxes boxes, int box) {
    return boxes.element(box).attr("aria-hidden").equals("true")
        && boxes.markup(box) != Markup.QUOTE
        && (boxes.traits(box) & (Trait.PULL.bit() | Trait.QUOTE.bit())) == 0;
  }

  private static boolean isHiding(String style) {
    for (String rule : style.toLowerCase(Locale.ROOT).split(";")) {
      int colon = rule.indexOf(':');
      if (colon > 0) {
        String property = rule.substring(0, colon).strip();
        String value = rule.substring(colon + 1).strip();
        if (property.equals("display") && value.startsWith("none")
            || property.equals("visibility") && value.startsWith("hidden")) {
          return true;
        }
      }
    }
    return false;
  }
}
