package io.github.broadsheet.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class TextDumpTest {
  @Test
  void givesEachBlockALine() {
    String page =
        """
        <title>Pier</title><nav><ul><li><a>Home</a><li><a>News</a></ul></nav>
        <p>The pier  is
          <b>open</b>.<p>It was shut<br>for a week.<div>All&nbsp;rights</div><script>x</script>
        """;

    assertThat(TextDump.of(Jsoup.parse(page)))
        .isEqualTo("Pier\nHome\nNews\nThe pier is open.\nIt was shut\nfor a week.\nAll rights\n");
  }
}
