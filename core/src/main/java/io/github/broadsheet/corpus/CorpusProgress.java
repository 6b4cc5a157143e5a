package io.github.broadsheet.corpus;

import static java.util.Objects.requireNonNull;

/**
 * How far a run has come.
 *
 * @param summary what it has come to
 * @param before how many of the records were done by the runs that this one goes on from
 * @param share which part of the bytes of the corpus has been read, from 0 to 1
 * @since 0.1
 */
public record CorpusProgress(CorpusSummary summary, long before, double share) {
  /** Checks that no part is null. */
  public CorpusProgress {
    requireNonNull(summary, "summary");
  }
}
