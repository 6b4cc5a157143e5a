package io.github.broadsheet.examples.gold;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.examples.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldCommandTest {
  private static final String STORY =
      """
      The ferry sails at noon

      Mayor Ana Roe said the crew had told her it was safe. “Go,” she said of the “experts”.
      """;

  private static final String TRUTH =
      """
      {
        "attributions": [
          {"source": {"text": "Mayor Ana Roe", "spans": [[25, 38]], "kind": "NAMED"},
           "cue": {"spans": [[39, 43]]}, "content": {"spans": [[44, 77]]},
           "speaker": "Ana Roe", "within": null},
          {"source": {"text": "the crew", "spans": [[44, 52]], "kind": "COLLECTIVE"},
           "cue": {"spans": [[53, 61]]}, "content": {"spans": [[66, 77]]}, "within": 0},
          {"source": {"text": "she", "spans": [[85, 88]], "kind": "PRONOUN"},
           "cue": {"spans": [[89, 93]]}, "content": {"spans": [[79, 84]]},
           "speaker": "Ana Roe", "within": null}
        ],
        "shortStrings": [
          {"spans": [[79, 84]], "kind": "QUOTE"},
          {"spans": [[101, 110]], "kind": "TERM"}
        ]
      }
      """;

  @TempDir private Path folder;

  @Test
  void scoresSpeakersNestingAndStrings() throws IOException {
    write(TRUTH);
    Run run = Run.of("gold", folder, "--engine", "RULES");
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .contains(
            "| … pronoun | 100.0 | 1 of 1 | 100.0 | 1 of 1 |",
            "| all | 100.0 | 3 of 3 | 100.0 | 3 of 3 |",
            "| found of those expected | 100.0 | 1 of 1 |",
            "| kind right | 50.0 | 1 of 2 |",
            "| QUOTE | 1 | 0 | 0 |",
            "| TERM | 0 | 0 | 1 |");
  }

  @Test
  void countsWhatWasNotFoundAsWrong() throws IOException {
    write(TRUTH.replace("[[53, 61]]", "[[49, 52]]"));
    Run run = Run.of("gold", folder, "--engine", "RULES", "--errors");
    assertThat(run.out())
        .contains(
            "| found of those expected | 0.0 | 0 of 1 |",
            "| expected of those found | 0.0 | 0 of 1 |",
            "nesting, story: not found: the crew | rew | it was safe within Mayor Ana Roe | said",
            "string, story: SCARE, not TERM: ");
  }

  @Test
  void keepsSingleErrorsOfTheArticlesHeldBack() {
    Run run = Run.of("gold", Run.seed("gold/check"), "--errors");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("is held back");
  }

  @Test
  void refusesAFolderWithoutExpectations() {
    assertThat(Run.of("gold", folder))
        .isEqualTo(
            new Run(1, "", "broadsheet: " + folder + ": there is no *.expected.json in it\n"));
  }

  @Test
  void refusesBrokenExpectationsInOneLine() throws IOException {
    write("{ \"attributions\": [ ");
    Run run = Run.of("gold", folder);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).startsWith("broadsheet: " + folder).hasLineCount(1);
  }

  private void write(String truth) throws IOException {
    Files.writeString(folder.resolve("story.txt"), STORY);
    Files.writeString(folder.resolve("story.expected.json"), truth);
  }
}
