package io.github.broadsheet.corpus;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run has come to so far.
 *
 * @param records how many records were worked on, by this run and those it goes on from
 * @param articles how many articles were written
 * @param attributions how many attributions they have
 * @param failures how many records failed, by the code of the cause
 * @since 0.1
 */
public record CorpusSummary(
    long records, long articles, long attributions, Map<String, Long> failures) {
  /** Copies the map. */
  public CorpusSummary {
    failures = Collections.unmodifiableMap(new TreeMap<>(failures));
  }

  /** Returns how many records failed. */
  public long failed() {
    return failures.values().stream().mapToLong(Long::longValue).sum();
  }
}
