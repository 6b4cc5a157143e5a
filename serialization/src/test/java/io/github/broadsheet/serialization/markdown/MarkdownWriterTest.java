package io.github.broadsheet.serialization.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.BlockKind;
import io.github.broadsheet.article.BlockQuote;
import io.github.broadsheet.article.Byline;
import io.github.broadsheet.article.Heading;
import io.github.broadsheet.article.Headline;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.Lifecycle;
import io.github.broadsheet.article.ListBlock;
import io.github.broadsheet.article.ListItem;
import io.github.broadsheet.article.Mark;
import io.github.broadsheet.article.MarkKind;
import io.github.broadsheet.article.Paragraph;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.article.Table;
import io.github.broadsheet.article.TableCell;
import io.github.broadsheet.article.TableRow;
import io.github.broadsheet.article.Timestamp;
import io.github.broadsheet.io.Loss;
import io.github.broadsheet.serialization.ArticleGenerator;
import io.github.broadsheet.serialization.markup.HtmlFragment;
import io.github.broadsheet.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownWriterTest {
  private static final MarkdownWriter WRITER = new MarkdownWriter();
  private static final List<TablesExtension> TABLES =
      List.of((TablesExtension) TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(TABLES).build();

  @Test
  void writesAStory() throws IOException {
    String text =
        "Harbour reopens\nBy Ana Roe\nThe quay is open.\nFerries\nOne\nTwo\nWords of hers.";
    Article article =
        Article.builder()
            .text(text)
            .addHeadline(Headline.in(text, HeadlineRole.MAIN, new Span(0, 15)))
            .byline(Byline.builder().text("By Ana Roe").span(new Span(16, 26)).build())
            .addBlock(Paragraph.of(new Span(27, 44)))
            .addBlock(Heading.builder().span(new Span(45, 52)).level(2).build())
            .addBlock(
                ListBlock.builder()
                    .span(new Span(53, 60))
                    .isOrdered(true)
                    .addItem(ListItem.of(new Span(53, 56)))
                    .addItem(ListItem.of(new Span(57, 60)))
                    .build())
            .addBlock(BlockQuote.of(new Span(61, 75)))
            .addMark(Mark.of(MarkKind.STRONG, new Span(31, 35)))
            .addMark(Mark.link(new Span(39, 43), URI.create("https://x.test/a_b")))
            .build();

    assertThat(write(WRITER, article))
        .isEqualTo(
            """
            # Harbour reopens

            By Ana Roe

            The **quay** is [open](<https://x.test/a_b>).

            ## Ferries

            1. One
            2. Two

            > Words of hers.
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# no heading",
        "- no item",
        "+ no item",
        "1. no item",
        "12) no item",
        "> no quote",
        "=== ",
        "--- and * * *",
        "*no* _emphasis_ **here** ~~at~~ all",
        "no `code`, no <b>tags</b>, no <!-- comment -->",
        "[no](link) ![no](image) [no]: reference",
        "AT&T &amp; &#35; &copy",
        "back\\slash \\* and C:\\temp",
        "https://no.link/at_all www.no.link me@no.link <https://no.link>",
        "| no | table |",
        "    no code",
        "```no fence",
        "~~~ no fence",
        "<div>",
        "a\u0000b\uD800c",
        ": no definition",
      })
  void keepsTextFromBecomingMarkup(String words) throws IOException {
    Article article =
        Article.builder()
            .text(words)
            .addHeadline(Headline.of(HeadlineRole.MAIN, words))
            .addBlock(Paragraph.of(new Span(0, words.length())))
            .addBlock(Paragraph.of(new Span(words.length(), words.length())))
            .build();

    String html = render(write(WRITER, article));

    String clean = words.replace("\u0000", "").replace("\uD800", "");
    assertThat(HtmlFragment.text(html.substring(html.indexOf("<p>")))).isEqualTo(clean.strip());
    assertThat(html)
        .startsWith("<h1>")
        .containsOnlyOnce("<p>")
        .doesNotContain("<a ", "<em", "<code");
  }

  @Test
  void writesTablesWithAllTheirWords() throws IOException {
    String text = "a|b c d";
    TableCell wide = new TableCell(new Span(0, 3), true, 2, 1);
    Article article =
        Article.builder()
            .text(text)
            .addBlock(
                Table.builder()
                    .span(new Span(0, 7))
                    .addRow(new TableRow(List.of(wide)))
                    .addRow(
                        new TableRow(
                            List.of(TableCell.of(new Span(4, 5)), TableCell.of(new Span(6, 7)))))
                    .build())
            .build();

    assertThat(write(WRITER, article)).isEqualTo("| a\\|b | |\n| --- | --- |\n| c | d |\n");
  }

  @Test
  void putsWhatIsKnownBeforeTheStoryIfAsked() throws IOException {
    Article article =
        Article.builder()
            .text("Words.")
            .addHeadline(Headline.of(HeadlineRole.MAIN, "He said \"no\""))
            .addBlock(Paragraph.of(new Span(0, 6)))
            .lifecycle(Lifecycle.builder().published(Timestamp.parse("2026-11-02")).build())
            .addSubject(Subject.keyword("a: b"))
            .build();

    assertThat(write(WRITER.withFrontMatter(), article))
        .startsWith(
            """
            ---
            title: "He said \\"no\\""
            date: "2026-11-02"
            keywords:
              - "a: b"
            ---

            # He said "no"
            """);
    assertThat(render(write(WRITER.withHeadTable(), article)))
        .contains("<td>date</td>")
        .contains("<td>a: b</td>");
    assertThat(WRITER.withHeadTable().write(article, new ByteArrayOutputStream()).losses())
        .isEmpty();
    assertThat(WRITER.write(article, new ByteArrayOutputStream()).losses())
        .extracting(Loss::field)
        .containsExactly("lifecycle.published", "subjects.keywords");
  }

  /** Every word of headline and body is there again once the Markdown is a page. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void keepsEveryWord(long seed) throws IOException {
    ArticleGenerator some = ArticleGenerator.of(seed);
    ArticleGenerator all = ArticleGenerator.complete(seed);
    for (int i = 0; i < 60; i++) {
      Article article = i % 6 == 0 ? all.next() : some.next();
      String markdown = write(WRITER, article);
      String shown = dense(HtmlFragment.text(render(markdown)));
      for (String words : words(article)) {
        assertThat(shown).as("%s", markdown).contains(words);
      }
    }
  }

  private static List<String> words(Article article) {
    return article.blocks().stream()
        .filter(block -> block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.HEADING)
        .map(block -> dense(block.in(article.text())))
        .collect(Collectors.toList());
  }

  /** Returns {@code text} without white space and what a mark may cut in two. */
  private static String dense(String text) {
    StringBuilder dense = new StringBuilder();
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isISOControl(c))
        .filter(c -> c < 0xFFFE && Character.getType(c) != Character.SURROGATE)
        .forEach(dense::appendCodePoint);
    return dense.toString();
  }

  private static String render(String markdown) {
    return RENDERER.render(PARSER.parse(markdown));
  }

  private static String write(MarkdownWriter writer, Article article) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(article, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
