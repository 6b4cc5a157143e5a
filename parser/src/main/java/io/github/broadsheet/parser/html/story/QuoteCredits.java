package io.github.broadsheet.parser.html.story;

import io.github.broadsheet.parser.html.block.Blocks;
import io.github.broadsheet.parser.html.block.Boxes;
import io.github.broadsheet.parser.html.block.Page;
import io.github.broadsheet.parser.html.block.Trait;
import io.github.broadsheet.text.Span;
import java.util.List;
import java.util.Optional;

/** Finds who signs a quotation that is set apart. */
final class QuoteCredits {
  private final Page page;
  private final Blocks blocks;
  private final Boxes boxes;
  private final Structure structure;

  QuoteCredits(Page page, Structure structure) {
    this.page = page;
    this.blocks = page.blocks();
    this.boxes = page.boxes();
    this.structure = structure;
  }

  /**
   * Returns the credit of a quotation: its last line, if it is set as one or begins with a dash, or
   * a {@code cite} that ends it.
   *
   * @param members the blocks of the quotation
   * @param spans where they stand in the article
   */
  Optional<Span> find(List<Integer> members, List<Span> spans, StoryText text) {
    int last = members.size() - 1;
    int block = members.get(last);
    Span span = spans.get(last);
    if (last > 0 && isCredit(block, text.cut(span).charAt(0))) {
      return Optional.of(span);
    }
    return cite(block)
        .map(cite -> cite.shift(span.start() - blocks.start(block)))
        .filter(cite -> last > 0 || cite.start() > span.start());
  }

  private boolean isCredit(int block, char first) {
    return boxes.element(blocks.box(block)).nameIs("footer")
        || first == '—'
        || first == '–'
        || structure.has(block, Trait.CREDIT, 1);
  }

  /** Returns where in the page's text the {@code cite} stands that ends a block. */
  private Optional<Span> cite(int block) {
    List<Page.InlineMark> marks = page.marks();
    for (int i = firstEndingAt(blocks.end(block)); i < marks.size(); i++) {
      Page.InlineMark mark = marks.get(i);
      if (mark.end() > blocks.end(block)) {
        break;
      }
      if (mark.start() >= blocks.start(block) && mark.element().nameIs("cite")) {
        int start = mark.start() + (page.text().charAt(mark.start()) <= ' ' ? 1 : 0);
        return Optional.of(new Span(start, mark.end()));
      }
    }
    return Optional.empty();
  }

  /** Returns the first mark that ends at {@code end} or after it; marks come in that order. */
  private int firstEndingAt(int end) {
    int low = 0;
    int high = page.marks().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (page.marks().get(middle).end() < end) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
