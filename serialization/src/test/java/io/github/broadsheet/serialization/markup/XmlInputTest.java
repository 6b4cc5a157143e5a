package io.github.broadsheet.serialization.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.text.Position;
import java.io.IOException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlInputTest {
  @Test
  void readsATree() throws IOException {
    Element root = read("\n <?xml version='1.0'?><a x='1'>b<c>d</c>e</a>").root();

    assertThat(MarkupWriter.toString(root)).isEqualTo("<a x=\"1\">b<c>d</c>e</a>");
    assertThat(root.text()).isEqualTo("bde");
  }

  @Test
  void looksUpEntitiesOfHtmlAndKeepsUnknownOnes() throws IOException {
    XmlInput.Document document =
        read("<!DOCTYPE a SYSTEM 'http://x.invalid/a.dtd'><a>&eacute;&zz;</a>");

    assertThat(document.root().text()).isEqualTo("é&zz;");
    assertThat(document.diagnostics())
        .extracting(Diagnostic::code, d -> d.position().orElseThrow().line())
        .containsExactly(tuple("unknown-entity", 1));
  }

  @Test
  void expandsNoEntityOfTheDocument() throws IOException {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 'lol'>");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY e")
          .append(i)
          .append(" '")
          .append(("&e" + (i - 1) + ";").repeat(10))
          .append("'>");
    }
    bomb.append("<!ENTITY f SYSTEM 'file:///etc/passwd'>]><a>&e29;&f;</a>");

    assertThat(read(bomb.toString()).root().text()).isEqualTo("&e29;&f;");
  }

  @Test
  void readsADocumentUpToWhereItBreaksOff() throws IOException {
    XmlInput.Document document = read("<a><b>whole</b>\n<c>half</c><d>");

    assertThat(document.root().text()).isEqualTo("whole half");
    assertThat(document.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("malformed-xml");
    assertThat(document.diagnostics().get(0).position().map(Position::line)).contains(2);
  }

  @Test
  void refusesWhatIsNoXml() {
    assertThatExceptionOfType(ParseException.class)
        .isThrownBy(() -> read("no markup"))
        .withMessageContaining("no well-formed XML")
        .withMessageContaining("line 1");
  }

  @Test
  void refusesAMillionLevels() {
    assertThatExceptionOfType(ParseException.class)
        .isThrownBy(() -> read("<a>".repeat(1_000_000)))
        .withMessageContaining("257, above 256, the limit maxDepth");
  }

  @Test
  void refusesTooManyAttributes() {
    StringBuilder xml = new StringBuilder("<a");
    for (int i = 0; i < 300; i++) {
      xml.append(" a").append(i).append("='x'");
    }

    assertThatExceptionOfType(ParseException.class)
        .isThrownBy(() -> read(xml.append("/>").toString()))
        .withMessageContaining("300, above 256, the limit maxAttributes");
  }

  @Test
  void refusesMoreBytesThanAllowed() {
    ReadLimits limits = ReadLimits.builder().maxBytes(100).build();

    assertThatExceptionOfType(ParseException.class)
        .isThrownBy(() -> XmlInput.read(Input.of("<a>" + "x".repeat(200) + "</a>"), limits))
        .withMessageContaining("longer than 100 bytes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16"})
  @Timeout(20)
  void refusesATagThatDeclaresNamespacesWithoutEnd(String charset) {
    StringBuilder xml = new StringBuilder("<a><b");
    for (int i = 0; i < 300_000; i++) {
      xml.append(" xmlns:n").append(i).append("='>'");
    }
    Input input = Input.of(xml.append("/></a>").toString().getBytes(Charset.forName(charset)));

    assertThatExceptionOfType(ParseException.class)
        .isThrownBy(() -> XmlInput.read(input, ReadLimits.defaults()))
        .withMessageContaining("a tag declares more than 1000 namespaces");
  }

  @Test
  void takesADocumentOfManyTagsThatDeclareANamespace() throws IOException {
    String xml = "<a>" + "<b xmlns='urn:b' xmlns:c='urn:c'>xmlns</b>".repeat(5_000) + "</a>";

    assertThat(XmlInput.read(Input.of(xml), ReadLimits.defaults()).diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16"})
  void takesAnElementWhoseTextSpeaksOfNamespaces(String charset) throws IOException {
    String words = "&lt;p xmlns:o='urn:o'&gt; xmlns ".repeat(20_000);
    String xml = "<a xmlns='urn:a'><b c='>'>" + words + "</b></a>";

    XmlInput.Document document =
        XmlInput.read(Input.of(xml.getBytes(Charset.forName(charset))), ReadLimits.defaults());

    assertThat(document.diagnostics()).isEmpty();
  }

  @Test
  void refusesMoreLeadingSpaceThanAllowed() {
    assertThatExceptionOfType(ParseException.class)
        .isThrownBy(
            () ->
                XmlInput.read(
                    Input.of(" ".repeat(100) + "<a/>"), ReadLimits.builder().maxBytes(50).build()))
        .withMessageContaining("limit maxBytes");
  }

  @Test
  void closesNoElementThatABrowserWouldLeaveOpen() {
    Element heading = Element.of("h2").add(Element.of("b")).add(Element.of("br"));

    assertThat(MarkupWriter.toString(heading)).isEqualTo("<h2><b></b><br/></h2>");
  }

  @Test
  void leavesOutWhatXmlCannotHold() {
    StringBuilder xml = new StringBuilder();
    MarkupWriter writer = new MarkupWriter(xml);
    writer.write(Element.of("a").with("b", "\"<\n").text("x\u0001&\uD800y"));

    assertThat(xml).hasToString("<a b=\"&quot;&lt;&#10;\">x&amp;y</a>");
    assertThat(writer.leftOut()).isEqualTo(2);
  }

  private static XmlInput.Document read(String xml) throws IOException {
    return XmlInput.read(Input.of(xml), ReadLimits.defaults());
  }
}
