package io.github.broadsheet.examples.standoff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.examples.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandoffCommandTest {
  @TempDir private Path folder;
  private Path out;

  @BeforeEach
  void nameTheOutput() {
    out = folder.resolve("out.ndjson");
  }

  @Test
  void writesOneLineForEachText() throws IOException {
    Files.copy(Run.taliban(), folder.resolve("b.txt"));
    Files.copy(Run.taliban(), folder.resolve("a.txt"));
    Run run = Run.of("standoff", folder, "-o", out);
    assertThat(run).returns(0, Run::exitCode).returns("", Run::out);
    assertThat(run.err()).matches("standoff: 2 of 2 texts, [1-9]\\d* attributions\n");
    List<String> lines = Files.readAllLines(out);
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).startsWith("{\"id\":\"a\",\"attributions\":[{\"content\":[[");
    assertThat(lines.get(1)).startsWith("{\"id\":\"b\",");
  }

  @Test
  void findsTheWordsInTheFile() throws IOException {
    Files.writeString(
        folder.resolve("a.txt"),
        "\uFEFF🚢 Ferries sail.\r\n\r\n“We sail 🚢 at noon,” Ana Roe said.\r\n");
    Run.of("standoff", folder, "-o", out);
    // Python: open("a.txt", encoding="utf-8", newline="").read()[20:40]
    assertThat(Files.readString(out)).contains("\"content\":[[20,40]]", "\"cue\":[[49,53]]");
  }

  @Test
  void goesOnAfterATextThatCannotBeRead() throws IOException {
    Files.createFile(folder.resolve("a.txt"));
    Files.copy(Run.taliban(), folder.resolve("b.txt"));
    Run run = Run.of("standoff", folder, "-o", out);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("broadsheet: " + folder.resolve("a.txt") + ": is empty\n")
        .contains("standoff: 1 of 2 texts, ");
    assertThat(Files.readAllLines(out)).hasSize(1);
  }

  @Test
  void refusesAFolderWithoutTexts() {
    assertThat(Run.of("standoff", folder, "-o", out))
        .isEqualTo(new Run(1, "", "broadsheet: " + folder + ": no .txt file in this folder\n"));
  }

  @Test
  void refusesAFolderThatIsNotThere() {
    Path none = folder.resolve("none");
    assertThat(Run.of("standoff", none, "-o", out).err())
        .isEqualTo("broadsheet: " + none + ": no such file\n");
  }

  @Test
  void writesOverNoTextThatItReads(@TempDir Path texts) throws IOException {
    Path text = Files.copy(Run.taliban(), texts.resolve("a.txt"));
    byte[] before = Files.readAllBytes(text);

    Run run = Run.of("standoff", texts, "-o", text);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("is the document itself");
    assertThat(text).hasBinaryContent(before);
  }
}
