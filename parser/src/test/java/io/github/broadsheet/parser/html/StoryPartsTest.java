package io.github.broadsheet.parser.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Block;
import io.github.broadsheet.article.Byline;
import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.Figure;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.ListBlock;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ReadLimits;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The parts of a story that are more than paragraphs. */
class StoryPartsTest {
  private static final String FIRST =
      "<p>The harbour opened again on Monday, two days after a storm had torn the northern pier "
          + "from its foundations, the harbour master said in a statement.</p>";
  private static final String SECOND =
      "<p>The ships can come back, he said, and they will, because nobody wants to wait for "
          + "another week out there while the fish market stands empty.</p>";

  private static Article read(String head, String aboveStory, String story) throws IOException {
    String page =
        "<!doctype html><html><head><title>Harbour reopens</title>"
            + head
            + "</head><body><article><h1>Harbour reopens</h1>"
            + aboveStory
            + "<div class='article-body'>"
            + FIRST
            + story
            + SECOND
            + FIRST
            + SECOND
            + "</div></article></body></html>";
    return new HtmlReader().read(Input.of(page), ReadLimits.defaults()).article();
  }

  private static <T extends Block> Stream<T> blocks(Article article, Class<T> kind) {
    return article.blocks().stream().filter(kind::isInstance).map(kind::cast);
  }

  @Test
  void keepsAListInAListBelowItsItem() throws IOException {
    Article article =
        read(
            "",
            "",
            "<ul><li>Two cranes were lost in the storm:<ol><li>the northern one, the port said</li>"
                + "<li>and the old one, it said.</li></ol></li>"
                + "<li>The market is closed until May, the port said.</li></ul>");

    ListBlock list = blocks(article, ListBlock.class).findFirst().orElseThrow();
    assertThat(list.items())
        .extracting(item -> item.span().in(article.text()))
        .containsExactly(
            "Two cranes were lost in the storm:", "The market is closed until May, the port said.");
    ListBlock nested = list.items().get(0).nested().get(0);
    assertThat(nested.isOrdered()).isTrue();
    assertThat(nested.items())
        .extracting(item -> item.span().in(article.text()))
        .containsExactly("the northern one, the port said", "and the old one, it said.");
  }

  @Test
  void keepsAPictureWithoutCaption() throws IOException {
    Article article = read("", "", "<figure><img src='/pier.jpg' alt='The pier'></figure>");

    Figure figure = blocks(article, Figure.class).findFirst().orElseThrow();
    assertThat(figure.caption()).isEmpty();
    assertThat(figure.span().isEmpty()).isTrue();
    assertThat(figure.media().get(0).altText()).contains("The pier");
    assertThat(article.blocks().indexOf(figure)).isEqualTo(1);
  }

  @Test
  void findsDeckAndBylineInTheText() throws IOException {
    Article article =
        read(
            "<meta name='author' content='Ana Roe'>",
            "<p class='standfirst'>Ships are back at the quay after the storm</p>"
                + "<p class='byline'>By Ana Roe, Harbour Correspondent</p>",
            "");

    assertThat(article.headlines())
        .filteredOn(headline -> headline.role() == HeadlineRole.DECK)
        .extracting(headline -> headline.span().orElseThrow().in(article.text()))
        .containsExactly("Ships are back at the quay after the storm");
    Byline byline = article.byline().orElseThrow();
    assertThat(byline.span().orElseThrow().in(article.text()))
        .isEqualTo("By Ana Roe, Harbour Correspondent")
        .isEqualTo(byline.text());
    assertThat(byline.contributors()).extracting("name").isEqualTo(List.of("Ana Roe"));
  }

  @Test
  void saysWhetherThePageIsFreeToRead() throws IOException {
    Article article =
        read(
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                + "\"headline\":\"Harbour reopens\",\"isAccessibleForFree\":\"False\"}</script>",
            "",
            "");

    assertThat(article.extensions().format("html").orElseThrow().values())
        .containsEntry("isAccessibleForFree", new ExtensionValue.Flag(false));
  }

  @Test
  void readsAuthorAndTimeFromRdfa() throws IOException {
    Article article =
        read(
            "",
            "<p vocab='https://schema.org/' typeof='NewsArticle'><span property='schema:author'>"
                + "Tom Lee</span> <span property='datePublished' content='2026-03-02'>yesterday"
                + "</span></p>",
            "");

    assertThat(article.byline().orElseThrow().contributors())
        .extracting("name")
        .contains("Tom Lee");
    assertThat(article.lifecycle().published().orElseThrow().date())
        .hasToString("Optional[2026-03-02]");
  }

  @Test
  void recognisesTheLanguageOfAPageThatNamesNone() throws IOException {
    assertThat(read("", "", "").language()).contains("en");
  }
}
