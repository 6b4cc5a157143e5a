package io.github.broadsheet.parser.html.story;

import io.github.broadsheet.article.Block;
import io.github.broadsheet.article.Media;
import io.github.broadsheet.parser.html.block.Blocks;
import io.github.broadsheet.parser.html.block.Blocks.Count;
import io.github.broadsheet.parser.html.block.Boxes;
import io.github.broadsheet.parser.html.block.Markup;
import io.github.broadsheet.parser.html.block.Page;
import io.github.broadsheet.parser.html.block.Trait;
import io.github.broadsheet.parser.html.label.Judgement;
import java.util.ArrayList;
import java.util.List;

/** Makes figures of the captions that stand in and above a story, with their pictures. */
final class Figures {
  private static final int MAX_WORDS = 150;
  private static final int REACH = 6;
  private static final int GALLERY = 3;

  private final Page page;
  private final Blocks blocks;
  private final Boxes boxes;
  private final Judgement judgement;
  private final Structure structure;
  private final StoryText text;
  private final CreditParts credits;
  private final int from;
  private final int to;
  private int nextMedia;

  Figures(Page page, Judgement judgement, Structure structure, StoryText text) {
    this.page = page;
    this.blocks = page.blocks();
    this.boxes = page.boxes();
    this.judgement = judgement;
    this.structure = structure;
    this.text = text;
    this.credits = new CreditParts(page);
    int title = judgement.titleBlock();
    int first = judgement.firstStory();
    this.from = title >= 0 && title < first ? title : Math.max(0, first - REACH);
    this.to = lastBelow();
  }

  /**
   * Returns the last block of the figures right below the story, in the same article. Where nothing
   * looks like a story, several figures below the headline are one: a gallery.
   */
  private int lastBelow() {
    int last = judgement.lastStory();
    int anchor = last >= 0 ? last : judgement.titleBlock();
    int article = anchor < 0 ? -1 : structure.innermost(anchor, Markup.ARTICLE);
    int end = last;
    int captions = 0;
    for (int i = anchor + 1; article >= 0 && i < boxes.endBlock(article); i++) {
      if (structure.innermost(i, Markup.CAPTION) >= 0
          && structure.innermost(i, Markup.FIGURE) > article) {
        end = i;
        captions++;
      } else if (last >= 0) {
        break;
      }
    }
    return last >= 0 || captions >= GALLERY ? end : last;
  }

  /** Adds the figure whose caption begins at block {@code i}; returns the block after it, or i. */
  int add(int i, List<Block> story) {
    if (i < from || i > to || !isCaption(i)) {
      return i;
    }
    int box = holder(i);
    List<Media> media = media(box);
    if (media.isEmpty() && structure.innermost(i, Markup.FIGURE) < 0) {
      return i;
    }
    int end = i;
    FigureWords words = new FigureWords(text, credits);
    while (end < boxes.endBlock(box) && !judgement.isStory(end) && end != judgement.titleBlock()) {
      if (isCaption(end) && !repeats(end, i)) {
        words.add(end, isCredit(end), end + 1 == boxes.endBlock(box));
      }
      end++;
    }
    if (words.isEmpty()) {
      return i;
    }
    story.add(words.with(media));
    return Math.max(end, i + 1);
  }

  private boolean repeats(int block, int first) {
    return block > first && page.text(block).equals(page.text(block - 1));
  }

  /** Says whether a caption, and with it a figure, begins at block {@code i}. */
  boolean isCaption(int i) {
    int words = blocks.count(i, Count.WORDS);
    if (words == 0 || words > MAX_WORDS || blocks.linkDensity(i) > 0.8f) {
      return false;
    }
    return structure.innermost(i, Markup.CAPTION) >= 0
        || structure.innermost(i, Markup.FIGURE) >= 0 && words > 2
        || structure.has(i, Trait.CAPTION, 2) && structure.has(i, Trait.IMAGE, 5);
  }

  private boolean isCredit(int i) {
    return structure.has(i, Trait.CREDIT, 1)
        || blocks.count(i, Count.WORDS) <= 6 && structure.has(i, Trait.CREDIT, 2);
  }

  /** The figure around the caption, or the nearest element that holds a picture as well. */
  private int holder(int i) {
    int figure = structure.innermost(i, Markup.FIGURE);
    if (figure >= 0) {
      return figure;
    }
    int box = blocks.box(i);
    for (int up = 0; up < 4 && boxes.parent(box) > 0; up++) {
      int outer = boxes.parent(box);
      if (holdsStory(outer)) {
        break;
      }
      box = outer;
    }
    return box;
  }

  private boolean holdsStory(int box) {
    for (int i = boxes.firstBlock(box); i < boxes.endBlock(box); i++) {
      if (judgement.isStory(i)
          || i == judgement.titleBlock()
          || i - boxes.firstBlock(box) > REACH) {
        return true;
      }
    }
    return false;
  }

  private List<Media> media(int box) {
    List<Media> found = new ArrayList<>();
    List<Page.MediaPlace> all = page.media();
    while (nextMedia < all.size() && all.get(nextMedia).block() < boxes.firstBlock(box)) {
      nextMedia++;
    }
    for (int m = nextMedia; m < all.size() && all.get(m).block() <= boxes.endBlock(box); m++) {
      if (isInside(all.get(m).box(), box)) {
        MediaElement.read(all.get(m).element()).ifPresent(found::add);
      }
    }
    return found;
  }

  private boolean isInside(int inner, int outer) {
    int box = inner;
    for (int up = 0; up < 12 && box >= outer; up++) {
      if (box == outer) {
        return true;
      }
      box = boxes.parent(box);
    }
    return false;
  }
}
