package io.github.broadsheet.parser.html.story;

import io.github.broadsheet.parser.html.block.Blocks;
import io.github.broadsheet.parser.html.block.Boxes;
import io.github.broadsheet.parser.html.block.Page;
import io.github.broadsheet.parser.html.block.Trait;
import io.github.broadsheet.parser.html.label.Judgement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Finds the entries of live blogs and galleries: elements of one tag and class, side by side, each
 * with a time of its own in a page that calls itself live, or each with a picture in what calls
 * itself a gallery.
 */
final class Entries {
  private static final int FEWEST = 3;

  /** How deep in an entry its time or its picture may be. */
  private static final int LEVELS = 8;

  private static final long TELLING = Trait.LIVE.bit() | Trait.GALLERY.bit();

  private final Page page;
  private final Blocks blocks;
  private final Boxes boxes;

  /** For each block the entry that begins with it; -1 if none does. */
  private final int[] entryAt;

  private final Map<Integer, Element> times = new HashMap<>();

  Entries(Page page, Judgement judgement, boolean isLive) {
    this.page = page;
    this.blocks = page.blocks();
    this.boxes = page.boxes();
    this.entryAt = new int[blocks.size()];
    Arrays.fill(entryAt, -1);
    long[] around = traitsAround(isLive);
    if (around[around.length - 1] != 0) {
      find(around, storyBefore(judgement));
    }
  }

  /** Returns the box of the entry that begins with block {@code i}; -1 if none does. */
  int at(int i) {
    return entryAt[i];
  }

  /** Returns the element that gives the time of an entry. */
  Optional<Element> time(int box) {
    return Optional.ofNullable(times.get(box));
  }

  /** What each box and those around it say; in the last place what any box says. */
  private long[] traitsAround(boolean isLive) {
    long[] around = new long[boxes.size() + 1];
    long any = isLive ? Trait.LIVE.bit() : 0;
    for (int box = 0; box < boxes.size(); box++) {
      int parent = boxes.parent(box);
      long outer = parent < 0 ? any : around[parent];
      around[box] = outer & Trait.LIVE.bit() | boxes.traits(box) & TELLING;
      any |= around[box];
    }
    around[boxes.size()] = any;
    return around;
  }

  private int[] storyBefore(Judgement judgement) {
    int[] before = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      before[i + 1] = before[i] + (judgement.isStory(i) ? 1 : 0);
    }
    return before;
  }

  private void find(long[] around, int[] storyBefore) {
    boolean[] pictured = findTimesAndPictures();
    Map<Long, Integer> rows = new HashMap<>();
    boolean[] candidate = new boolean[boxes.size()];
    for (int box = 1; box < boxes.size(); box++) {
      boolean live = (around[box] & Trait.LIVE.bit()) != 0 && times.containsKey(box);
      boolean slide = pictured[box] && isInGallery(box);
      boolean story = storyBefore[boxes.endBlock(box)] > storyBefore[boxes.firstBlock(box)];
      candidate[box] = (live || slide) && story;
      if (candidate[box]) {
        rows.merge(row(box), 1, Integer::sum);
      }
    }
    int end = 0;
    for (int box = 1; box < boxes.size(); box++) {
      // The outermost row counts; what is repeated in an entry is a part of it.
      if (candidate[box]
          && boxes.firstBlock(box) >= end
          && rows.getOrDefault(row(box), 0) >= FEWEST) {
        entryAt[boxes.firstBlock(box)] = box;
        end = boxes.endBlock(box);
      }
    }
  }

  private boolean isInGallery(int box) {
    int parent = boxes.parent(box);
    long traits = boxes.traits(box) | (parent < 0 ? 0 : boxes.traits(parent));
    return (traits & Trait.GALLERY.bit()) != 0;
  }

  private boolean[] findTimesAndPictures() {
    int block = 0;
    for (Page.InlineMark mark : page.marks()) {
      if (mark.element().nameIs("time")) {
        // Marks come in the order of their ends, and a time ends in the block it begins in.
        while (block + 1 < blocks.size() && blocks.end(block) < mark.end()) {
          block++;
        }
        int box = blocks.box(block);
        for (int up = 0; up < LEVELS && box > 0; up++) {
          times.putIfAbsent(box, mark.element());
          box = boxes.parent(box);
        }
      }
    }
    boolean[] pictured = new boolean[boxes.size()];
    for (Page.MediaPlace place : page.media()) {
      int box = place.box();
      for (int up = 0; up < LEVELS && box > 0; up++) {
        pictured[box] = true;
        box = boxes.parent(box);
      }
    }
    return pictured;
  }

  private long row(int box) {
    return (long) boxes.parent(box) << 32 | boxes.style(box) & 0xFFFFFFFFL;
  }
}
