package io.github.broadsheet.parser.html.label;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.parser.html.block.Page;
import io.github.broadsheet.parser.html.block.PageCutter;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StraysTest {
  private static float probabilityOf(String block) {
    Page page = PageCutter.cut(Jsoup.parse(block), 256);
    float[] probability = {0.7f};
    Strays.drop(page, probability);
    return probability[0];
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<figcaption>Boats in the harbour</figcaption>",
        "<div class=\"image-caption\">Boats in the harbour</div>",
        "<p><a href=\"/a\">Read more: Harbour master resigns</a></p>",
        "<p>Related: <a href=\"/a\">Harbour master resigns</a></p>",
        "<p><a href=\"/a\">HARBOUR MASTER RESIGNS</a></p>",
        "<p>[button link=\"/a\" type=\"big\"] Send us a picture [/button]</p>",
        "<p>This slideshow requires JavaScript.</p>",
        "<p>10:30 AM UTC</p>",
        "<p>© 2026 Harbour Times</p>",
        "<p>Copyright 2026 Harbour Times. All rights reserved.</p>"
      })
  void dropsWhatOnlyStandsAmongTheStory(String block) {
    assertThat(probabilityOf(block)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>More than that: nobody had asked her, the harbour master said on Monday.</p>",
        "<p>[Laughter] Nobody asked me, he said.</p>",
        "<p>[sic] = as it stands</p>",
        "<h2><a href=\"/a\">HARBOUR MASTER RESIGNS</a></h2>",
        "<p>THE HARBOUR IS OPEN</p>",
        "<table><tr><td>10:30</td></tr></table>",
        "<p>At 10:30 the harbour opened.</p>",
        "<p>Rights are reserved for all who fish here, the harbour master said.</p>",
        "<p>Pages that require scripts are slow, and JavaScript is why, the report said.</p>"
      })
  void keepsWhatOnlyLooksLikeIt(String block) {
    assertThat(probabilityOf(block)).isEqualTo(0.7f);
  }
}
