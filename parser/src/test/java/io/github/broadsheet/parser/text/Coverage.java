package io.github.broadsheet.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.io.Discarded;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.text.OffsetMap;
import io.github.broadsheet.text.Span;
import java.util.BitSet;

/** What must hold for every reading: each character in one place, each place in order. */
final class Coverage {
  private final ReadResult result;
  private final String input;
  private final BitSet covered = new BitSet();

  private Coverage(ReadResult result) {
    this.result = result;
    this.input = result.input().orElseThrow();
  }

  /** Checks that the input is the article, the discarded pieces, and white space. */
  static void check(ReadResult result) {
    Coverage coverage = new Coverage(result);
    coverage.article();
    coverage.discarded();
    coverage.nothingIsLost();
    coverage.partsHoldTheText();
  }

  private void article() {
    OffsetMap offsets = result.offsets().orElseThrow();
    String text = result.article().text();
    int end = 0;
    for (int i = 0; i < offsets.runCount(); i++) {
      Span here = offsets.run(i);
      Span there = offsets.originalRun(i);
      if (!text.regionMatches(here.start(), input, there.start(), here.length())) {
        throw new AssertionError("run " + here + " differs from the input at " + there);
      }
      assertThat(there.start()).isGreaterThanOrEqualTo(end);
      end = there.end();
      cover(there);
    }
  }

  private void discarded() {
    int end = 0;
    for (Discarded piece : result.discarded()) {
      assertThat(piece.span().start()).isGreaterThanOrEqualTo(end);
      end = piece.span().end();
      cover(piece.span());
    }
  }

  private void cover(Span span) {
    int taken = covered.nextSetBit(span.start());
    if (taken >= 0 && taken < span.end()) {
      throw new AssertionError("offset " + taken + " stands in two places: " + span.in(input));
    }
    covered.set(span.start(), span.end());
  }

  private void nothingIsLost() {
    int at = covered.nextClearBit(0);
    while (at < input.length()) {
      if (!Blank.isBlank(input.charAt(at))) {
        throw new AssertionError(
            "lost from offset "
                + at
                + ": "
                + input.substring(at, Math.min(at + 60, input.length())));
      }
      at = covered.nextClearBit(at + 1);
    }
  }

  /** Headlines, byline and blocks hold all of the article's text that is not white space. */
  private void partsHoldTheText() {
    Article article = result.article();
    int end = 0;
    for (Span part : article.parts()) {
      assertThat(article.text().substring(end, part.start())).isBlank();
      end = part.end();
    }
    assertThat(article.text().substring(end)).isBlank();
  }
}
