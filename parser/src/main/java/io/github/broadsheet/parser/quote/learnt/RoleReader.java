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
  private final PairedWeights both;

  /** Makes a reader of two learnt models. */
  public RoleReader(ChainModel first, ChainModel second) {
    this.first = first;
    this.second = second;
    this.both = new PairedWeights(first.weights(), second.weights());
  }

  /** The roles of all tokens. */
  public Roles read(TextView view) {
    RoleFeatures features = new RoleFeatures(view);
    // Both readings know these features: they are made once, and looked up for both at once.
    float[] ahead = new float[places(view) * Role.COLUMNS];
    Roles once =
        read(
            view,
            first,
            (i, from, to, place, out, scores, at) -> {
              features.at(i, from, to, out);
              both.score(out, scores, at, ahead, place * Role.COLUMNS);
            });
    ReadingFeatures more = new ReadingFeatures(view, once);
    return read(
        view,
        second,
        (i, from, to, place, out, scores, at) -> {
          out.clear();
          more.at(i, from, to, out);
          second.weights().score(out, scores, at);
          for (int column = 0; column < Role.COLUMNS; column++) {
            scores[at + column] += ahead[place * Role.COLUMNS + column];
          }
        });
  }

  /** The number of tokens, and of ends of the pieces that they are read in. */
  private static int places(TextView view) {
    return view.size + view.size / LONGEST + view.paragraphStarts.length;
  }

  /** The features of a second reading: those of the first, and what the first found. */
  public static Describer again(TextView view, Roles once) {
    RoleFeatures features = new RoleFeatures(view);
    ReadingFeatures more = new ReadingFeatures(view, once);
    return (i, start, end, out) -> {
      features.at(i, start, end, out);
      more.at(i, start, end, out);
    };
  }

  /** Fills in the features of a token of a paragraph. */
  public interface Describer {
    /** Clears {@code out} and writes the features of token {@code i} of [start, end]. */
    void describe(int i, int start, int end, Features out);
  }

  /** Scores a token of a paragraph, or its end. */
  private interface PlaceScorer {
    /** Writes the scores of token {@code i} of [from, to]; places count tokens and ends alike. */
    void score(int i, int from, int to, int place, Features out, float[] scores, int at);
  }

  /** Reads all paragraphs with one model. */
  public static Roles read(TextView view, ChainModel model, Describer describer) {
    return read(
        view,
        model,
        (i, from, to, place, out, scores, at) -> {
          describer.describe(i, from, to, out);
          model.weights().score(out, scores, at);
        });
  }

  private static Roles read(TextView view, ChainModel model, PlaceScorer scorer) {
    Roles roles = new Roles(view.size);
    Lattice lattice = new Lattice(model.steps());
    Features features = new Features();
    byte[] found = new byte[LONGEST];
    float[] expected = new float[(LONGEST + 1) * Role.COLUMNS];
    double[] steps = new double[16];
    int place = 0;
    for (int paragraph = 0; paragraph < view.paragraphStarts.length; paragraph++) {
      int end = view.paragraphEnds[paragraph];
      for (int from = view.paragraphStarts[paragraph]; from < end; from += LONGEST) {
        int to = Math.min(end, from + LONGEST);
        lattice.start(to - from, States.FLAT);
        for (int i = from; i <= to; i++) {
          int at = (i - from) * Role.COLUMNS;
          scorer.score(i, from, to, place++, features, lattice.scores(), at);
        }
        lattice.best(found);
        lattice.expect(expected, steps);
        roles.set(from, to - from, found, expected);
      }
    }
    return roles;
  }
}
