package io.github.broadsheet.parser.html.label;

import io.github.broadsheet.parser.html.block.Blocks;
import io.github.broadsheet.parser.html.block.Blocks.Count;
import io.github.broadsheet.parser.html.block.Boxes;
import io.github.broadsheet.parser.html.block.Hint;
import io.github.broadsheet.parser.html.block.Markup;
import io.github.broadsheet.parser.html.block.Trait;
import java.util.Arrays;

/** Describes each block of a page by numbers. */
final class BlockFeatures {
  private static final int LEVELS = 16;
  private static final Trait[] TRAITS = Trait.values();
  private static final String[] TRAIT_NAMES = names("trait.", TRAITS);
  private static final Markup[] MARKUP = Markup.values();
  private static final String[] MARKUP_NAMES = names("in.", MARKUP);
  private static final Hint[] HINTS = Hint.values();
  private static final String[] HINT_NAMES = names("hint.", HINTS);
  private static final String[] OPENING_NAMES = names("opening.", HINTS);
  private static final String[][] LEVEL_NAMES = new String[5][];
  private static final String[][] NEAR_NAMES = new String[5][];

  static {
    for (int level = 0; level < 5; level++) {
      LEVEL_NAMES[level] =
          prefixed("level" + level + ".", "words", "goodShare", "linkDensity", "blocks", "markup");
      NEAR_NAMES[level] =
          prefixed(
              "near" + (level < 2 ? level - 2 : level - 1) + ".",
              "words",
              "linkDensity",
              "ends",
              "sameLook",
              "markup",
              "sameBox");
    }
  }

  private final Evidence page;
  private final Blocks blocks;
  private final Boxes boxes;
  private final int[] traitDistance = new int[TRAITS.length];
  private final int[] markupDistance = new int[MARKUP.length];

  BlockFeatures(Evidence page) {
    this.page = page;
    this.blocks = page.blocks;
    this.boxes = page.boxes;
  }

  private static String[] names(String prefix, Enum<?>[] values) {
    return Arrays.stream(values).map(value -> prefix + value.name()).toArray(String[]::new);
  }

  private static String[] prefixed(String prefix, String... names) {
    return Arrays.stream(names).map(name -> prefix + name).toArray(String[]::new);
  }

  void describe(int i, Row sink) {
    words(i, sink);
    hints(i, sink);
    ancestors(i, sink);
    levels(i, sink);
    looks(i, sink);
    units(i, sink);
    place(i, sink);
    claims(i, sink);
    neighbours(i, sink);
  }

  private void words(int i, Row sink) {
    int words = blocks.count(i, Count.WORDS);
    int chars = blocks.chars(i);
    float perChar = 1f / chars;
    float perWord = 1f / Math.max(1, words);
    float perLetter = 1f / Math.max(1, blocks.count(i, Count.LETTERS));
    sink.put("words", words);
    sink.put("linkDensity", blocks.linkDensity(i));
    sink.put("links", blocks.count(i, Count.LINKS));
    sink.put("plainWords", words - Math.min(words, blocks.count(i, Count.LINKED_WORDS)));
    sink.put("commas", blocks.count(i, Count.COMMAS));
    sink.put("ends", blocks.count(i, Count.SENTENCE_ENDS));
    sink.put("endsPerWord", blocks.count(i, Count.SENTENCE_ENDS) * perWord);
    sink.put("last", lastSign(i));
    sink.put("first", firstSign(i));
    sink.put("capitals", blocks.count(i, Count.CAPITALS) * perLetter);
    sink.put("capitalWords", blocks.count(i, Count.CAPITAL_WORDS) * perWord);
    sink.put("digits", blocks.count(i, Count.DIGITS) * perChar);
    sink.put("bold", Math.min(1, blocks.count(i, Count.BOLD_CHARS) * perChar));
    sink.put("italic", Math.min(1, blocks.count(i, Count.ITALIC_CHARS) * perChar));
    sink.put("quotationMarks", blocks.count(i, Count.QUOTATION_MARKS));
    sink.put("lineBreaks", blocks.count(i, Count.LINE_BREAKS));
    sink.put("bars", blocks.count(i, Count.BARS));
    sink.put("pictures", blocks.count(i, Count.PICTURES));
    sink.put("wordLength", blocks.count(i, Count.LETTERS) * perWord);
  }

  private int lastSign(int i) {
    char c = page.page.text().charAt(blocks.end(i) - 1);
    return switch (c) {
      case '.', '。', '।' -> 6;
      case '"', '”', '»', '’', '\'' -> 5;
      case '!', '?', '！', '？' -> 4;
      case ':' -> 3;
      case '…', ')' -> 2;
      default -> Character.isLetterOrDigit(c) ? 0 : 1;
    };
  }

  private int firstSign(int i) {
    char c = page.page.text().charAt(blocks.start(i));
    if (Character.isUpperCase(c)) {
      return 4;
    }
    if (Character.isLetter(c)) {
      return 5;
    }
    if (Character.isDigit(c)) {
      return 2;
    }
    return c == '"' || c == '“' || c == '„' || c == '«' || c == '‘' ? 3 : 1;
  }

  private void hints(int i, Row sink) {
    long opening = blocks.openingHints(i);
    float words = Math.max(1, blocks.count(i, Count.WORDS));
    for (int hint = 0; hint < HINTS.length; hint++) {
      sink.put(HINT_NAMES[hint], blocks.hints(i, hint) / words);
      sink.put(OPENING_NAMES[hint], (int) (opening >> hint & 1));
    }
  }

  /** How far up each trait and each kind of element is; {@link #LEVELS} if nowhere near. */
  private void ancestors(int i, Row sink) {
    Arrays.fill(traitDistance, LEVELS);
    Arrays.fill(markupDistance, LEVELS);
    long seen = mark(blocks.innerTraits(i), 0, 0);
    int box = blocks.box(i);
    for (int level = 0; level < LEVELS && box > 0; level++) {
      seen |= mark(boxes.traits(box) & ~seen, level, seen);
      int kind = boxes.markup(box).ordinal();
      markupDistance[kind] = Math.min(markupDistance[kind], level);
      box = boxes.parent(box);
    }
    for (int trait = 0; trait < TRAITS.length; trait++) {
      sink.put(TRAIT_NAMES[trait], traitDistance[trait]);
    }
    for (int kind = 1; kind < Markup.RULE.ordinal(); kind++) {
      sink.put(MARKUP_NAMES[kind], markupDistance[kind]);
    }
    sink.put("depth", boxes.depth(blocks.box(i)));
    sink.put("inner", Long.bitCount(blocks.innerTraits(i)));
  }

  private long mark(long traits, int level, long seen) {
    for (long left = traits & ~seen; left != 0; left &= left - 1) {
      traitDistance[Long.numberOfTrailingZeros(left)] = level;
    }
    return traits;
  }

  private void levels(int i, Row sink) {
    int box = blocks.box(i);
    for (int level = 0; level < 5; level++) {
      String[] names = LEVEL_NAMES[level];
      int from = boxes.firstBlock(box);
      int to = boxes.endBlock(box);
      sink.put(names[0], page.wordsBefore[to] - page.wordsBefore[from]);
      sink.put(
          names[1],
          (page.goodWordsBefore[to] - page.goodWordsBefore[from])
              / (float) Math.max(1, page.goodWords));
      sink.put(
          names[2],
          (page.linkedBefore[to] - page.linkedBefore[from])
              / (float) Math.max(1, page.charsBefore[to] - page.charsBefore[from]));
      sink.put(names[3], to - from);
      sink.put(names[4], boxes.markup(box).ordinal());
      box = Math.max(0, boxes.parent(box));
    }
  }

  private void looks(int i, Row sink) {
    sink.put("look.blocks", page.look.size(i));
    sink.put("look.words", page.look.meanWords(i));
    sink.put("look.goodShare", page.look.goodShare(i, page.goodWords));
    sink.put("look.linkDensity", page.look.linkDensity(i));
    sink.put("wideLook.blocks", page.wideLook.size(i));
    sink.put("wideLook.words", page.wideLook.meanWords(i));
    sink.put("wideLook.goodShare", page.wideLook.goodShare(i, page.goodWords));
    sink.put("wideLook.linkDensity", page.wideLook.linkDensity(i));
  }

  private void units(int i, Row sink) {
    int unit = page.units.unit[i];
    int from = boxes.firstBlock(unit);
    int to = boxes.endBlock(unit);
    float words = wordsBetween(from, to);
    sink.put("unit.markup", boxes.markup(unit).ordinal());
    sink.put("unit.words", words);
    sink.put("unit.meanWords", words / Math.max(1, to - from));
    sink.put("unit.linkDensity", linkDensity(from, to));
    sink.put("unit.good", goodBetween(from, to) / Math.max(1, page.goodWords));
    sink.put("unit.place", i - from);
    int repeated = page.units.repeated[i];
    sink.put("row.length", page.units.rowLength[i]);
    from = repeated < 0 ? 0 : boxes.firstBlock(repeated);
    to = repeated < 0 ? 0 : boxes.endBlock(repeated);
    sink.put("row.words", wordsBetween(from, to));
    sink.put("row.blocks", to - from);
    sink.put("row.linkDensity", linkDensity(from, to));
    sink.put("row.good", goodBetween(from, to) / Math.max(1, page.goodWords));
  }

  private float linkDensity(int from, int to) {
    return (page.linkedBefore[to] - page.linkedBefore[from])
        / (float) Math.max(1, page.charsBefore[to] - page.charsBefore[from]);
  }

  private void place(int i, Row sink) {
    int n = blocks.size();
    sink.put("index", i / (float) n);
    float total = Math.max(1, page.goodWords);
    sink.put("good.before", page.goodWordsBefore[i] / total);
    sink.put("good.after", (page.goodWords - page.goodWordsBefore[i + 1]) / total);
    int core = page.core;
    int up = 0;
    int down = 0;
    if (core >= 0) {
      int box = blocks.box(i);
      while (box > 0 && up < LEVELS && !holds(box, core)) {
        box = boxes.parent(box);
        up++;
      }
      box = core;
      while (box > 0 && down < LEVELS && !(boxes.firstBlock(box) <= i && i < boxes.endBlock(box))) {
        box = boxes.parent(box);
        down++;
      }
    }
    sink.put("core.up", up);
    sink.put("core.down", down);
    sink.put("core.fromStart", i - page.coreStart);
    sink.put("core.toEnd", page.coreEnd - 1 - i);
    sink.put(
        "core.goodShare",
        (page.goodWordsBefore[page.coreEnd] - page.goodWordsBefore[page.coreStart]) / total);
    boolean inside = i >= page.coreStart && i < page.coreEnd;
    sink.put("core.wordsBefore", inside ? wordsBetween(page.coreStart, i) : -1);
    sink.put("core.wordsAfter", inside ? wordsBetween(i + 1, page.coreEnd) : -1);
    sink.put("core.goodBefore", inside ? goodBetween(page.coreStart, i) : -1);
    sink.put("core.goodAfter", inside ? goodBetween(i + 1, page.coreEnd) : -1);
    sink.put("fromFirstGood", i - page.firstGood);
    sink.put("toLastGood", page.lastGood - i);
    sink.put("same.before", page.sameBefore[i]);
    sink.put("same.after", page.sameAfter[i]);
  }

  private boolean holds(int box, int inner) {
    return boxes.firstBlock(box) <= boxes.firstBlock(inner)
        && boxes.endBlock(box) >= boxes.endBlock(inner)
        && boxes.depth(box) <= boxes.depth(inner);
  }

  private float wordsBetween(int from, int to) {
    return to <= from ? 0 : page.wordsBefore[to] - page.wordsBefore[from];
  }

  private float goodBetween(int from, int to) {
    return to <= from ? 0 : page.goodWordsBefore[to] - page.goodWordsBefore[from];
  }

  private void claims(int i, Row sink) {
    sink.put("title.share", page.titleShare[i]);
    sink.put("title.blocks", page.titleBlock < 0 ? -999 : i - page.titleBlock);
    sink.put(
        "title.good",
        page.titleBlock < 0 ? -1 : i > page.titleBlock ? goodBetween(page.titleBlock, i) : -2);
    sink.put("description.share", page.descriptionShare[i]);
    sink.put("body.share", page.bodyShare[i]);
  }

  private void neighbours(int i, Row sink) {
    for (int k = 0; k < 4; k++) {
      String[] names = NEAR_NAMES[k];
      int other = i + (k < 2 ? k - 2 : k - 1);
      boolean there = other >= 0 && other < blocks.size();
      sink.put(names[0], there ? blocks.count(other, Count.WORDS) : -1);
      sink.put(names[1], there ? blocks.linkDensity(other) : -1);
      sink.put(names[2], there ? blocks.count(other, Count.SENTENCE_ENDS) : -1);
      sink.put(names[3], there && page.look.group(other) == page.look.group(i) ? 1 : 0);
      sink.put(names[4], there ? boxes.markup(blocks.box(other)).ordinal() : -1);
      sink.put(
          names[5],
          there && boxes.parent(blocks.box(other)) == boxes.parent(blocks.box(i)) ? 1 : 0);
    }
    int from = Math.max(0, i - 4);
    int to = Math.min(blocks.size(), i + 5);
    sink.put("near.goodBefore", goodBetween(from, i));
    sink.put("near.goodAfter", goodBetween(i + 1, to));
    sink.put("near.wordsBefore", wordsBetween(from, i));
    sink.put("near.wordsAfter", wordsBetween(i + 1, to));
    sink.put("near.linksBefore", page.linkedBefore[i] - page.linkedBefore[from]);
    sink.put("near.linksAfter", page.linkedBefore[to] - page.linkedBefore[i + 1]);
  }
}
