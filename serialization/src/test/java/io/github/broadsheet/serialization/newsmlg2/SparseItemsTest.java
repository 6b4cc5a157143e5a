package io.github.broadsheet.serialization.newsmlg2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.article.Link;
import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.InputHead;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Recognition;
import io.github.broadsheet.serialization.RoundTrip;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Items of few elements, of odd ones, or of none that is news. */
class SparseItemsTest {
  private static final NewsmlG2Reader READER = new NewsmlG2Reader();

  private static final String META =
      "<itemMeta><itemClass qcode='ninat:composite'/><provider literal='p'/>%s</itemMeta>";
  private static final String UPDATED = "<versionCreated>2026-03-01T12:00:00Z</versionCreated>";

  @ParameterizedTest
  @ValueSource(strings = {"planningItem", "conceptItem", "knowledgeItem", "catalogItem", "catalog"})
  void namesWhatADocumentHoldsInsteadOfNews(String root) {
    String xml = "<" + root + " xmlns='http://iptc.org/std/nar/2006-10-01/'/>";

    assertThat(READER.recognise(InputHead.of("x", xml.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(Recognition.CERTAIN);
    assertThatThrownBy(() -> read(xml))
        .isInstanceOf(ParseException.class)
        .hasMessageEndingWith("no packageItem of NewsML-G2, but " + root);
  }

  @Test
  void leavesOtherCatalogsAlone() {
    byte[] shop = "<catalog><product/></catalog>".getBytes(StandardCharsets.UTF_8);

    assertThat(READER.recognise(InputHead.of("x", shop))).isEqualTo(Recognition.NO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<contentMeta><headline>Rain</headline></contentMeta>",
        "<contentSet><inlineXML><html><body><h1>Rain</h1><p>It rained.</p></body></html>"
            + "</inlineXML></contentSet>",
      })
  void readsPartsOfItemsThatStandAlone(String part) throws IOException {
    assertThat(READER.recognise(InputHead.of("x", part.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(Recognition.LIKELY);
    assertThat(read(part).article().headline()).contains("Rain");
  }

  @Test
  void readsGroupsThatStandAlone() throws IOException {
    String groups =
        "<groupSet root='g'><group id='g' role='group:top'><itemRef residref='urn:x:1'/></group>"
            + "</groupSet>";

    assertThat(read(groups).article().links()).extracting(Link::rel).containsExactly("top");
  }

  @Test
  void namesAnItemWithoutText() throws IOException {
    ReadResult result = read(item("newsItem", META.formatted(UPDATED)));

    assertThat(result.diagnostics())
        .filteredOn(d -> d.code().equals("no-text"))
        .singleElement()
        .returns("the item, which says it is \"composite\", has no text", Diagnostic::message)
        .satisfies(d -> assertThat(d.position()).isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // The time of change is there, and says nothing.
        "<itemMeta><provider literal='p'/><versionCreated/></itemMeta>",
        // A type whose prefix nobody declares, in a history that has no room for attributes.
        "<pubHistory><published><timestamp>2026-03-01</timestamp>"
            + "<publishedExtProperty rel='a:b' valuedatatype='xs:anyURI'/></published>"
            + "</pubHistory><itemMeta><provider literal='p'/>"
            + UPDATED
            + "</itemMeta>",
        // The schema wants policies declared, and has no declaration of them.
        "<rightsInfo><rightsExpressionXML langid='http://www.w3.org/ns/odrl/2/'>"
            + "<o:Policy xmlns:o='http://www.w3.org/ns/odrl/2/' uid='urn:x:1'/>"
            + "</rightsExpressionXML></rightsInfo><itemMeta><provider literal='p'/>"
            + UPDATED
            + "</itemMeta>",
      })
  void writesOddItemsValidAndReadsThemTheSame(String content) throws Exception {
    byte[] written =
        RoundTrip.keepsItsOwn(new NewsmlG2Writer(), READER, Input.of(item("newsItem", content)));

    G2Schema.load().requireValid(new String(written, StandardCharsets.UTF_8));
  }

  @Test
  void keepsLinksOfGroupsThatCannotBeWritten() throws Exception {
    String groups =
        "<groupSet root='g'><group id='g' role='group:top'><itemRef residref='urn:x:1'/><itemRef/>"
            + "<groupRef idref='gone'/></group></groupSet>";
    String item = item("packageItem", META.formatted(UPDATED) + groups);

    byte[] written = RoundTrip.keepsItsOwn(new NewsmlG2Writer(), READER, Input.of(item));

    assertThat(read(item).article().links()).hasSize(1);
    G2Schema.load().requireValid(new String(written, StandardCharsets.UTF_8));
  }

  @Test
  void readsTheParagraphsOfOtherVocabularies() throws IOException {
    String content =
        "<contentSet><inlineXML contenttype='application/x-lockpaper'><SIDE xmlns=''>"
            + "<TITEL>Slusen</TITEL><INDLEDNING><P>Slusen er <B>lukket</B>.</P></INDLEDNING>"
            + "<TEKST><CITAT>Vi venter.</CITAT><P>Det sagde hun.</P><UL><LI>en</LI></UL><P/></TEKST>"
            + "</SIDE></inlineXML></contentSet>";
    String item = item("newsItem", META.formatted(UPDATED) + content);
    ReadResult read = read(item);

    assertThat(read.article().text())
        .isEqualTo("Slusen er lukket.\nVi venter.\nDet sagde hun.\nen");
    assertThat(read.diagnostics())
        .filteredOn(each -> each.code().equals("foreign-content"))
        .extracting(Diagnostic::message)
        .containsExactly(
            "the content is <SIDE>, of which the paragraphs were read; it is kept whole");
    assertThat(read.article().extensions().toString()).contains("Slusen</TITEL>");
    RoundTrip.keepsItsOwn(new NewsmlG2Writer(), READER, Input.of(item));
  }

  @Test
  void leavesOtherVocabulariesWithoutParagraphsAside() throws IOException {
    String content =
        "<contentSet><inlineXML><results xmlns='urn:x'><team>Marle</team></results></inlineXML>"
            + "</contentSet>";

    assertThat(read(item("newsItem", META.formatted(UPDATED) + content)).diagnostics())
        .extracting(Diagnostic::code)
        .contains("no-text");
  }

  @Test
  void namesWhatFollowsTheLastNews() throws IOException {
    String news = item("newsItem", META.formatted(UPDATED));
    String message =
        "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><itemSet>"
            + news
            + news.replace("g1", "g2")
            + "<conceptItem guid='c'/></itemSet></newsMessage>";

    List<ReadResult> results = new ArrayList<>();
    try (Stream<ReadResult> all = READER.readAll(Input.of(message), ReadLimits.defaults())) {
      all.forEach(results::add);
    }
    assertThat(results)
        .extracting(
            result ->
                result.diagnostics().stream()
                    .filter(each -> each.code().equals("not-an-article"))
                    .count())
        .containsExactly(0L, 1L);
  }

  @Test
  void givesWhatIsWholeBeforeWhatIsBroken() throws IOException {
    String news = item("newsItem", META.formatted(UPDATED));
    String message = "<newsMessage><itemSet>" + news + "<<</itemSet></newsMessage>";

    try (Stream<ReadResult> all = READER.readAll(Input.of(message), ReadLimits.defaults())) {
      Iterator<ReadResult> results = all.iterator();
      assertThat(results.next().article().identifiers()).isNotEmpty();
      assertThatThrownBy(results::hasNext).isInstanceOf(ParseException.class);
    }
  }

  private static String item(String name, String content) {
    return "<%1$s xmlns='http://iptc.org/std/nar/2006-10-01/' guid='g1'>%2$s</%1$s>"
        .formatted(name, content);
  }

  private static ReadResult read(String xml) throws IOException {
    return READER.read(Input.of(xml), ReadLimits.defaults());
  }
}
