package io.github.broadsheet.examples.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.examples.Run;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotesCommandTest {
  private static final String SAID_AND_MEANT =
      """
      Port reopens after the storm

      “We are open again,” Roe said on Monday.

      Ames hopes that the ferry will sail by noon.
      """;

  @Test
  void printsWhoSaidWhat() {
    Run run = Run.of("quotes", Run.taliban());
    assertThat(run).returns(0, Run::exitCode).returns("", Run::err);
    assertThat(run.out())
        .startsWith("Taliban Refute Russia’s Terror Charges Against Afghanistan\n")
        .containsSubsequence("direct", "asked", "“How come thousands of such people")
        .containsSubsequence("Russian official media", "↳ ", "as saying");
  }

  @Test
  void goesOnAfterAFileThatCannotBeRead() {
    Run run = Run.of("quotes", "no-such.txt", Run.taliban());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("broadsheet: no-such.txt: no such file\n");
    assertThat(run.out()).contains("Taliban Refute");
  }

  @Test
  void leavesOutWhatIsLessSure() {
    assertThat(rows("--min-confidence", "0.99")).isLessThan(rows("--min-confidence", "0.5"));
  }

  @Test
  void leavesOutWhatWasNotSaid() {
    assertThat(Run.withInput(SAID_AND_MEANT, "quotes", "-").out()).contains("Roe", "Ames");
    assertThat(Run.withInput(SAID_AND_MEANT, "quotes", "--speech-only", "-").out())
        .contains("Roe")
        .doesNotContain("Ames");
  }

  private static int rows(Object... options) {
    Object[] args = new Object[options.length + 2];
    args[0] = "quotes";
    System.arraycopy(options, 0, args, 1, options.length);
    args[args.length - 1] = Run.taliban();
    String summary =
        Run.of(args).out().lines().filter(l -> l.contains(" quotes, ")).findFirst().get();
    return Integer.parseInt(summary.substring(0, summary.indexOf(' ')));
  }

  @Test
  void showsTitlesWhenAsked() {
    Object study = Run.seed("eelgrass-carbon-study.txt");
    assertThat(Run.of("quotes", study).out()).doesNotContain("Quotation marks without a speaker");
    assertThat(Run.of("quotes", "--all", study).out())
        .contains("Quotation marks without a speaker");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "-0.1", "NaN", "much"})
  void refusesConfidenceOutsideItsBounds(String confidence) {
    Run run = Run.of("quotes", "--min-confidence", confidence, Run.taliban());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--min-confidence").contains(confidence);
  }

  @Test
  void keepsToTheWidth() {
    List<String> lines = Run.of("quotes", "--width=72", Run.taliban()).out().lines().toList();
    assertThat(lines).isNotEmpty().allMatch(line -> Words.width(line) <= 72);
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 59, 201})
  void refusesAWidthOutsideItsBounds(int width) {
    Run run = Run.of("quotes", "--width", width, Run.taliban());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("broadsheet: --width " + width + " is not between 60 and 200\n");
  }

  @Test
  void coloursOnlyWhenAsked() {
    assertThat(Run.of("quotes", "--color=always", Run.taliban()).out()).contains("\u001b[1m");
    assertThat(Run.of("quotes", "--color=never", Run.taliban()).out()).doesNotContain("\u001b");
  }

  @Test
  void countsRemarksOfOneKindInsteadOfRepeatingThem() {
    Run run = Run.withInput("“ ".repeat(2_000), "quotes", "-");
    assertThat(run.err().lines().filter(line -> line.contains("never closed"))).hasSize(5);
    assertThat(run.err())
        .contains("93 more of unclosed-quote; --debug shows them", "1902 unclosed-quote");
  }

  @Test
  void saysWhereADocumentBreaksOffBeforeItsText() {
    Run run =
        Run.withInput(
            "<?xml version=\"1.0\"?><newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"x\">"
                + "<contentSet><inlineXML><p>Hi",
            "quotes",
            "-");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("no text in it", "malformed-xml", "line 1, column 113");
  }

  @Test
  void saysThatMoreArticlesFollow() {
    String line =
        "{\"broadsheet\":{\"format\":\"broadsheet-article\",\"version\":\"1.0\"},\"text\":\"A b.\"}\n";
    assertThat(Run.withInput(line.repeat(2), "quotes", "-").err()).contains("more-articles");
    assertThat(Run.withInput(line, "quotes", "-").err()).doesNotContain("more-articles");
  }
}
