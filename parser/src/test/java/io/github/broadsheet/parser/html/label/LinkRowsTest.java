package io.github.broadsheet.parser.html.label;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.parser.html.block.Blocks;
import io.github.broadsheet.parser.html.block.PageCutter;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class LinkRowsTest {
  private static final String LINK = "<p><a href=\"/a\">Harbour</a></p>";

  private static int[] held(String body) {
    Blocks blocks = PageCutter.cut(Jsoup.parse(body), 256).blocks();
    boolean[] held = LinkRows.held(blocks);
    return IntStream.range(0, held.length).filter(i -> held[i]).toArray();
  }

  @Test
  void holdLinksBetweenLinks() {
    assertThat(held(LINK.repeat(4) + "<p>Words</p>")).containsExactly(0, 1, 2);
  }

  @Test
  void holdLinksAtEitherEnd() {
    assertThat(held("<p>Words</p>" + LINK.repeat(3))).containsExactly(2, 3);
    assertThat(held(LINK)).containsExactly(0);
    assertThat(held("")).isEmpty();
  }

  @Test
  void holdNoLinkBesideWords() {
    assertThat(held("<p>Words</p>" + LINK + "<p>Words</p>")).isEmpty();
  }
}
