package io.github.broadsheet.examples.train;

import io.github.broadsheet.parser.quote.learnt.Candidate;
import io.github.broadsheet.parser.quote.learnt.CueStates;
import io.github.broadsheet.parser.quote.learnt.Features;
import io.github.broadsheet.parser.quote.learnt.KnownFeatures;
import io.github.broadsheet.parser.quote.learnt.Lattice;
import io.github.broadsheet.parser.quote.learnt.Role;
import io.github.broadsheet.parser.quote.learnt.States;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** A stretch of tokens with its features and its true reading. */
final class Example {
  private final Optional<Candidate> candidate;
  private final byte[] gold;
  private final int[] offsets;
  private final int[] hashes;

  private Example(Optional<Candidate> candidate, byte[] gold, int[] offsets, int[] hashes) {
    this.candidate = candidate;
    this.gold = gold;
    this.offsets = offsets;
    this.hashes = hashes;
  }

  /** A paragraph, or a piece of one, read for roles. */
  static Example ofRoles(byte[] gold, int start, BiConsumer<Integer, Features> describer) {
    return of(Optional.empty(), gold, start, describer);
  }

  /** The window of a candidate. */
  static Example ofFrame(
      Candidate candidate, byte[] gold, BiConsumer<Integer, Features> describer) {
    return of(Optional.of(candidate), gold, candidate.start(), describer);
  }

  private static Example of(
      Optional<Candidate> candidate,
      byte[] gold,
      int start,
      BiConsumer<Integer, Features> describer) {
    int[] offsets = new int[gold.length + 2];
    int[] hashes = new int[gold.length * 80 + 80];
    Features features = new Features();
    int size = 0;
    for (int i = 0; i <= gold.length; i++) {
      offsets[i] = size;
      describer.accept(start + i, features);
      if (size + features.size() > hashes.length) {
        hashes = Arrays.copyOf(hashes, hashes.length * 2 + features.size());
      }
      for (int f = 0; f < features.size(); f++) {
        hashes[size++] = features.hash(f);
      }
    }
    offsets[gold.length + 1] = size;
    return new Example(candidate, gold, offsets, Arrays.copyOf(hashes, size));
  }

  /** This example without the features that are not known. */
  Example retaining(KnownFeatures known) {
    int[] starts = new int[offsets.length];
    int[] kept = new int[hashes.length];
    int size = 0;
    for (int position = 0; position <= gold.length; position++) {
      for (int i = from(position); i < from(position + 1); i++) {
        if (known.has(hashes[i])) {
          kept[size++] = hashes[i];
        }
      }
      starts[position + 1] = size;
    }
    return new Example(candidate, gold, starts, Arrays.copyOf(kept, size));
  }

  /** The hashes of the features of all positions, one after the other. */
  IntStream hashes() {
    return Arrays.stream(hashes);
  }

  int length() {
    return gold.length;
  }

  byte[] gold() {
    return gold;
  }

  int from(int position) {
    return offsets[position];
  }

  int hash(int index) {
    return hashes[index];
  }

  void start(Lattice lattice) {
    if (candidate.isPresent()) {
      CueStates.start(candidate.get(), lattice);
    } else {
      lattice.start(gold.length, States.FLAT);
    }
  }

  /** Takes the columns and steps that the true reading touches from the expected ones. */
  void subtractGold(float[] columns, double[] steps) {
    States states = candidate.isPresent() ? CueStates.ALL : States.FLAT;
    int from = Role.NONE;
    for (int i = 0; i <= gold.length; i++) {
      int to = i < gold.length ? states.role(gold[i]) : Role.NONE;
      int at = i * Role.COLUMNS;
      if (to != Role.NONE) {
        columns[at + Role.within(to)]--;
      }
      if (from != to && to != Role.NONE) {
        columns[at + Role.opening(to)]--;
      }
      if (from != to && from != Role.NONE) {
        columns[at + Role.after(from)]--;
      }
      steps[from * 4 + to]--;
      from = to;
    }
  }
}
