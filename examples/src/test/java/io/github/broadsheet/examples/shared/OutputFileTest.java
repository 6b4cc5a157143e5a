package io.github.broadsheet.examples.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
  @TempDir private Path folder;

  @Test
  void writesToWhereALinkLeads() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    write(link, "new");
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  @Test
  void leavesFilesOfTheUserAlone() throws IOException {
    Path part = Files.writeString(folder.resolve("out.part"), "mine");
    write(folder.resolve("out"), "new");
    assertThat(part).hasContent("mine");
    assertThat(folder).isDirectoryNotContaining(file -> file.toString().endsWith(".new.part"));
  }

  @Test
  void keepsWhatWasThereIfWritingFails() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "old");
    assertThatThrownBy(
            () ->
                OutputFile.write(
                    file,
                    out -> {
                      throw new IOException("full");
                    }))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("full");
    assertThat(file).hasContent("old");
    assertThat(folder).isDirectoryContaining(file::equals);
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void saysThatThereIsNoFolder() {
    assertThatThrownBy(() -> write(folder.resolve("none/out"), "new"))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("no such folder");
  }

  private static void write(Path path, String text) {
    OutputFile.write(path, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }
}
