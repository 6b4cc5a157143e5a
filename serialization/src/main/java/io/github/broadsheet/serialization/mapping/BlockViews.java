package io.github.broadsheet.serialization.mapping;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Block;
import io.github.broadsheet.article.BlockKind;
import io.github.broadsheet.article.Byline;
import io.github.broadsheet.article.Caption;
import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.article.Credit;
import io.github.broadsheet.article.Embed;
import io.github.broadsheet.article.Entry;
import io.github.broadsheet.article.Figure;
import io.github.broadsheet.article.Link;
import io.github.broadsheet.article.ListBlock;
import io.github.broadsheet.article.ListItem;
import io.github.broadsheet.article.Mark;
import io.github.broadsheet.article.Media;
import io.github.broadsheet.article.Table;
import io.github.broadsheet.serialization.markup.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What blocks say, whatever the text around them looks like. */
final class BlockViews {
  private BlockViews() {}

  static String words(String text) {
    return Whitespace.collapse(text);
  }

  /** Returns all blocks, those in entries after the entry they are in. */
  private static Stream<Block> all(List<Block> blocks) {
    return blocks.stream()
        .flatMap(
            block ->
                block instanceof Entry entry
                    ? Stream.concat(Stream.of(block), all(entry.blocks()))
                    : Stream.of(block));
  }

  private static Stream<Block> leaves(Article article) {
    return all(article.blocks()).filter(block -> block.kind() != BlockKind.ENTRY);
  }

  /** Returns all words of the body as one, whatever the blocks are that they stand in. */
  static List<String> words(Article article) {
    String words =
        leaves(article)
            .filter(block -> block.kind() != BlockKind.FIGURE)
            .map(block -> words(article, block))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(" "));
    return words.isEmpty() ? List.of() : List.of(words);
  }

  static List<String> paragraphs(Article article) {
    return leaves(article)
        .filter(block -> block.kind() == BlockKind.PARAGRAPH)
        .map(block -> words(article, block))
        .filter(each -> !each.isEmpty())
        .toList();
  }

  /** Bullets, numbers and what else stands between the items of a list are layout. */
  private static String words(Article article, Block block) {
    if (block instanceof ListBlock list) {
      return items(article, list);
    }
    return words(block.in(article.text()));
  }

  private static String items(Article article, ListBlock list) {
    return list.items().stream()
        .flatMap(
            item ->
                Stream.concat(
                    Stream.of(words(article.text(item.span()))),
                    item.nested().stream().map(nested -> items(article, nested))))
        .collect(Collectors.joining(" "));
  }

  static List<BlockKind> kinds(Article article) {
    return leaves(article)
        .map(Block::kind)
        .filter(kind -> kind != BlockKind.PARAGRAPH && kind != BlockKind.FIGURE)
        .toList();
  }

  static <B extends Block, T> List<T> of(
      Article article, Class<B> type, Function<B, ? extends T> part) {
    return all(article.blocks()).filter(type::isInstance).map(type::cast).<T>map(part).toList();
  }

  static <B extends Block, T> List<T> some(
      Article article, Class<B> type, Function<B, Optional<T>> part) {
    return of(article, type, part).stream().flatMap(Optional::stream).toList();
  }

  /** Returns of which pictures it is said that they are from the files; nothing if of none. */
  static List<String> filePictures(Article article) {
    List<Figure> figures = of(article, Figure.class, figure -> figure);
    return figures.stream().anyMatch(Figure::isFile)
        ? figures.stream().map(it -> it.isFile() ? "file picture" : "new picture").toList()
        : List.of();
  }

  static Function<ListBlock, String> list(Article article) {
    return list -> {
      List<String> items = new ArrayList<>();
      for (ListItem item : list.items()) {
        String nested = item.nested().isEmpty() ? "" : nested(article, item);
        items.add(words(article.text(item.span())) + nested);
      }
      return (list.isOrdered() ? "numbered " : "bulleted ") + items;
    };
  }

  private static String nested(Article article, ListItem item) {
    return item.nested().stream().map(list(article)).toList().toString();
  }

  static Function<Table, String> table(Article article) {
    return table ->
        table.caption().map(c -> words(article.text(c.span()))).orElse("")
            + table.rows().stream()
                .map(
                    row ->
                        row.cells().stream()
                            .map(
                                c ->
                                    words(article.text(c.span()))
                                        + (c.isHeader() ? " header " : " ")
                                        + c.columns()
                                        + " "
                                        + c.rows())
                            .toList()
                            .toString())
                .toList();
  }

  static Function<Entry, String> entry(Article article) {
    return entry ->
        Stream.of(
                entry.headline().map(span -> words(article.text(span))),
                entry.posted().map(Field::time),
                entry.byline().map(Byline::text),
                Optional.of("blocks " + entry.blocks().size()))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" | "));
  }

  static List<String> captions(Article article) {
    return some(article, Figure.class, Figure::caption).stream()
        .map(Caption::span)
        .map(span -> words(article.text(span)))
        .toList();
  }

  static List<String> creditDetails(Article article) {
    return some(article, Figure.class, Figure::credit).stream()
        .flatMap(
            (Credit credit) ->
                Stream.concat(
                    credit.contributors().stream().map(Contributor::name),
                    credit.provider().stream()))
        .toList();
  }

  static List<String> figureMedia(Article article) {
    return of(article, Figure.class, Figure::media).stream()
        .flatMap(List::stream)
        .map(BlockViews::medium)
        .toList();
  }

  static List<String> figureMediaDetails(Article article) {
    return of(article, Figure.class, Figure::media).stream()
        .flatMap(List::stream)
        .flatMap(BlockViews::mediumDetail)
        .toList();
  }

  static List<String> embedMedia(Article article) {
    return of(article, Embed.class, Embed::media).stream()
        .flatMap(List::stream)
        .map(BlockViews::medium)
        .toList();
  }

  static String medium(Media medium) {
    return Excerpt.name(medium.kind()) + " " + medium.uri().map(Object::toString).orElse("");
  }

  static Stream<String> mediumDetail(Media medium) {
    List<String> details = new ArrayList<>();
    medium.contentType().ifPresent(value -> details.add("type " + value));
    medium.width().ifPresent(value -> details.add("width " + value));
    medium.height().ifPresent(value -> details.add("height " + value));
    medium.duration().ifPresent(value -> details.add("duration " + value));
    medium.size().ifPresent(value -> details.add("size " + value));
    medium.altText().ifPresent(value -> details.add("alt " + value));
    medium.title().ifPresent(value -> details.add("title " + value));
    medium.rendition().ifPresent(value -> details.add("rendition " + value));
    medium.description().ifPresent(value -> details.add("description " + value));
    medium.credit().ifPresent(value -> details.add("credit " + value.text()));
    medium.identifiers().forEach(value -> details.add("identifier " + value));
    return details.stream();
  }

  static Function<Mark, String> mark(Article article) {
    return mark ->
        Excerpt.name(mark.kind())
            + " "
            + words(article.text(mark.span()))
            + mark.target().map(target -> " " + target).orElse("");
  }

  static List<String> mentions(Article article) {
    return article.subjects().stream()
        .flatMap(subject -> subject.mentions().stream())
        .map(article::text)
        .toList();
  }

  static List<String> linkDetails(Article article) {
    return article.links().stream()
        .flatMap(
            (Link link) ->
                Stream.concat(
                    Stream.concat(Stream.of(link.rel()), link.title().stream()),
                    link.identifiers().stream().map(Object::toString)))
        .toList();
  }
}
