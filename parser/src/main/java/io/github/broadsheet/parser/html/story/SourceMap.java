package io.github.broadsheet.parser.html.story;

import io.github.broadsheet.io.DiscardReason;
import io.github.broadsheet.io.Discarded;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.parser.html.block.Blocks;
import io.github.broadsheet.parser.html.block.Page;
import io.github.broadsheet.parser.html.label.Reasons;
import io.github.broadsheet.text.OffsetMap;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Range;

/** The way from the article back to the markup, and the reason for every piece left out. */
final class SourceMap {
  private final Page page;
  private final Blocks blocks;
  private final StoryText text;
  private final String source;
  private final List<Discarded> pieces = new ArrayList<>();
  private final List<Span> kept = new ArrayList<>();
  private int done;

  SourceMap(Page page, StoryText text, String source) {
    this.page = page;
    this.blocks = page.blocks();
    this.text = text;
    this.source = source;
  }

  void addTo(ReadResult.Builder result) {
    OffsetMap.Builder offsets = OffsetMap.builder();
    SourceAligner aligner = new SourceAligner(source, offsets);
    List<Page.Piece> all = page.pieces();
    int block = 0;
    for (int p = 0; p < all.size(); p++) {
      Page.Piece piece = all.get(p);
      while (block < blocks.size() && blocks.end(block) <= piece.start()) {
        block++;
      }
      Range range = piece.node().sourceRange();
      if (block == blocks.size() || !range.isTracked()) {
        continue;
      }
      int stop =
          p + 1 < all.size()
              ? Math.min(all.get(p + 1).start(), blocks.end(block))
              : blocks.end(block);
      int from = Math.min(range.startPos(), source.length());
      int to = Math.min(range.endPos(), source.length());
      if (text.has(block)) {
        int place = text.place(block, piece.start());
        int until = aligner.align(page.text().substring(piece.start(), stop), place, from, to);
        kept.add(new Span(from, Math.max(from, until)));
      } else if (to > from) {
        pieces.add(new Discarded(new Span(from, to), Reasons.of(page, block)));
      }
    }
    result.input(source).offsets(offsets.build()).discarded(everythingElse());
  }

  /** Pieces of text that were left out, and markup between what was kept. */
  private List<Discarded> everythingElse() {
    List<Discarded> known = new ArrayList<>(pieces);
    kept.forEach(span -> known.add(new Discarded(span, KEPT)));
    known.sort(Comparator.comparingInt(each -> each.span().start()));
    List<Discarded> all = new ArrayList<>();
    done = 0;
    for (Discarded each : known) {
      if (each.span().end() <= done) {
        continue;
      }
      if (each.span().start() > done) {
        all.add(new Discarded(new Span(done, each.span().start()), DiscardReason.MARKUP));
      }
      if (each.reason() != KEPT) {
        all.add(
            new Discarded(
                new Span(Math.max(done, each.span().start()), each.span().end()), each.reason()));
      }
      done = each.span().end();
    }
    if (done < source.length()) {
      all.add(new Discarded(new Span(done, source.length()), DiscardReason.MARKUP));
    }
    return all;
  }

  /**
   * Marks what is in the article while the rest is gathered; nothing is left out as a duplicate.
   */
  private static final DiscardReason KEPT = DiscardReason.DUPLICATE;
}
