package io.github.broadsheet.serialization.newsml1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.article.Media;
import io.github.broadsheet.article.MediaKind;
import io.github.broadsheet.article.PublicationStatus;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.InputHead;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Recognition;
import io.github.broadsheet.serialization.SharedData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class Newsml1ReaderTest {
  private static final Newsml1Reader READER = new Newsml1Reader();

  private static final String MESSAGE =
      """
      <?xml version="1.0"?>
      <!DOCTYPE NewsML SYSTEM "http://example.org/NewsML_1.2.dtd">
      <NewsML Version="1.2">
        <NewsEnvelope><DateAndTime>20260301T120000Z</DateAndTime></NewsEnvelope>
        <NewsItem Duid="n1">
          <Identification><NewsIdentifier>
            <ProviderId>harbour.example</ProviderId><DateId>20260301</DateId><NewsItemId>7</NewsItemId>
            <RevisionId PreviousRevision="1" Update="N">2</RevisionId>
            <PublicIdentifier>urn:newsml:harbour.example:20260301:7:2</PublicIdentifier>
          </NewsIdentifier></Identification>
          <NewsManagement>
            <NewsItemType FormalName="News"/>
            <FirstCreated>20260301T113000+0100</FirstCreated>
            <ThisRevisionCreated>yesterday</ThisRevisionCreated>
            <Status FormalName="Usable"/><Urgency FormalName="4"/>
          </NewsManagement>
          <NewsComponent>
            <NewsLines><HeadLine>Harbour shut</HeadLine><SubHeadLine>Storm ahead</SubHeadLine>
              <ByLine>By Ana Roe</ByLine><DateLine>ZÜRICH, March 1 -</DateLine>
              <CopyrightLine>© Harbour Press</CopyrightLine></NewsLines>
            <AdministrativeMetadata><Provider><Party FormalName="Harbour Press"/></Provider>
              <Creator><Party FormalName="Ana Roe"/></Creator></AdministrativeMetadata>
            <DescriptiveMetadata><Language FormalName="en-GB"/>
              <SubjectCode><SubjectMatter FormalName="04015000"/></SubjectCode>
              <Property FormalName="Keyword" Value="ferries"/></DescriptiveMetadata>
            <NewsComponent><Role FormalName="Body"/>
              <ContentItem><MimeType FormalName="%s"/><DataContent>%s</DataContent></ContentItem>
            </NewsComponent>
            <NewsComponent><Role FormalName="Picture"/>
              <ContentItem Href="https://example.org/a.jpg"><MimeType FormalName="image/jpeg"/>
                <Characteristics><SizeInBytes>99</SizeInBytes>
                  <Property FormalName="PixelWidth" Value="640"/></Characteristics></ContentItem>
            </NewsComponent>
          </NewsComponent>
        </NewsItem>
      </NewsML>
      """;

  private static final String NITF =
      "<nitf><body><body.content><p>“We left,” she said.</p><hl2>Later</hl2><p>Rain.</p>"
          + "</body.content></body></nitf>";

  static Stream<Path> documents() throws IOException {
    return SharedData.fixtures("newsml-1").stream();
  }

  @Test
  void knowsFilesWithoutATypeByTheirNames() throws IOException {
    String document =
        MESSAGE
            .formatted("text/plain", "Rain.")
            .replace("a.jpg\"><MimeType FormalName=\"image/jpeg\"/>", "lock.mp4\">");

    assertThat(read(document).article().media())
        .extracting(Media::kind)
        .containsExactly(MediaKind.VIDEO);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void readsEveryItemOfEveryDocument(Path file) throws IOException {
    try (Stream<ReadResult> results = READER.readAll(Input.of(file), ReadLimits.defaults())) {
      assertThat(results.map(ReadResult::article))
          .isNotEmpty()
          .allSatisfy(
              article -> {
                assertThat(article.headline()).isPresent();
                assertThat(article.blocks()).isNotEmpty();
                assertThat(article.language()).isPresent();
                assertThat(article.lifecycle().created()).isPresent();
                assertThat(article.extensions().format("newsml-1")).isPresent();
              });
    }
  }

  @ParameterizedTest
  @CsvSource({
    "<HeadLine>, <HeadLine Priority=\"one\">, NewsComponent/NewsLines/HeadLine",
    "<NewsLines>, <NewsLines>one, NewsComponent/NewsLines/text()",
    "<nitf>, <nitf><head><title>one</title></head>, NewsComponent/NewsComponent/ContentItem/"
        + "DataContent/nitf/head",
    "<nitf>, one<nitf>, NewsComponent/NewsComponent/ContentItem/DataContent/text()",
    "<DataContent>, <DataContent xml:lang=\"one\">, NewsComponent/NewsComponent/ContentItem/"
        + "DataContent/@xml:lang",
    "<NewsML Version=\"1.2\">, <NewsML Version=\"1.2\"><Catalog Href=\"one\"/>, Catalog",
  })
  void keepsWhatStandsBesideWhatItTook(String old, String put, String path) throws IOException {
    String document = MESSAGE.formatted("text/vnd.IPTC.NITF", NITF).replaceFirst(old, put);

    assertThat(read(document).article().extensions().format("newsml-1").orElseThrow().values())
        .hasEntrySatisfying(path, value -> assertThat(value.toString()).contains("one"));
  }

  @Test
  void namesAProviderKnownByItsAddressOnly() throws IOException {
    String document =
        MESSAGE.formatted("text/plain", "Rain.").replaceAll("<Provider>.*?</Provider>", "");

    assertThat(read(document).article().provider()).contains("harbour.example");
  }

  @Test
  void readsAnAgencysItem() throws IOException {
    Path file = SharedData.find("fixtures", "newsml-1", "newsinjson__afp.com_newsml1.2_sample.xml");

    Article article = READER.read(Input.of(file), ReadLimits.defaults()).article();

    assertThat(article.provider()).contains("AFP");
    assertThat(article.slugline()).contains("Israel-Palestinians-conflict");
    assertThat(article.lifecycle().urgency()).hasValue(4);
    assertThat(article.dateline().orElseThrow().date()).contains("2021-05-16");
    assertThat(article.lifecycle().editorialNotes()).hasSize(1);
    assertThat(article.subjects()).filteredOn(s -> s.code().isPresent()).hasSize(6);
    assertThat(article.blocks(io.github.broadsheet.article.Heading.class)).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/vnd.IPTC.NITF", "text/xhtml", "text/plain"})
  void readsTextOfAnyKind(String type) throws IOException {
    String text =
        switch (type) {
          case "text/plain" -> "“We left,” she said.\n\nRain.";
          case "text/xhtml" -> "<html><body><p>“We left,” she said.</p><p>Rain.</p></body></html>";
          default -> NITF;
        };

    Article article = read(MESSAGE.formatted(type, text)).article();

    assertThat(article.text()).startsWith("Harbour shut\nStorm ahead\nBy Ana Roe\n“We left,”");
    assertThat(article.paragraphs()).extracting(p -> p.in(article.text())).contains("Rain.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>One.</p><p>Two.</p><p>Three.</p>",
        "<body.content><p>One.</p><p>Two.</p><p>Three.</p></body.content>",
        "<body><body.head/><body.content><p>One.</p><p>Two.</p><p>Three.</p></body.content></body>",
        "<![CDATA[<P>One.</P><P>Two.</P><P>Three.</P>]]>"
      })
  void readsParagraphsThatNothingHolds(String data) throws IOException {
    for (String type : List.of("text/html", "bcNITF2.5")) {
      Article article = read(MESSAGE.formatted(type, data)).article();

      assertThat(article.paragraphs().stream().map(p -> p.in(article.text())))
          .as(type)
          .containsExactly("One.", "Two.", "Three.");
    }
  }

  @Test
  void putsALeadBeforeTheBodyBesideWhichItStands() throws IOException {
    String component =
        "<NewsComponent><Role FormalName=\"%s\"/><ContentItem><Format FormalName=\"Text\"/>"
            + "<DataContent>%s</DataContent></ContentItem></NewsComponent>";
    Article article =
        read("<NewsML><NewsItem><NewsComponent xml:lang=\"nl\">"
                + "<NewsLines><HeadLine>Rain</HeadLine></NewsLines>"
                + "<AdministrativeMetadata><Provider><Party FormalName=\"\"/></Provider>"
                + "<Contributor><Party FormalName=\"\"/></Contributor></AdministrativeMetadata>"
                + "<DescriptiveMetadata><Genre FormalName=\"\"/></DescriptiveMetadata>"
                + component.formatted("Title", "Rain")
                + component.formatted("Lead", "It rained.")
                + component.formatted("Body", "\tFerries stayed.\n\tNobody minded.")
                + "</NewsComponent></NewsItem></NewsML>")
            .article();

    assertThat(article.paragraphs().stream().map(p -> p.in(article.text())))
        .containsExactly("It rained.", "Ferries stayed.", "Nobody minded.");
    assertThat(article.language()).contains("nl");
    assertThat(article.provider()).isEmpty();
    assertThat(article.contributors()).isEmpty();
    assertThat(article.subjects()).isEmpty();
  }

  @Test
  void readsRightsPeopleAndCaptionsOutsideTheText() throws IOException {
    Article article =
        read("<NewsML><NewsItem><NewsComponent><TopicSet><Topic Duid='t1'><TopicType FormalName="
                + "'Person'/><FormalName Scheme='pp'>roe</FormalName><Description>Ana Roe"
                + "</Description></Topic></TopicSet><NewsLines><ByLine>Tom Lee</ByLine><ByLineTitle>"
                + "Port Writer</ByLineTitle><DateLine>ADA, March 3</DateLine><RightsLine>No resale"
                + "</RightsLine></NewsLines><AdministrativeMetadata><Creator><Party FormalName="
                + "'Tom Lee'/></Creator></AdministrativeMetadata><RightsMetadata><Copyright>"
                + "<CopyrightHolder>HP</CopyrightHolder></Copyright><UsageRights><UsageType>Print"
                + " only</UsageType></UsageRights></RightsMetadata><DescriptiveMetadata><Location"
                + " HowPresent='Event'><Property FormalName='City' Value='Port Sel'/></Location>"
                + "<TopicOccurrence Topic='#t1'/></DescriptiveMetadata><NewsComponent><ContentItem>"
                + "<DataContent>It rained.</DataContent></ContentItem></NewsComponent>"
                + "<NewsComponent><NewsComponent><Role FormalName='Caption'/><ContentItem>"
                + "<DataContent>The quay.</DataContent></ContentItem></NewsComponent>"
                + "<ContentItem Href='q.jpg'/></NewsComponent></NewsComponent></NewsItem></NewsML>")
            .article();

    assertThat(article.dateline().orElseThrow().places()).isEmpty();
    assertThat(article.rights().copyrightHolder()).contains("HP");
    assertThat(article.rights().usageTerms()).contains("No resale; Print only");
    assertThat(article.byline().orElseThrow().contributors().get(0).jobTitle())
        .contains("Port Writer");
    assertThat(article.subjects().get(0).name()).contains("Ana Roe");
    assertThat(article.media().get(0).description()).contains("The quay.");
  }

  @Test
  void readsALeadAroundTheBody() throws IOException {
    Article article =
        read("<NewsML><NewsItem><NewsComponent><Role FormalName='Lead'/>"
                + "<ContentItem><DataContent>It rained.</DataContent></ContentItem>"
                + "<NewsComponent><Role FormalName='Main'/><ContentItem>"
                + "<DataContent>Ferries stayed.</DataContent></ContentItem></NewsComponent>"
                + "</NewsComponent></NewsItem></NewsML>")
            .article();

    assertThat(article.text()).contains("Ferries stayed.");
  }

  @Test
  void readsTheHeadOfADocumentBesideStrayWords() throws IOException {
    String nitf =
        "x <nitf><body><body.head><hedline><hl1>Rain</hl1></hedline></body.head>"
            + "<body.content><p>It rained.</p></body.content></body></nitf>";

    Article article =
        read("<NewsML><NewsItem><NewsComponent><ContentItem><DataContent>"
                + nitf
                + "</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>")
            .article();

    assertThat(article.headline()).contains("Rain");
    assertThat(article.paragraphs()).hasSize(1);
  }

  @Test
  void readsEveryField() throws IOException {
    ReadResult result = read(MESSAGE.formatted("text/vnd.IPTC.NITF", NITF));
    Article article = result.article();

    assertThat(article.language()).contains("en-GB");
    assertThat(article.headline(HeadlineRole.DECK)).contains("Storm ahead");
    assertThat(article.byline().orElseThrow().contributors())
        .containsExactly(Contributor.of("Ana Roe"));
    assertThat(article.identifiers())
        .containsExactly(new Identifier("guid", "urn:newsml:harbour.example:20260301:7:2"));
    assertThat(article.lifecycle().version()).contains("2");
    assertThat(article.lifecycle().status()).contains(PublicationStatus.USABLE);
    assertThat(article.lifecycle().created().orElseThrow().toOffsetDateTime().orElseThrow())
        .hasToString("2026-03-01T11:30+01:00");
    assertThat(article.lifecycle().updated().orElseThrow().text()).isEqualTo("yesterday");
    assertThat(article.dateline().orElseThrow().text()).isEqualTo("ZÜRICH, March 1");
    assertThat(article.rights().copyrightNotice()).contains("© Harbour Press");
    assertThat(article.provider()).contains("Harbour Press");
    assertThat(article.subjects())
        .extracting(Subject::scheme)
        .contains(java.util.Optional.of("subj"));
    assertThat(article.media())
        .singleElement()
        .satisfies(medium -> assertThat(medium.width()).hasValue(640));
    assertThat(result.diagnostics())
        .anySatisfy(
            d -> {
              assertThat(d.code()).isEqualTo("unreadable-time");
              assertThat(d.position()).isPresent();
            });
  }

  @Test
  void keepsWhatItDoesNotKnow() throws IOException {
    Article article = read(MESSAGE.formatted("text/plain", "Rain.")).article();

    assertThat(article.extensions().format("newsml-1").orElseThrow().values())
        .containsKeys("NewsEnvelope", "@Duid", "NewsManagement/NewsItemType");
  }

  @Test
  void isRecognisedByItsOutermostElement() {
    assertThat(recognise("story.txt", MESSAGE)).isEqualTo(Recognition.CERTAIN);
    assertThat(recognise("story.xml", "<nitf/>")).isEqualTo(Recognition.NO);
    assertThat(recognise("story.xml", "NewsML is a format")).isEqualTo(Recognition.NO);
  }

  private static Recognition recognise(String name, String text) {
    return READER.recognise(InputHead.of(name, text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void refusesDocumentsWithoutItemsAndHostileOnes() {
    assertThatThrownBy(() -> read("<NewsML><Catalog/></NewsML>"))
        .isInstanceOf(ParseException.class)
        .hasMessageContaining("no NewsItem");
    assertThatThrownBy(() -> read("<NewsML><NewsItem>" + "<NewsComponent>".repeat(1_000_000)))
        .isInstanceOf(ParseException.class)
        .hasMessageContaining("maxDepth");
  }

  @Test
  void readsALongFeedItemByItem() throws IOException {
    String item =
        "<NewsItem><NewsComponent><NewsLines><HeadLine>H</HeadLine></NewsLines></NewsComponent></NewsItem>";

    try (Stream<ReadResult> results =
        READER.readAll(
            Input.of("<NewsML>" + item.repeat(5000) + "</NewsML>"), ReadLimits.defaults())) {
      assertThat(results.map(r -> r.article().headline().orElse("")).distinct().toList())
          .isEqualTo(List.of("H"));
    }
  }

  private static ReadResult read(String xml) throws IOException {
    return READER.read(Input.of(xml), ReadLimits.defaults());
  }
}
