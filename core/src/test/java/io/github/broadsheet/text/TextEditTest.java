package io.github.broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextEditTest {
  private static final String TEXT = "The mayor said no.";

  @ParameterizedTest(name = "replacing [{0}, {1}) by \"{2}\", [{3}, {4}) becomes {5}")
  @CsvSource({
    "4, 9, council, 10, 14, said", // after: moved
    "4, 9, council, 0, 3, The", // before: kept
    "4, 9, council, 0, 9, The council", // around: grown
    "4, 9, council, 4, 9, council", // the same: grown
    "4, 9, '', 4, 9, gone", // the same, cut
    "4, 14, asks, 10, 14, gone", // inside
    "4, 9, council, 6, 14, ' said'", // reaching out to the right
    "4, 9, council, 0, 6, 'The '", // reaching in from the left
    "4, 4, lord , 4, 9, mayor", // put in before
    "9, 9, ' of Ash', 4, 9, mayor", // put in after
    "6, 6, x, 4, 9, maxyor", // put in within
  })
  void carriesSpansAlong(int s, int e, String words, int spanStart, int spanEnd, String expected) {
    TextEdit edit = new TextEdit(new Span(s, e), words);
    String edited = edit.applyTo(TEXT);
    String mapped =
        edit.map(new Span(spanStart, spanEnd)).map(span -> span.in(edited)).orElse("gone");
    assertThat(mapped).isEqualTo(expected);
  }

  @Test
  void rejectsSpansOutsideTheText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TextEdit.cut(new Span(10, 99)).applyTo(TEXT))
        .withMessage("span [10, 99) ends after the text, which has length 18");
  }
}
