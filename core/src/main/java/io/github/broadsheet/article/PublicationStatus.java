package io.github.broadsheet.article;

/**
 * Whether an article may be used; the values of the IPTC scheme {@code stat}.
 *
 * @since 0.1
 */
public enum PublicationStatus {
  /** May be published. */
  USABLE,
  /** Held back for now. */
  WITHHELD,
  /** Killed: must not be published. */
  CANCELED
}
