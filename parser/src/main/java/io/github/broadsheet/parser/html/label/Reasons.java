package io.github.broadsheet.parser.html.label;

import io.github.broadsheet.io.DiscardReason;
import io.github.broadsheet.parser.html.block.Blocks;
import io.github.broadsheet.parser.html.block.Blocks.Count;
import io.github.broadsheet.parser.html.block.Boxes;
import io.github.broadsheet.parser.html.block.Hint;
import io.github.broadsheet.parser.html.block.Page;
import io.github.broadsheet.parser.html.block.Trait;

/** Says why a block is left out: what it is instead of a part of the story. */
public final class Reasons {
  private static final int REACH = 8;

  private Reasons() {}

  /** Returns the reason why block {@code i}, which is not part of the article, is not. */
  public static DiscardReason of(Page page, int i) {
    Blocks blocks = page.blocks();
    if (blocks.count(i, Count.WORDS) == 0) {
      return DiscardReason.ORNAMENT;
    }
    DiscardReason byName = byTraits(blocks.innerTraits(i));
    Boxes boxes = page.boxes();
    int box = blocks.box(i);
    for (int up = 0; byName == DiscardReason.CHROME && up < REACH && box > 0; up++) {
      byName = byTraits(boxes.traits(box));
      box = boxes.parent(box);
    }
    return byName == DiscardReason.CHROME ? byWords(blocks, i) : byName;
  }

  private static DiscardReason byTraits(long traits) {
    if (traits == 0) {
      return DiscardReason.CHROME;
    }
    if (has(traits, Trait.NEWSLETTER)) {
      return DiscardReason.NEWSLETTER;
    }
    if (has(traits, Trait.COMMENT)) {
      return DiscardReason.COMMENTS;
    }
    if (has(traits, Trait.SHARING)) {
      return DiscardReason.SHARING;
    }
    if (has(traits, Trait.WALL) || has(traits, Trait.CONSENT) || has(traits, Trait.SUBSCRIPTION)) {
      return DiscardReason.WALL;
    }
    if (has(traits, Trait.ADVERT) || has(traits, Trait.SPONSOR)) {
      return DiscardReason.ADVERTISEMENT;
    }
    if (has(traits, Trait.RELATED) || has(traits, Trait.POPULAR)) {
      return DiscardReason.RELATED_LINKS;
    }
    if (has(traits, Trait.BIOGRAPHY)) {
      return DiscardReason.AUTHOR_BIOGRAPHY;
    }
    if (has(traits, Trait.TAGS)) {
      return DiscardReason.TAGS;
    }
    if (has(traits, Trait.TIME)) {
      return DiscardReason.TIMESTAMP;
    }
    return has(traits, Trait.LEGAL) ? DiscardReason.LEGAL : DiscardReason.CHROME;
  }

  private static boolean has(long traits, Trait trait) {
    return (traits & trait.bit()) != 0;
  }

  private static DiscardReason byWords(Blocks blocks, int i) {
    long opening = blocks.openingHints(i);
    if ((opening & Hint.COPYRIGHT.bit()) != 0) {
      return DiscardReason.LEGAL;
    }
    if ((opening & Hint.PUBLISHED.bit()) != 0 && blocks.count(i, Count.DIGITS) > 0) {
      return DiscardReason.TIMESTAMP;
    }
    if ((opening & Hint.ADVERT.bit()) != 0) {
      return DiscardReason.ADVERTISEMENT;
    }
    if ((opening & Hint.RELATED.bit()) != 0 && blocks.linkDensity(i) > 0.5f) {
      return DiscardReason.RELATED_LINKS;
    }
    return DiscardReason.CHROME;
  }
}
