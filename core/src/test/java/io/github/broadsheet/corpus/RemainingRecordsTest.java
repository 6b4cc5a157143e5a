package io.github.broadsheet.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemainingRecordsTest {
  private static final RecordLimits LIMITS = new RecordLimits(100, 7);

  @TempDir private Path folder;

  @BeforeEach
  void writeFourDocuments() throws IOException {
    for (String name : List.of("a", "b", "c", "d")) {
      Files.writeString(folder.resolve(name), name.repeat(10));
    }
  }

  @Test
  void numbersRecordsFromZero() throws IOException {
    assertThat(remaining(0, Set.of()))
        .extracting(NumberedRecord::number)
        .containsExactly(0L, 1L, 2L, 3L);
  }

  @Test
  void passesOverWhatIsDoneAndKeepsTheNumbers() throws IOException {
    List<NumberedRecord> remaining = remaining(1, Set.of(2L));

    assertThat(remaining).extracting(NumberedRecord::number).containsExactly(1L, 3L);
    assertThat(remaining)
        .extracting(numbered -> numbered.record().id())
        .containsExactly(folder.resolve("b").toString(), folder.resolve("d").toString());
  }

  @Test
  void tellsHowMuchHasBeenReadWithEach() throws IOException {
    assertThat(remaining(0, Set.of(0L)))
        .extracting(NumberedRecord::share)
        .containsExactly(0.5, 0.75, 1.0);
  }

  @Test
  void givesNothingWhereAllIsDone() throws IOException {
    assertThat(remaining(4, Set.of())).isEmpty();
  }

  @Test
  void weighsARecordByItsLength() throws IOException {
    try (RemainingRecords records = records(0, Set.of())) {
      assertThat(records.weight(records.next().orElseThrow())).isEqualTo(10);
      assertThat(records.mostAtATime()).isEqualTo(7);
    }
  }

  private List<NumberedRecord> remaining(long below, Set<Long> beyond) throws IOException {
    List<NumberedRecord> all = new ArrayList<>();
    try (RemainingRecords records = records(below, beyond)) {
      Optional<NumberedRecord> next = records.next();
      while (next.isPresent()) {
        all.add(next.get());
        next = records.next();
      }
    }
    return all;
  }

  private RemainingRecords records(long below, Set<Long> beyond) throws IOException {
    CorpusFiles files = new CorpusFiles(List.of(folder), LIMITS);
    return new RemainingRecords(files, new DoneRecords(below, beyond), LIMITS);
  }
}
