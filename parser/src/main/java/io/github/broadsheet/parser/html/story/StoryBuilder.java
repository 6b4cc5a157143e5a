package io.github.broadsheet.parser.html.story;

import io.github.broadsheet.article.Block;
import io.github.broadsheet.article.BlockQuote;
import io.github.broadsheet.article.Embed;
import io.github.broadsheet.article.Entry;
import io.github.broadsheet.article.Heading;
import io.github.broadsheet.article.Headline;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.Note;
import io.github.broadsheet.article.NoteKind;
import io.github.broadsheet.article.Paragraph;
import io.github.broadsheet.article.PullQuote;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.parser.html.block.Blocks;
import io.github.broadsheet.parser.html.block.Blocks.Count;
import io.github.broadsheet.parser.html.block.Boxes;
import io.github.broadsheet.parser.html.block.Hint;
import io.github.broadsheet.parser.html.block.Markup;
import io.github.broadsheet.parser.html.block.Page;
import io.github.broadsheet.parser.html.block.Trait;
import io.github.broadsheet.parser.html.label.Judgement;
import io.github.broadsheet.parser.html.meta.Metadata;
import io.github.broadsheet.parser.html.meta.TimeElement;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the blocks of an article from those of a page, in the order of the page. */
final class StoryBuilder {
  private final Blocks blocks;
  private final Boxes boxes;
  private final Judgement judgement;
  private final ReadLimits limits;
  private final Structure structure;
  private final Figures figures;
  private final Tables tables;
  private final Lists lists;
  private final Pictures pictures;
  private final Entries entries;
  private final QuoteCredits credits;
  private final HeadParts head;
  private final StoryText text;
  private final List<Block> story = new ArrayList<>();
  private final List<Headline> headlines = new ArrayList<>();
  private @Nullable Span byline;
  private boolean full;

  /** The entry whose blocks are made; 0, the page, outside of entries. */
  private int holder;

  StoryBuilder(
      Page page, Judgement judgement, Metadata metadata, boolean isLive, ReadLimits limits) {
    this.blocks = page.blocks();
    this.boxes = page.boxes();
    this.judgement = judgement;
    this.limits = limits;
    this.structure = new Structure(page);
    this.text = new StoryText(page);
    this.figures = new Figures(page, judgement, structure, text);
    this.tables = new Tables(page, structure, text);
    this.lists = new Lists(page, structure);
    this.pictures = new Pictures(page, judgement);
    this.entries = new Entries(page, judgement, isLive);
    this.credits = new QuoteCredits(page, structure);
    this.head = new HeadParts(page, judgement, structure, metadata);
  }

  StoryText text() {
    return text;
  }

  List<Block> blocks() {
    return story;
  }

  /** Returns the headlines that stand in the text. */
  List<Headline> headlines() {
    return headlines;
  }

  /** Returns where the byline stands, if it is in the text. */
  Optional<Span> byline() {
    return Optional.ofNullable(byline);
  }

  /** Says whether a limit cut the article short. */
  boolean isFull() {
    return full;
  }

  /** Adds every block that belongs to the article. */
  void build() {
    int i = 0;
    while (i < blocks.size() && !full) {
      int entry = entries.at(i);
      i = entry < 0 ? step(i) : entry(entry);
    }
  }

  private int step(int from) {
    int i = next(from);
    full =
        story.size() >= limits.maxBlocks()
            || i < blocks.size() && text.length() + blocks.chars(i) >= limits.maxTextLength();
    return i;
  }

  /** Makes one block of what a box adds to the story; a heading it begins with is its headline. */
  private int entry(int box) {
    int first = story.size();
    int i = boxes.firstBlock(box);
    holder = box;
    while (i < boxes.endBlock(box) && !full) {
      i = step(i);
    }
    holder = 0;
    List<Block> added = story.subList(first, story.size());
    if (!added.isEmpty()) {
      Entry.Builder entry =
          Entry.builder()
              .span(added.get(0).span().cover(added.get(added.size() - 1).span()))
              .posted(entries.time(box).flatMap(TimeElement::read));
      boolean headed = added.get(0) instanceof Heading;
      if (headed) {
        entry.headline(added.get(0).span());
      }
      entry.blocks(List.copyOf(added.subList(headed ? 1 : 0, added.size())));
      added.clear();
      story.add(entry.build());
    }
    return i;
  }

  /** Adds what begins at block {@code i}, if it belongs here; returns the block to go on with. */
  private int next(int i) {
    if (i == judgement.titleBlock()) {
      Span span = text.add(i);
      headlines.add(headline(HeadlineRole.MAIN, span));
      return i + 1;
    }
    if (!judgement.isStory(i)) {
      return besides(i);
    }
    pictures.addBefore(i, text.length(), story);
    int table = structure.outermost(i, Markup.TABLE, holder);
    if (table >= 0 && tables.isTable(table)) {
      return group(i, table, this::table);
    }
    int quote = structure.outermost(i, Markup.QUOTE, holder);
    if (quote >= 0) {
      return group(i, quote, this::quote);
    }
    int list = structure.outermost(i, Markup.LIST, holder);
    if (list >= 0 && lists.isList(list)) {
      return group(i, list, this::list);
    }
    Span span = text.add(i);
    story.add(single(i, span));
    return i + 1;
  }

  /** Figures stand among what is no story, and above it deck and byline. */
  private int besides(int i) {
    int end = figures.add(i, story);
    if (end > i) {
      pictures.skip(end - 1);
      return end;
    }
    pictures.addBefore(i, text.length(), story);
    if (head.isDeck(i)) {
      headlines.add(headline(HeadlineRole.DECK, text.add(i)));
    } else if (head.isByline(i)) {
      byline = text.add(i);
    }
    return i + 1;
  }

  private Headline headline(HeadlineRole role, Span span) {
    return Headline.builder().role(role).text(text.cut(span)).span(span).build();
  }

  /** Makes one block of the run of story blocks in a box. */
  private int group(int from, int box, GroupMaker maker) {
    int end = from;
    List<Integer> members = new ArrayList<>();
    while (end < boxes.endBlock(box)) {
      if (judgement.isStory(end) && end != judgement.titleBlock()) {
        members.add(end);
      }
      end++;
    }
    List<Span> spans = new ArrayList<>();
    for (int member : members) {
      spans.add(text.add(member));
    }
    Span whole = new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
    story.add(maker.make(box, whole, members, spans));
    return Math.max(end, from + 1);
  }

  @FunctionalInterface
  private interface GroupMaker {
    Block make(int box, Span whole, List<Integer> members, List<Span> spans);
  }

  private Block table(int box, Span whole, List<Integer> members, List<Span> spans) {
    return tables.make(whole, members, spans);
  }

  private Block list(int box, Span whole, List<Integer> members, List<Span> spans) {
    return lists.make(box, members, spans);
  }

  private Block quote(int box, Span whole, List<Integer> members, List<Span> spans) {
    Optional<Embed> post = Posts.embed(boxes.element(box), whole);
    if (post.isPresent()) {
      return post.get();
    }
    boolean pulled =
        structure.boxHas(box, Trait.PULL) || structure.has(members.get(0), Trait.PULL, 3);
    Optional<Span> credit = credits.find(members, spans, text);
    return pulled
        ? PullQuote.builder().span(whole).credit(credit).build()
        : BlockQuote.builder().span(whole).credit(credit).build();
  }

  private Block single(int i, Span span) {
    int level = structure.headingLevel(i);
    if (level > 0) {
      return Heading.builder().span(span).level(level).build();
    }
    if (isNote(i)) {
      return Note.builder().span(span).noteKind(noteKind(text.cut(span))).build();
    }
    boolean pulled = structure.has(i, Trait.PULL, 3) && structure.has(i, Trait.QUOTE, 3);
    if (pulled) {
      return PullQuote.of(span);
    }
    return Paragraph.of(span);
  }

  private boolean isNote(int i) {
    long opening = blocks.openingHints(i);
    boolean italic = blocks.count(i, Count.ITALIC_CHARS) * 2 > blocks.chars(i);
    return (opening & Hint.CORRECTION.bit()) != 0 && (italic || structure.has(i, Trait.NOTE, 2))
        || italic && blocks.hints(i, Hint.CONTRIBUTED.ordinal()) > 1;
  }

  private static NoteKind noteKind(String note) {
    String words = note.toLowerCase(Locale.ROOT);
    if (words.startsWith("correct")) {
      return NoteKind.CORRECTION;
    }
    if (words.startsWith("clarif")) {
      return NoteKind.CLARIFICATION;
    }
    if (words.startsWith("update")) {
      return NoteKind.UPDATE;
    }
    return words.startsWith("editor") ? NoteKind.EDITORS_NOTE : NoteKind.CONTRIBUTION;
  }
}
