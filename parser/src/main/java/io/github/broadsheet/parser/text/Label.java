package io.github.broadsheet.parser.text;

import io.github.broadsheet.io.DiscardReason;
import java.util.Optional;

/** What a piece of text is in its document. */
enum Label {
  /** Nothing is known yet. */
  UNDECIDED,
  KICKER,
  HEADLINE,
  DECK,
  BYLINE,
  PARAGRAPH,
  CROSSHEAD,
  PULL_QUOTE,
  CAPTION,
  /** A credit on a line of its own. */
  CREDIT,
  LIST_ITEM,
  CORRECTION,
  CLARIFICATION,
  UPDATE,
  EDITORS_NOTE,
  CONTRIBUTION,
  CHROME(DiscardReason.CHROME),
  DUPLICATE(DiscardReason.DUPLICATE),
  RELATED_LINKS(DiscardReason.RELATED_LINKS),
  NEWSLETTER(DiscardReason.NEWSLETTER),
  SHARING(DiscardReason.SHARING),
  ADVERTISEMENT(DiscardReason.ADVERTISEMENT),
  LEGAL(DiscardReason.LEGAL),
  TIMESTAMP(DiscardReason.TIMESTAMP),
  COMMENTS(DiscardReason.COMMENTS),
  TAGS(DiscardReason.TAGS),
  AUTHOR_BIOGRAPHY(DiscardReason.AUTHOR_BIOGRAPHY),
  WALL(DiscardReason.WALL),
  ORNAMENT(DiscardReason.ORNAMENT);

  private final Optional<DiscardReason> discard;

  Label() {
    this.discard = Optional.empty();
  }

  Label(DiscardReason discard) {
    this.discard = Optional.of(discard);
  }

  /** Why a piece with this label is left out; empty if it is kept. */
  Optional<DiscardReason> discard() {
    return discard;
  }

  boolean isDiscarded() {
    return discard.isPresent();
  }

  /** Whether only saved pages have such pieces; a date or a dividing rule proves nothing. */
  boolean isFurniture() {
    return isDiscarded() && this != ORNAMENT && this != DUPLICATE && this != TIMESTAMP;
  }

  boolean isNote() {
    return switch (this) {
      case CORRECTION, CLARIFICATION, UPDATE, EDITORS_NOTE, CONTRIBUTION -> true;
      default -> false;
    };
  }
}
