package io.github.broadsheet.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.examples.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PagesCommandTest {
  private static final String PAGE =
      """
      <!doctype html><html lang="en"><head><title>Harbour reopens</title>
      <meta name="author" content="Ana Roe">
      <meta property="article:published_time" content="2026-03-02T08:00:00Z"></head>
      <body><article><h1>Harbour reopens</h1><div class="article-body">
      <p>The harbour opened again on Monday, two days after a storm had torn the northern pier
      from its foundations, the harbour master said in a statement.</p>
      <p>The ships can come back, he said, and they will, because nobody wants to wait for another
      week out there while the fish market stands empty.</p></div></article>
      <footer class="site-footer"><a href="/terms">Terms</a></footer></body></html>
      """;

  @TempDir private Path folder;

  @BeforeEach
  void savePage() throws IOException {
    Files.writeString(folder.resolve("harbour.html"), PAGE);
  }

  @Test
  void writesWhatTheScorerCompares() {
    Path out = folder.resolve("pred.json");

    assertThat(Run.of("pages", folder, "-o", out).exitCode()).isZero();

    JsonNode page = JsonMapper.shared().readTree(out.toFile()).path("harbour");
    assertThat(page.path("title").asString()).isEqualTo("Harbour reopens");
    assertThat(page.path("date").asString()).isEqualTo("2026-03-02");
    assertThat(page.path("authors").path(0).asString()).isEqualTo("Ana Roe");
    assertThat(page.path("articleBody").asString())
        .startsWith("The harbour opened again")
        .endsWith("stands empty.");
  }

  @Test
  void scoresAgainstTheTruth() throws IOException {
    Path set = Files.createDirectories(folder.resolve("set"));
    Files.move(
        folder.resolve("harbour.html"),
        Files.createDirectory(set.resolve("html")).resolve("harbour.html"));
    Files.writeString(
        set.resolve("ground-truth.json"),
        "{\"harbour\": {\"title\": \"Harbour reopens\", \"date\": \"2026-03-02\", \"url\": \"https://harbour.example/\"}}");

    assertThat(
            Run.of("pages", set.resolve("html"), "-o", folder.resolve("pred.json"), "--truth", set)
                .out())
        .contains("title 1.000", "date 1.000");
  }

  @Test
  void readsTheTextOfPagesWithoutTheirMarkup() {
    Path out = folder.resolve("pred.json");

    assertThat(Run.of("pages", folder, "--as-text", "-o", out).exitCode()).isZero();

    JsonNode page = JsonMapper.shared().readTree(out.toFile()).path("harbour");
    assertThat(page.path("title").asString()).isEqualTo("Harbour reopens");
    assertThat(page.path("articleBody").asString()).startsWith("The harbour opened again");
  }

  @Test
  void showsWhatWasKeptAndWhy() throws IOException {
    Path out = folder.resolve("why.html");

    assertThat(Run.of("explain", folder.resolve("harbour.html"), "-o", out).exitCode()).isZero();

    assertThat(Files.readString(out))
        .contains("paragraph", "The harbour opened again", "left", "Terms");
  }

  @Test
  void complainsOfAFolderWithoutPages() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertThat(Run.of("pages", empty, "-o", folder.resolve("pred.json")).err())
        .contains("no .html or .html.gz file in this folder");
  }
}
