package io.github.broadsheet.parser.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.DiscardReason;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.text.Position;
import java.io.IOException;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class HostileTextTest {
  private static ReadResult read(String text) {
    return read(text, ReadLimits.defaults());
  }

  private static ReadResult read(String text, ReadLimits limits) {
    try {
      return new PlainTextReader().read(Input.of(text), limits);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  static Stream<Arguments> longTexts() {
    String sentence = "The mayor said the wall would hold. ";
    return Stream.of(
        Arguments.of("one line of 20 MB", sentence.repeat(20_000_000 / sentence.length())),
        Arguments.of("one word of 20 MB", "a".repeat(20_000_000)),
        Arguments.of(
            "a million blank lines", "Harbour reopens\n" + "\n".repeat(1_000_000) + sentence),
        Arguments.of("a million one-letter lines", "a\n".repeat(1_000_000)),
        Arguments.of("a million one-letter paragraphs", "A\n\n".repeat(1_000_000)),
        Arguments.of(
            "a million wrapped lines",
            "the mayor said that the wall would hold\n".repeat(1_000_000)),
        Arguments.of("100,000 straight marks", "\"".repeat(100_000)),
        Arguments.of("100,000 opening marks", "\u201C".repeat(100_000)),
        Arguments.of("100,000 opening marks, a line each", "\u201Ca\n\n".repeat(100_000)),
        Arguments.of(
            "100,000 pull quotes", "\u201Cone two three four five\u201D\n\n".repeat(100_000)),
        Arguments.of("100,000 bullets", "- a\n".repeat(100_000)),
        Arguments.of("100,000 related lines", "Related:\n".repeat(100_000)),
        Arguments.of("100,000 captions", "FILE - A boat.\n".repeat(100_000)),
        Arguments.of("100,000 open brackets", "(".repeat(100_000) + "Photo)"),
        Arguments.of("100,000 dates", "3 March 2025\n".repeat(100_000)),
        Arguments.of("100,000 names", "By " + "Ana Roe and ".repeat(100_000)),
        Arguments.of("100,000 commas", ",".repeat(100_000)),
        Arguments.of("100,000 lone carriage returns", "A line.\r".repeat(100_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("longTexts")
  void takesLinearTime(String name, String text) {
    ReadLimits limits = ReadLimits.builder().maxBlocks(2_000_000).build();
    Coverage.check(read(text, limits));
  }

  @Test
  void keepsLoneSurrogatesAsTheyAre() {
    ReadResult result =
        read("Harbour \uD83C reopens\n\nThe mayor \uDF5E said so, and \uD83D\uDE00 he meant it.");
    Coverage.check(result);
    assertThat(result.article().text()).contains("\uDF5E said").contains("\uD83D\uDE00");
  }

  @Test
  void readsRandomSignsWithoutLosingAny() {
    String signs =
        "aB \n\r\t.,:;-\u2013\u2014*\u2022\"'\u201C\u201D\u2018\u2019()[]|/#@1290\u00A0\u2028\u00AB\u00BB\uD83D\uDE00By";
    Random random = new Random(42);
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder("x");
      int length = random.nextInt(400);
      for (int i = 0; i < length; i++) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      Coverage.check(read(text.toString()));
    }
  }

  @Test
  void readsRandomLinesOfNewsWithoutLosingAny() {
    String[] lines = {
      "",
      "",
      "Home",
      "Related:",
      "By Ana Roe",
      "March 3, 2025",
      "Updated 3:40 p.m.",
      "ENDS",
      "FILE - A boat in the harbour, 2021. (AP Photo/Ana Roe)",
      "Photo: Ana Roe/Coastal Press",
      "- One",
      "- Two",
      "1. One",
      "2. Two",
      "\u2022 Three",
      "\u201CThe wall will hold for years\u201D",
      "The mayor said \u201Cthe wall will hold for years\u201D and went home to supper.",
      "KABUL, Feb. 15 (Agency) \u2014 The mayor said the wall would hold through the winter.",
      "the wall, he said, would hold for a good many",
      "Four years of cracks",
      "Tags: a, b",
      "\u00A9 2025 The Ledger",
      "Correction: The wall is nine metres high.",
      "\u2014 Ana Roe, mayor",
      "(Reporting by Ana Roe; Editing by Tom Lee)",
      "Read more: The wall",
      "* * *",
      "   indented line here",
    };
    String[] breaks = {"\n", "\r\n", "\r", "\u2028", "\n\n"};
    Random random = new Random(7);
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder("x");
      int count = random.nextInt(30);
      for (int i = 0; i < count; i++) {
        text.append(lines[random.nextInt(lines.length)])
            .append(breaks[random.nextInt(breaks.length)]);
      }
      Coverage.check(read(text.toString()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n\n", "\uFEFF", "\uFEFF \u00A0\u2028\t"})
  void refusesWhatHoldsNothing(String text) {
    assertThatExceptionOfType(ParseException.class)
        .isThrownBy(() -> read(text))
        .returns("empty", ParseException::code);
  }

  @Test
  void refusesBinaryAndSaysWhere() {
    byte[] png = {'P', 'N', 'G', '\n', 'a', 0, 1, 2};
    ParseException refused =
        catchThrowableOfType(
            ParseException.class,
            () -> new PlainTextReader().read(Input.of(png), ReadLimits.defaults()));
    assertThat(refused)
        .hasMessage("input is not text: character 0 at offset 5 (line 2, column 2)")
        .returns("not-text", ParseException::code);
    assertThat(refused.position()).contains(new Position(2, 2));
  }

  @Test
  void refusesControlCharactersInNumbers() {
    assertThatExceptionOfType(ParseException.class)
        .isThrownBy(() -> read("ab\u0001\u0002\u0003c"))
        .withMessageContaining("3 control characters, the first at offset 2");
  }

  @Test
  void refusesMoreThanTheLimit() {
    ReadLimits limits = ReadLimits.builder().maxBytes(10).build();
    assertThatExceptionOfType(ParseException.class)
        .isThrownBy(() -> read("The mayor said so.", limits))
        .returns("too-long", ParseException::code);
  }

  @Test
  void cutsTheOnlyLineAtTheLimitOfText() {
    ReadResult result = read("a".repeat(100), ReadLimits.builder().maxTextLength(42).build());
    Coverage.check(result);
    assertThat(result.article().text()).hasSizeLessThanOrEqualTo(42).isNotEmpty();
    assertThat(result.discarded())
        .singleElement()
        .returns(DiscardReason.OVER_LIMIT, d -> d.reason());
    assertThat(result.diagnostics()).extracting(Diagnostic::code).contains("over-limit");
  }

  @Test
  void leavesOutBlocksBeyondTheLimit() {
    String text = "The mayor said that the wall would hold.\n\n".repeat(10);
    ReadResult result = read(text, ReadLimits.builder().maxBlocks(3).build());
    Coverage.check(result);
    assertThat(result.article().blocks()).hasSize(3);
    assertThat(result.discarded()).hasSize(7);
  }
}
