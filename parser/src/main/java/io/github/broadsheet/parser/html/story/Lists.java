package io.github.broadsheet.parser.html.story;

import io.github.broadsheet.article.ListBlock;
import io.github.broadsheet.article.ListItem;
import io.github.broadsheet.parser.html.block.Blocks;
import io.github.broadsheet.parser.html.block.Boxes;
import io.github.broadsheet.parser.html.block.Markup;
import io.github.broadsheet.parser.html.block.Page;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Makes lists of the blocks in their items; a list within an item stands below that item. */
final class Lists {
  /** Lists deeper than this count as the one around them. */
  private static final int DEEPEST = 8;

  private static final int MAX_ITEM_CHARS = 500;

  private final Blocks blocks;
  private final Boxes boxes;
  private final Structure structure;

  Lists(Page page, Structure structure) {
    this.blocks = page.blocks();
    this.boxes = page.boxes();
    this.structure = structure;
  }

  /** A list that holds headings or long passages lays out the page. */
  boolean isList(int box) {
    int from = boxes.firstBlock(box);
    int to = boxes.endBlock(box);
    int chars = 0;
    for (int i = from; i < to; i++) {
      chars += blocks.chars(i);
      if (structure.headingLevel(i) > 0) {
        return false;
      }
    }
    return chars / Math.max(1, to - from) < MAX_ITEM_CHARS;
  }

  /**
   * Makes the list of {@code box}.
   *
   * @param members the blocks of it that belong to the story
   * @param spans where they stand in the article
   */
  ListBlock make(int box, List<Integer> members, List<Span> spans) {
    return make(box, members, spans, DEEPEST);
  }

  private ListBlock make(int box, List<Integer> members, List<Span> spans, int depth) {
    List<ListItem> items = new ArrayList<>();
    int from = 0;
    while (from < members.size()) {
      int item = childAround(members.get(from), box);
      int to = from + 1;
      while (to < members.size() && childAround(members.get(to), box) == item) {
        to++;
      }
      addItem(item, members.subList(from, to), spans.subList(from, to), items, depth);
      from = to;
    }
    return ListBlock.builder()
        .span(spans.get(0).cover(spans.get(spans.size() - 1)))
        .isOrdered(boxes.element(box).nameIs("ol"))
        .items(items)
        .build();
  }

  /** The words of an item end where a list in it begins; what follows that list is an item. */
  private void addItem(
      int item, List<Integer> members, List<Span> spans, List<ListItem> items, int depth) {
    int at = 0;
    while (at < members.size()) {
      int own = at;
      while (own < members.size() && (depth == 0 || listIn(item, members.get(own)) < 0)) {
        own++;
      }
      int end = own;
      while (end < members.size() && listIn(item, members.get(end)) >= 0) {
        end++;
      }
      List<ListBlock> nested =
          end == own
              ? List.of()
              : nested(item, members.subList(own, end), spans.subList(own, end), depth - 1);
      if (own > at) {
        items.add(new ListItem(spans.get(at).cover(spans.get(own - 1)), nested));
      } else {
        // An item without words of its own: those below it take its place.
        nested.forEach(list -> items.addAll(list.items()));
      }
      at = end;
    }
  }

  private List<ListBlock> nested(int item, List<Integer> members, List<Span> spans, int depth) {
    List<ListBlock> lists = new ArrayList<>();
    int from = 0;
    while (from < members.size()) {
      int box = listIn(item, members.get(from));
      int to = from + 1;
      while (to < members.size() && listIn(item, members.get(to)) == box) {
        to++;
      }
      lists.add(make(box, members.subList(from, to), spans.subList(from, to), depth));
      from = to;
    }
    return lists;
  }

  /** The box right below {@code box} that block {@code i} is in; {@code box} itself if none is. */
  private int childAround(int i, int box) {
    int child = blocks.box(i);
    int found = box;
    while (child > box) {
      found = child;
      child = boxes.parent(child);
    }
    return found;
  }

  /** The outermost list inside {@code item} that block {@code i} is in; -1 if it is in none. */
  private int listIn(int item, int i) {
    int box = blocks.box(i);
    int found = -1;
    for (int up = 0; up < Structure.REACH && box > item; up++) {
      found = boxes.markup(box) == Markup.LIST ? box : found;
      box = boxes.parent(box);
    }
    return found;
  }
}
