package io.github.broadsheet.parser.quote.learnt;

/**
 * The roles of tokens, and the columns in which their weights stand.
 *
 * <p>Each role but {@link #NONE} has three columns: for a token within it, for a token that opens
 * it and for a token (or the end) that stands right after it.
 *
 * @since 0.1
 */
public final class Role {
  /** No part of any statement. */
  public static final int NONE = 0;

  /** Names who said it. */
  public static final int SOURCE = 1;

  /** Signals that it was said. */
  public static final int CUE = 2;

  /** Was said. */
  public static final int CONTENT = 3;

  /** The number of columns. */
  public static final int COLUMNS = 9;

  static final int COUNT = 4;

  private Role() {}

  /** The column for tokens within a role. */
  public static int within(int role) {
    return role - 1;
  }

  /** The column for tokens that open a role. */
  public static int opening(int role) {
    return role + 2;
  }

  /** The column for tokens right after a role. */
  public static int after(int role) {
    return role + 5;
  }
}
