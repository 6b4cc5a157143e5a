package io.github.broadsheet.examples.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.corpus.Corpus;
import io.github.broadsheet.corpus.CorpusJob;
import io.github.broadsheet.corpus.CorpusSummary;
import io.github.broadsheet.corpus.Outcome;
import io.github.broadsheet.corpus.Outcomes;
import io.github.broadsheet.corpus.RecordLimits;
import io.github.broadsheet.examples.Run;
import io.github.broadsheet.io.ArticleWriter;
import io.github.broadsheet.io.Articles;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.WriteResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusTest {
  @TempDir private Path folder;

  @Test
  void namesAFolderThatIsNotThere() {
    Path out = folder.resolve("no-such").resolve("out.csv");
    assertThat(Run.of("corpus", Run.taliban(), "-o", out))
        .isEqualTo(
            new Run(1, "", "broadsheet: " + out + ": there is no such folder to write to\n"));
  }

  @Test
  void leavesAnEarlierOutputWhereAFolderIsEmpty() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path before = Files.writeString(folder.resolve("out.jsonl"), "before");
    assertThat(Run.of("corpus", empty, "-o", before))
        .isEqualTo(new Run(1, "", "broadsheet: " + empty + ": no file in this folder\n"));
    assertThat(before).hasContent("before");
  }

  @Test
  void readsFilesFoldersAndArchivesInOrder() throws IOException {
    Path inputs = Files.createDirectories(folder.resolve("in"));
    Files.writeString(inputs.resolve("a.txt"), story(1));
    zip(inputs.resolve("b.zip"), story(2), story(3));
    gzip(inputs.resolve("c.txt.gz"), story(4).getBytes(StandardCharsets.UTF_8));
    Files.writeString(inputs.resolve("d.jsonl"), line(5) + "\n" + line(6));
    gzip(inputs.resolve("e.warc.gz"), warc(page(7), page(8)));

    assertThat(headlines(Corpus.of(inputs).withoutQuotes()))
        .containsExactly(
            "Ferry 1", "Ferry 2", "Ferry 3", "Ferry 4", "Ferry 5", "Ferry 6", "Ferry 7", "Ferry 8");
  }

  @Test
  void makesALetterOfEachRecordThatFailsAndGoesOn() throws IOException {
    Path inputs = Files.createDirectories(folder.resolve("in"));
    Files.write(inputs.resolve("a.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 0});
    Files.write(inputs.resolve("a.xls"), new byte[] {9, 8, 0, 0});
    Files.write(inputs.resolve("b.warc"), Arrays.copyOf(warc(page(1), page(2)), 700));
    byte[] zipped = gzipped(story(3).repeat(50).getBytes(StandardCharsets.UTF_8));
    Files.write(inputs.resolve("c.txt.gz"), Arrays.copyOf(zipped, zipped.length / 2));
    Files.writeString(
        inputs.resolve("d.jsonl"), "{\"x\": \"" + "y".repeat(5000) + "\"}\n" + line(4));
    Files.writeString(inputs.resolve("e.json"), "{\"broadsheet\": ");
    Files.writeString(inputs.resolve("f.txt"), story(5));
    Path out = folder.resolve("out.jsonl");
    Corpus corpus =
        Corpus.of(inputs)
            .withLimits(ReadLimits.defaults(), RecordLimits.defaults().withMaxBytes(4000))
            .withoutQuotes();

    CorpusJob job = CorpusJob.of(corpus, Articles.writer("jsonl"), out);
    CorpusSummary summary = job.run();

    assertThat(summary.failures().values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(summary.failed())
        .isGreaterThanOrEqualTo(4);
    assertThat(summary.failures())
        .containsKeys("too-long", "unknown-format", "not-text", "malformed-gzip", "truncated");
    assertThat(ids(out)).contains(inputs.resolve("f.txt").toString());
    assertThat(Files.readAllLines(job.deadLetters())).hasSize((int) summary.failed() + 1);
    assertThat(job.checkpoint()).doesNotExist();
  }

  @Test
  void readsDeadLettersAgain() throws IOException {
    Path bad = Files.write(folder.resolve("bad.bin"), new byte[] {0, 7, 0});
    Path out = folder.resolve("out.jsonl");
    CorpusJob first = CorpusJob.of(Corpus.of(bad), Articles.writer("jsonl"), out);
    first.run();

    try (Outcomes<Outcome> again = Corpus.of(first.deadLetters()).outcomes()) {
      Outcome outcome = again.next();
      assertThat(outcome).isInstanceOf(Outcome.Failure.class);
      assertThat(outcome.record().id()).isEqualTo(bad.toString());
      assertThat(outcome.record().input().open().readAllBytes()).hasSize(3);
    }
  }

  @Test
  void refusesToGoOnWithAnotherCorpus() throws IOException {
    Path input = Files.writeString(folder.resolve("a.txt"), story(1));
    Path out = folder.resolve("out.jsonl");
    CorpusJob job = CorpusJob.of(Corpus.of(input), Articles.writer("jsonl"), out);
    Files.writeString(
        job.checkpoint(),
        """
        corpus=other
        below=1
        beyond=
        output=0
        deadLettersLength=0
        records=1
        articles=1
        attributions=0
        """);

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(job::run)
        .withMessageContaining("is of another corpus");
  }

  @Test
  void refusesToWriteOverWhatItReads() throws IOException {
    Path out = folder.resolve("out.jsonl");
    Path letters =
        Files.writeString(folder.resolve("out.jsonl.dead"), "broadsheet dead letters 1\n");

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(CorpusJob.of(Corpus.of(letters), Articles.writer("jsonl"), out)::run)
        .withMessageContaining("which is written to");
    assertThat(letters).hasContent("broadsheet dead letters 1");
  }

  @Test
  void goesOnAfterAnArchiveThatBreaksOff() throws IOException {
    Path inputs = Files.createDirectories(folder.resolve("in"));
    byte[] lines = gzipped((line(1) + "\n").repeat(500).getBytes(StandardCharsets.UTF_8));
    Files.write(inputs.resolve("a.jsonl.gz"), Arrays.copyOf(lines, lines.length / 2));
    Files.writeString(inputs.resolve("b.txt"), story(2));

    assertThat(headlines(Corpus.of(inputs).withoutQuotes()))
        .contains("Ferry 2")
        .anyMatch(each -> each.contains("truncated"));
  }

  @Test
  void programTellsWhatItDid() throws IOException {
    Path inputs = Files.createDirectories(folder.resolve("in"));
    Files.copy(Run.taliban(), inputs.resolve("a.txt"));
    Files.write(inputs.resolve("b.bin"), new byte[] {0, 0, 0});
    Path out = folder.resolve("out.jsonl");

    Run run = Run.of("corpus", inputs, "-o", out, "--threads", 2);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains("2 records, 1 articles, 14 attributions, 1 failed")
        .contains("1 failed: unknown-format")
        .contains("b.bin is not text: ", "out.jsonl.dead");
    assertThat(Articles.read(out).article().attributions()).hasSize(14);
  }

  @Test
  void leavesNothingBesideTheOutputIfAllWentWell() throws IOException {
    Path story = Files.writeString(folder.resolve("a.txt"), story(1));

    assertThat(Run.of("corpus", story, "-o", folder.resolve("out.jsonl")).exitCode()).isZero();

    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a.txt", "out.jsonl");
  }

  @ParameterizedTest
  @ValueSource(strings = {"out.json", "out", "out.jsonl.gz"})
  void refusesAnOutputOfNoKnownKind(String name) throws IOException {
    Path story = Files.writeString(folder.resolve("a.txt"), story(1));
    Path out = folder.resolve(name);

    assertThat(Run.of("corpus", story, "-o", out))
        .isEqualTo(
            new Run(
                2,
                "",
                "broadsheet: "
                    + out
                    + " does not end with what there is to write: .jsonl, .csv, .tsv, .parquet\n"
                    + "\"broadsheet corpus --help\" tells more.\n"));
    assertThat(folder.toFile().list()).containsExactly("a.txt");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -2, 1025, Integer.MAX_VALUE})
  void refusesNumbersOfThreadsThatMakeNoSense(int threads) throws IOException {
    Path story = Files.writeString(folder.resolve("a.txt"), story(1));
    Path out = folder.resolve("out.jsonl");

    assertThat(Run.of("corpus", story, "-o", out, "--threads", threads))
        .isEqualTo(
            new Run(
                2,
                "",
                "broadsheet: threads "
                    + threads
                    + " is not between 1 and 1024\n"
                    + "\"broadsheet corpus --help\" tells more.\n"));
    assertThat(folder.toFile().list()).containsExactly("a.txt");
  }

  @Test
  void makesALetterOfAnArticleThatCannotBeWritten() throws IOException {
    Path inputs = Files.createDirectories(folder.resolve("in"));
    Files.writeString(inputs.resolve("a.txt"), story(1));
    Files.writeString(inputs.resolve("b.txt"), story(2));
    Path out = folder.resolve("out.jsonl");
    CorpusJob job = CorpusJob.of(Corpus.of(inputs).withoutQuotes(), new OnlyFerryTwo(), out);

    CorpusSummary summary = job.run();

    assertThat(summary.failures()).containsExactly(Map.entry("unwritable", 1L));
    assertThat(out).hasContent("Ferry 2");
  }

  @Test
  void writesTheTableOfQuotesWithOneHead() throws IOException {
    Path inputs = Files.createDirectories(folder.resolve("in"));
    Files.writeString(inputs.resolve("a.txt"), story(1));
    Files.writeString(inputs.resolve("b.txt"), story(2));
    Path out = folder.resolve("quotes.csv");

    assertThat(Run.of("corpus", inputs, "-o", out).exitCode()).isZero();

    List<String> rows = Files.readAllLines(out);
    assertThat(rows.get(0)).startsWith("article,outlet,day,month,attribution,speaker,");
    assertThat(rows).filteredOn(row -> row.startsWith("article,")).hasSize(1);
    assertThat(rows).anyMatch(row -> row.startsWith(inputs.resolve("b.txt") + ",,,,"));
    assertThat(rows).anyMatch(row -> row.contains("Tom Lee"));
  }

  @Test
  void writesParquetInAFolderForEachTable() throws IOException {
    Path story = Files.writeString(folder.resolve("a.txt"), story(1));
    Path out = folder.resolve("out.parquet");

    assertThat(Run.of("corpus", story, "-o", out, "--engine", "RULES").exitCode()).isZero();

    for (String table : List.of("articles", "quotes", "speakers")) {
      assertThat(out.resolve(table).resolve("part-00000.parquet")).isNotEmptyFile();
    }
  }

  @Test
  void takesPatterns() throws IOException {
    Path inputs = Files.createDirectories(folder.resolve("in/2026/11"));
    Files.writeString(inputs.resolve("a.txt"), story(1));
    Files.writeString(inputs.resolve("b.html"), page(2));
    Path out = folder.resolve("out.jsonl");

    Run run = Run.of("corpus", folder + "/in/**.{txt,md}", "-o", out);

    assertThat(run.err()).contains("1 records, 1 articles");
    assertThat(ids(out)).containsExactly(inputs.resolve("a.txt").toString());
  }

  @Test
  void namesAPatternThatNothingMatches() {
    assertThat(Run.of("corpus", folder + "/*.warc", "-o", folder.resolve("out.jsonl")))
        .isEqualTo(new Run(1, "", "broadsheet: " + folder + "/*.warc: no such file\n"));
  }

  @Test
  void keepsTheArticlesOfARecordBeforeTheOneThatIsBroken() throws IOException {
    // Without the ending of JSON Lines the file is one record, as a feed is.
    Path feed = Files.writeString(folder.resolve("feed"), line(1) + "\n" + line(2) + "\n{\"");
    Path out = folder.resolve("out.jsonl");
    CorpusJob job = CorpusJob.of(Corpus.of(feed).withoutQuotes(), Articles.writer("jsonl"), out);

    CorpusSummary summary = job.run();

    assertThat(summary).returns(2L, CorpusSummary::articles).returns(1L, CorpusSummary::failed);
    assertThat(ids(out)).containsExactly(feed.toString(), feed + "#2");
    assertThat(job.firstFailures(9))
        .singleElement()
        .returns(feed.toString(), failure -> failure.record().id())
        .extracting(Outcome.Failure::message)
        .asString()
        .startsWith("after 2 articles that were read: ");
  }

  @Test
  void takesNoDataForAStory() throws IOException {
    Path lines = folder.resolve("in.jsonl");
    Files.writeString(lines, line(1) + "\n{\"hello\": \"world\"}\n{\"broken\": \n" + line(2));

    assertThat(headlines(Corpus.of(lines)))
        .satisfiesExactly(
            first -> assertThat(first).isEqualTo("Ferry 1"),
            data -> assertThat(data).contains("code=unknown-format", "(looks-like-json)"),
            broken -> assertThat(broken).contains("code=unknown-format", "(looks-like-json)"),
            last -> assertThat(last).isEqualTo("Ferry 2"));
  }

  @Test
  void tellsAPictureFromAPage() throws IOException {
    byte[] jpeg = new byte[400];
    Arrays.fill(jpeg, (byte) 'x');
    jpeg[0] = (byte) 0xFF;
    jpeg[1] = (byte) 0xD8;
    jpeg[2] = (byte) 0xFF;
    Path picture = Files.write(folder.resolve("page.html"), jpeg);

    assertThat(headlines(Corpus.of(picture)))
        .singleElement()
        .asString()
        .contains("code=not-text", "a JPEG picture");
  }

  private static final class OnlyFerryTwo implements ArticleWriter {
    @Override
    public String format() {
      return "headline";
    }

    @Override
    public String extension() {
      return "txt";
    }

    @Override
    public WriteResult write(Article article, OutputStream out) throws IOException {
      String headline = article.headline().orElseThrow();
      if (!headline.equals("Ferry 2")) {
        throw new IOException("no room for " + headline);
      }
      out.write(headline.getBytes(StandardCharsets.UTF_8));
      return new WriteResult(format(), List.of());
    }
  }

  private static List<String> headlines(Corpus corpus) throws IOException {
    List<String> headlines = new ArrayList<>();
    try (Outcomes<Outcome> outcomes = corpus.outcomes()) {
      while (outcomes.hasNext()) {
        Outcome outcome = outcomes.next();
        if (outcome instanceof Outcome.Success success) {
          success.results().forEach(r -> headlines.add(r.article().headline().orElse("none")));
        } else {
          headlines.add(outcome.toString());
        }
      }
    }
    return headlines;
  }

  private static List<String> ids(Path out) throws IOException {
    try (Stream<ReadResult> all = Articles.readAll(Input.of(out), ReadLimits.defaults())) {
      return all.flatMap(read -> read.article().identifiers().stream())
          .filter(id -> id.scheme().equals("broadsheet-record"))
          .map(Identifier::value)
          .toList();
    }
  }

  private static String story(int number) {
    return "Ferry "
        + number
        + "\n\nBy Ana Roe\n\nThe ferry ran aground off the harbour on Tuesday, the master said.\n\n"
        + "“Nobody was hurt,” Tom Lee said. “We were lucky with the tide.”\n";
  }

  private static String line(int number) {
    return Articles.write(Articles.parse(story(number)).article(), "jsonl").strip();
  }

  private static String page(int number) {
    String words = "The ferry ran aground off the harbour on Tuesday, the master said at noon. ";
    return "<html><head><title>Ferry "
        + number
        + "</title></head><body><article><h1>Ferry "
        + number
        + "</h1><p>"
        + words.repeat(3)
        + "</p><p>"
        + words.repeat(3)
        + "</p></article></body></html>";
  }

  private static byte[] warc(String... pages) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < pages.length; i++) {
      String http =
          "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
              + pages[i].length()
              + "\r\n\r\n"
              + pages[i];
      String record =
          "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:0000000"
              + i
              + "-0000-0000-0000-000000000000>\r\nWARC-Date: 2026-11-01T00:00:00Z\r\n"
              + "WARC-Target-URI: https://news.test/"
              + i
              + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
              + http.length()
              + "\r\n\r\n"
              + http
              + "\r\n\r\n";
      out.writeBytes(record.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  private static void zip(Path file, String... stories) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < stories.length; i++) {
        out.putNextEntry(new ZipEntry("story" + i + ".txt"));
        out.write(stories[i].getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static void gzip(Path file, byte[] bytes) throws IOException {
    Files.write(file, gzipped(bytes));
  }

  private static byte[] gzipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
