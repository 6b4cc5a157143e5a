package io.github.broadsheet.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobsTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeFiles() throws IOException {
    Files.createDirectories(folder.resolve("2026/11"));
    for (String name : List.of("a.txt", "b.txt", "2026/c.txt", "2026/11/d.warc.gz", "[e].txt")) {
      Files.writeString(folder.resolve(name), name);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "*.txt, [e].txt a.txt b.txt",
    "?.txt, a.txt b.txt",
    "**.txt, 2026/c.txt [e].txt a.txt b.txt",
    "20*/11/*.warc.gz, 2026/11/d.warc.gz",
    "'2026/{c,x}.txt', 2026/c.txt",
    "[e].txt, [e].txt",
    "2026, 2026",
  })
  void findsWhatAShellWould(String pattern, String expected) throws IOException {
    assertThat(Globs.expand(List.of(folder + "/" + pattern)))
        .extracting(path -> folder.relativize(path).toString())
        .containsExactly(expected.split(" "));
  }

  @Test
  void namesWhatIsNotThere() {
    for (String name : List.of("none.txt", "*.pdf", "none/*.txt")) {
      assertThatExceptionOfType(NoSuchFileException.class)
          .isThrownBy(() -> Globs.expand(List.of(folder + "/" + name)))
          .withMessageContaining("none".equals(name.substring(0, 4)) ? "none" : "*.pdf");
    }
  }
}
