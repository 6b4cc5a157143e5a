package io.github.broadsheet.parser.html.label;

import io.github.broadsheet.parser.html.block.Blocks;
import io.github.broadsheet.parser.html.block.Blocks.Count;
import io.github.broadsheet.parser.html.block.Boxes;
import io.github.broadsheet.parser.html.block.Page;

/** What can be said of a page as a whole, reckoned once, before its blocks are looked at. */
final class Evidence {
  private static final int LONGEST_TITLE = 60;
  private static final int LONGEST_DESCRIPTION = 400;

  final Page page;
  final Blocks blocks;
  final Boxes boxes;
  final boolean[] good;
  final int[] wordsBefore;
  final int[] goodWordsBefore;
  final int[] charsBefore;
  final int[] linkedBefore;
  final Looks look;
  final Looks wideLook;
  final Units units;
  final int core;
  final int coreStart;
  final int coreEnd;
  final int titleBlock;
  final float[] titleShare;
  final float[] descriptionShare;
  final float[] bodyShare;
  final int[] sameBefore;
  final int[] sameAfter;
  final int goodWords;
  final int firstGood;
  final int lastGood;

  Evidence(Page page, Claims claims) {
    this.page = page;
    this.blocks = page.blocks();
    this.boxes = page.boxes();
    int n = blocks.size();
    this.good = new boolean[n];
    this.wordsBefore = new int[n + 1];
    this.goodWordsBefore = new int[n + 1];
    this.charsBefore = new int[n + 1];
    this.linkedBefore = new int[n + 1];
    int first = n;
    int last = -1;
    for (int i = 0; i < n; i++) {
      good[i] = isGood(i);
      int words = blocks.count(i, Count.WORDS);
      wordsBefore[i + 1] = wordsBefore[i] + words;
      goodWordsBefore[i + 1] = goodWordsBefore[i] + (good[i] ? words : 0);
      charsBefore[i + 1] = charsBefore[i] + blocks.chars(i);
      linkedBefore[i + 1] = linkedBefore[i] + blocks.count(i, Count.LINKED_CHARS);
      first = good[i] && first == n ? i : first;
      last = good[i] ? i : last;
    }
    this.goodWords = goodWordsBefore[n];
    this.firstGood = first;
    this.lastGood = last;
    this.look = new Looks(page, 2, good);
    this.wideLook = new Looks(page, 4, good);
    this.units = new Units(page);
    this.core = Core.find(page, good);
    this.coreStart = core < 0 ? 0 : boxes.firstBlock(core);
    this.coreEnd = core < 0 ? 0 : boxes.endBlock(core);
    this.titleShare = new float[n];
    this.descriptionShare = new float[n];
    this.bodyShare = new float[n];
    compare(claims);
    this.titleBlock = findTitle();
    this.sameBefore = new int[n];
    this.sameAfter = new int[n];
    countSame();
  }

  /** Returns the number of words in the blocks from one to before another. */
  int words(int from, int to) {
    return to <= from ? 0 : wordsBefore[to] - wordsBefore[from];
  }

  /** Returns the number of words in paragraphs among these blocks. */
  int goodWords(int from, int to) {
    return to <= from ? 0 : goodWordsBefore[to] - goodWordsBefore[from];
  }

  /** Returns which share of these blocks is linked. */
  float linkDensity(int from, int to) {
    int chars = charsBefore[to] - charsBefore[from];
    return (linkedBefore[to] - linkedBefore[from]) / (float) Math.max(1, chars);
  }

  private boolean isGood(int i) {
    return blocks.count(i, Count.WORDS) >= 15
        && blocks.linkDensity(i) < 0.4f
        && blocks.count(i, Count.SENTENCE_ENDS) > 0;
  }

  /** Finds how much of each block the page's head claims; -1 where the head claims nothing. */
  private void compare(Claims claims) {
    WordRuns titles = WordRuns.of(claims.titles());
    WordRuns descriptions = WordRuns.of(claims.descriptions());
    WordRuns bodies = WordRuns.of(claims.bodies());
    for (int i = 0; i < titleShare.length; i++) {
      int words = blocks.count(i, Count.WORDS);
      titleShare[i] = share(titles, i, words >= 3 && words <= LONGEST_TITLE);
      descriptionShare[i] = share(descriptions, i, words >= 4 && words <= LONGEST_DESCRIPTION);
      bodyShare[i] = share(bodies, i, words >= 1);
    }
  }

  private float share(WordRuns claimed, int i, boolean mayBe) {
    return claimed.isEmpty() ? -1 : mayBe ? claimed.shareOf(blocks, i) : 0;
  }

  /** The last heading of the highest level whose words the page's head claims as its title. */
  private int findTitle() {
    int best = -1;
    float bestPoints = 0;
    for (int i = 0; i < blocks.size(); i++) {
      boolean heading = false;
      int level = 7;
      int box = blocks.box(i);
      for (int up = 0; up < 3 && box >= 0; up++) {
        if (boxes.markup(box).isHeading()) {
          heading = true;
          level = boxes.markup(box).ordinal();
          break;
        }
        box = boxes.parent(box);
      }
      float points =
          Math.max(0, titleShare[i]) * 2 * (1 - blocks.linkDensity(i) / 2)
              + (heading ? 1f / level : 0);
      if (points > bestPoints && (titleShare[i] > 0.5f || heading && level <= 3)) {
        best = i;
        bestPoints = points;
      }
    }
    return best;
  }

  private void countSame() {
    int n = blocks.size();
    int mask = Integer.highestOneBit(Math.max(8, n)) * 4 - 1;
    long[] keys = new long[mask + 1];
    int[] seen = new int[mask + 1];
    int[] slots = new int[n];
    for (int i = 0; i < n; i++) {
      long key = hash(i);
      int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 33) & mask;
      while (seen[slot] != 0 && keys[slot] != key) {
        slot = slot + 1 & mask;
      }
      keys[slot] = key;
      slots[i] = slot;
      sameBefore[i] = seen[slot]++;
    }
    for (int i = 0; i < n; i++) {
      sameAfter[i] = seen[slots[i]] - 1 - sameBefore[i];
    }
  }

  private long hash(int i) {
    long hash = blocks.chars(i);
    for (int place = blocks.firstToken(i); place < blocks.endToken(i); place++) {
      hash = hash * 1_000_003 + blocks.token(place);
    }
    return hash;
  }
}
