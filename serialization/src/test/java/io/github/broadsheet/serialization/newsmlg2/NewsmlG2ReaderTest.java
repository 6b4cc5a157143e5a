package io.github.broadsheet.serialization.newsmlg2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Block;
import io.github.broadsheet.article.BlockKind;
import io.github.broadsheet.article.Byline;
import io.github.broadsheet.article.Headline;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.article.Link;
import io.github.broadsheet.article.Note;
import io.github.broadsheet.article.NoteKind;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.article.Timestamp;
import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.InputHead;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Recognition;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.quote.QuoteKind;
import io.github.broadsheet.quote.Speaker;
import io.github.broadsheet.quote.SpeakerKind;
import io.github.broadsheet.serialization.RoundTrip;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsmlG2ReaderTest {
  private static final NewsmlG2Reader READER = new NewsmlG2Reader();
  private static final NewsmlG2Writer WRITER = new NewsmlG2Writer();

  private static final String DIRTY =
      """
      <newsMessage><itemSet><newsItem guid="g1" version="3">
        <contentMeta>
          <headline>Harbour shut</headline><headline>Port closed</headline>
          <description role="drol:summary">Ferries stay in.</description>
          <urgency>12</urgency>
          <subject qcode="acme:77" type="cpnat:person" relevance="80"><name>Ana Roe</name></subject>
          <subject qcode="medtop:04000000" rank="2"/>
          <by>By Tom Lee</by><creator><name>Tom Lee</name></creator>
        </contentMeta>
        <itemMeta>
          <versionCreated>2026-03-01T12:00:00+0100</versionCreated>
          <provider literal="Harbour Press"/><firstCreated/>
          <embargoed>when he lands</embargoed>
          <pubStatus qcode="stat:canceled"/>
          <unheard of="it">words</unheard>
        </itemMeta>
        <contentSet>%s</contentSet>
      </newsItem></itemSet></newsMessage>
      """;

  private static final String XHTML =
      "<inlineXML><html><body><h1>Harbour shut</h1><p>Rain.</p><p>Wind.</p></body></html></inlineXML>";

  @Test
  void readsDocumentsWithoutHeaderNamespaceAndOrder() throws IOException {
    ReadResult result = read(DIRTY.formatted(XHTML));
    Article article = result.article();

    assertThat(article.text()).isEqualTo("Harbour shut\nBy Tom Lee\nRain.\nWind.");
    assertThat(article.headline(HeadlineRole.ALTERNATIVE)).contains("Port closed");
    assertThat(article.lifecycle().updated())
        .get()
        .returns("2026-03-01T12:00:00+0100", Timestamp::text)
        .satisfies(time -> assertThat(time.toOffsetDateTime()).isPresent());
    assertThat(article.lifecycle().embargoedUntil())
        .get()
        .returns("when he lands", Timestamp::text);
    assertThat(article.lifecycle().urgency()).isEmpty();
    assertThat(article.subjects().get(0).relevance()).contains(0.8);
    assertThat(result.diagnostics())
        .extracting(Diagnostic::code)
        .contains("unreadable-urgency", "unreadable-time", "unknown-scheme");
    assertThat(result.diagnostics())
        .filteredOn(d -> d.code().equals("unreadable-urgency"))
        .singleElement()
        .satisfies(d -> assertThat(d.message()).contains("\"12\"").contains("1 to 9"))
        .satisfies(d -> assertThat(d.position()).isPresent());
  }

  @Test
  void keepsWhatIsInvalidOrUnknownAndWritesItValid() throws Exception {
    byte[] written = RoundTrip.keepsItsOwn(WRITER, READER, Input.of(DIRTY.formatted(XHTML)));

    G2Schema.load().requireValid(new String(written, StandardCharsets.UTF_8));
  }

  @Test
  void resolvesCodesByTheCatalogsAtHand() throws IOException {
    String own =
        "<newsItem guid='g'><catalogRef href='http://remote.invalid/catalog.xml'/><catalog>"
            + "<scheme alias='acme' uri='http://acme.example/cv/'/></catalog><contentMeta>"
            + "<subject qcode='acme:77'/><subject qcode='stat:x'/><subject qcode='other:1'/>"
            + "</contentMeta></newsItem>";

    assertThat(read(own).article().subjects())
        .extracting(Subject::uri)
        .containsExactly(
            java.util.Optional.of(URI.create("http://acme.example/cv/77")),
            java.util.Optional.of(URI.create("http://cv.iptc.org/newscodes/pubstatusg2/x")),
            java.util.Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/xhtml+xml",
        "application/xhtml",
        "text/html",
        "text/xhtml",
        "application/nitf+xml",
        "text/vnd.IPTC.NITF",
        "text/xml",
        "application/xml",
        "text/plain",
      })
  void findsTheTextWhateverItIsCalled(String type) throws IOException {
    String nitf =
        "<nitf><body><body.head><hedline><hl1>Other</hl1></hedline></body.head><body.content>"
            + "<p>Rain.</p><p>Wind.</p></body.content></body></nitf>";
    String xhtml = "<div><p>Rain.</p><p>Wind.</p></div>";

    for (String content : new String[] {nitf, xhtml}) {
      String item =
          DIRTY.formatted("<inlineXML contenttype='" + type + "'>" + content + "</inlineXML>");
      assertThat(read(item).article().text()).endsWith("\nRain.\nWind.");
    }
    for (String content : new String[] {"Rain.\n\nWind.", "&lt;p>Rain.&lt;/p>&lt;p>Wind.&lt;/p>"}) {
      String item =
          DIRTY.formatted("<inlineData contenttype='" + type + "'>" + content + "</inlineData>");
      assertThat(read(item).article().text()).endsWith("\nRain.\nWind.");
    }
  }

  @Test
  void readsQuotesAndSpeakersOfOthers() throws IOException {
    String item =
        "<newsItem guid='g'><assert qcode='acme:1'><name>Ana Roe</name>"
            + "<type qcode='cpnat:person'/></assert>"
            + "<inlineRef idrefs='here' qcode='acme:1' confidence='70'/><contentSet>"
            + "<inlineXML><div><p>She said <q id='here'>“no”</q> <q>twice</q>.</p></div></inlineXML>"
            + "</contentSet></newsItem>";

    Article article = read(item).article();

    assertThat(article.quotes())
        .singleElement()
        .returns(QuoteKind.DIRECT, Quote::kind)
        .satisfies(quote -> assertThat(quote.in(article.text())).isEqualTo("“no”"));
    assertThat(article.attributions())
        .singleElement()
        .satisfies(a -> assertThat(a.confidence()).isEqualTo(0.7))
        .satisfies(
            a -> assertThat(a.speaker()).contains(Speaker.of(SpeakerKind.PERSON, "Ana Roe")));
    assertThat(article.marks()).hasSize(1);
    RoundTrip.keepsItsOwn(WRITER, READER, Input.of(item));
  }

  @Test
  void readsPackagesAsLinks() throws Exception {
    String item =
        "<packageItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='p' standard='NewsML-G2'>"
            + "<itemMeta><itemClass qcode='ninat:composite'/><provider literal='x'/>"
            + "<versionCreated>2026-03-01T12:00:00Z</versionCreated></itemMeta><groupSet root='G1'>"
            + "<group id='G1' role='group:main'><itemRef residref='urn:a'><title>One</title></itemRef>"
            + "<itemRef residref='urn:b'><title>Two</title></itemRef></group></groupSet></packageItem>";

    assertThat(read(item).article().links())
        .extracting(Link::rel, link -> link.title().orElse(""))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("main", "One"),
            org.assertj.core.groups.Tuple.tuple("main", "Two"));
    byte[] written = RoundTrip.keepsItsOwn(WRITER, READER, Input.of(item));
    assertThat(new String(written, StandardCharsets.UTF_8)).contains("<packageItem");
    G2Schema.load().requireValid(new String(written, StandardCharsets.UTF_8));
  }

  @Test
  void passesOverItemsThatAreNoNews() throws IOException {
    String message =
        "<newsMessage><itemSet><conceptItem/><newsItem guid='g'><itemMeta/></newsItem></itemSet></newsMessage>";

    assertThat(read(message).diagnostics()).extracting(Diagnostic::code).contains("not-an-article");
    assertThatThrownBy(() -> read("<newsMessage><itemSet><conceptItem/></itemSet></newsMessage>"))
        .isInstanceOf(ParseException.class)
        .hasMessageContaining("no newsItem");
  }

  @Test
  void passesOverPackagesThatSayNothing() throws IOException {
    ReadResult result =
        read(
            "<newsMessage><itemSet><packageItem><itemRef residref='1'/></packageItem>"
                + "<newsItem guid='g'><itemMeta/></newsItem></itemSet></newsMessage>");

    assertThat(result.article().identifiers()).containsExactly(new Identifier("guid", "g"));
    assertThat(result.diagnostics()).extracting(Diagnostic::code).contains("not-an-article");
  }

  @Test
  void takesWhatIsCalledATitleForTheHeadline() throws Exception {
    String item =
        "<newsItem guid='g'><itemMeta/><contentMeta><headline role='hp:title'>Rain</headline>"
            + "<headline role='hp:subtitle'>Much of it</headline></contentMeta><contentSet>"
            + "<inlineXML><html><body><h1>Rain</h1><h2>Much of it</h2><p>Wet.</p></body></html>"
            + "</inlineXML></contentSet></newsItem>";
    Article article = read(item).article();

    assertThat(article.headlines())
        .extracting(Headline::role, Headline::text)
        .containsExactly(tuple(HeadlineRole.MAIN, "Rain"), tuple(HeadlineRole.DECK, "Much of it"));
    assertThat(article.blocks()).extracting(Block::kind).containsExactly(BlockKind.PARAGRAPH);
    RoundTrip.keepsItsOwn(WRITER, READER, Input.of(item));
  }

  @Test
  void takesTheTitleOfTheContentForTheHeadlineWhereThereIsNone() throws IOException {
    Article article =
        read("<newsItem guid='g'><itemMeta/><contentSet><inlineXML><nitf><head><title>Rain</title>"
                + "</head><body><body.head><byline>By<person>Ana Roe</person></byline></body.head>"
                + "<body.content><p>Wet.</p></body.content></body></nitf></inlineXML></contentSet>"
                + "</newsItem>")
            .article();

    assertThat(article.headline()).contains("Rain");
    assertThat(article.byline().map(Byline::text)).contains("By Ana Roe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<inlineXML><html><body><p>%s</p></body></html></inlineXML>",
        "<inlineXML><html><body>%s</body></html></inlineXML>",
        "<inlineData contenttype='text/plain'>&lt;p&gt;%s&lt;/p&gt;</inlineData>"
      })
  void partsCopyOfTheWiresIntoItsParagraphs(String content) throws IOException {
    String copy =
        """
        (Adds quote)
            * Sixty people aboard

            PORT ADA (HP) - A ferry ran aground on
        Tuesday.
            Nobody was hurt, the harbour master
        said.
        """;
    Article article =
        read("<newsItem guid='g'><itemMeta/><contentSet>"
                + content.formatted(copy)
                + "</contentSet></newsItem>")
            .article();

    assertThat(article.paragraphs().stream().map(p -> p.in(article.text())))
        .containsExactly(
            "(Adds quote)",
            "* Sixty people aboard",
            "PORT ADA (HP) - A ferry ran aground on Tuesday.",
            "Nobody was hurt, the harbour master said.");
  }

  @Test
  void leavesMarkupThatIsIndentedForShowInOneParagraph() throws IOException {
    Article article =
        read("<newsItem guid='g'><itemMeta/><contentSet><inlineXML><html><body>\n  <p>\n    A ferry\n"
                + "    ran aground.\n  </p>\n</body></html></inlineXML></contentSet></newsItem>")
            .article();

    assertThat(article.text()).isEqualTo("A ferry ran aground.");
  }

  @Test
  void readsAMessageOfAnyLengthItemByItem() throws IOException {
    String item = "<newsItem guid='g'><contentMeta><headline>H</headline></contentMeta></newsItem>";
    byte[] message =
        ("<newsMessage><itemSet>" + item.repeat(20_000)).getBytes(StandardCharsets.UTF_8);

    // The message breaks off: what was whole is read, then the stream says where it ended.
    try (Stream<ReadResult> results = READER.readAll(Input.of(message), ReadLimits.defaults())) {
      assertThat(results.limit(20_000).map(r -> r.article().headline().orElse("")))
          .hasSize(20_000)
          .containsOnly("H");
    }
  }

  @Test
  void refusesHostileDocuments() {
    String bomb =
        "<!DOCTYPE newsItem [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>"
            + "<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
            + "<newsItem guid='g'><contentMeta><headline>H &b; &x;</headline></contentMeta></newsItem>";

    assertThat(readQuietly(bomb).headline().orElse("")).isEqualTo("H &b; &x;");
    assertThatThrownBy(() -> read("<newsItem><contentSet><inlineXML>" + "<div>".repeat(1_000_000)))
        .isInstanceOf(ParseException.class)
        .hasMessageContaining("maxDepth");
  }

  @Test
  void saysWhereADocumentBreaksOff() throws IOException {
    assertThat(read("<newsItem guid='g'><contentMeta><headline>H</headline><by").diagnostics())
        .anySatisfy(
            d -> {
              assertThat(d.code()).isEqualTo("malformed-xml");
              assertThat(d.position()).isPresent();
            });
    assertThatThrownBy(() -> read("<newsMessage><itemSet></newsMessage>"))
        .isInstanceOf(ParseException.class)
        .satisfies(e -> assertThat(((ParseException) e).position()).isPresent());
  }

  @Test
  void takesTheNotepadBelowAStoryForNotes() throws IOException {
    Article article =
        read("<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='g'><contentSet><inlineXML>"
                + "<html xmlns='http://www.w3.org/1999/xhtml'><body><section class='main'><p>Regen."
                + "</p></section><section class='linkbox'><h2>Links</h2><p>Hafen</p></section>"
                + "<section class='notepad'><h2>Notizblock</h2><p>Tel.</p></section></body></html>"
                + "</inlineXML></contentSet></newsItem>")
            .article();

    assertThat(article.blocks()).hasSize(3);
    assertThat(article.paragraphs()).hasSize(1);
    assertThat(article.blocks(Note.class))
        .allMatch(note -> note.noteKind() == NoteKind.EDITORS_NOTE)
        .hasSize(2);
  }

  private static Article readQuietly(String xml) {
    try {
      return read(xml).article();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "story.txt, <newsItem xmlns='http://iptc.org/std/nar/2006-10-01/'/>, CERTAIN",
    "story.json, <n:newsMessage xmlns:n='http://iptc.org/std/nar/2006-10-01/'/>, CERTAIN",
    "a.xml, <?xml version='1.0'?><!-- x --><packageItem standard='NewsML-G2'/>, CERTAIN",
    "a.xml, <newsItem guid='g'/>, LIKELY",
    "a.xml, <nitf/>, NO",
    "newsItem.xml, newsItem, NO",
  })
  void isRecognisedByItsOutermostElement(String name, String text, Recognition expected) {
    InputHead head = InputHead.of(name, text.getBytes(StandardCharsets.UTF_8));

    assertThat(READER.recognise(head)).isEqualTo(expected);
  }

  private static ReadResult read(String xml) throws IOException {
    return READER.read(Input.of(xml), ReadLimits.defaults());
  }
}
