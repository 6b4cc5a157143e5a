package io.github.broadsheet.serialization;

import io.github.broadsheet.article.Block;
import io.github.broadsheet.article.BlockKind;
import io.github.broadsheet.article.BlockQuote;
import io.github.broadsheet.article.Caption;
import io.github.broadsheet.article.Embed;
import io.github.broadsheet.article.Entry;
import io.github.broadsheet.article.Figure;
import io.github.broadsheet.article.Heading;
import io.github.broadsheet.article.ListBlock;
import io.github.broadsheet.article.ListItem;
import io.github.broadsheet.article.Note;
import io.github.broadsheet.article.NoteKind;
import io.github.broadsheet.article.Paragraph;
import io.github.broadsheet.article.PullQuote;
import io.github.broadsheet.article.Table;
import io.github.broadsheet.article.TableCell;
import io.github.broadsheet.article.TableRow;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Makes the body of an article: blocks of all kinds, some within others. */
final class BlockGenerator {
  private final Chances chances;
  private final PeopleGenerator people;
  private final MediaGenerator media;

  BlockGenerator(Chances chances, PeopleGenerator people, MediaGenerator media) {
    this.chances = chances;
    this.people = people;
    this.media = media;
  }

  /** Returns the blocks of a text. */
  List<Block> blocks() {
    return blocks(chances.all(), chances.isComplete() ? 10 : chances.random().nextInt(8), 0);
  }

  private List<Block> blocks(Span outer, int count, int depth) {
    List<Block> blocks = new ArrayList<>();
    for (Span span : chances.pieces(outer, count)) {
      BlockKind[] kinds = BlockKind.values();
      int kind = chances.isComplete() ? blocks.size() : chances.random().nextInt(kinds.length);
      blocks.add(block(kinds[kind % kinds.length], span, depth));
    }
    return blocks;
  }

  private Block block(BlockKind kind, Span span, int depth) {
    return switch (kind) {
      case PARAGRAPH -> Paragraph.of(span);
      case HEADING ->
          Heading.builder().span(span).level(1 + 2 * chances.random().nextInt(3)).build();
      case FIGURE ->
          Figure.builder()
              .span(span)
              .caption(chances.maybe(() -> caption(span)))
              .credit(chances.maybe(() -> media.credit(span)))
              .media(chances.some(media::media))
              .build();
      case BLOCK_QUOTE ->
          BlockQuote.builder()
              .span(span)
              .credit(chances.maybe(() -> chances.within(span)))
              .cite(chances.maybe(chances::uri))
              .build();
      case PULL_QUOTE ->
          PullQuote.builder().span(span).credit(chances.maybe(() -> chances.within(span))).build();
      case LIST -> list(span, depth);
      case TABLE ->
          Table.builder()
              .span(span)
              .caption(chances.maybe(() -> caption(span)))
              .rows(chances.some(() -> new TableRow(chances.some(() -> cell(span)))))
              .build();
      case EMBED ->
          Embed.builder()
              .span(span)
              .provider(chances.maybe(chances::odd))
              .uri(chances.maybe(chances::uri))
              .author(chances.maybe(chances::odd))
              .media(chances.some(media::media))
              .build();
      case NOTE -> Note.builder().span(span).noteKind(chances.any(NoteKind.class)).build();
      case ENTRY ->
          Entry.builder()
              .span(span)
              .headline(chances.maybe(() -> chances.within(span)))
              .posted(chances.maybe(people::timestamp))
              .byline(
                  chances.maybe(
                      () ->
                          people.byline().toBuilder()
                              .span(chances.maybe(() -> chances.within(span)))
                              .build()))
              .blocks(
                  depth > 2 ? List.of() : blocks(span, 1 + chances.random().nextInt(2), depth + 1))
              .build();
    };
  }

  private ListBlock list(Span span, int depth) {
    return ListBlock.builder()
        .span(span)
        .isOrdered(chances.chance())
        .items(
            chances.some(
                () ->
                    new ListItem(
                        chances.within(span),
                        depth > 2
                            ? List.of()
                            : chances.some(() -> list(chances.within(span), depth + 1)))))
        .build();
  }

  private TableCell cell(Span table) {
    return new TableCell(
        chances.within(table),
        chances.chance(),
        1 + chances.random().nextInt(3),
        1 + chances.random().nextInt(3));
  }

  private Caption caption(Span block) {
    return Caption.builder().span(chances.within(block)).isFile(chances.chance()).build();
  }
}
