package io.github.broadsheet.corpus;

/**
 * How much of a corpus is held in memory; a record that is too long is a failure, and costs no
 * memory.
 *
 * @param maxBytes how many bytes a record may have, be it a file or a part of an archive
 * @param maxBytesInFlight how many bytes the records that are worked on at a time may have
 *     together; the last of them may go over it
 * @since 0.1
 */
public record RecordLimits(int maxBytes, long maxBytesInFlight) {
  private static final int MAX_BYTES = 32 << 20;

  private static final long MAX_BYTES_IN_FLIGHT = 32 << 20;

  /**
   * @throws IllegalArgumentException if a limit is negative
   */
  public RecordLimits {
    if (maxBytes < 0) {
      throw new IllegalArgumentException("maxBytes " + maxBytes + " is negative");
    }
    if (maxBytesInFlight < 0) {
      throw new IllegalArgumentException("maxBytesInFlight " + maxBytesInFlight + " is negative");
    }
  }

  /**
   * Returns the limits that fit most corpora: 32 MiB for a record, fifty times the longest page of
   * a news site, and as much for all that are worked on at a time.
   */
  public static RecordLimits defaults() {
    return new RecordLimits(MAX_BYTES, MAX_BYTES_IN_FLIGHT);
  }

  /** Returns these limits with another length of a record. */
  public RecordLimits withMaxBytes(int bytes) {
    return new RecordLimits(bytes, maxBytesInFlight);
  }

  /** Says in a message that a record is too long. */
  public String exceeded() {
    return "the record is longer than " + maxBytes + " bytes, the limit maxBytes";
  }
}
