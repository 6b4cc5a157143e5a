package io.github.broadsheet.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.broadsheet.io.ParseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusFilesTest {
  private static final RecordLimits SMALL = RecordLimits.defaults().withMaxBytes(100);

  @TempDir private Path folder;

  @Test
  void givesTheFilesOfAFolderInOrderAndEachOnce() throws IOException {
    Files.writeString(folder.resolve("b.txt"), "b");
    Path a = Files.writeString(folder.resolve("a.txt"), "a");

    assertThat(texts(folder, a)).containsExactly("a", "b");
  }

  @Test
  void followsALinkThatIsNamedAndNoneToAnotherFolder() throws IOException {
    Path real = Files.createDirectory(folder.resolve("real"));
    Files.writeString(real.resolve("a.txt"), "a");
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);
    Files.createSymbolicLink(real.resolve("again"), real);
    Files.createSymbolicLink(real.resolve("b.txt"), real.resolve("a.txt"));
    Files.createSymbolicLink(real.resolve("gone.txt"), real.resolve("no-such"));

    assertThat(records(link))
        .extracting(CorpusRecord::id)
        .containsExactly(link.resolve("a.txt").toString(), link.resolve("b.txt").toString());
  }

  @Test
  void saysWhatMayNotBeRead() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Files.writeString(folder.resolve("open.txt"), "a");
    Files.setPosixFilePermissions(closed, Set.of());
    assumeFalse(Files.isReadable(closed), "skipped: this user may read everything");

    assertThat(records(folder).get(0).defect().orElseThrow()).hasMessage("permission denied");
    assertThat(defects(folder)).containsExactly("unreadable", "");
  }

  @Test
  void goesOnWhereAFileDoesNotFitIntoMemory() throws IOException {
    InputStream large =
        new InputStream() {
          private int given;

          @Override
          public int read() {
            return 'x';
          }

          @Override
          public int read(byte[] buffer, int offset, int length) {
            given += length;
            if (given > 100_000) {
              throw new OutOfMemoryError("no array of that size");
            }
            return length;
          }
        };
    try (RecordCursor records = Corpus.of().records("large.txt", large)) {
      assertThat(records.next())
          .hasValueSatisfying(
              record -> assertThat(record.defect().orElseThrow().code()).isEqualTo("too-large"));
      assertThat(records.next()).isEmpty();
    }
  }

  @Test
  void opensWhatIsZipped() throws IOException {
    Path zip = folder.resolve("a.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("in/"));
      out.putNextEntry(new ZipEntry("in/a.txt"));
      out.write("one".getBytes(StandardCharsets.UTF_8));
      out.putNextEntry(new ZipEntry("b.txt"));
      out.write("two".getBytes(StandardCharsets.UTF_8));
    }
    Path gzip = Files.write(folder.resolve("b.txt.gz"), gzipped("three"));

    assertThat(texts(zip, gzip)).containsExactly("one", "two", "three");
    assertThat(records(zip)).extracting(CorpusRecord::id).contains(zip + "!in/a.txt");
  }

  @Test
  void givesTheLinesOfJsonLinesButForBlankOnes() throws IOException {
    Path lines = Files.writeString(folder.resolve("a.jsonl"), "{\"a\": 1}\n\n \n{\"a\": 2}");

    assertThat(texts(lines)).containsExactly("{\"a\": 1}", "{\"a\": 2}");
    assertThat(records(lines))
        .extracting(CorpusRecord::id)
        .containsExactly(lines + "#1", lines + "#4");
  }

  @Test
  void passesOverALineThatIsTooLong() throws IOException {
    Path lines =
        Files.writeString(
            folder.resolve("a.jsonl"), "{\"a\": \"" + "x".repeat(5000) + "\"}\n{\"a\": 2}\n");

    assertThat(defects(lines)).containsExactly("too-long", "");
  }

  @Test
  void refusesAFileThatIsTooLong() throws IOException {
    Path plain = Files.writeString(folder.resolve("a.txt"), "x".repeat(101));
    Path gzip = Files.write(folder.resolve("b.txt.gz"), gzipped("x".repeat(101)));
    Path fits = Files.writeString(folder.resolve("c.txt"), "x".repeat(100));

    assertThat(defects(plain, gzip, fits)).containsExactly("too-long", "too-long", "");
  }

  @Test
  void saysWhereAGzipFileBreaksOff() throws IOException {
    byte[] whole = gzipped(noise(4000));
    Path single = Files.write(folder.resolve("a.txt.gz"), Arrays.copyOf(whole, 900));
    Path head = Files.write(folder.resolve("b.txt.gz"), Arrays.copyOf(whole, 5));
    Path lines =
        Files.write(
            folder.resolve("c.jsonl.gz"),
            Arrays.copyOf(gzipped("{" + noise(60_000).replace("q", "\n")), 30_000));

    assertThat(defects(single, head, lines))
        .startsWith("malformed-gzip", "malformed-gzip")
        .endsWith("truncated");
  }

  @Test
  void tellsHowMuchIsRead() throws IOException {
    Path a = Files.writeString(folder.resolve("a.txt"), "x".repeat(30));
    Path b = Files.writeString(folder.resolve("b.txt"), "x".repeat(90));
    try (CorpusFiles files = new CorpusFiles(List.of(a, b), SMALL)) {
      assertThat(files.share()).isZero();
      files.next();
      assertThat(files.share()).isEqualTo(0.25);
      files.next();
      assertThat(files.share()).isEqualTo(1);
    }
  }

  @Test
  void readsLettersAgainAsTheRecordsTheyHold() throws IOException {
    CorpusRecord record = CorpusRecord.of("in\t1%", new byte[] {0, 1, 2});
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(DeadLetters.header());
    out.writeBytes(DeadLetters.line(new Outcome.Failure(record, "bad", "line 1\nline 2")));
    Path letters = Files.write(folder.resolve("out.dead"), out.toByteArray());

    assertThat(records(letters))
        .singleElement()
        .returns("in\t1%", CorpusRecord::id)
        .satisfies(
            again -> assertThat(again.input().open().readAllBytes()).containsExactly(0, 1, 2));
    assertThat(DeadLetters.first(letters, 5))
        .singleElement()
        .returns("line 1\nline 2", Outcome.Failure::message);
  }

  private static List<String> texts(Path... roots) throws IOException {
    List<String> texts = new ArrayList<>();
    for (CorpusRecord record : records(roots)) {
      byte[] bytes = record.input().open().readAllBytes();
      assertThat(record.length()).isEqualTo(bytes.length);
      texts.add(new String(bytes, StandardCharsets.UTF_8));
    }
    return texts;
  }

  private static List<String> defects(Path... roots) throws IOException {
    return records(roots).stream()
        .map(record -> record.defect().map(ParseException::code).orElse(""))
        .toList();
  }

  private static List<CorpusRecord> records(Path... roots) throws IOException {
    List<CorpusRecord> records = new ArrayList<>();
    boolean isSmall = Arrays.stream(roots).noneMatch(root -> root.toString().endsWith(".dead"));
    RecordLimits limits = isSmall ? SMALL : RecordLimits.defaults();
    try (CorpusFiles files = new CorpusFiles(List.of(roots), limits)) {
      Optional<CorpusRecord> record = files.next();
      while (record.isPresent()) {
        records.add(record.get());
        record = files.next();
      }
    }
    return records;
  }

  /** Text that cannot be packed, so that cutting the file cuts the text. */
  private static String noise(int length) {
    StringBuilder noise = new StringBuilder();
    new Random(1).ints(length, 'a', 'z').forEach(c -> noise.append((char) c));
    return noise.toString();
  }

  private static byte[] gzipped(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }
}
