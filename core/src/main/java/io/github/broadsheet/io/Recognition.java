package io.github.broadsheet.io;

/**
 * How sure a reader is that an input is in its format. Of several readers the surest reads it.
 *
 * @since 0.1
 */
public enum Recognition {
  /** It is not. */
  NO,
  /** It could be; better than nothing, as plain text is for any text. */
  FALLBACK,
  /** The general form fits, as JSON for a dialect of it. */
  POSSIBLE,
  /** Marks of the format are there. */
  LIKELY,
  /** The document names the format itself. */
  CERTAIN
}
