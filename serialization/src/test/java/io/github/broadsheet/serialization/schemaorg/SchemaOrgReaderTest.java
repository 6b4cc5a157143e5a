package io.github.broadsheet.serialization.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.article.Entry;
import io.github.broadsheet.article.Figure;
import io.github.broadsheet.article.Lifecycle;
import io.github.broadsheet.article.MarkKind;
import io.github.broadsheet.article.PublicationStatus;
import io.github.broadsheet.article.SubjectKind;
import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.InputHead;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Recognition;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.quote.QuoteKind;
import io.github.broadsheet.serialization.RoundTrip;
import io.github.broadsheet.serialization.SharedData;
import io.github.broadsheet.text.Position;
import io.github.broadsheet.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaOrgReaderTest {
  private static final SchemaOrgReader READER = new SchemaOrgReader();

  private static final String ARTICLE =
      """
      {"@context": "https://schema.org", "@type": "NewsArticle",
       "headline": "Harbour reopens", "creditText": "By Ana Roe",
       "datePublished": "2026-11-02T08:00:00+00:00",
       "image": ["https://x.test/a.jpg",
                 {"@type": "ImageObject", "url": "https://x.test/b.jpg", "caption": "The quay.",
                  "width": 640, "height": {"@type": "QuantitativeValue", "value": 480}}],
       "publisher": {"@type": "NewsMediaOrganization", "name": "Daily", "logo": "l.png"},
       "keywords": "harbour, ferry", "articleSection": ["Local"],
       "isAccessibleForFree": false,
       "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".x"},
       "articleBody": "The harbour reopened.\\n\\n“At last,” she said."}
      """;

  @Test
  void readsAnArticle() throws IOException {
    Article article = read(ARTICLE).article();

    assertThat(article.text())
        .isEqualTo(
            "Harbour reopens\nBy Ana Roe\nThe harbour reopened.\n“At last,” she said.\nThe quay.");
    assertThat(article.headline()).contains("Harbour reopens");
    assertThat(article.byline().orElseThrow().contributors())
        .containsExactly(Contributor.of("Ana Roe"));
    assertThat(article.lifecycle().published().flatMap(t -> t.toOffsetDateTime()).orElseThrow())
        .hasToString("2026-11-02T08:00Z");
    assertThat(article.media())
        .singleElement()
        .returns(URI.create("https://x.test/a.jpg"), m -> m.uri().orElseThrow());
    assertThat(article.blocks(Figure.class))
        .singleElement()
        .returns(640, figure -> figure.media().get(0).width().orElse(0));
    assertThat(article.provider()).contains("Daily");
    assertThat(article.subjects())
        .extracting(s -> s.kind() + " " + s.name().orElse(""))
        .containsExactly("SECTION Local", "KEYWORD harbour", "KEYWORD ferry");
    assertThat(article.extensions().format("schema-org").orElseThrow().values())
        .containsOnlyKeys("image", "publisher", "isAccessibleForFree", "hasPart");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[%s]",
        "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"D\"},%s]}",
        "{\"@type\":\"WebPage\",\"name\":\"Page\",\"mainEntity\":%s}",
        "<script type=\"application/ld+json\">%s</script>",
      })
  void findsTheArticleWhereverItStands(String document) throws IOException {
    assertThat(read(document.formatted(ARTICLE)).article().headline()).contains("Harbour reopens");
  }

  @Test
  void takesACreditForABylineOnlyWhereItReadsLikeOneAndNobodyElseIsTheAuthor() throws IOException {
    Article byline = article("\"creditText\": \"By Ana Roe and Tom Lee\"");
    Article credit = article("\"creditText\": \"HP/Roe\"");
    Article both = article("\"creditText\": \"By Ana Roe\", \"author\": \"Tom Lee\"");

    assertThat(byline.byline().orElseThrow().contributors()).hasSize(2);
    assertThat(byline.rights().creditLine()).isEmpty();
    assertThat(credit.byline()).isEmpty();
    assertThat(credit.rights().creditLine()).contains("HP/Roe");
    assertThat(both.byline()).isEmpty();
    assertThat(both.rights().creditLine()).contains("By Ana Roe");
    for (Article each : List.of(byline, credit, both)) {
      assertThat(again(each).byline()).isEqualTo(each.byline());
      assertThat(again(each).rights()).isEqualTo(each.rights());
    }
  }

  @Test
  void readsSeveralAuthorsInOneString() throws IOException {
    assertThat(article("\"author\": \"Ana Roe, Tom Lee\"").contributors())
        .containsExactly(Contributor.of("Ana Roe"), Contributor.of("Tom Lee"));
    assertThat(article("\"author\": \"Roe, Lee\"").contributors()).hasSize(1);
  }

  @Test
  void takesWhatIsNamedForSubjectsAndLeavesItInItsPlace() throws IOException {
    Article article =
        article(
            "\"about\": \"Storms\", \"contentLocation\": \"Port Ada\", \"mentions\":"
                + " [{\"@type\": \"Person\", \"name\": \"Ida Lund\", \"jobTitle\": \"Pilot\"}]");

    assertThat(article.subjects())
        .extracting(s -> s.kind() + " " + s.name().orElse(""))
        .containsExactly("TOPIC Storms", "PERSON Ida Lund", "PLACE Port Ada");
    assertThat(again(article)).isEqualTo(article);
    Article without = again(article.toBuilder().subjects(article.subjects().subList(0, 1)).build());
    assertThat(without.subjects()).hasSize(1);
  }

  @Test
  void takesAddressesOfCitationsAndCorrectionsForLinks() throws IOException {
    Article article =
        article("\"citation\": \"https://x.test/c\", \"correction\": \"https://x.test/k\"");

    assertThat(article.corrections()).isEmpty();
    assertThat(article.links())
        .extracting(link -> link.rel() + " " + link.uri().orElseThrow() + link.title().orElse(""))
        .containsExactly("citation https://x.test/c", "correction https://x.test/k");
    assertThat(again(article)).isEqualTo(article);
  }

  @Test
  void readsABodyInPieces() throws IOException {
    assertThat(article("\"articleBody\": [\"It sailed.\", \"It sank.\"]").paragraphs()).hasSize(2);

    ReadResult number =
        read("{\"@type\": \"NewsArticle\", \"articleBody\": 7.5e3, \"name\": \"H\"}");
    ReadResult object = read("{\"@type\": \"NewsArticle\", \"articleBody\": {\"a\": 1}}");
    assertThat(number.article().text()).contains("7500");
    assertThat(object.diagnostics())
        .first()
        .returns("invalid-value", Diagnostic::code)
        .satisfies(d -> assertThat(d.message()).contains("$.articleBody should be a string"));
  }

  @Test
  void readsAReviewOfAClaim() throws IOException {
    String review =
        "{\"@type\": \"ClaimReview\", \"name\": \"Was it shut?\", \"claimReviewed\": \"The port"
            + " never shut\", \"itemReviewed\": {\"@type\": \"Claim\", \"author\": {\"@type\":"
            + " \"Person\", \"name\": \"Max Loud\"}}, \"reviewBody\": \"%s\"}";
    Article named = read(review.formatted("He said: The port never shut.")).article();
    ReadResult unnamed = read(review.formatted("It did."));

    assertThat(named.paragraphs()).hasSize(1);
    assertThat(named.quotes())
        .singleElement()
        .returns(QuoteKind.INDIRECT, Quote::kind)
        .returns("The port never shut", quote -> quote.in(named.text()));
    assertThat(named.attributions().get(0).speaker().orElseThrow().name()).isEqualTo("Max Loud");
    assertThat(again(named)).isEqualTo(named);
    assertThat(unnamed.article().quotes()).isEmpty();
    assertThat(unnamed.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("claim-not-in-text");
    assertThat(again(unnamed.article())).isEqualTo(unnamed.article());
  }

  @ParameterizedTest
  @EnumSource(PublicationStatus.class)
  void readsTheStatusAsItIsWritten(PublicationStatus status) throws IOException {
    Article article =
        Article.builder().text("").lifecycle(Lifecycle.builder().status(status).build()).build();

    assertThat(again(article).lifecycle().status()).contains(status);
  }

  private static Article article(String properties) throws IOException {
    return read("{\"@type\": \"NewsArticle\", \"headline\": \"H\", " + properties + "}").article();
  }

  private static Article again(Article article) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SchemaOrgWriter().write(article, out);
    return read(out.toString(StandardCharsets.UTF_8)).article();
  }

  @Test
  void followsReferencesInAGraph() throws IOException {
    Article article =
        read("""
            {"@context":"https://schema.org","@graph":[
              {"@type":["NewsArticle"],"headline":"H","author":{"@id":"#a"}},
              {"@id":"#a","@type":"Person","name":"Ana Roe","jobTitle":"Reporter"}]}
            """)
            .article();

    assertThat(article.contributors())
        .containsExactly(Contributor.builder().name("Ana Roe").jobTitle("Reporter").build());
  }

  @Test
  void readsPrefixedNamesAndTypedValues() throws IOException {
    Article article =
        read("""
            {"@context":{"schema":"http://schema.org/"},"@type":"schema:NewsArticle",
             "schema:headline":{"@value":"H","@language":"en"},
             "http://schema.org/author":{"@list":[{"schema:name":"Ana"},"Tom"]}}
            """)
            .article();

    assertThat(article.headline()).contains("H");
    assertThat(article.contributors()).extracting(c -> c.name()).containsExactly("Ana", "Tom");
  }

  @Test
  void readsMarkupInTheBodyAndEntriesOfALiveBlog() throws IOException {
    Article article =
        read("""
            {"@context":"https://schema.org","@type":"LiveBlogPosting","headline":"Live",
             "articleBody":"<p>One <b>two</b><br>three</p><p>Four</p>",
             "liveBlogUpdate":[{"@type":"BlogPosting","headline":"First",
               "datePublished":"2026-11-02T08:00:00Z","articleBody":"Words<br>and more"}]}
            """)
            .article();

    assertThat(article.paragraphs()).hasSize(2);
    assertThat(article.blocks(Entry.class))
        .singleElement()
        .satisfies(entry -> assertThat(entry.blocks()).hasSize(1));
    assertThat(article.marks())
        .extracting(m -> m.kind())
        .contains(MarkKind.STRONG, MarkKind.LINE_BREAK);
    assertThat(article.text()).endsWith("First\nWords\nand more");
  }

  @Test
  void countsTheLinesOfWhatItMended() throws IOException {
    String start =
        "{\"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"headline\": \"Rain\n\n\",\n";

    assertThat(read(start + "\"datePublished\": \"nope\"}").diagnostics())
        .filteredOn(diagnostic -> diagnostic.code().equals("bad-date"))
        .singleElement()
        .satisfies(it -> assertThat(it.position().map(Position::line)).contains(4));
    assertThatExceptionOfType(ParseException.class)
        .isThrownBy(() -> read(start + "\"datePublished\": nope}"))
        .withMessageContaining("line 4")
        .satisfies(e -> assertThat(e).message().doesNotContain("Source"));
  }

  @Test
  void passesOverWhatTemplatesLeaveInJson() throws IOException {
    ReadResult result =
        read(
            """
            {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Rain, [again],",
             "articleBody": "One.
             Two.", "keywords": ["rain", "harbour",],
            }
            """);

    assertThat(result.article().headline()).contains("Rain, [again],");
    assertThat(result.article().text()).contains("One.").contains("Two.");
    assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("mended-json");
    assertThatExceptionOfType(ParseException.class)
        .isThrownBy(() -> read("{\"@context\": \"https://schema.org\", \"headline\" \"Rain\",}"));
  }

  @Test
  void takesTheCreatorOfAQuotationForItsSpeaker() throws IOException {
    Article article =
        read("{\"@context\": \"https://schema.org\", \"@type\": \"Quotation\","
                + " \"text\": \"We are back.\", \"creator\": {\"@type\": \"Person\","
                + " \"name\": \"Ana Roe\"}}")
            .article();

    assertThat(article.attributions().get(0).speaker().orElseThrow().name()).isEqualTo("Ana Roe");
  }

  @Test
  void readsEveryArticleOfADocument() throws IOException {
    String two = "[%s,{\"@type\":\"NewsArticle\",\"headline\":\"Second\"}]".formatted(ARTICLE);

    try (Stream<ReadResult> all = READER.readAll(Input.of(two), ReadLimits.defaults())) {
      assertThat(all.map(r -> r.article().headline().orElse("")))
          .containsExactly("Harbour reopens", "Second");
    }
    assertThat(read(two).diagnostics()).extracting(Diagnostic::code).contains("more-articles");
  }

  @Test
  void saysWhereADateIsNone() throws IOException {
    ReadResult result =
        read(
            "{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\n \"dateModified\": \"soon\","
                + " \"articleBody\": \"Rain.\"}");

    assertThat(result.diagnostics())
        .singleElement()
        .returns("bad-date", Diagnostic::code)
        .returns(new Position(2, 18), d -> d.position().orElseThrow());
    assertThat(result.article().lifecycle().updated().orElseThrow().text()).isEqualTo("soon");
  }

  @Test
  void keepsWhatTheModelHasNoPlaceFor() throws IOException {
    RoundTrip.keepsItsOwn(new SchemaOrgWriter(), READER, Input.of(ARTICLE));
    RoundTrip.keepsItsOwn(
        new SchemaOrgWriter(),
        READER,
        Input.of(
            "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"D\"},%s]}"
                .formatted(ARTICLE)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "[1]", "{\"@type\":\"WebSite\",\"name\":\"D\"}", "{\"a\":"})
  void refusesDocumentsWithoutArticle(String document) {
    assertThatExceptionOfType(ParseException.class).isThrownBy(() -> read(document));
  }

  @Test
  void recognisesItsDocumentsByWhatTheySay() {
    assertThat(recognise(ARTICLE)).isEqualTo(Recognition.CERTAIN);
    assertThat(recognise("<p>x</p><script type=\"application/ld+json\">" + ARTICLE))
        .isEqualTo(Recognition.LIKELY);
    assertThat(recognise("<!doctype html><script type=\"application/ld+json\">" + ARTICLE))
        .isEqualTo(Recognition.NO);
    assertThat(recognise("{\"@context\":\"http://www.w3.org/ns/anno.jsonld\"}"))
        .isEqualTo(Recognition.NO);
    assertThat(recognise("See schema.org for more.")).isEqualTo(Recognition.NO);
  }

  private static Recognition recognise(String text) {
    return READER.recognise(InputHead.of("story.txt", text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void findsWhatIsSaidTwiceInTwoPlaces() throws IOException {
    String said = "{\"@type\":\"Quotation\",\"text\":\"No.\"}";

    Article article =
        read("{\"@type\":\"NewsArticle\",\"articleBody\":\"“No.” She laughed. “No.”\","
                + "\"hasPart\":["
                + said
                + ","
                + said
                + "]}")
            .article();

    assertThat(article.quotes())
        .map(quote -> quote.spans().get(0))
        .containsExactly(new Span(0, 5), new Span(19, 24));
  }

  @Test
  @Timeout(20)
  void readsHostileDocumentsInLinearTime() throws IOException {
    String nested = "{\"@type\":\"NewsArticle\",\"about\":".repeat(100_000);
    assertThatExceptionOfType(ParseException.class).isThrownBy(() -> read(nested));
    String references =
        "{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"H\",\"author\":["
            + "{\"@id\":\"#a\"},".repeat(100_000)
            + "{\"@id\":\"#a\"}]},{\"@id\":\"#a\",\"name\":\"Ana\"}]}";
    assertThat(read(references).article().headline()).contains("H");
    String quotes =
        "{\"@type\":\"NewsArticle\",\"articleBody\":\""
            + "word ".repeat(100_000)
            + "\",\"hasPart\":["
            + "{\"@type\":\"Quotation\",\"text\":\"not there\"},".repeat(50_000)
            + "{}]}";
    assertThat(read(quotes).article().quotes()).isEmpty();
  }

  @Test
  void readsEveryFixture() throws IOException {
    for (Path path : SharedData.fixtures("schema-org")) {
      ReadResult result = READER.read(Input.of(path), ReadLimits.defaults());
      assertThat(result.article().text()).as(path.toString()).isNotBlank();
    }
  }

  @Test
  void readsAFixtureInDetail() throws IOException {
    Path path = SharedData.find("fixtures", "schema-org", "schemaorg__eg-0304.txt");

    Article article = READER.read(Input.of(path), ReadLimits.defaults()).article();

    assertThat(article.quotes()).singleElement().returns(QuoteKind.DIRECT, q -> q.kind());
    assertThat(article.speakers())
        .singleElement()
        .satisfies(speaker -> assertThat(speaker.name()).startsWith("Princess"));
    Path live = SharedData.find("fixtures", "schema-org", "schemaorg__eg-0424.txt");
    Article blog = READER.read(Input.of(live), ReadLimits.defaults()).article();
    assertThat(blog.blocks(Entry.class)).hasSize(3);
    assertThat(blog.uri().map(URI::getHost)).contains("techcrunch.com");
    assertThat(blog.subjects()).singleElement().returns(SubjectKind.EVENT, s -> s.kind());
  }

  private static ReadResult read(String document) throws IOException {
    return READER.read(Input.of(document), ReadLimits.defaults());
  }
}
