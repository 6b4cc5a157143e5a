package io.github.broadsheet.parser.html.story;

import io.github.broadsheet.parser.html.block.Blocks;
import io.github.broadsheet.parser.html.block.Boxes;
import io.github.broadsheet.parser.html.block.Markup;
import io.github.broadsheet.parser.html.block.Page;
import io.github.broadsheet.parser.html.block.Trait;

/** Tells what kind of thing the elements around a block make of it. */
final class Structure {
  static final int REACH = 8;

  private final Blocks blocks;
  private final Boxes boxes;

  Structure(Page page) {
    this.blocks = page.blocks();
    this.boxes = page.boxes();
  }

  /**
   * Returns the outermost box of {@code kind} near block {@code i} and inside of {@code holder}; -1
   * if there is none.
   */
  int outermost(int i, Markup kind, int holder) {
    int found = -1;
    int box = blocks.box(i);
    for (int up = 0; up < REACH && box > holder; up++) {
      found = boxes.markup(box) == kind ? box : found;
      box = boxes.parent(box);
    }
    return found;
  }

  /** Returns the innermost box of {@code kind} near block {@code i}; -1 if there is none. */
  int innermost(int i, Markup kind) {
    int box = blocks.box(i);
    for (int up = 0; up < REACH && box > 0; up++) {
      if (boxes.markup(box) == kind) {
        return box;
      }
      box = boxes.parent(box);
    }
    return -1;
  }

  /** Returns the level of the heading that block {@code i} is in; 0 if it is in none. */
  int headingLevel(int i) {
    int box = blocks.box(i);
    for (int up = 0; up < 3 && box > 0; up++) {
      if (boxes.markup(box).isHeading()) {
        return boxes.markup(box).ordinal() - Markup.HEADING_1.ordinal() + 1;
      }
      box = boxes.parent(box);
    }
    return 0;
  }

  /** Says whether block {@code i} or a box at most {@code levels} around it has {@code trait}. */
  boolean has(int i, Trait trait, int levels) {
    if ((blocks.innerTraits(i) & trait.bit()) != 0) {
      return true;
    }
    int box = blocks.box(i);
    for (int up = 0; up < levels && box > 0; up++) {
      if ((boxes.traits(box) & trait.bit()) != 0) {
        return true;
      }
      box = boxes.parent(box);
    }
    return false;
  }

  boolean boxHas(int box, Trait trait) {
    return (boxes.traits(box) & trait.bit()) != 0;
  }
}
