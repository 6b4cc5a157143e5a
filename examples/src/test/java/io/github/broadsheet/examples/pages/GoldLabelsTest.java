package io.github.broadsheet.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.parser.html.block.Page;
import io.github.broadsheet.parser.html.block.PageCutter;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class GoldLabelsTest {
  @Test
  void findsTheBlocksOfTheArticle() {
    Page page =
        PageCutter.cut(
            Jsoup.parse(
                "<p>Home and sport and weather</p><p>The harbour opened on Monday.</p><h2>Storm</h2><p>Two cranes were lost that day.</p><p>Storm</p>"),
            256);

    float[] labels =
        GoldLabels.of(page, "The harbour opened on Monday. Storm Two cranes were lost that day.");

    assertThat(labels).containsExactly(0, 1, 1, 1, 0);
  }
}
