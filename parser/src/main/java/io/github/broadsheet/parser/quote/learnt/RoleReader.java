package io.github.broadsheet.parser.quote.learnt;

/**
 * Reads the role of every token, paragraph by paragraph: once, and again in the light of that.
 *
 * @since 0.1
 */
public final class RoleReader {
  /** A longer paragraph is read in pieces. */
  public static final int LONGEST = 400;

  private final ChainModel first;
  private final ChainModel second;

  /** Makes a reader of two learnt models. */
  public RoleReader(ChainModel first, ChainModel second) {
    this.first = first;
    this.second = second;
  }

  /** The roles of all tokens. */
  public Roles read(TextView view) {
    return again(view, once(view, first), second);
  }

  /** The roles of all tokens, by a first reading alone. */
  public static Roles once(TextView view, ChainModel model) {
    return read(view, model, new RoleFeatures(view)::at);
  }

  /** The roles of all tokens, by a second reading in the light of a first. */
  public static Roles again(TextView view, Roles once, ChainModel model) {
    return read(view, model, new ReadingFeatures(view, once)::at);
  }

  /** Fills in the features of a token of a paragraph. */
  public interface Describer {
    /** Clears {@code out} and writes the features of token {@code i} of [start, end]. */
    void describe(int i, int start, int end, Features out);
  }

  private static Roles read(TextView view, ChainModel model, Describer describer) {
    Roles roles = new Roles(view.size);
    Lattice lattice = new Lattice(model.steps());
    Features features = new Features();
    byte[] found = new byte[LONGEST];
    float[] expected = new float[(LONGEST + 1) * Role.COLUMNS];
    double[] steps = new double[States.EDGES];
    for (int paragraph = 0; paragraph < view.paragraphStarts.length; paragraph++) {
      int end = view.paragraphEnds[paragraph];
      for (int from = view.paragraphStarts[paragraph]; from < end; from += LONGEST) {
        int to = Math.min(end, from + LONGEST);
        lattice.start(to - from, States.FLAT);
        for (int i = from; i <= to; i++) {
          describer.describe(i, from, to, features);
          model.score(features, lattice.scores(), (i - from) * Role.COLUMNS);
        }
        lattice.best(found);
        lattice.expect(expected, steps);
        roles.set(from, to - from, found, expected);
      }
    }
    return roles;
  }
}
