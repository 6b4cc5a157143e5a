package io.github.broadsheet.parser.quote.learnt;

/**
 * The outcome of a reading of a whole text: each token's role, and how probable each role is.
 *
 * @since 0.1
 */
public final class Roles {
  private final byte[] roles;
  private final float[] columns;

  /** The probabilities in steps, as features ask for them many times. */
  private final byte[] steps;

  /** Makes room for this many tokens. */
  public Roles(int tokens) {
    roles = new byte[tokens];
    columns = new float[(tokens + 1) * Role.COLUMNS];
    steps = new byte[tokens * Role.COLUMNS];
  }

  /** Sets what was found for the tokens of one stretch. */
  void set(int first, int length, byte[] found, float[] expected) {
    System.arraycopy(found, 0, roles, first, length);
    int from = first * Role.COLUMNS;
    System.arraycopy(expected, 0, columns, from, length * Role.COLUMNS);
    for (int i = from; i < from + length * Role.COLUMNS; i++) {
      steps[i] = (byte) step(columns[i]);
    }
  }

  /** The role of a token in the best reading. */
  public int role(int token) {
    return roles[token];
  }

  /** The role of a token, or 5 outside of a range. */
  int roleAt(int token, int start, int end) {
    return token < start || token >= end ? 5 : roles[token];
  }

  /** The probability of a column, see {@link Role}. */
  float probability(int token, int column) {
    return columns[token * Role.COLUMNS + column];
  }

  float within(int token, int role) {
    return columns[token * Role.COLUMNS + Role.within(role)];
  }

  float opening(int token, int role) {
    return columns[token * Role.COLUMNS + Role.opening(role)];
  }

  /** The probability of a column in eight steps; 8 outside of the text. */
  int step(int token, int column) {
    return token < 0 || token >= roles.length ? 8 : steps[token * Role.COLUMNS + column];
  }

  static int step(float p) {
    return p < 0.01f
        ? 0
        : p < 0.05f
            ? 1
            : p < 0.15f ? 2 : p < 0.35f ? 3 : p < 0.65f ? 4 : p < 0.85f ? 5 : p < 0.95f ? 6 : 7;
  }
}
