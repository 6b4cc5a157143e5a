package io.github.broadsheet.io;

/**
 * Why a reader left a piece of its input out of the article.
 *
 * @since 0.1
 */
public enum DiscardReason {
  /** Furniture of the page: navigation, banners, labels. */
  CHROME,
  /** Stands in the article already, as a caption that is given twice. */
  DUPLICATE,
  /** Points to other stories. */
  RELATED_LINKS,
  /** Asks the reader to sign up. */
  NEWSLETTER,
  /** Asks the reader to share. */
  SHARING,
  /** Sells something. */
  ADVERTISEMENT,
  /** Copyright lines and other legal text. */
  LEGAL,
  /** A time of publication or change; its meaning is in the article's lifecycle. */
  TIMESTAMP,
  /** What readers wrote, or an invitation to write. */
  COMMENTS,
  /** Labels and topics; their meaning is in the article's subjects. */
  TAGS,
  /** Says who the author is. */
  AUTHOR_BIOGRAPHY,
  /** Asks for payment or consent. */
  WALL,
  /** Signs without words: rules, bullets, quotation marks set as ornament. */
  ORNAMENT,
  /** Markup or code, not text. */
  MARKUP,
  /** Beyond a {@linkplain ReadLimits limit}. */
  OVER_LIMIT
}
