package io.github.broadsheet.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppendedFileTest {
  @TempDir private Path folder;

  @Test
  void goesOnWhereItIsCut() throws IOException {
    Path file = Files.writeString(folder.resolve("out"), "kept torn");
    try (AppendedFile out = AppendedFile.goOn(file, "5")) {
      out.write("new".getBytes(StandardCharsets.UTF_8));
      assertThat(out.commit()).isEqualTo("8");
    }
    assertThat(file).hasContent("kept new");
  }

  @Test
  void beginsAnewWithItsHead() throws IOException {
    Path file = Files.writeString(folder.resolve("out"), "of another run");
    try (AppendedFile out = AppendedFile.begin(file, "head ".getBytes(StandardCharsets.UTF_8))) {
      out.write("new".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(file).hasContent("head new");
  }

  @Test
  void refusesToGoOnFromWhatIsNoLength() {
    assertThatIOException()
        .isThrownBy(() -> AppendedFile.goOn(folder.resolve("out"), "x"))
        .withMessageContaining("has no length in its checkpoint: x");
  }

  @Test
  void refusesAFileThatIsShorterThanItWas() throws IOException {
    Path file = Files.writeString(folder.resolve("out"), "kept");
    assertThatIOException()
        .isThrownBy(() -> AppendedFile.goOn(file, "5"))
        .withMessageContaining("is shorter than it was at the checkpoint");
  }
}
