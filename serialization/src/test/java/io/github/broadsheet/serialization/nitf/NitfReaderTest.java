package io.github.broadsheet.serialization.nitf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.BlockKind;
import io.github.broadsheet.article.BlockQuote;
import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.article.ContributorRole;
import io.github.broadsheet.article.Dateline;
import io.github.broadsheet.article.Figure;
import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.article.PublicationStatus;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.article.SubjectKind;
import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.InputHead;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Recognition;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.CircumstanceKind;
import io.github.broadsheet.quote.Speaker;
import io.github.broadsheet.quote.SpeakerKind;
import io.github.broadsheet.serialization.RoundTrip;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NitfReaderTest {
  private static final NitfReader READER = new NitfReader();

  @Test
  void readsQuotesWithTheirSpeakers() throws IOException {
    Article article =
        body(
            "<p><q quote-source=\"Ana Roe\">“We left,</q>” <person class=\"speaker\" value=\"Ana Roe\">"
                + "Roe</person> said <chron norm=\"2023-02-15\">Wednesday</chron>,"
                + " <q class=\"continued\" quote-source=\"Ana Roe\">“at noon.”</q></p>");

    Attribution attribution = article.attributions().get(0);
    assertThat(attribution.quote().in(article.text())).isEqualTo("“We left, “at noon.”");
    Speaker speaker = attribution.speaker().orElseThrow();
    assertThat(speaker.name()).isEqualTo("Ana Roe");
    assertThat(speaker.kind()).isEqualTo(SpeakerKind.PERSON);
    assertThat(speaker.mentions()).extracting(article::text).containsExactly("Roe");
    assertThat(attribution.circumstance(CircumstanceKind.WHEN).orElseThrow().value())
        .contains("2023-02-15");
    assertThat(article.subjects()).isEmpty();
  }

  @Test
  void readsAQuoteWithinAQuote() throws IOException {
    Article article =
        body("<p><q quote-source=\"A\">“He said <q quote-source=\"B\">‘no’</q> to me.”</q></p>");

    assertThat(article.attributions()).hasSize(2);
    assertThat(article.enclosing(article.attributions().get(1)))
        .contains(article.attributions().get(0));
  }

  @Test
  void readsABlockQuoteWithItsCredit() throws IOException {
    Article article =
        body("<bq quote-source=\"Ana Roe\"><block><p>Words.</p></block><credit>Roe</credit></bq>");

    BlockQuote quote = article.blocks(BlockQuote.class).get(0);
    assertThat(article.text(quote.credit().orElseThrow())).isEqualTo("Roe");
    assertThat(article.attributions().get(0).quote().in(article.text())).isEqualTo("Words.");
  }

  @Test
  void mergesNamesInTheBodyWithThoseThatTheHeadLists() throws IOException {
    Article article =
        read("<nitf><head><docdata><identified-content><org idsrc=\"nyse\" value=\"HPX\">Harbour"
                + " Press<alt-code idsrc=\"isin\" value=\"GB1\"/></org></identified-content>"
                + "</docdata></head><body><body.content><p><org idsrc=\"nyse\" value=\"HPX\">The"
                + " Press</org> met <person>Ana Roe<function>mayor</function></person>.</p>"
                + "</body.content></body></nitf>")
            .article();

    Subject press = article.subjects().get(0);
    assertThat(press.name()).contains("Harbour Press");
    assertThat(press.sameAs()).containsExactly(new Identifier("isin", "GB1"));
    assertThat(press.mentions()).extracting(article::text).containsExactly("The Press");
    Subject roe = article.subjects().get(1);
    assertThat(roe.kind()).isEqualTo(SubjectKind.PERSON);
    assertThat(roe.name()).contains("Ana Roe");
  }

  @Test
  void readsEveryKindOfBlock() throws IOException {
    Article article =
        body(
            "<hl2>Head</hl2><p>One</p><ul><li>x<ol><li>y</li></ol></li></ul><dl><dt>T</dt><dd>"
                + "<p>D</p></dd></dl><pre>a\nb</pre><hr/><fn><body.content><p>Foot</p>"
                + "</body.content></fn><table><caption>C</caption><tfoot><tr><td>f</td></tr></tfoot>"
                + "<tbody><tr><th colspan=\"2\">h</th></tr></tbody></table><media"
                + " media-type=\"image\"><media-reference source=\"a.jpg\" width=\"640\""
                + " source-credit=\"AP\"/><media-caption>Cap</media-caption><media-producer>Tom"
                + "</media-producer></media><block class=\"entry\"><hl2 class=\"headline\">E</hl2>"
                + "<p>F</p></block>");

    assertThat(article.blocks())
        .extracting(block -> block.kind())
        .containsExactly(
            BlockKind.HEADING,
            BlockKind.PARAGRAPH,
            BlockKind.LIST,
            BlockKind.PARAGRAPH,
            BlockKind.PARAGRAPH,
            BlockKind.PARAGRAPH,
            BlockKind.NOTE,
            BlockKind.TABLE,
            BlockKind.FIGURE,
            BlockKind.ENTRY);
    assertThat(article.text())
        .isEqualTo("Head\nOne\nx\ny\nT\nD\na\nb\nFoot\nC\nh\nf\nCap\nTom\nE\nF");
    Figure figure = article.figures().get(0);
    assertThat(figure.media().get(0).width()).hasValue(640);
    assertThat(figure.credit().orElseThrow().text()).isEqualTo("Tom");
  }

  @Test
  void readsTheLinesAboveTheStory() throws IOException {
    Article article =
        read("<nitf><head><title type=\"abbrev\">Short</title><docdata"
                + " management-status=\"Canceled\"/><revision-history name=\"Tom Lee\""
                + " function=\"photographer\"/></head><body><body.head><hedline><hl1>Main"
                + "</hl1><hl2>Deck</hl2></hedline><byline>By <person>Ana Roe</person>,"
                + " <byttl>Writer, <org>Harbour Press</org></byttl></byline><dateline>"
                + "<location>KABUL</location>, <story.date norm=\"2023-02-15\">Feb. 15"
                + "</story.date></dateline><abstract><p>In short.</p></abstract></body.head>"
                + "<body.content><p>Text.</p></body.content></body></nitf>")
            .article();

    assertThat(article.text()).isEqualTo("Main\nDeck\nBy Ana Roe, Writer, Harbour Press\nText.");
    Contributor roe = article.byline().orElseThrow().contributors().get(0);
    assertThat(roe.name()).isEqualTo("Ana Roe");
    assertThat(roe.jobTitle()).contains("Writer");
    assertThat(roe.affiliation()).contains("Harbour Press");
    assertThat(article.contributors())
        .containsExactly(
            Contributor.builder().name("Tom Lee").role(ContributorRole.PHOTOGRAPHER).build());
    assertThat(article.dateline().orElseThrow().text()).isEqualTo("KABUL, Feb. 15");
    assertThat(article.dateline().orElseThrow().places()).containsExactly("KABUL");
    assertThat(article.dateline().orElseThrow().date()).contains("2023-02-15");
    assertThat(article.summary()).contains("In short.");
    assertThat(article.lifecycle().status()).contains(PublicationStatus.CANCELED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By<person>Ana Roe</person><byttl>Harbour Press</byttl> | By Ana Roe, Harbour Press",
        "By ANA ROE<byttl>HP Harbour Writer</byttl> | By ANA ROE, HP Harbour Writer",
        "<person>Ana Roe</person>, <byttl>HP</byttl> in <location>Ada</location> | Ana Roe, HP in Ada"
      })
  void partsWhatStandsCloseInAByline(String markup, String line) throws IOException {
    Article article =
        read("<nitf><body><body.head><byline>" + markup + "</byline></body.head></body></nitf>")
            .article();

    assertThat(article.byline().orElseThrow().text()).isEqualTo(line);
    assertThat(article.byline().orElseThrow().contributors())
        .extracting(Contributor::name)
        .hasSize(1)
        .allMatch(name -> name.equalsIgnoreCase("Ana Roe"));
  }

  @Test
  void namesThePeopleOfEveryByline() throws IOException {
    Article article =
        read("<nitf><body><body.head><byline>By <person>Ana Roe</person><byttl>Port Editor</byttl>"
                + "</byline><byline>With Tom Lee</byline></body.head></body></nitf>")
            .article();

    assertThat(article.byline().orElseThrow().contributors())
        .extracting(Contributor::name)
        .containsExactly("Ana Roe", "Tom Lee");
  }

  @Test
  void partsPlacesAndAddressesThatStandClose() throws IOException {
    Article article =
        read("<nitf><body><body.head><dateline><location><city>ADA</city><country>Norland</country>"
                + "</location><story.date norm=\"2026-03-03\">March 3</story.date></dateline>"
                + "</body.head><body.content><p>She went to <location><city>Ada</city>"
                + "<country>Norland</country></location>, <postaddr><addressee>Harbour Office"
                + "</addressee><delivery.point>Quay 1</delivery.point></postaddr>, with"
                + " <person><name.given>Tom</name.given><name.family>Lee</name.family></person>.</p>"
                + "</body.content></body></nitf>")
            .article();

    Dateline dateline = article.dateline().orElseThrow();
    assertThat(dateline.text()).isEqualTo("ADA, Norland, March 3");
    assertThat(dateline.places()).containsExactly("ADA", "Norland");
    assertThat(article.text())
        .isEqualTo("She went to Ada, Norland, Harbour Office, Quay 1, with Tom Lee.");
    assertThat(article.subjects())
        .extracting(subject -> subject.name().orElse(""))
        .containsExactly("Ada, Norland", "Tom Lee");
  }

  @Test
  void takesTheDayOfAStoryFromItsTime() throws IOException {
    Article article =
        read("<nitf><body><body.head><dateline><location>Ada</location>"
                + "<story.date norm=\"20260301T113000+0000\"/></dateline></body.head></body></nitf>")
            .article();

    assertThat(article.dateline().orElseThrow().date()).contains("2026-03-01");
  }

  @Test
  void readsTheSameAgainWhateverTheOrderInTheHead() throws IOException {
    String document =
        "<nitf><head><docdata><series series.part=\"1\"/><key-list><keyword key=\"ferry\"/></key-list>"
            + "<doc-scope scope=\"SEA\"/><doc.copyright holder=\"HP\" year=\"2026\"/></docdata></head>"
            + "<body><body.head><hedline><hl1>Rain</hl1></hedline></body.head><body.content>"
            + "<p><person>Ana Roe</person> stayed.</p></body.content></body></nitf>";

    RoundTrip.keepsItsOwn(new NitfWriter(), READER, Input.of(document));
  }

  @Test
  void readsWithNamespaceAsWithout() throws IOException {
    String plain =
        "<nitf><body><body.content><p>Words <em>here</em>.</p></body.content></body></nitf>";
    String qualified =
        plain.replace("<nitf>", "<nitf xmlns=\"http://iptc.org/std/NITF/2006-10-18/\">");
    String prefixed =
        plain
            .replace("<", "<n:")
            .replace("<n:/", "</n:")
            .replace("<n:nitf>", "<n:nitf xmlns:n=\"http://iptc.org/std/NITF/2006-10-18/\">");

    assertThat(read(qualified).article()).isEqualTo(read(plain).article());
    assertThat(read(prefixed).article()).isEqualTo(read(plain).article());
  }

  @Test
  void leavesOutALeadThatTheFullTextRepeats() throws IOException {
    ReadResult result =
        read(
            "<nitf><body><body.content><block class=\"lead_paragraph\"><p>One.</p></block><block"
                + " class=\"full_text\"><p>One.</p><p>Two.</p></block></body.content></body></nitf>");

    assertThat(result.article().text()).isEqualTo("One.\nTwo.");
    assertThat(result.diagnostics()).extracting(Diagnostic::code).contains("duplicate-text");
  }

  @Test
  void saysWhereAValueIsWrong() throws IOException {
    ReadResult result =
        read(
            "<nitf><head><docdata>\n<urgency ed-urg=\"high\"/>\n<date.issue norm=\"soon\"/>"
                + "</docdata></head><body/></nitf>");

    assertThat(result.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("bad-value", "bad-date", "no-text");
    assertThat(result.diagnostics().get(0).message()).contains("\"high\"");
    assertThat(result.diagnostics().get(0).position().orElseThrow().line()).isEqualTo(2);
    assertThat(result.article().lifecycle().published().orElseThrow().text()).isEqualTo("soon");
  }

  @Test
  void readsEveryArticleOfADocument() throws IOException {
    String one = "<nitf><body><body.content><p>One</p></body.content></body></nitf>";
    try (Stream<ReadResult> all =
        READER.readAll(Input.of("<items>" + one + one + "</items>"), ReadLimits.defaults())) {
      assertThat(all.map(result -> result.article().text())).containsExactly("One", "One");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "<nitf/>,CERTAIN",
    "<?xml version='1.0'?><!DOCTYPE nitf SYSTEM 'nitf-3-2.dtd'><nitf>,CERTAIN",
    "<n:nitf xmlns:n='x'>,CERTAIN",
    "<newsItem><nitf>,NO",
    "nitf,NO",
    "'',NO"
  })
  void knowsItsRootElement(String head, Recognition recognition) {
    InputHead start = InputHead.of("wrong.txt", head.getBytes(StandardCharsets.UTF_8));
    assertThat(READER.recognise(start)).isEqualTo(recognition);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<nitf><body/></nitf>", "garbage", "</nitf>"})
  void saysWhatFollowsTheDocument(String rest) throws IOException {
    ReadResult result =
        read("<nitf><body><body.content><p>Rain.</p></body.content></body></nitf>\n" + rest);

    assertThat(result.diagnostics())
        .singleElement()
        .satisfies(
            diagnostic -> {
              assertThat(diagnostic.code()).isEqualTo("malformed-xml");
              assertThat(diagnostic.message()).startsWith("after the first article");
            });
  }

  @Test
  void refusesWhatIsNotNitf() {
    assertThatThrownBy(() -> read("<html/>"))
        .isInstanceOf(ParseException.class)
        .hasMessageContaining("no element \"nitf\"");
    assertThatThrownBy(() -> read("<nitf")).isInstanceOf(ParseException.class);
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void endsSoonOnHostileInput() throws IOException {
    assertThatThrownBy(() -> read("<nitf>" + "<block>".repeat(1_000_000)))
        .isInstanceOf(ParseException.class)
        .hasMessageContaining("maxDepth");
    String bomb =
        "<!DOCTYPE nitf [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><nitf><body>"
            + "<body.content><p>&b;</p></body.content></body></nitf>";
    assertThat(read(bomb).article().text()).isEqualTo("&b;");
    String names = "<person>A</person> <chron norm=\"1\">x</chron> ".repeat(50_000);
    assertThat(body("<p><q quote-source=\"A\">q</q>" + names + "</p>").subjects()).hasSize(1);
    assertThat(body("<q quote-source=\"A\">q</q> ".repeat(50_000)).attributions()).hasSize(50_000);
  }

  private static Article body(String blocks) throws IOException {
    return read("<nitf><body><body.content>" + blocks + "</body.content></body></nitf>").article();
  }

  private static ReadResult read(String xml) throws IOException {
    return READER.read(Input.of(xml), ReadLimits.defaults());
  }

  @Test
  void keepsWhatTheModelDoesNotKnow() throws IOException {
    ReadResult result =
        read(
            "<nitf uno=\"u1\"><head><meta name=\"x\" content=\"y\"/><docdata><fixture"
                + " fix-id=\"f\"/><x:own xmlns:x=\"urn:x\">1</x:own></docdata></head><body/></nitf>");

    assertThat(
            List.copyOf(
                result.article().extensions().format("nitf").orElseThrow().values().keySet()))
        .containsExactly("@uno", "head", "head/docdata");
    assertThat(Optional.of(result.format())).contains("nitf");
  }
}
