package io.github.broadsheet.parser.quote.learnt;

/** Eight numbers of 7 bits in a {@code long}: side by side, or each in a byte of its own. */
final class SevenBits {
  private SevenBits() {}

  /** Moves eight bytes below 128 together into 56 bits, first pairs, then fours, then all. */
  static long squeeze(long bytes) {
    long pairs = bytes & 0x007F007F007F007FL | (bytes & 0x7F007F007F007F00L) >>> 1;
    long fours = pairs & 0x00003FFF00003FFFL | (pairs & 0x3FFF00003FFF0000L) >>> 2;
    return fours & 0x000000000FFFFFFFL | (fours & 0x0FFFFFFF00000000L) >>> 4;
  }

  /** Undoes {@link #squeeze}; bits above the 56th are left out. */
  static long spread(long bits) {
    long fours = bits & 0x000000000FFFFFFFL | (bits & 0x00FFFFFFF0000000L) << 4;
    long pairs = fours & 0x00003FFF00003FFFL | (fours & 0x0FFFC0000FFFC000L) << 2;
    return pairs & 0x007F007F007F007FL | (pairs & 0x3F803F803F803F80L) << 1;
  }
}
