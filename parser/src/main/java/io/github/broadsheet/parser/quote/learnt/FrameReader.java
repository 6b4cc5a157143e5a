package io.github.broadsheet.parser.quote.learnt;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the source and content of every candidate, and keeps those that can stand together.
 *
 * @since 0.1
 */
public final class FrameReader {
  /** Less probable candidates hardly ever come to stand, but cost as much to read. */
  private static final float WORTH_READING = 0.35f;

  private final ChainModel model;

  /** Makes a reader of a learnt model. */
  public FrameReader(ChainModel model) {
    this.model = model;
  }

  /** The frames of all candidates that have a content, in order, right or not. */
  public List<Frame> read(TextView view, Roles roles) {
    FrameFeatures describer = new FrameFeatures(view, roles);
    Lattice lattice = new Lattice(model.steps());
    Features features = new Features();
    List<Frame> frames = new ArrayList<>();
    for (Candidate candidate : Candidate.of(view, roles)) {
      if (candidate.probability() < WORTH_READING) {
        continue;
      }
      describer.start(candidate);
      CueStates.start(candidate, lattice);
      for (int i = candidate.start(); i <= candidate.end(); i++) {
        describer.at(i, features);
        int at = (i - candidate.start()) * Role.COLUMNS;
        model.score(features, lattice.scores(), at);
      }
      Frame frame = read(candidate, lattice);
      if (!frame.content().isEmpty()) {
        frames.add(frame);
      }
    }
    return frames;
  }

  private static Frame read(Candidate candidate, Lattice lattice) {
    byte[] states = new byte[lattice.length()];
    double total = lattice.total();
    double sure = 1 - Exponential.of(Math.min(0, lattice.emptyScore() - total));
    CueStates.accept(candidate, lattice);
    lattice.best(states);
    double reading = Exponential.of(Math.min(0, lattice.bestScore() - total));
    return Frame.of(candidate, states, sure, Math.min(1, reading / Math.max(sure, 1e-6)));
  }

  /**
   * The surest frames that can stand together, in text order: no cue lies in the content of
   * another, no two contents overlap.
   */
  public static List<Frame> choose(List<Frame> frames, double least) {
    List<Frame> chosen = new ArrayList<>();
    BitSet contents = new BitSet();
    BitSet anchors = new BitSet();
    List<Frame> surestFirst = new ArrayList<>(frames);
    surestFirst.sort(Comparator.comparingDouble(frame -> -frame.confidence()));
    for (Frame frame : surestFirst) {
      if (frame.confidence() >= least && !frame.meets(contents, anchors)) {
        frame.content().forEach(span -> contents.set(span.start(), span.end()));
        anchors.set(frame.candidate().anchor());
        chosen.add(frame);
      }
    }
    chosen.sort(Comparator.comparingInt(frame -> frame.candidate().anchor()));
    return chosen;
  }
}
