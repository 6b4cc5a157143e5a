package io.github.broadsheet.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.examples.Run;
import io.github.broadsheet.io.Articles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportCommandTest {
  @TempDir private Path folder;

  static List<Path> seeds() throws IOException {
    try (Stream<Path> files = Files.list(Run.seed(""))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void showsTheWholeArticleAndEveryQuote(Path seed) throws IOException {
    Path page = folder.resolve("story.html");
    Run run = Run.of("report", seed, "-o", page);
    assertThat(run).returns(0, Run::exitCode).returns("", Run::out);
    assertThat(run.err().lines()).allMatch(line -> line.contains(": warning "));
    Document html = Jsoup.parse(page);
    Article article = Articles.annotate(Articles.read(seed).article());
    assertThat(html.selectFirst("#story").wholeText()).isEqualTo(article.text());
    List<String> numbers =
        IntStream.rangeClosed(1, article.attributions().size()).mapToObj(String::valueOf).toList();
    assertThat(html.select("#story mark[id]").stream().map(mark -> mark.attr("data-n")))
        .containsExactlyInAnyOrderElementsOf(numbers);
    assertThat(html.select("#notes .finding")).hasSameSizeAs(numbers);
  }

  @Test
  void leavesAnEarlierPageWhereADocumentCannotBeRead() throws IOException {
    Path page = Files.writeString(folder.resolve("story.html"), "before");
    assertThat(Run.of("report", "no-such.txt", "-o", page).exitCode()).isEqualTo(1);
    assertThat(page).hasContent("before");
  }

  @Test
  void refusesATextThatNoBrowserWouldShow() throws IOException {
    Path text = Files.writeString(folder.resolve("long.txt"), "Rain fell. ".repeat(1_000_000));
    Run run = Run.of("report", text, "-o", folder.resolve("story.html"));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("is too long for a page").contains("the limit is 10000000");
  }

  @Test
  void refusesToWriteOverAFolder() {
    assertThat(Run.of("report", Run.taliban(), "-o", folder).err())
        .isEqualTo("broadsheet: " + folder + ": is a folder; name a file to write to\n");
  }

  @Test
  void refusesANameThatIsNoPages() {
    Path page = folder.resolve("story.docx");
    Run run = Run.of("report", Run.taliban(), "-o", page);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(
            "broadsheet: " + page + " does not end with what there is to write: .html, .htm\n");
    assertThat(page).doesNotExist();
  }
}
