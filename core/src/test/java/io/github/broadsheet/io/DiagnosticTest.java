package io.github.broadsheet.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DiagnosticTest {
  private static final Diagnostic ODD = Diagnostic.of("odd", Severity.WARNING, "it is odd");
  private static final Diagnostic LOST = Diagnostic.of("lost", Severity.ERROR, "it is lost");

  @Test
  void keepsAllThatFit() {
    assertThat(Diagnostic.atMost(List.of(ODD, LOST), 2)).containsExactly(ODD, LOST);
  }

  @Test
  void saysHowManyDoNotFit() {
    List<Diagnostic> many =
        Stream.concat(Collections.nCopies(1_000, ODD).stream(), Stream.of(LOST)).toList();
    List<Diagnostic> kept = Diagnostic.atMost(many, 3);
    assertThat(kept).hasSize(3).startsWith(ODD, ODD);
    assertThat(kept.get(2))
        .hasToString(
            "error more-diagnostics: 999 more (1 lost, 998 odd);"
                + " no more than 3 are kept (maxDiagnostics)");
  }

  @Test
  void refusesALimitBelowZero() {
    assertThatThrownBy(() -> Diagnostic.atMost(List.of(), -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }
}
