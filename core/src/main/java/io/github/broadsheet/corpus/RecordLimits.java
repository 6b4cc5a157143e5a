package io.github.broadsheet.corpus;

/**
 * What one record of a corpus may not exceed; a longer one is a failure, and costs no memory.
 *
 * @param maxBytes how many bytes a record within an archive may have
 * @since 0.1
 */
public record RecordLimits(int maxBytes) {
  /** 32 MiB: fifty times the longest page of a news site. */
  private static final RecordLimits DEFAULTS = new RecordLimits(32 << 20);

  /**
   * @throws IllegalArgumentException if a limit is negative
   */
  public RecordLimits {
    if (maxBytes < 0) {
      throw new IllegalArgumentException("maxBytes " + maxBytes + " is negative");
    }
  }

  /** Returns the limits that fit most corpora. */
  public static RecordLimits defaults() {
    return DEFAULTS;
  }

  /** Says in a message that a record is too long. */
  String exceeded() {
    return "the record is longer than " + maxBytes + " bytes, the limit maxBytes";
  }
}
