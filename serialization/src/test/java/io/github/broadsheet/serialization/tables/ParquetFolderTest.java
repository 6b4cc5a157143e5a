package io.github.broadsheet.serialization.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.broadsheet.corpus.CorpusOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That what is written can be read is tested where there is a reader: in examples/spark. */
class ParquetFolderTest {
  private static final ParquetFolder PARQUET = new ParquetFolder();

  @TempDir private Path folder;

  @Test
  void writesAPartForEachCommit() throws IOException {
    try (CorpusOutput<ParquetFolder.Prepared> out = PARQUET.begin(folder)) {
      out.write(PARQUET.prepare("a", TableTest.ARTICLE));
      assertThat(out.commit()).isEqualTo("1");
      assertThat(out.commit()).isEqualTo("1");
      out.write(PARQUET.prepare("b", TableTest.ARTICLE));
      assertThat(out.commit()).isEqualTo("2");
    }
    for (Table table : Table.values()) {
      assertThat(folder.resolve(table.title()))
          .isDirectoryContaining("glob:**/part-00000.parquet")
          .isDirectoryContaining("glob:**/part-00001.parquet");
    }
  }

  @Test
  void endsWithAFooterOfTheLengthItSays() throws IOException {
    try (CorpusOutput<ParquetFolder.Prepared> out = PARQUET.begin(folder)) {
      out.write(PARQUET.prepare("a", TableTest.ARTICLE));
      out.commit();
    }
    byte[] file = Files.readAllBytes(folder.resolve("quotes/part-00000.parquet"));
    assertThat(ascii(file, 0, 4)).isEqualTo("PAR1");
    assertThat(ascii(file, file.length - 4, file.length)).isEqualTo("PAR1");
    int length = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(file.length - 2 * 4);
    String footer = ascii(file, file.length - 8 - length, file.length - 8);
    assertThat(footer).contains("article", "cue_lemma", "confidence");
  }

  @Test
  void removesPartsThatWereNotCommitted() throws IOException {
    try (CorpusOutput<ParquetFolder.Prepared> out = PARQUET.begin(folder)) {
      out.write(PARQUET.prepare("a", TableTest.ARTICLE));
      out.commit();
      out.write(PARQUET.prepare("b", TableTest.ARTICLE));
    }
    PARQUET.goOn(folder, "1").close();

    assertThat(folder.resolve("quotes"))
        .isDirectoryContaining("glob:**/part-00000.parquet")
        .isDirectoryNotContaining("glob:**/part-00001.parquet");
  }

  @Test
  void removesNothingThatItHasNotMade() throws IOException {
    Path other = Files.createDirectories(folder.resolve("quotes")).resolve("notes.txt");
    Files.writeString(other, "mine");

    PARQUET.begin(folder).close();

    assertThat(other).exists();
  }

  @Test
  void writesTablesWithoutRows() throws IOException {
    try (CorpusOutput<ParquetFolder.Prepared> out = PARQUET.begin(folder)) {
      out.commit();
    }
    assertThat(folder.resolve("speakers/part-00000.parquet")).isNotEmptyFile();
  }

  @Test
  void refusesToGoOnFromWhatIsNoNumber() {
    assertThatIOException()
        .isThrownBy(() -> PARQUET.goOn(folder, "x"))
        .withMessageContaining("has no parts in its checkpoint: x");
  }

  private static String ascii(byte[] bytes, int from, int to) {
    return new String(Arrays.copyOfRange(bytes, from, to), StandardCharsets.ISO_8859_1);
  }
}
