package io.github.broadsheet.io;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Something an article holds and a format does not.
 *
 * @param field what is lost: the name of a field of the article, as in canonical JSON where it has
 *     one, such as {@code lifecycle.updated} or {@code attributions.cue}; a format loses a field of
 *     all members of a list, so none of them is named
 * @param reason why, for people
 * @param salvage where it went instead, if anywhere: {@code body text}
 * @since 0.1
 */
public record Loss(String field, String reason, Optional<String> salvage) {
  /** Checks that no part is null. */
  public Loss {
    requireNonNull(field, "field");
    requireNonNull(reason, "reason");
    requireNonNull(salvage, "salvage");
  }

  /** Returns a loss without remedy. */
  public static Loss dropped(String field, String reason) {
    return new Loss(field, reason, Optional.empty());
  }

  /** Returns a loss of form only: the words went to {@code salvage}. */
  public static Loss salvaged(String field, String reason, String salvage) {
    return new Loss(field, reason, Optional.of(salvage));
  }

  /** Writes the loss as one line. */
  @Override
  public String toString() {
    return field + ": " + reason + salvage.map(to -> "; kept as " + to).orElse("");
  }
}
