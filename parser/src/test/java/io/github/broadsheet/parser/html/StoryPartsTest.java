package io.github.broadsheet.parser.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Block;
import io.github.broadsheet.article.BlockQuote;
import io.github.broadsheet.article.Byline;
import io.github.broadsheet.article.Dateline;
import io.github.broadsheet.article.Entry;
import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.Figure;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.ListBlock;
import io.github.broadsheet.article.Paragraph;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ReadLimits;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
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

  @Test
  void readsTheDatelineOfTheFirstParagraph() throws IOException {
    Article article = read("", "<p>PORT SELWICK, May 3 (Agency) — " + FIRST.substring(3), "");

    Dateline dateline = article.dateline().orElseThrow();
    assertThat(dateline.places()).containsExactly("PORT SELWICK");
    assertThat(dateline.span().map(article::text)).contains("PORT SELWICK, May 3 (Agency)");
  }

  @Test
  void keepsWhoSignsAQuotation() throws IOException {
    String words = "We are back, and nobody will ever close this harbour again, not for a storm.";
    for (String signed :
        List.of(
            "<p>" + words + "</p><cite>Ana Brandt</cite>",
            "<p>" + words + "</p><footer>Ana Brandt</footer>",
            words + " <cite>Ana Brandt</cite>")) {
      Article article = read("", "", "<blockquote>" + signed + "</blockquote>");

      assertThat(blocks(article, BlockQuote.class).flatMap(quote -> quote.credit().stream()))
          .as(signed)
          .extracting(article::text)
          .containsExactly("Ana Brandt");
    }
  }

  private static String update(String time, String headline) {
    return "<div class='live-update'><time datetime='2026-05-03T"
        + time
        + "Z'>"
        + time
        + "</time><h3>"
        + headline
        + "</h3><p>"
        + headline
        + ", they said, because "
        + FIRST.substring(3)
        + "<p>"
        + headline
        + ", he said, but "
        + SECOND.substring(3)
        + "</div>";
  }

  @Test
  void makesEntriesOfTheUpdatesOfALiveBlog() throws IOException {
    String updates =
        update("10:30:00", "Harbour opens")
            + update("10:10:00", "Crane falls")
            + update("09:50:00", "Storm ends");
    Article article = read("", "", "<div class='liveblog'>" + updates + "</div>");

    List<Entry> entries = blocks(article, Entry.class).toList();
    assertThat(entries)
        .extracting(entry -> entry.headline().map(article::text).orElse(""))
        .containsExactly("Harbour opens", "Crane falls", "Storm ends");
    assertThat(entries.get(1).posted().orElseThrow().text()).contains("10:10");
    assertThat(entries.get(1).blocks()).hasSize(2).hasOnlyElementsOfType(Paragraph.class);
  }

  @Test
  void makesEntriesOfListItemsToo() throws IOException {
    String updates =
        Stream.of("Harbour opens", "Crane falls", "Storm ends")
            .map(headline -> "<li>" + update("10:30:00", headline) + "</li>")
            .collect(Collectors.joining());

    assertThat(blocks(read("", "", "<ul class='liveblog'>" + updates + "</ul>"), Entry.class))
        .hasSize(3);
  }

  @Test
  void makesEntriesOfTheSlidesOfAGallery() throws IOException {
    String slide =
        "<div class='slide'><img src='/a.jpg'><h3>The northern pier</h3>" + FIRST + "</div>";
    Article article = read("", "", "<div class='gallery'>" + slide.repeat(3) + "</div>");

    assertThat(blocks(article, Entry.class))
        .hasSize(3)
        .allSatisfy(entry -> assertThat(entry.blocks()).hasAtLeastOneElementOfType(Figure.class));
  }

  @Test
  void takesTheUpdatesOfStructuredDataIfThePageLoadsThemLater() throws IOException {
    String update =
        "{\"@type\":\"BlogPosting\",\"headline\":\"Crane falls\","
            + "\"datePublished\":\"2026-05-03T10:10:00Z\",\"articleBody\":\""
            + FIRST.substring(3, FIRST.length() - 4).repeat(3)
            + "\"}";
    String page =
        "<!doctype html><script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\","
            + "\"headline\":\"Storm live\",\"liveBlogUpdate\":["
            + String.join(",", update, update, update)
            + "]}</script><h1>Storm live</h1>";

    Article article = new HtmlReader().read(Input.of(page), ReadLimits.defaults()).article();

    assertThat(blocks(article, Entry.class))
        .hasSize(3)
        .allSatisfy(entry -> assertThat(entry.posted()).isPresent());
  }

  private static final String UNSEEN =
      "The ferry to the islands sinks on Friday, a draft said, with all of its passengers on "
          + "board, and nobody has yet been found who wrote it.";

  @Test
  void leavesOutWhatReadersAreNotShown() throws IOException {
    for (String hiding :
        List.of(
            "hidden",
            "style='display:none'",
            "style='color: red; DISPLAY : none !important'",
            "style='visibility: hidden'",
            "aria-hidden='true'")) {
      Article article = read("", "", "<p " + hiding + ">" + UNSEEN + "</p>");

      assertThat(article.text()).as(hiding).doesNotContain("ferry").contains("fish market");
    }
  }

  @Test
  void keepsWhatIsFoldedBelowItsHeading() throws IOException {
    Article article =
        read(
            "",
            "",
            "<div><h3><button>What does the draft say?</button></h3><div hidden><p>"
                + UNSEEN
                + "</p></div></div>");

    assertThat(article.text()).contains("ferry");
  }

  @Test
  void keepsAStoryThatAScriptShows() throws IOException {
    String page =
        "<!doctype html><title>Harbour reopens</title><body style='visibility:hidden'><article>"
            + "<h1>Harbour reopens</h1>"
            + (FIRST + SECOND).repeat(2)
            + "</article></body>";

    assertThat(new HtmlReader().read(Input.of(page), ReadLimits.defaults()).article().text())
        .contains("fish market");
  }

  @Test
  void takesNoTimeOfAnAmendmentForThatOfPublication() throws IOException {
    Article article =
        read("", "", "<p><i>This article was amended on 5 February 2025 to spell a name.</i></p>");

    assertThat(article.lifecycle().published()).isEmpty();
    assertThat(article.lifecycle().updated().orElseThrow().date())
        .hasToString("Optional[2025-02-05]");
  }

  @Test
  void takesNoTimeOfAPostForThatOfPublication() throws IOException {
    for (String time : List.of("May 4, 2019", "<time datetime='2019-05-04'>May 4</time>")) {
      Article article =
          read(
              "",
              "",
              "<blockquote class='twitter-tweet'><p>The pier is gone, all of it.</p>— Port (@port) "
                  + "<a href='https://social.example/1'>"
                  + time
                  + "</a></blockquote>");

      assertThat(article.lifecycle().published()).as(time).isEmpty();
    }
  }

  @Test
  void takesAllAuthorsOfTheBylineWhereTheHeadNamesOne() throws IOException {
    Article article =
        read(
            "<meta name='author' content='Tom Arkley'>",
            "<div class='byline'>By Tom Arkley and Jo Penn</div>",
            "");

    assertThat(article.byline().orElseThrow().contributors())
        .extracting("name")
        .isEqualTo(List.of("Tom Arkley", "Jo Penn"));
  }

  @Test
  void splitsACreditFromItsCaption() throws IOException {
    for (String line :
        List.of(
            "The bridge at dusk. <span class='credit'>Photograph: Ada Lunn/Echo</span>",
            "<span>The bridge at dusk.</span><span class='copyright'>Photograph: <a href='/a'>Ada"
                + " Lunn</a>/Echo</span>",
            "<span class='photographer'>Photograph: Ada Lunn/Echo</span>The bridge at dusk.")) {
      Article article =
          read("", "", "<figure><img src='/a.jpg'><figcaption>" + line + "</figcaption></figure>");

      Figure figure = blocks(article, Figure.class).findFirst().orElseThrow();
      assertThat(figure.caption().map(caption -> article.text(caption.span())))
          .as(line)
          .contains("The bridge at dusk.");
      assertThat(figure.credit().orElseThrow().text()).isEqualTo("Photograph: Ada Lunn/Echo");
      assertThat(article.marks())
          .allSatisfy(mark -> assertThat(article.text(mark.span())).isEqualTo("Ada Lunn"));
    }
  }

  @Test
  void keepsTheFiguresOfAGalleryBelowAShortIntroduction() throws IOException {
    String figure =
        "<figure><img src='/a.jpg'><figcaption>Nets are mended here.</figcaption></figure>";
    for (String introduction : List.of("<p>At the quay at dawn.</p>", FIRST + SECOND + FIRST)) {
      String page =
          "<!doctype html><title>The harbour in pictures</title><article>"
              + "<h1>The harbour in pictures</h1>"
              + introduction
              + figure.repeat(4)
              + "</article>";
      Article article = new HtmlReader().read(Input.of(page), ReadLimits.defaults()).article();

      assertThat(blocks(article, Figure.class))
          .as(introduction)
          .hasSize(4)
          .allSatisfy(each -> assertThat(each.caption()).isPresent());
    }
  }
}
