package io.github.broadsheet.article;

/**
 * What an inline mark says about its words.
 *
 * @since 0.1
 */
public enum MarkKind {
  /** Stressed, mostly in italics. */
  EMPHASIS,
  /** Weighty, mostly in bold. */
  STRONG,
  /** Underlined. */
  UNDERLINE,
  /** Leads somewhere. */
  LINK,
  /** Code. */
  CODE,
  /** Set below the line. */
  SUBSCRIPT,
  /** Set above the line. */
  SUPERSCRIPT,
  /** Struck out. */
  STRUCK,
  /** Marked with a pen. */
  HIGHLIGHT,
  /** Marked as a quotation by the page itself. */
  QUOTATION,
  /** An empty span: the line ends here. */
  LINE_BREAK
}
