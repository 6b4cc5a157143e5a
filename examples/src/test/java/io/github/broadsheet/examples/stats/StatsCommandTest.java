package io.github.broadsheet.examples.stats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.examples.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatsCommandTest {
  @TempDir private Path folder;
  private Path out = Path.of("");

  @BeforeEach
  void nameOutput() {
    out = folder.resolve("stats.html");
  }

  @Test
  void ranksSpeakersByTheirQuotedWords() throws IOException {
    page("a", "2026-09-02", "“We were lucky with the tide on that day,” Tom Lee said.");
    page(
        "b",
        "2026-11-05",
        "“It floats,” Ana Roe told reporters. “It floats at last,” Tom Lee added.");

    assertThat(Run.of("stats", folder + "/*.html", "-o", out).exitCode()).isZero();

    Document page = Jsoup.parse(out);
    assertThat(page.select(".rank .name").eachText()).containsExactly("Tom Lee", "Ana Roe");
    assertThat(page.selectFirst(".deck").text()).contains("2026-09 to 2026-11");
    assertThat(page.select(".time .name").eachText()).startsWith("All quotes", "Tom Lee");
    assertThat(page.select(".time svg").get(0).select("rect")).hasSize(3);
    assertThat(page.select(".outlet .name").eachText()).containsExactly("news.test");
    assertThat(page.select(".verb .name").eachText()).contains("say", "add");
    assertThat(page.select("script, [src], [href]")).isEmpty();
  }

  @Test
  void writesTheFiguresBesideThePage() throws IOException {
    page("a", "2026-09-02", "“We were lucky with the tide on that day,” Tom Lee said.");

    Run.of("stats", folder + "/*.html", "-o", out);

    assertThat(folder.resolve("stats.csv"))
        .hasContent(
            """
            speaker,kind,outlet,month,verb,quotes,words,own_words
            Tom Lee,person,news.test,2026-09,say,1,9,9
            """);
  }

  @Test
  void countsAgainWhatTheCorpusProgramWrote() throws IOException {
    Path lines = folder.resolve("out.jsonl");
    Run.of("corpus", Run.taliban(), "-o", lines);

    assertThat(Run.of("stats", lines, "-o", out).exitCode()).isZero();

    assertThat(Jsoup.parse(out).selectFirst("h1").text()).isEqualTo("Who is quoted in 1 articles");
    assertThat(Jsoup.parse(out).select(".rank .name").eachText()).contains("Amir Khan Muttaqi");
  }

  @ParameterizedTest
  @ValueSource(strings = {"quotes.csv", "QUOTES.TSV"})
  void countsTheTablesOfTheCorpusProgramAsItCountsItsArticles(String name) throws IOException {
    Path lines = folder.resolve("out.jsonl");
    Path table = folder.resolve(name);
    for (Path written : List.of(lines, table)) {
      Run.of("corpus", Run.taliban(), Run.seed("council-harbour-levy.txt"), "-o", written);
    }

    assertThat(Run.of("stats", lines, "-o", out).exitCode()).isZero();
    String expectedPage = Files.readString(out);
    String expectedTable = Files.readString(folder.resolve("stats.csv"));
    assertThat(Run.of("stats", table, "-o", out)).isEqualTo(new Run(0, "", ""));

    assertThat(expectedTable).contains("Amir Khan Muttaqi,person");
    assertThat(folder.resolve("stats.csv")).hasContent(expectedTable);
    assertThat(out).hasContent(expectedPage);
  }

  @Test
  void leavesOutWhatItWroteItself() throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("in"));
    Files.copy(Run.seed("council-harbour-levy.txt"), corpus.resolve("levy.txt"));
    Path page = corpus.resolve("stats.html");
    Run.of("stats", corpus, "-o", page);
    String first = Files.readString(page);

    assertThat(Run.of("stats", corpus, "-o", page)).isEqualTo(new Run(0, "", ""));

    assertThat(page).hasContent(first);
  }

  @Test
  void countsTablesAmongTheFilesOfAFolder() throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("in"));
    Run.of("corpus", Run.taliban(), "-o", corpus.resolve("quotes.csv"));
    Files.copy(Run.seed("council-harbour-levy.txt"), corpus.resolve("levy.txt"));

    assertThat(Run.of("stats", corpus, "-o", out).exitCode()).isZero();

    assertThat(Jsoup.parse(out).selectFirst("h1").text()).isEqualTo("Who is quoted in 2 articles");
  }

  @Test
  void takesNoTableForProse() throws IOException {
    Path other = Files.writeString(folder.resolve("a.csv"), "speaker,quote\nAna Roe,“It floats”\n");
    Path renamed =
        Files.writeString(
            folder.resolve("b.txt"), "speaker,quote,words,day\nAna Roe,“It floats,” she said,2,\n");

    Run run = Run.of("stats", other, renamed, "-o", out);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("stats: " + other + ": is no table of quotes as the program corpus writes it")
        .contains("stats: " + renamed + ": no format has it, and it is no story (looks-like-table)")
        .endsWith("stats: 2 records could not be read\n");
    assertThat(Jsoup.parse(out).text()).contains("Nobody, as far as could be found.");
  }

  @Test
  void saysInWhichLineATableIsBroken() throws IOException {
    Path table = folder.resolve("quotes.csv");
    Run.of("corpus", Run.taliban(), "-o", table);
    Files.writeString(table, "torn off", StandardOpenOption.APPEND);

    Run run = Run.of("stats", table, "-o", out);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("stats: " + table + ": line ")
        .contains(" has 1 cells; the rows before it are counted");
    assertThat(Jsoup.parse(out).select(".rank .name").eachText()).contains("Amir Khan Muttaqi");
  }

  @Test
  void saysThatAFolderIsEmpty() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(Run.of("stats", empty, "-o", out))
        .isEqualTo(new Run(1, "", "broadsheet: " + empty + ": no file in this folder\n"));
    assertThat(out).doesNotExist();
  }

  @Test
  void refusesParquet() {
    Path tables = folder.resolve("tables.parquet");
    Run.of("corpus", Run.taliban(), "-o", tables);

    assertThat(Run.of("stats", tables, "-o", out))
        .isEqualTo(
            new Run(
                1,
                "",
                "broadsheet: "
                    + tables
                    + ": Parquet is not read here; of what corpus writes .jsonl, .csv and .tsv are\n"));
    assertThat(out).doesNotExist();
  }

  @Test
  void saysWhereNobodyIsQuoted() throws IOException {
    Path story = Files.writeString(folder.resolve("a.txt"), "Port news\n\nThe ferry sails.\n");

    assertThat(Run.of("stats", story, "-o", out).exitCode()).isZero();

    assertThat(Jsoup.parse(out).text()).contains("Nobody, as far as could be found.");
  }

  @Test
  void tellsOfRecordsThatCouldNotBeRead() throws IOException {
    Path bad = Files.write(folder.resolve("a.bin"), new byte[] {0, 0});

    assertThat(Run.of("stats", bad, "-o", out))
        .isEqualTo(
            new Run(
                1,
                "",
                "stats: "
                    + bad
                    + " is not text: character 0 at offset 0\n"
                    + "stats: 1 records could not be read\n"));
  }

  private void page(String name, String date, String words) throws IOException {
    String page =
        """
        <html><head><title>Ferry</title><link rel=canonical href="https://news.test/NAME">
        <meta property="article:published_time" content="DATET10:00:00Z"></head><body><article>
        <h1>Ferry runs aground</h1><p>The ferry ran aground off the harbour on Tuesday, and lay there for
        most of the day while people watched from the quay and the wind blew.</p><p>WORDS</p>
        <p>The harbour was closed to all other ships until the tide came back in the evening.</p>
        </article></body></html>
        """;
    Files.writeString(
        folder.resolve(name + ".html"),
        page.replace("NAME", name).replace("DATE", date).replace("WORDS", words));
  }

  @Test
  void writesOverNoInput(@TempDir Path folder) throws IOException {
    Path input = Files.writeString(folder.resolve("quotes.csv"), "speaker,quote\n");
    Run page = Run.of("stats", input, "-o", folder.resolve("quotes.html"));
    assertThat(page.exitCode()).isNotZero();
    assertThat(input).hasContent("speaker,quote");
    assertThat(Run.of("stats", input, "-o", folder.resolve("x.csv")).exitCode()).isNotZero();
  }
}
