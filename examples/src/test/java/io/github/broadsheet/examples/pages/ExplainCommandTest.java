package io.github.broadsheet.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.examples.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
  @TempDir private Path folder;
  private Path page = Path.of("");
  private Path why = Path.of("");

  @BeforeEach
  void nameFiles() {
    page = folder.resolve("page.html");
    why = folder.resolve("why.html");
  }

  @Test
  void showsWhatWasKept() throws IOException {
    String story = "The ferry sails again at noon, after a day at the quay of Port Selwick.";
    String html = "<html><body><article><h1>Ferry</h1>" + ("<p>" + story + "</p>").repeat(5);
    Files.writeString(page, html + "</article></body></html>");

    assertThat(Run.of("explain", page, "-o", why)).isEqualTo(new Run(0, "", ""));

    assertThat(Jsoup.parse(why).select("p.kept").text()).contains(story);
  }

  @Test
  void showsTheByline() throws IOException {
    String story = "<p>The ferry sails again at noon, after a day at the quay of Port Selwick.</p>";
    String head = "<h1>Ferry sails</h1><p class='byline'>By Ana Roe</p>";
    Files.writeString(page, "<html><body><article>" + head + story.repeat(5) + "</article></body>");

    Run.of("explain", page, "-o", why);

    assertThat(Jsoup.parse(why).select("p.kept").eachText()).contains("bylineBy Ana Roe");
  }

  @Test
  void refusesABinaryFile() throws IOException {
    Files.write(page, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
    refuses(page + " is not text: it is a PNG picture");
    Files.write(page, new byte[] {'<', 'p', '>', 0, 1, 2});
    refuses(page + " is not text: character 0 at offset 3");
  }

  @Test
  void refusesAnotherFormat() throws IOException {
    Run.of("convert", Run.taliban(), "--to", "nitf", "-o", folder.resolve("a.xml"));
    Files.copy(folder.resolve("a.xml"), page);
    refuses(page + ": is no web page but nitf");
  }

  @Test
  void refusesABlankFile() throws IOException {
    Files.writeString(page, " \n");
    refuses(page + ": is empty");
  }

  @Test
  void writesNotOverThePage() throws IOException {
    Files.writeString(page, "<p>Mine");
    assertThat(Run.of("explain", page, "-o", page).exitCode()).isEqualTo(2);
    assertThat(page).hasContent("<p>Mine");
  }

  private void refuses(String complaint) {
    assertThat(Run.of("explain", page, "-o", why))
        .isEqualTo(new Run(1, "", "broadsheet: " + complaint + "\n"));
    assertThat(why).doesNotExist();
  }
}
