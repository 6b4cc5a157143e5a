package io.github.broadsheet.article;

/**
 * The kinds of block, one for each type that {@link Block} permits.
 *
 * @since 0.1
 */
public enum BlockKind {
  /** A {@link Paragraph}. */
  PARAGRAPH,
  /** A {@link Heading}. */
  HEADING,
  /** A {@link Figure}. */
  FIGURE,
  /** A {@link BlockQuote}. */
  BLOCK_QUOTE,
  /** A {@link PullQuote}. */
  PULL_QUOTE,
  /** A {@link ListBlock}. */
  LIST,
  /** A {@link Table}. */
  TABLE,
  /** An {@link Embed}. */
  EMBED,
  /** A {@link Note}. */
  NOTE,
  /** An {@link Entry}. */
  ENTRY
}
