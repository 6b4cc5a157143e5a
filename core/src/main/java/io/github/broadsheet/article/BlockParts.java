package io.github.broadsheet.article;

import io.github.broadsheet.text.Span;
import java.util.Optional;
import java.util.stream.Stream;

/** The spans that a block holds beside its own. */
final class BlockParts implements BlockVisitor<Stream<Span>> {
  private static final BlockParts INSTANCE = new BlockParts();

  private BlockParts() {}

  static Stream<Span> of(Block block) {
    return block.accept(INSTANCE);
  }

  @Override
  public Stream<Span> paragraph(Paragraph paragraph) {
    return Stream.empty();
  }

  @Override
  public Stream<Span> heading(Heading heading) {
    return Stream.empty();
  }

  @Override
  public Stream<Span> figure(Figure figure) {
    return Stream.concat(
        figure.caption().map(Caption::span).stream(),
        figure.credit().flatMap(Credit::span).stream());
  }

  @Override
  public Stream<Span> blockQuote(BlockQuote blockQuote) {
    return blockQuote.credit().stream();
  }

  @Override
  public Stream<Span> pullQuote(PullQuote pullQuote) {
    return pullQuote.credit().stream();
  }

  @Override
  public Stream<Span> list(ListBlock list) {
    return list.items().stream()
        .flatMap(item -> Stream.concat(Stream.of(item.span()), nested(item)));
  }

  private Stream<Span> nested(ListItem item) {
    return item.nested().stream()
        .flatMap(list -> Stream.concat(Stream.of(list.span()), list(list)));
  }

  @Override
  public Stream<Span> table(Table table) {
    return Stream.concat(
        table.caption().map(Caption::span).stream(),
        table.rows().stream().flatMap(row -> row.cells().stream()).map(TableCell::span));
  }

  @Override
  public Stream<Span> embed(Embed embed) {
    return Stream.empty();
  }

  @Override
  public Stream<Span> note(Note note) {
    return Stream.empty();
  }

  @Override
  public Stream<Span> entry(Entry entry) {
    return Stream.concat(
        entry.headline().stream(),
        Stream.of(entry.byline().flatMap(Byline::span)).flatMap(Optional::stream));
  }
}
