package io.github.broadsheet.parser.quote.token;

/** The hash of a token's spelling: FNV-1a over code units, with a final mix. */
final class Hashes {
  static final int SEED = 0x811c9dc5;

  private Hashes() {}

  static int add(int hash, char c) {
    return (hash ^ c) * 0x01000193;
  }

  /** Spreads the last letters over all bits, which FNV alone does not. */
  static int finish(int hash) {
    int h = hash ^ (hash >>> 15);
    h *= 0x2c1b3c6d;
    return h ^ (h >>> 13);
  }
}
