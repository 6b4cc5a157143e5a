package io.github.broadsheet.serialization.nitf.story;

import io.github.broadsheet.article.Block;
import io.github.broadsheet.article.Embed;
import io.github.broadsheet.article.Entry;
import io.github.broadsheet.article.Heading;
import io.github.broadsheet.article.ListBlock;
import io.github.broadsheet.article.Paragraph;
import io.github.broadsheet.article.Table;
import io.github.broadsheet.text.Span;
import java.util.List;
import java.util.stream.Stream;

/**
 * NITF has no list without items and no row without cells: their words become a paragraph. Its
 * blocks do not nest: entries and embeds within an entry become what is in them.
 */
final class ValidBlocks {
  private ValidBlocks() {}

  static List<Block> of(List<Block> blocks) {
    return blocks.stream().map(ValidBlocks::of).toList();
  }

  private static Block of(Block block) {
    if (block instanceof ListBlock list && list.items().isEmpty()) {
      return Paragraph.of(list.span());
    }
    if (block instanceof Table table
        && table.rows().stream().allMatch(row -> row.cells().isEmpty())) {
      return Paragraph.of(table.span());
    }
    return block instanceof Entry entry
        ? entry.toBuilder().blocks(flat(entry.blocks())).build()
        : block;
  }

  private static List<Block> flat(List<Block> blocks) {
    return blocks.stream().flatMap(ValidBlocks::flat).toList();
  }

  private static Stream<Block> flat(Block block) {
    if (block instanceof Entry entry) {
      Stream<Block> headline = entry.headline().map(ValidBlocks::heading).stream();
      return Stream.concat(headline, flat(entry.blocks()).stream());
    }
    return Stream.of(block instanceof Embed ? Paragraph.of(block.span()) : of(block));
  }

  private static Block heading(Span span) {
    return Heading.of(span);
  }
}
