package io.github.broadsheet.serialization.json;

import static io.github.broadsheet.serialization.json.Codecs.INTEGER;
import static io.github.broadsheet.serialization.json.Codecs.SPAN;
import static io.github.broadsheet.serialization.json.Codecs.TEXT;
import static io.github.broadsheet.serialization.json.Codecs.URI;
import static io.github.broadsheet.serialization.json.MediaJson.CAPTION;
import static io.github.broadsheet.serialization.json.MediaJson.MEDIA;
import static io.github.broadsheet.serialization.json.PeopleJson.BYLINE;
import static io.github.broadsheet.serialization.json.PeopleJson.CREDIT;
import static io.github.broadsheet.serialization.json.Property.defaulted;
import static io.github.broadsheet.serialization.json.Property.flag;
import static io.github.broadsheet.serialization.json.Property.list;
import static io.github.broadsheet.serialization.json.Property.optional;
import static io.github.broadsheet.serialization.json.Property.required;

import io.github.broadsheet.article.Block;
import io.github.broadsheet.article.BlockKind;
import io.github.broadsheet.article.BlockQuote;
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
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** The pieces of the body: objects that name their {@code kind}, mostly first. */
final class BlockJson implements Codec<Block> {
  static final Codec<Block> BLOCK = new BlockJson();

  private static final String KIND_NAME = "kind";
  private static final Codec<BlockKind> KIND = Codecs.choice(BlockKind.class);

  static final ObjectCodec<Paragraph, ?> PARAGRAPH =
      block(Paragraph::builder, Paragraph.Builder::build, Paragraph.Builder::span).codec();

  static final ObjectCodec<Heading, ?> HEADING =
      block(Heading::builder, Heading.Builder::build, Heading.Builder::span)
          .with(defaulted("level", INTEGER, 2, Heading::level), Heading.Builder::level)
          .codec();

  static final ObjectCodec<Figure, ?> FIGURE =
      block(Figure::builder, Figure.Builder::build, Figure.Builder::span)
          .with(optional("caption", CAPTION, Figure::caption), Figure.Builder::caption)
          .with(optional("credit", CREDIT, Figure::credit), Figure.Builder::credit)
          .with(list("media", MEDIA, Figure::media), Figure.Builder::media)
          .codec();

  static final ObjectCodec<BlockQuote, ?> BLOCK_QUOTE =
      block(BlockQuote::builder, BlockQuote.Builder::build, BlockQuote.Builder::span)
          .with(optional("credit", SPAN, BlockQuote::credit), BlockQuote.Builder::credit)
          .with(optional("cite", URI, BlockQuote::cite), BlockQuote.Builder::cite)
          .codec();

  static final ObjectCodec<PullQuote, ?> PULL_QUOTE =
      block(PullQuote::builder, PullQuote.Builder::build, PullQuote.Builder::span)
          .with(optional("credit", SPAN, PullQuote::credit), PullQuote.Builder::credit)
          .codec();

  static final ObjectCodec<ListItem, ?> LIST_ITEM =
      ObjectCodec.of(
          required("span", SPAN, ListItem::span),
          list("nested", Codec.lazy(() -> BlockJson.LIST), ListItem::nested),
          ListItem::new);

  static final ObjectCodec<ListBlock, ?> LIST =
      block(ListBlock::builder, ListBlock.Builder::build, ListBlock.Builder::span)
          .with(flag("ordered", ListBlock::isOrdered), ListBlock.Builder::isOrdered)
          .with(list("items", LIST_ITEM, ListBlock::items), ListBlock.Builder::items)
          .codec();

  static final ObjectCodec<TableCell, ?> TABLE_CELL =
      ObjectCodec.of(
          required("span", SPAN, TableCell::span),
          flag("header", TableCell::isHeader),
          defaulted("columns", INTEGER, 1, TableCell::columns),
          defaulted("rows", INTEGER, 1, TableCell::rows),
          TableCell::new);

  static final ObjectCodec<TableRow, ?> TABLE_ROW =
      ObjectCodec.of(list("cells", TABLE_CELL, TableRow::cells), TableRow::new);

  static final ObjectCodec<Table, ?> TABLE =
      block(Table::builder, Table.Builder::build, Table.Builder::span)
          .with(optional("caption", CAPTION, Table::caption), Table.Builder::caption)
          .with(list("rows", TABLE_ROW, Table::rows), Table.Builder::rows)
          .codec();

  static final ObjectCodec<Embed, ?> EMBED =
      block(Embed::builder, Embed.Builder::build, Embed.Builder::span)
          .with(optional("provider", TEXT, Embed::provider), Embed.Builder::provider)
          .with(optional("uri", URI, Embed::uri), Embed.Builder::uri)
          .with(optional("author", TEXT, Embed::author), Embed.Builder::author)
          .with(list("media", MEDIA, Embed::media), Embed.Builder::media)
          .codec();

  static final ObjectCodec<Note, ?> NOTE =
      block(Note::builder, Note.Builder::build, Note.Builder::span)
          .with(
              required("noteKind", Codecs.choice(NoteKind.class), Note::noteKind),
              Note.Builder::noteKind)
          .codec();

  static final ObjectCodec<Entry, ?> ENTRY =
      block(Entry::builder, Entry.Builder::build, Entry.Builder::span)
          .with(optional("headline", SPAN, Entry::headline), Entry.Builder::headline)
          .with(optional("posted", TimeJson.TIMESTAMP, Entry::posted), Entry.Builder::posted)
          .with(optional("byline", BYLINE, Entry::byline), Entry.Builder::byline)
          .with(list("blocks", BLOCK, Entry::blocks), Entry.Builder::blocks)
          .codec();

  private BlockJson() {}

  /** Begins the description of a kind of block with what all have: kind and span. */
  private static <T extends Block, B> ObjectCodec.Builder<T, B> block(
      Supplier<B> begin, Function<B, T> finish, BiConsumer<B, Span> span) {
    return ObjectCodec.of(begin, finish)
        .with(required(KIND_NAME, KIND, Block::kind), (parts, kind) -> {})
        .with(required("span", SPAN, Block::span), span);
  }

  /** Returns how blocks of one kind stand in JSON. */
  static ObjectCodec<? extends Block, ?> codec(BlockKind kind) {
    return switch (kind) {
      case PARAGRAPH -> PARAGRAPH;
      case HEADING -> HEADING;
      case FIGURE -> FIGURE;
      case BLOCK_QUOTE -> BLOCK_QUOTE;
      case PULL_QUOTE -> PULL_QUOTE;
      case LIST -> LIST;
      case TABLE -> TABLE;
      case EMBED -> EMBED;
      case NOTE -> NOTE;
      case ENTRY -> ENTRY;
    };
  }

  @Override
  @SuppressWarnings("unchecked") // A kind of block and its type are one to one.
  public void write(JsonOutput out, Block block) {
    ((ObjectCodec<Block, ?>) codec(block.kind())).write(out, block);
  }

  @Override
  public Block read(JsonInput in) {
    if (in.context().countBlock() > in.limits().maxBlocks()) {
      throw in.failures()
          .of(
              "too-many-blocks",
              "more than " + in.limits().maxBlocks() + " blocks, the limit maxBlocks");
    }
    long start = in.beginObject();
    String name = in.nextName();
    if (name == null) {
      throw in.failures().missing(start, KIND_NAME);
    }
    if (name.equals(KIND_NAME)) {
      in.nextToken();
      BlockKind kind = KIND.read(in);
      return codec(kind).resume(in, start, in.nextName(), true);
    }
    return codec(in.peek(start, KIND_NAME, KIND)).resume(in, start, name, false);
  }
}
