package io.github.broadsheet.parser.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Block;
import io.github.broadsheet.article.BlockKind;
import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.article.Figure;
import io.github.broadsheet.article.Mark;
import io.github.broadsheet.article.MarkKind;
import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.DiscardReason;
import io.github.broadsheet.io.Discarded;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.InputHead;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Recognition;
import io.github.broadsheet.text.Span;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlReaderTest {
  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en-GB">
      <head>
        <title>Harbour reopens after storm - Harbour Post</title>
        <meta property="og:site_name" content="Harbour Post">
        <meta property="og:title" content="Harbour reopens after storm">
        <meta name="description" content="Ships return to the quay.">
        <link rel="canonical" href="https://harbour-post.example/harbour-reopens">
        <script type="application/ld+json">
          {"@type": "NewsArticle", "headline": "Harbour reopens after storm",
           "datePublished": "2026-03-02T08:15:00+01:00", "dateModified": "2026-03-02T10:00:00+01:00",
           "author": [{"@type": "Person", "name": "By Ana Roe"}, {"@type": "Person", "name": "Tom Lee"}],
           "isAccessibleForFree": true, "keywords": "harbour, storm"}
        </script>
      </head>
      <body>
        <nav class="main-menu"><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
        <article class="story">
          <h1 class="story-title">Harbour reopens after storm</h1>
          <p class="byline">By <a href="/ana-roe">Ana Roe</a> and Tom Lee</p>
          <figure class="lead-image"><img src="/pier.jpg" alt="The pier">
            <figcaption>The northern pier on Monday.</figcaption></figure>
          <div class="article-body">
            <p>The harbour opened again on Monday, two days after a storm had torn the
              northern pier from its <em>foundations</em>, the harbour master said in a statement.</p>
            <p>&ldquo;We have looked at every pile&rdquo;, said Jo Marsh, who runs the port &amp; its
              <a href="/tugs">tugs</a>. &ldquo;The ships can come back, and they will, because nobody
              wants to wait for another week out there.&rdquo;</p>
            <h2>What the storm broke</h2>
            <p>The storm broke the windows of the customs house, tore down two cranes, and left the
              fish market without a roof. Nobody was hurt, according to the fire brigade.</p>
            <ul><li>Two cranes were lost, the port said.</li><li>The market is closed until May.</li></ul>
            <p>The council is to meet on Thursday to talk about the cost, which the mayor put at four
              million. She said the money would have to come from the region, not from the town.</p>
          </div>
        </article>
        <aside class="related-stories"><h3>Related</h3><ul>
          <li><a href="/a">Ferry company to sell two boats</a></li>
          <li><a href="/b">Mayor wins a third term</a></li></ul></aside>
        <div class="newsletter-signup"><p>Sign up for our newsletter</p></div>
        <footer class="site-footer"><p>&copy; 2026 Harbour Post. All rights reserved.</p></footer>
      </body>
      </html>
      """;

  private static ReadResult read(String page) {
    try {
      return new HtmlReader().read(Input.of(page), ReadLimits.defaults());
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  @Test
  void keepsTheStoryAndItsStructure() {
    Article article = read(PAGE).article();

    assertThat(article.headline()).contains("Harbour reopens after storm");
    assertThat(article.blocks())
        .extracting(Block::kind)
        .containsExactly(
            BlockKind.FIGURE,
            BlockKind.PARAGRAPH,
            BlockKind.PARAGRAPH,
            BlockKind.HEADING,
            BlockKind.PARAGRAPH,
            BlockKind.LIST,
            BlockKind.PARAGRAPH);
    assertThat(article.text())
        .doesNotContain("Sport", "newsletter", "Ferry company", "rights reserved");
  }

  @Test
  void collapsesWhiteSpaceAndResolvesReferences() {
    assertThat(read(PAGE).article().text())
        .contains("“We have looked at every pile”, said Jo Marsh, who runs the port & its tugs.");
  }

  @Test
  void keepsLinksAndEmphasisAsMarks() {
    Article article = read(PAGE).article();

    assertThat(article.marks())
        .filteredOn(mark -> mark.kind() == MarkKind.LINK)
        .extracting(mark -> article.text(mark.span()))
        .containsExactly("Ana Roe", "tugs");
    assertThat(article.marks())
        .filteredOn(mark -> mark.kind() == MarkKind.EMPHASIS)
        .extracting(Mark::span)
        .extracting(article::text)
        .containsExactly("foundations");
  }

  @Test
  void givesTheFigureItsCaptionAndPicture() {
    Article article = read(PAGE).article();
    Figure figure = article.figures().get(0);

    assertThat(article.text(figure.caption().orElseThrow().span()))
        .isEqualTo("The northern pier on Monday.");
    assertThat(figure.media().get(0).uri()).hasToString("Optional[/pier.jpg]");
  }

  @Test
  void readsMetadataFromStructuredData() {
    Article article = read(PAGE).article();

    assertThat(article.byline().orElseThrow().contributors())
        .extracting(Contributor::name)
        .containsExactly("Ana Roe", "Tom Lee");
    assertThat(article.lifecycle().published().orElseThrow().date())
        .contains(LocalDate.of(2026, 3, 2));
    assertThat(article.lifecycle().published().orElseThrow().offset())
        .hasToString("Optional[+01:00]");
    assertThat(article.language()).contains("en-GB");
    assertThat(article.provider()).contains("Harbour Post");
    assertThat(article.uri()).hasToString("Optional[https://harbour-post.example/harbour-reopens]");
    assertThat(article.summary()).contains("Ships return to the quay.");
  }

  @Test
  void leadsEveryBlockBackToTheMarkup() {
    ReadResult result = read(PAGE);
    String markup = result.input().orElseThrow();

    for (Block block : result.article().blocks()) {
      String words = block.in(result.article().text());
      Span place = result.toInput(block.span());
      String source = place.in(markup);
      String first = words.substring(0, words.indexOf(' '));
      assertThat(source).contains(first.startsWith("“") ? first.substring(1) : first);
    }
    Span tugs = Span.ofLength(result.article().text().indexOf("tugs"), 4);
    assertThat(result.toInput(tugs).in(markup)).isEqualTo("tugs");
  }

  @Test
  void leadsAResolvedReferenceToAllOfItsCharacters() {
    ReadResult result = read(PAGE);
    String text = result.article().text();
    String markup = result.input().orElseThrow();

    assertThat(result.toInput(Span.ofLength(text.indexOf("&"), 1)).in(markup)).isEqualTo("&amp;");
    assertThat(result.toInput(Span.ofLength(text.indexOf("“We have"), 3)).in(markup))
        .isEqualTo("&ldquo;We");
  }

  @Test
  void accountsForAllOfTheMarkup() {
    ReadResult result = read(PAGE);

    int end = 0;
    for (Discarded piece : result.discarded()) {
      assertThat(piece.span().start()).isGreaterThanOrEqualTo(end);
      end = piece.span().end();
    }
    assertThat(end).isEqualTo(PAGE.length());
    assertThat(reasonFor(result, "Sign up for our newsletter")).isEqualTo(DiscardReason.NEWSLETTER);
    assertThat(reasonFor(result, "Ferry company")).isEqualTo(DiscardReason.RELATED_LINKS);
  }

  private static DiscardReason reasonFor(ReadResult result, String words) {
    int at = result.input().orElseThrow().indexOf(words);
    return result.discarded().stream()
        .filter(piece -> piece.span().contains(at))
        .findFirst()
        .orElseThrow()
        .reason();
  }

  @Test
  void leavesPositionsOutIfAskedTo() throws IOException {
    HtmlReader reader = HtmlReader.builder().positions(false).build();

    ReadResult result = reader.read(Input.of(PAGE), ReadLimits.defaults());

    assertThat(result.input()).isEmpty();
    assertThat(result.article()).isEqualTo(read(PAGE).article());
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, windows-1252",
    "UTF-8, utf-8",
    "ISO-8859-2, iso-8859-2",
    "windows-1251, windows-1251"
  })
  void decodesAsThePageDeclares(String charset, String declared) throws IOException {
    String words = charset.equals("windows-1251") ? "Гавань открыта" : "Hafen geöffnet";
    String page = "<!doctype html><meta charset=" + declared + "><h1>" + words + "</h1>";

    ReadResult result =
        new HtmlReader()
            .read(Input.of(page.getBytes(Charset.forName(charset))), ReadLimits.defaults());

    assertThat(result.input().orElseThrow()).contains(words);
  }

  @Test
  void decodesUndeclaredBytesByTheirLook() throws IOException {
    byte[] utf8 = "<html><h1>Café</h1>".getBytes(StandardCharsets.UTF_8);
    byte[] latin = "<html><h1>Café</h1>".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(new HtmlReader().read(Input.of(utf8), ReadLimits.defaults()).input().orElseThrow())
        .isEqualTo(
            new HtmlReader().read(Input.of(latin), ReadLimits.defaults()).input().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "<!DOCTYPE html><p>, CERTAIN",
    "<?xml version='1.0'?><html>, CERTAIN",
    "<!-- saved page --><body>, LIKELY",
    "<div><p>Words, POSSIBLE",
    "<nitf><body>, NO",
    "Words of a story, NO",
    "<rss><channel>, NO"
  })
  void recognisesPages(String start, Recognition expected) {
    InputHead head = InputHead.of("", start.getBytes(StandardCharsets.UTF_8));

    assertThat(new HtmlReader().recognise(head)).isEqualTo(expected);
  }

  @Test
  void saysThatAPageHasNoStory() {
    ReadResult result = read("<html><head><title>Login</title></head><body></body></html>");

    assertThat(result.diagnostics()).extracting(Diagnostic::code).contains("no-story");
    assertThat(result.article().headline()).contains("Login");
  }

  @Test
  void refusesNothing() {
    assertThatThrownBy(() -> read("  \n "))
        .isInstanceOf(ParseException.class)
        .hasMessageContaining("nothing but white space");
  }

  @Test
  void believesTheEncodingThatCameWithThePageMoreThanThePage() throws IOException {
    Charset cyrillic = Charset.forName("windows-1251");
    String page = "<!doctype html><meta charset=utf-8><h1>Гавань открыта</h1>";
    Input input = Input.of(page.getBytes(cyrillic));

    assertThat(headline(input.withCharset(cyrillic))).contains("Гавань открыта");
    assertThat(headline(input)).isNotEqualTo(Optional.of("Гавань открыта"));
  }

  @Test
  void takesLatinFromOutsideForWindows() throws IOException {
    byte[] page = "<h1>“Harbour” €5</h1>".getBytes(Charset.forName("windows-1252"));

    assertThat(headline(Input.of(page).withCharset(StandardCharsets.ISO_8859_1)))
        .contains("“Harbour” €5");
  }

  private static Optional<String> headline(Input input) throws IOException {
    return new HtmlReader().read(input, ReadLimits.defaults()).article().headline();
  }
}
