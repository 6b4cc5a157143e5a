package io.github.broadsheet.parser.html.story;

import io.github.broadsheet.parser.html.block.Blocks;
import io.github.broadsheet.parser.html.block.Blocks.Count;
import io.github.broadsheet.parser.html.block.Page;
import io.github.broadsheet.parser.html.block.Trait;
import io.github.broadsheet.parser.html.label.Judgement;
import io.github.broadsheet.parser.html.meta.Metadata;

/** Recognises deck and byline between the headline and the story. */
final class HeadParts {
  private static final int FEWEST_DECK_WORDS = 4;
  private static final int MOST_DECK_WORDS = 70;
  private static final int MOST_BYLINE_WORDS = 25;
  private static final int LEVELS = 3;

  private final Page page;
  private final Blocks blocks;
  private final Structure structure;
  private final Metadata metadata;
  private final int title;
  private final int first;
  private boolean deck;
  private boolean byline;

  HeadParts(Page page, Judgement judgement, Structure structure, Metadata metadata) {
    this.page = page;
    this.blocks = page.blocks();
    this.structure = structure;
    this.metadata = metadata;
    this.title = judgement.titleBlock();
    this.first = judgement.firstStory();
  }

  /** Says whether block {@code i} is the deck; asked in order, and of the first one only true. */
  boolean isDeck(int i) {
    int words = blocks.count(i, Count.WORDS);
    boolean found =
        !deck
            && isInHead(i)
            && words >= FEWEST_DECK_WORDS
            && words <= MOST_DECK_WORDS
            && (structure.has(i, Trait.DECK, 2) || isDescription(i));
    deck |= found;
    return found;
  }

  private boolean isDescription(int i) {
    return metadata.description().filter(page.text(i)::equals).isPresent();
  }

  /** Says whether block {@code i} is the byline; asked in order, and of the first one only true. */
  boolean isByline(int i) {
    int words = blocks.count(i, Count.WORDS);
    boolean found =
        !byline
            && isInHead(i)
            && words > 1
            && words <= MOST_BYLINE_WORDS
            && !metadata.authors().isEmpty()
            && page.text(i).contains(metadata.authors().get(0))
            && (structure.has(i, Trait.BYLINE, LEVELS) || page.text(i).startsWith("By "));
    byline |= found;
    return found;
  }

  private boolean isInHead(int i) {
    return title >= 0 && i > title && i < first;
  }
}
