package io.github.broadsheet.serialization.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Block;
import io.github.broadsheet.article.BlockKind;
import io.github.broadsheet.article.BlockQuote;
import io.github.broadsheet.article.Caption;
import io.github.broadsheet.article.Embed;
import io.github.broadsheet.article.Figure;
import io.github.broadsheet.article.PullQuote;
import io.github.broadsheet.article.Table;
import io.github.broadsheet.serialization.markup.HtmlFragment;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
  @Test
  void readsPulledQuotationWithWhoIsQuoted() {
    Article article =
        read(
            """
            <figure class="wp-block-pullquote"><blockquote><p>We lost the boats</p>
            <cite>Ida Holm</cite></blockquote></figure>
            """);

    PullQuote quote = only(article, PullQuote.class);
    assertThat(article.text(quote.span())).isEqualTo("We lost the boats\nIda Holm");
    assertThat(quote.credit().map(article::text)).contains("Ida Holm");
  }

  @Test
  void takesCaptionOfQuotationForItsCredit() {
    Article article =
        read(
            "<figure><blockquote cite='https://x.test/'>We lost the boats</blockquote>"
                + "<figcaption>Ida Holm</figcaption></figure>");

    BlockQuote quote = only(article, BlockQuote.class);
    assertThat(quote.credit().map(article::text)).contains("Ida Holm");
    assertThat(quote.cite()).contains(URI.create("https://x.test/"));
  }

  @Test
  void keepsCaptionOfQuotationThatIsCredited() {
    Article article =
        read(
            "<figure><blockquote>We lost the boats<footer>Ida Holm</footer></blockquote>"
                + "<figcaption>From the log</figcaption></figure>");

    assertThat(kinds(article)).containsExactly(BlockKind.BLOCK_QUOTE, BlockKind.FIGURE);
    assertThat(article.text()).isEqualTo("We lost the boats\nIda Holm\nFrom the log");
  }

  @Test
  void takesCaptionOfTable() {
    Article article =
        read(
            "<figure><div><table><tr><td>East quay</td></tr></table></div>"
                + "<figcaption>Damage</figcaption></figure>");

    Table table = only(article, Table.class);
    assertThat(table.caption().map(Caption::span).map(article::text)).contains("Damage");
    assertThat(article.text()).isEqualTo("Damage\nEast quay");
  }

  @Test
  void readsFiguresOfGalleryEachWithItsCaption() {
    Article article =
        read(
            """
            <figure><figure><img src="1.jpg"><figcaption>One</figcaption></figure>
            <figure><img src="2.jpg"><figcaption>Two</figcaption></figure>
            <figcaption>Both</figcaption></figure>
            """);

    assertThat(article.blocks(Figure.class))
        .extracting(figure -> figure.caption().map(Caption::span).map(article::text).orElse(""))
        .containsExactly("One", "Two", "Both");
    assertThat(article.blocks(Figure.class))
        .extracting(f -> f.media().size())
        .containsExactly(1, 1, 0);
  }

  @Test
  void readsPicturesInFiguresWithoutCaptionsAsOneFigure() {
    Article article =
        read(
            "<figure><figure><a href='1.html'><img src='1.jpg'></a></figure>"
                + "<p><img src='2.jpg'></p><figcaption>Both</figcaption></figure>");

    assertThat(only(article, Figure.class).media()).hasSize(2);
    assertThat(article.text()).isEqualTo("Both");
  }

  @Test
  void readsPostOfAnotherSiteAsEmbed() {
    Article article =
        read(
            """
            <figure class="element element-tweet"><blockquote class="twitter-tweet">
            <p>The ferry is back</p>&mdash; Port <a href="https://x.test/7">1 May</a>
            </blockquote></figure>
            """);

    Embed embed = only(article, Embed.class);
    assertThat(article.text(embed.span())).isEqualTo("The ferry is back\n— Port 1 May");
    assertThat(embed.provider()).contains("Twitter");
    assertThat(embed.uri()).contains(URI.create("https://x.test/7"));
  }

  @Test
  void readsPostWithoutFigureAsEmbed() {
    Article article = read("<blockquote class='instagram-media'><p>The ferry</p></blockquote>");

    assertThat(only(article, Embed.class).provider()).contains("Instagram");
  }

  @Test
  void readsAddressInFigureForEmbedsAsEmbed() {
    Article article =
        read(
            "<figure class='wp-block-embed'><div>\nhttps://films.test/watch?v=1\n</div>"
                + "<figcaption>The storm</figcaption></figure>");

    assertThat(kinds(article)).containsExactly(BlockKind.EMBED, BlockKind.FIGURE);
    assertThat(article.blocks(Embed.class).get(0).uri())
        .contains(URI.create("https://films.test/watch?v=1"));
    assertThat(article.text()).isEqualTo("The storm");
  }

  @Test
  void readsFrameInFigureAsEmbed() {
    Article article =
        read("<figure><div><iframe src='https://x.test/map'></iframe></div></figure>");

    assertThat(only(article, Embed.class).uri()).contains(URI.create("https://x.test/map"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <figure><pre>Words</pre></figure>                       | [PARAGRAPH]
          <figure><p>Words</p><img src="a.jpg"></figure>          | [PARAGRAPH, FIGURE]
          <figure><img src="a.jpg"><div><p>Words</p></div></figure> | [FIGURE, PARAGRAPH]
          <figure><h3>Words</h3><table><tr><td>1</td></tr></table></figure> | [HEADING, TABLE]
          <figure><ul><li>Words</li></ul></figure>                | [LIST]
          """)
  void readsOtherBlocksInFigureAsSuch(String html, String kinds) {
    Article article = read(html);

    assertThat(kinds(article)).hasToString(kinds);
    assertThat(article.text()).startsWith("Words");
  }

  @Test
  void takesCreditBesideCaption() {
    Article article =
        read("<figure><img src='a.jpg'><span class='credit'>Per Foto</span></figure>");

    assertThat(only(article, Figure.class).credit().map(c -> c.text())).contains("Per Foto");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <figure><img src="a.jpg"/><button>Enlarge</button></figure> | words in <figure> "Enlarge"
          <figure><img src="a.jpg"/><figcaption>One</figcaption><figcaption>Two</figcaption></figure> \
          | words in <figcaption> "Two"
          <figure>stray<p>Words</p></figure>                          | words in <figure> "stray"
          """)
  void namesWordsInFigureThatStandInNoBlock(String html, String leftOut) {
    Body body = new BodyReader(new StoryText(1000)).read(HtmlFragment.parse(html));

    assertThat(body.unknown()).contains(leftOut);
  }

  private static List<BlockKind> kinds(Article article) {
    return article.blocks().stream().map(Block::kind).toList();
  }

  private static <T extends Block> T only(Article article, Class<T> type) {
    assertThat(article.blocks()).hasSize(1).hasOnlyElementsOfType(type);
    return article.blocks(type).get(0);
  }

  private static Article read(String html) {
    StoryText text = new StoryText(1000);
    Body body = new BodyReader(text).read(HtmlFragment.parse(html));
    return Article.builder()
        .text(text.toString())
        .blocks(body.blocks())
        .marks(body.marks())
        .build();
  }
}
