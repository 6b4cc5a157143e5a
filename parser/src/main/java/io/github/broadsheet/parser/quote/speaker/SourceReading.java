package io.github.broadsheet.parser.quote.speaker;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.quote.Resolution;
import io.github.broadsheet.quote.SourceKind;
import java.util.Optional;

/**
 * What is known about the source of one statement.
 *
 * @param kind how the text names the source; empty if the statement has none
 * @param resolution who it is; empty if that could not be found out
 * @since 0.1
 */
public record SourceReading(Optional<SourceKind> kind, Optional<Resolution> resolution) {
  /** Checks that no part is null. */
  public SourceReading {
    requireNonNull(kind, "kind");
    requireNonNull(resolution, "resolution");
  }
}
