package io.github.broadsheet.parser.html.story;

import io.github.broadsheet.article.Block;
import io.github.broadsheet.article.Figure;
import io.github.broadsheet.parser.html.block.Boxes;
import io.github.broadsheet.parser.html.block.Markup;
import io.github.broadsheet.parser.html.block.Page;
import io.github.broadsheet.parser.html.block.Page.MediaPlace;
import io.github.broadsheet.parser.html.block.Trait;
import io.github.broadsheet.parser.html.label.Judgement;
import io.github.broadsheet.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps the pictures that stand between the paragraphs of a story without a caption. */
final class Pictures {
  private static final int REACH = 6;
  private static final int NEAR = 3;

  /** Pictures in elements for these belong to the page. */
  private static final long OTHERS =
      Trait.ADVERT.bit()
          | Trait.RELATED.bit()
          | Trait.SHARING.bit()
          | Trait.NEWSLETTER.bit()
          | Trait.LOGO.bit()
          | Trait.COMMENT.bit()
          | Trait.BIOGRAPHY.bit()
          | Trait.BYLINE.bit()
          | Trait.HIDDEN.bit();

  private final Boxes boxes;
  private final List<MediaPlace> all;
  private final Set<Integer> columns = new HashSet<>();
  private final int first;
  private final int last;
  private int next;

  Pictures(Page page, Judgement judgement) {
    this.boxes = page.boxes();
    this.all = page.media();
    this.first = judgement.firstStory();
    this.last = judgement.lastStory();
    for (int i = first; i <= last; i++) {
      if (judgement.isStory(i)) {
        columns.add(boxes.parent(page.blocks().box(i)));
      }
    }
  }

  /** Adds the pictures that stand right before block {@code i}, at {@code place} of the text. */
  void addBefore(int i, int place, List<Block> story) {
    while (next < all.size() && all.get(next).block() <= i) {
      MediaPlace picture = all.get(next++);
      if (i > first && i <= last && picture.block() == i && isInStory(picture.box())) {
        MediaElement.read(picture.element())
            .ifPresent(
                media ->
                    story.add(
                        Figure.builder().span(new Span(place, place)).addMedia(media).build()));
      }
    }
  }

  /** Passes the pictures up to block {@code i}: a figure has them. */
  void skip(int i) {
    while (next < all.size() && all.get(next).block() <= i) {
      next++;
    }
  }

  /** In a figure, or among the paragraphs. */
  private boolean isInStory(int holder) {
    int box = holder;
    boolean figure = false;
    for (int up = 0; up < REACH && box > 0; up++) {
      if ((boxes.traits(box) & OTHERS) != 0) {
        return false;
      }
      figure |= boxes.markup(box) == Markup.FIGURE;
      if (columns.contains(box)) {
        return figure || up < NEAR;
      }
      box = boxes.parent(box);
    }
    return false;
  }
}
