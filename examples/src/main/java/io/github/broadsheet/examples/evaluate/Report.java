package io.github.broadsheet.examples.evaluate;

import java.io.PrintWriter;
import java.util.Locale;

/** Prints measures as tables of Markdown, so that they can be pasted. */
final class Report {
  private final PrintWriter out;

  Report(PrintWriter out) {
    this.out = out;
  }

  void print(Measures measures, Reliability reliability) {
    line("| set | true | found | measure | precision | recall | F1 |");
    line("| --- | ---: | ---: | --- | ---: | ---: | ---: |");
    for (String set : Measures.setNames()) {
      for (String grade : Measures.gradeNames()) {
        row(set, grade, measures.tally(set, grade));
      }
    }
    for (String role : Measures.roleNames()) {
      row(role + " spans", "exact", measures.role(role));
    }
    row("speaker of quoted words", "overlap", measures.speakers());
    line("");
    line("| source given content | pairs | right |");
    line("| --- | ---: | ---: |");
    for (String set : Measures.setNames()) {
      Tally tally = measures.sourceGivenContent(set);
      line("| %s | %d | %.1f |", set, tally.goldCount(), tally.recall());
    }
    line("");
    line("| attributions | said to be sure | were right |");
    line("| ---: | ---: | ---: |");
    for (int step = 0; step < Reliability.STEPS; step++) {
      if (reliability.count(step) > 0) {
        line(
            "| %d | %.1f | %.1f |",
            reliability.count(step), reliability.said(step), reliability.was(step));
      }
    }
  }

  private void row(String set, String grade, Tally tally) {
    if (tally.goldCount() + tally.foundCount() > 0) {
      line(
          "| %s | %d | %d | %s | %.1f | %.1f | %.1f |",
          set,
          tally.goldCount(),
          tally.foundCount(),
          grade,
          tally.precision(),
          tally.recall(),
          tally.f1());
    }
  }

  private void line(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
