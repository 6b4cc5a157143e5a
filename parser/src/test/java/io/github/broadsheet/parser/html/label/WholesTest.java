package io.github.broadsheet.parser.html.label;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.parser.html.block.Page;
import io.github.broadsheet.parser.html.block.PageCutter;
import java.util.Arrays;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class WholesTest {
  private static final String PARAGRAPH =
      "<p>The harbour opened again on Monday after a storm.</p>";
  private static final String TABLE =
      "<table><tr><td>Port</td><td>Boats</td></tr><tr><td>Selwick</td><td>12</td></tr></table>";

  private static Page page(String body) {
    return PageCutter.cut(Jsoup.parse(body), 256);
  }

  /** Gives the first block one probability and all others another. */
  private static float[] leveled(String body, float first, float others) {
    Page page = page(body);
    float[] probability = new float[page.blocks().size()];
    Arrays.fill(probability, others);
    probability[0] = first;
    Wholes.level(page, probability);
    return probability;
  }

  @Test
  void keepsATableBesideTheStoryThoughItsCellsLookLikeNothing() {
    float[] probability = leveled(PARAGRAPH + TABLE, 0.9f, 0.2f);

    assertThat(probability).hasSize(5).containsOnly(0.9f);
  }

  @Test
  void leavesATableFarFromTheStoryAlone() {
    assertThat(leveled(PARAGRAPH + TABLE, 0.3f, 0.2f))
        .containsExactly(0.3f, 0.2f, 0.2f, 0.2f, 0.2f);
  }

  @Test
  void decidesOnAllItemsOfAListAtOnce() {
    String list = "<ul><li>One item here</li><li>Two</li><li>Three</li><li>Four</li></ul>";

    assertThat(leveled(list, 0.9f, 0.6f)).containsOnly(0.9f);
    assertThat(leveled(list, 0.6f, 0.3f)).containsOnly(0.05f);
  }

  @Test
  void keepsThePostWithItsAuthor() {
    String post =
        "<blockquote class=\"twitter-tweet\"><p>Open again!</p>— Ana Brandt (@brandt)</blockquote>";

    assertThat(leveled(post, 0.4f, 0.1f)).containsOnly(0.9f);
  }

  @Test
  void leavesTablesThatLayOutThePageAlone() {
    String layout =
        "<table><tr><td>" + PARAGRAPH.repeat(10) + "</td><td>" + PARAGRAPH.repeat(3) + "</td></tr>";

    assertThat(leveled(layout, 0.9f, 0.5f)).startsWith(0.9f, 0.5f);
  }
}
