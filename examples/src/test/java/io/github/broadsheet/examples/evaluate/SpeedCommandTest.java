package io.github.broadsheet.examples.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.examples.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeedCommandTest {
  @TempDir private Path folder;

  @Test
  void timesTheTextsOfAFolder() throws IOException {
    Files.copy(Run.taliban(), folder.resolve("a.txt"));
    Files.writeString(folder.resolve("notes.md"), "no text");

    Run run = speed();

    assertThat(run).returns(0, Run::exitCode).returns("", Run::err);
    assertThat(run.out().lines()).hasSize(2).last().asString().contains("14 attributions");
  }

  @Test
  void namesTheTextsItCannotReadAndGoesOn() throws IOException {
    Files.copy(Run.taliban(), folder.resolve("a.txt"));
    Path blank = Files.writeString(folder.resolve("b.txt"), " \n");
    Path latin = Files.write(folder.resolve("c.txt"), new byte[] {'c', 'a', 'f', (byte) 0xE9});

    Run run = speed();

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.err().lines())
        .satisfiesExactly(
            first -> assertThat(first).startsWith("broadsheet: " + blank + ": "),
            second -> assertThat(second).startsWith("broadsheet: " + latin + ": not text"),
            last -> assertThat(last).isEqualTo("speed: 2 of 3 texts could not be read"));
  }

  @Test
  void saysThatThereIsNoText() {
    assertThat(speed())
        .isEqualTo(
            new Run(
                1,
                "",
                "broadsheet: " + folder + ": no .txt file in this folder that can be read\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--rounds", "--most"})
  void refusesToDoNothing(String option) {
    Run run = Run.of("speed", folder, option, 0);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(option + " 0").contains("have to be 1 or more");
  }

  private Run speed() {
    return Run.of("speed", folder, "--engine", "rules", "--rounds", "2");
  }
}
