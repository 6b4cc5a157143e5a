package io.github.broadsheet.serialization.standoff;

import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Severity;
import io.github.broadsheet.serialization.mapping.Field;
import java.util.Set;

/** What the formats of this package share. */
final class Standoff {
  /** The fields of quotes and attributions. */
  static final Set<Field> LAYER =
      Set.of(
          Field.QUOTES,
          Field.QUOTE_KINDS,
          Field.QUOTE_DETAIL,
          Field.ATTRIBUTIONS,
          Field.SPEAKERS,
          Field.SPEAKER_DETAIL,
          Field.RESOLUTIONS,
          Field.SOURCES,
          Field.CUES,
          Field.CIRCUMSTANCES,
          Field.NESTING,
          Field.ATTRIBUTION_IDS,
          Field.RULES,
          Field.CONFIDENCE);

  private Standoff() {}

  /** Reports that only the words that are quoted are known of the text. */
  static Diagnostic blankText() {
    return Diagnostic.of(
        "blank-text",
        Severity.INFO,
        "the text is known only where the quotes point at it, and blank otherwise");
  }

  /** Reports a line that was left out. */
  static Diagnostic invalid(String what, Exception why) {
    return Diagnostic.of(
        "invalid-line", Severity.WARNING, what + " was left out: " + why.getMessage());
  }

  /** Adds to {@code first} that it was not the only one. */
  static ReadResult onlyFirst(ReadResult first) {
    return first.toBuilder()
        .addDiagnostic(
            Diagnostic.of(
                "more-articles",
                Severity.WARNING,
                "there are quotes of more than one document; this is the first (see readAll)"))
        .build();
  }
}
