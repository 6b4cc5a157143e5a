package io.github.broadsheet.serialization.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.BlockKind;
import io.github.broadsheet.article.Figure;
import io.github.broadsheet.article.ListBlock;
import io.github.broadsheet.article.MarkKind;
import io.github.broadsheet.article.Paragraph;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.HtmlFragment;
import io.github.broadsheet.serialization.markup.MarkupWriter;
import io.github.broadsheet.serialization.markup.XmlInput;
import io.github.broadsheet.text.Span;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>One <strong>bold</strong> word, and <a href=\"https://x.test/\">a link</a>.</p><p>Two.</p>",
        "<h2>Head</h2><p>Line<br/>\nnext line</p><h3>Deeper</h3>",
        "<ul><li>First<ol><li>inner</li></ol></li><li>Second</li></ul>",
        "<blockquote cite=\"https://x.test/\"><p>Words.</p><p>More.</p><footer>Ana Roe</footer></blockquote>",
        "<aside class=\"pull-quote\"><p>Large words.</p></aside>",
        "<figure><img src=\"a.jpg\" alt=\"A dog\" width=\"640\"/><figcaption class=\"file\">A dog."
            + " <span class=\"credit\">Tom Lee</span></figcaption></figure><p>Text.</p>",
        "<p>Text.</p><figure><img src=\"a.jpg\" alt=\"\"/></figure>",
        "<table><caption>Results</caption><tr><th>A</th><th colspan=\"2\">B</th></tr>"
            + "<tr><td>1</td><td></td><td>2</td></tr></table><p>End.</p>",
        "<div class=\"embed\" data-provider=\"Post\" data-uri=\"https://x.test/1\"><p>Words.</p></div>",
        "<aside class=\"note\" data-note=\"correction\"><p>It was Tuesday.</p></aside>",
        "<section class=\"entry\"><header><h3>Latest</h3><time datetime=\"2026-11-01\">2026-11-01"
            + "</time></header><p>News.</p><p>More.</p></section>",
      })
  void readsWhatItWrites(String html) {
    Article article = read(html);

    assertThat(write(article)).isEqualTo(html);
  }

  @Test
  void namesAttributesItLeavesOut() {
    Element body =
        HtmlFragment.parse(
            "<p class=\"lead\" style=\"color: red\">One <em class=\"x\">two</em>.</p>"
                + "<aside class=\"pull-quote\"><p>Three.</p></aside><center>Four.</center>");

    assertThat(new BodyReader(new StoryText(1000)).read(body).unknown())
        .containsExactlyInAnyOrder(
            "@class of <p> \"lead\"", "@style of <p> \"color: red\"", "@class of <em> \"x\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <ul>stray<li>One</li></ul>                            | words in <ul> "stray"
          <figure><img src="a.jpg" alt=""/><b>Stray</b></figure> | words in <figure> "Stray"
          <p>One <a name="top"></a>two</p>                      | @name of <a> "top"
          <p>One<!-- two --></p>                                | #comment of <p> "two"
          <p>One</p><script src="a.js">b()</script>             | #script of <body> "src="a.js" b()"
          <a href="a.html"><p>One</p></a>                       | @href of <a> "a.html"
          <p><a href="a b:c">One</a></p>                        | @href of <a> "a b:c"
          <blockquote>One<img src="a.jpg"/></blockquote>        | @src of <img> "a.jpg"
          <table><tr><td>1<img src="a.jpg"/></td></tr></table>  | <img> "<img src="a.jpg"/>"
          """)
  void namesWhatItDoesNotRead(String html, String leftOut) {
    Body body = new BodyReader(new StoryText(1000)).read(HtmlFragment.parse(html));

    assertThat(body.unknown()).contains(leftOut);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <script>var a = 1;</script><p>Words</p>                | words in <script> "var a = 1;"
          <p>Words<style>p {}</style></p>                        | words in <style> "p {}"
          <p>Words<b><svg><text>Label</text></svg></b></p>       | words in <svg> "Label"
          <blockquote><p>Words</p><script>b()</script></blockquote> | words in <script> "b()"
          <figure><svg><text>Label</text></svg></figure><p>Words</p> | words in <svg> "Label"
          <table><tr><td>Words<script>c()</script></td></tr></table> | words in <script> "c()"
          <p>Words</p><object data="a.swf">No player</object>    | words in <object> "No player"
          """)
  void passesOverWordsThatAreNoneOfTheStory(String xhtml, String leftOut) throws IOException {
    StoryText text = new StoryText(1000);
    Element markup =
        XmlInput.read(Input.of("<body>" + xhtml + "</body>"), ReadLimits.defaults()).root();
    Body body = new BodyReader(text).read(markup);

    assertThat(text).hasToString("Words");
    assertThat(body.unknown()).contains(leftOut);
  }

  @Test
  void makesParagraphsOfLooseText() {
    Article article = read("One <i>two</i> three<br><br>Four<div>Five</div>");

    assertThat(article.paragraphs().stream().map(p -> p.in(article.text())))
        .containsExactly("One two three", "Four", "Five");
  }

  @Test
  void seesWhiteSpaceAsPeopleDo() {
    Article article = read("<p>\n  One <b> two\n</b> three </p>\n\n<p> </p><p>Four</p>");

    assertThat(article.text()).isEqualTo("One two three\nFour");
    assertThat(article.marks()).hasSize(1);
    assertThat(article.text(article.marks().get(0).span())).isEqualTo("two");
  }

  @Test
  void findsBlocksInsideInlineElements() {
    Article article = read("<b><p>One</p></b><span>Two <div>Three</div></span>");

    assertThat(article.text()).isEqualTo("One\nTwo\nThree");
    assertThat(article.blocks()).allMatch(block -> block.kind() == BlockKind.PARAGRAPH);
  }

  @Test
  void keepsCellsAndItemsWithoutWordsInTheirBlock() {
    Article article =
        read(
            "<p>x</p><table><tr><td></td><td>1</td></tr></table><ul><li><ul><li>a</li></ul></li></ul>");

    assertThat(article.blocks()).hasSize(3);
    assertThat(article.text()).isEqualTo("x\n1\na");
  }

  @Test
  void keepsPlacesOfIds() {
    StoryText text = new StoryText(1000);
    Body body = new BodyReader(text).read(HtmlFragment.parse("<p>He <q id='q1'>said no</q>.</p>"));

    assertThat(body.spans()).containsEntry("q1", List.of(new Span(3, 10)));
    assertThat(body.marks()).extracting(m -> m.kind()).containsExactly(MarkKind.QUOTATION);
  }

  @Test
  void nestsElementsAroundWordsThatOverlap() {
    Inlines inlines =
        new Inlines(
            "one two three",
            List.of(decoration("b", 0, 7), decoration("i", 4, 13), decoration("br", 7, 7)));

    Element element = Element.of("p").addAll(inlines.at(new Span(0, 13)));

    assertThat(MarkupWriter.toString(element))
        .isEqualTo("<p><b>one <i>two</i></b><i><br/> three</i></p>");
  }

  private static Decoration decoration(String name, int start, int end) {
    return new Decoration(new Span(start, end), () -> Element.of(name));
  }

  @Test
  void readsAMillionSiblingsAndDeepNesting() {
    assertThat(read("<i>".repeat(100_000) + "x" + "</i>".repeat(100_000)).text()).isEqualTo("x");
    assertThat(read("<p>a".repeat(200_000)).blocks()).hasSize(200_000);
  }

  @Test
  void givesFiguresAndListsTheirParts() {
    Article article =
        read("<figure><img src='a.jpg'><figcaption>A.</figcaption></figure><ol><li>x</li></ol>");

    assertThat(article.blocks(Figure.class)).hasSize(1);
    assertThat(article.blocks(ListBlock.class)).allMatch(ListBlock::isOrdered);
    assertThat(article.blocks(Paragraph.class)).isEmpty();
  }

  private static Article read(String html) {
    StoryText text = new StoryText(1 << 24);
    Body body = new BodyReader(text).read(HtmlFragment.parse(html));
    return Article.builder()
        .text(text.toString())
        .blocks(body.blocks())
        .marks(body.marks())
        .build();
  }

  private static String write(Article article) {
    StringBuilder html = new StringBuilder();
    MarkupWriter writer = new MarkupWriter(html);
    new BodyWriter(article, List.of()).write(article.blocks()).forEach(writer::write);
    return html.toString();
  }
}
