package io.github.broadsheet.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointTest {
  @TempDir private Path folder;

  @Test
  void comesBackAsItWas() throws IOException {
    Path file = folder.resolve("out.checkpoint");
    CorpusSummary summary = new CorpusSummary(9, 7, 30, Map.of("too-long", 1L, "fault", 1L));
    Checkpoint checkpoint =
        new Checkpoint(
            "a1", 6, Set.of(8L, 11L), Optional.of(new Checkpoint.Committed("3", "47")), summary);

    checkpoint.save(file);

    assertThat(Checkpoint.load(file)).contains(checkpoint);
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void isAbsentWithItsFile() throws IOException {
    assertThat(Checkpoint.load(folder.resolve("none"))).isEmpty();
  }

  @Test
  void saysWhatItLacks() throws IOException {
    Path file =
        Files.writeString(folder.resolve("out.checkpoint"), "corpus=a1\nbelow=1\noutput=3\n");

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> Checkpoint.load(file))
        .withMessageContaining("is no checkpoint: it has no deadLettersLength");
  }
}
