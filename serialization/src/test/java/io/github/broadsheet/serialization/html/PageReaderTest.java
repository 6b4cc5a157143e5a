package io.github.broadsheet.serialization.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Figure;
import io.github.broadsheet.article.Media;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.InputHead;
import io.github.broadsheet.io.Loss;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Recognition;
import io.github.broadsheet.io.WriteResult;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.QuoteKind;
import io.github.broadsheet.quote.SpeakerKind;
import io.github.broadsheet.serialization.ArticleGenerator;
import io.github.broadsheet.serialization.mapping.Field;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
  private static final PageReader READER = new PageReader();

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8">
      <meta name="generator" content="Broadsheet">
      <title>Ferry sails</title>
      <script type="application/ld+json">DATA</script>
      </head>
      <body><article><header><h1 class="headline">Ferry sails</h1>
      <address class="byline">By Ana Roe</address>
      </header>
      <figure><img src="https://example.org/f.jpg" alt="The ferry"><figcaption>It sails.</figcaption>\
      </figure>
      <p>“We <b>left</b>,” she said.</p>
      <p><q data-quote="1" data-kind="direct" data-attribution="a1" data-speaker="Tom Fenn"\
       data-speaker-kind="person">“We stayed,”</q> he said, <span data-quote="2"\
       data-kind="mixed">and it was <q data-quote="2">“cold”</q></span>.</p>
      <footer><p class="correction">It was late.</p></footer>
      </article>BESIDE
      </body>
      </html>
      """;

  private static final String DATA =
      "{\"@type\": \"NewsArticle\", \"keywords\": [\"ferry\"], \"author\":"
          + " [{\"@type\": \"Person\", \"name\": \"Ana Roe\"}], "
          + " \"articleBody\": \"“We left,” she said.\\n\\n“We stayed,” he said, and it was “cold”.\","
          + " \"image\": [{\"@type\": \"ImageObject\", \"contentUrl\":"
          + " \"https://example.org/f.jpg\", \"name\": \"Ferry\", \"caption\": \"It sails.\"},"
          + " {\"@type\": \"ImageObject\", \"contentUrl\": \"https://example.org/o.jpg\"}],"
          + " \"hasPart\": [{\"@type\": \"WebPageElement\", \"name\": \"byline\","
          + " \"text\": \"By Ana Roe\"}, {\"@type\": \"Quotation\", \"text\": \"We stayed,\","
          + " \"spokenByCharacter\": [{\"@type\": \"Person\", \"name\": \"Tom Fenn\","
          + " \"jobTitle\": \"mate\"}]}]}";

  private static ReadResult read(String html) throws IOException {
    return READER.read(Input.of(html), ReadLimits.defaults());
  }

  private static String page(String data, String beside) {
    return PAGE.replace("DATA", data).replace("BESIDE", beside);
  }

  @Test
  void takesTheStoryFromThePageAndAllElseFromItsHead() throws IOException {
    Article article = read(page(DATA, "")).article();

    assertThat(article.headline()).contains("Ferry sails");
    assertThat(article.text())
        .isEqualTo(
            "Ferry sails\nBy Ana Roe\nIt sails.\n“We left,” she said.\n"
                + "“We stayed,” he said, and it was “cold”.");
    assertThat(article.byline().orElseThrow().contributors()).hasSize(1);
    assertThat(article.subjects()).hasSize(1);
    assertThat(article.corrections()).hasSize(1);
    assertThat(article.marks()).hasSize(1);
  }

  @Test
  void findsQuotesWhereTheirElementsStand() throws IOException {
    Article article = read(page(DATA, "")).article();

    assertThat(article.quotes())
        .extracting(quote -> quote.in(article.text()))
        .containsExactly("“We stayed,”", "and it was “cold”");
    assertThat(article.quotes().get(1).kind()).isEqualTo(QuoteKind.MIXED);
    assertThat(article.quotes().get(1).marked())
        .extracting(span -> span.in(article.text()))
        .containsExactly("“cold”");
    Attribution only = article.attributions().get(0);
    assertThat(only.id()).isEqualTo("a1");
    assertThat(only.speaker().orElseThrow().kind()).isEqualTo(SpeakerKind.PERSON);
    assertThat(only.speaker().orElseThrow().role()).contains("mate");
  }

  @Test
  void tellsTheMediaOfFiguresFromOthers() throws IOException {
    Article article = read(page(DATA, "")).article();

    Media shown = article.blocks(Figure.class).get(0).media().get(0);
    assertThat(shown.altText()).contains("The ferry");
    assertThat(shown.title()).contains("Ferry");
    assertThat(article.media())
        .extracting(media -> media.uri().map(Object::toString))
        .containsExactly(Optional.of("https://example.org/o.jpg"));
  }

  @Test
  void readsThePageWhereItsHeadIsBroken() throws IOException {
    ReadResult result = read(page("{", ""));

    assertThat(result.article().attributions().get(0).speaker().orElseThrow().name())
        .isEqualTo("Tom Fenn");
    assertThat(result.diagnostics()).hasSize(1);
    assertThat(result.diagnostics().get(0).message()).contains("data in the head");
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void readsAHundredThousandQuotesInLinearTime() throws IOException {
    StringBuilder quotes = new StringBuilder("<p>");
    for (int i = 1; i <= 100_000; i++) {
      quotes.append("<q data-quote=\"").append(i).append("\" data-kind=\"direct\">a</q> b ");
      quotes.append("<q data-quote=\"1\">c</q> ");
    }
    String page = page(DATA, "").replace("<footer>", quotes + "</p><footer>");

    assertThat(read(page).article().quotes()).hasSize(100_000);
  }

  @Test
  void hasNobodyToSayWhatIsNoReport() throws IOException {
    Article article =
        read(page("{}", "").replace("data-kind=\"direct\"", "data-kind=\"scare\"")).article();

    assertThat(article.quotes().get(0).kind()).isEqualTo(QuoteKind.SCARE);
    assertThat(article.attributions()).isEmpty();
  }

  @Test
  void leavesPagesThatHaveMoreAroundToOthers() {
    assertThatThrownBy(() -> read(page(DATA, "<nav>Home</nav>")))
        .isInstanceOf(ParseException.class)
        .hasMessageContaining("nothing else");
  }

  @Test
  void knowsItsPagesByTheirGenerator() {
    assertThat(recognised(page(DATA, ""))).isEqualTo(Recognition.CERTAIN);
    assertThat(recognised("<!DOCTYPE html><html><body><article></article></body></html>"))
        .isEqualTo(Recognition.NO);
  }

  private static Recognition recognised(String html) {
    return READER.recognise(InputHead.of("page", html.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void losesWhatTheWriterReportsAndNothingElse(long seed) throws IOException {
    ArticleGenerator some = ArticleGenerator.of(seed);
    ArticleGenerator all = ArticleGenerator.complete(seed);
    for (int i = 0; i < 60; i++) {
      Article article = i % 6 == 0 ? all.next() : some.next();
      ByteArrayOutputStream page = new ByteArrayOutputStream();
      WriteResult written = new HtmlWriter().write(article, page);

      Article back = READER.read(Input.of(page.toByteArray()), ReadLimits.defaults()).article();

      List<String> changed =
          Arrays.stream(Field.values())
              .filter(field -> !field.value(back).equals(field.value(article)))
              .map(Field::path)
              .toList();
      assertThat(changed)
          .as(article.text())
          .containsExactlyInAnyOrderElementsOf(written.losses().stream().map(Loss::field).toList());
    }
  }
}
