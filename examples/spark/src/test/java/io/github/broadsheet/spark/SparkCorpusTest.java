package io.github.broadsheet.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.broadsheet.corpus.Corpus;
import io.github.broadsheet.corpus.CorpusJob;
import io.github.broadsheet.corpus.CorpusSummary;
import io.github.broadsheet.corpus.Outcome;
import io.github.broadsheet.io.Articles;
import io.github.broadsheet.parser.quote.Engine;
import io.github.broadsheet.parser.quote.QuoteAnnotator;
import io.github.broadsheet.serialization.tables.Column;
import io.github.broadsheet.serialization.tables.ParquetFolder;
import io.github.broadsheet.serialization.tables.Table;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs the job in local mode and compares it with the corpus program. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // set before all tests
class SparkCorpusTest {
  private static final int PAGES = 60;

  private Path folder;
  private SparkSession spark;
  private Path inputs;
  private CorpusJob single;
  private CorpusSummary summary;

  @BeforeAll
  void runBoth(@TempDir Path folder) throws IOException {
    this.folder = folder;
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 2)
            .config("spark.sql.sources.partitionColumnTypeInference.enabled", false)
            .getOrCreate();
    inputs = Files.createDirectories(folder.resolve("in"));
    writeInputs();

    Corpus corpus =
        Corpus.of(inputs).withAnnotator(QuoteAnnotator.builder().engine(Engine.RULES).build());
    single = CorpusJob.of(corpus, new ParquetFolder(), folder.resolve("single"));
    summary = single.run();
    SparkCorpus.run(
        spark, List.of(inputs.toString()), folder.resolve("spark").toString(), Engine.RULES);
  }

  @AfterAll
  void stop() {
    spark.stop();
  }

  @ParameterizedTest
  @EnumSource
  void writesTheRowsThatTheSingleMachineWrites(Table table) {
    Dataset<Row> ours = table(table, "single");
    Dataset<Row> sparks = table(table, "spark");

    assertThat(sparks.count()).isEqualTo(ours.count()).isGreaterThanOrEqualTo(PAGES);
    assertThat(sparks.exceptAll(ours).collectAsList()).isEmpty();
    assertThat(ours.exceptAll(sparks).collectAsList()).isEmpty();
  }

  /** Spark reads what we write by our own hand with the columns and types that were meant. */
  @ParameterizedTest
  @EnumSource
  void readsOurParquetAsItWasMeant(Table table) {
    Path folder = this.folder.resolve("single").resolve(table.title());
    assertThat(spark.read().parquet(folder.toString()).schema()).isEqualTo(StagedRow.schema(table));
  }

  @Test
  void putsRecordsThatFailWithTheReasonsAmongTheDead() throws IOException {
    List<Row> dead = spark.read().parquet(folder.resolve("spark/dead").toString()).collectAsList();

    assertThat(dead)
        .extracting(row -> row.getString(0) + " " + row.getString(1) + " " + row.getString(2))
        .containsExactlyInAnyOrderElementsOf(
            single.firstFailures(100).stream().map(SparkCorpusTest::told).toList())
        .hasSize((int) summary.failed())
        .hasSizeGreaterThanOrEqualTo(4);
  }

  private static String told(Outcome.Failure failure) {
    return failure.record().id() + " " + failure.code() + " " + failure.message();
  }

  @Test
  void putsTheTablesIntoFoldersByMonth() {
    assertThat(folder.resolve("spark/quotes")).isDirectoryContaining("glob:**/month=2026-*");
    assertThat(folder.resolve("spark/staged")).doesNotExist();
  }

  @Test
  void namesAnInputThatIsNotThere() {
    assertThatExceptionOfType(FileNotFoundException.class)
        .isThrownBy(() -> SparkCorpus.run(spark, List.of("none/*.gz"), "out", Engine.RULES))
        .withMessageContaining("none/*.gz");
  }

  private Dataset<Row> table(Table table, String who) {
    return spark
        .read()
        .schema(StagedRow.schema(table))
        .parquet(folder.resolve(who).resolve(table.title()).toString())
        .select(
            table.columns().stream()
                .map(Column::name)
                .map(functions::col)
                .toArray(org.apache.spark.sql.Column[]::new));
  }

  private void writeInputs() throws IOException {
    ByteArrayOutputStream warc = new ByteArrayOutputStream();
    for (int i = 0; i < PAGES; i++) {
      warc.writeBytes(record(i, "200 OK", page(i)));
    }
    warc.writeBytes(record(100, "404 Not Found", "Nothing here"));
    warc.writeBytes(record(101, "200 OK", "\u0000\u0001"));
    warc.writeBytes("WARC/1.0\r\nWARC-Type: response\r\n\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    warc.writeBytes(record(102, "200 OK", page(102)));
    byte[] packed = gzipped(warc.toByteArray());
    Files.write(inputs.resolve("a.warc.gz"), packed);
    Files.write(inputs.resolve("b.warc.gz"), Arrays.copyOf(packed, packed.length / 2));
    Files.writeString(inputs.resolve("c.jsonl"), line(1) + "\n{\"broken\": \n" + line(2) + "\n");
    Files.writeString(inputs.resolve("d.txt"), story(3));
  }

  private static String story(int number) {
    return "Ferry "
        + number
        + "\n\nThe ferry ran aground off the harbour on Tuesday, the master said.\n\n"
        + "“Nobody was hurt,” Tom Lee told reporters in Port Selwick. “We were lucky.”\n";
  }

  private static String line(int number) {
    return Articles.write(Articles.parse(story(number)).article(), "jsonl").strip();
  }

  private static String page(int number) {
    String date = "<meta property='article:published_time' content='2026-0N-02'>";
    return """
        <html><head><title>Ferry NUMBER</title>
        <link rel=canonical href="https://news.test/NUMBER">DATE</head><body><article>
        <h1>Ferry NUMBER</h1><p>The ferry ran aground off the harbour on Tuesday, and lay there for most
        of the day while people watched from the quay and the wind blew, the master said.</p>
        <p>“Nobody was hurt,” Tom Lee told reporters in Port Selwick. “We were lucky with the tide.”</p>
        <p>The harbour was closed to all other ships until the tide came back in the evening.</p>
        </article></body></html>
        """
        .replace("DATE", number % 4 == 0 ? "" : date.replace("N", "" + (1 + number % 5)))
        .replace("NUMBER", "" + number);
  }

  private static byte[] record(int number, String status, String page) {
    byte[] body = page.getBytes(StandardCharsets.UTF_8);
    byte[] http =
        ("HTTP/1.1 "
                + status
                + "\r\nContent-Type: text/html\r\nContent-Length: "
                + body.length
                + "\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8);
    String head =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:0000000"
            + number % 10
            + "-0000-0000-0000-000000000000>\r\nWARC-Date: 2026-11-01T00:00:00Z\r\n"
            + "WARC-Target-URI: https://news.test/"
            + number
            + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
            + (http.length + body.length)
            + "\r\n\r\n";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    out.writeBytes(http);
    out.writeBytes(body);
    out.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  private static byte[] gzipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
