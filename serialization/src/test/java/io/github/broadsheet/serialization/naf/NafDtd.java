package io.github.broadsheet.serialization.naf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The rules of the DTD of NAF 3.3.1 for the layers that we write, checked by the JDK's parser. */
final class NafDtd {
  private static final String RULES =
      """
      <!ELEMENT NAF (nafHeader|raw|topics|text|terms|entities|coreferences|tunits|attribution)*>
      <!ATTLIST NAF doc CDATA #IMPLIED version CDATA #IMPLIED xml:lang CDATA #IMPLIED>
      <!ELEMENT nafHeader (fileDesc?,public?,linguisticProcessors*)>
      <!ELEMENT fileDesc EMPTY>
      <!ATTLIST fileDesc title CDATA #IMPLIED author CDATA #IMPLIED creationtime CDATA #IMPLIED
        filename CDATA #IMPLIED filetype CDATA #IMPLIED pages CDATA #IMPLIED>
      <!ELEMENT public EMPTY>
      <!ATTLIST public publicId CDATA #IMPLIED uri CDATA #IMPLIED>
      <!ELEMENT linguisticProcessors (lp)+>
      <!ATTLIST linguisticProcessors layer CDATA #REQUIRED>
      <!ELEMENT lp EMPTY>
      <!ATTLIST lp name CDATA #REQUIRED version CDATA #REQUIRED timestamp CDATA #IMPLIED
        beginTimestamp CDATA #IMPLIED endTimestamp CDATA #IMPLIED hostname CDATA #IMPLIED>
      <!ELEMENT raw (#PCDATA)>
      <!ELEMENT topics (topic)+>
      <!ELEMENT topic (#PCDATA)>
      <!ATTLIST topic source CDATA #IMPLIED method CDATA #IMPLIED confidence CDATA #IMPLIED
        uri CDATA #IMPLIED>
      <!ELEMENT text (wf)+>
      <!ELEMENT wf (#PCDATA)>
      <!ATTLIST wf id ID #REQUIRED sent CDATA #IMPLIED para CDATA #IMPLIED offset CDATA #REQUIRED
        length CDATA #REQUIRED>
      <!ELEMENT terms (term)+>
      <!ELEMENT term (span)>
      <!ATTLIST term id ID #REQUIRED lemma CDATA #IMPLIED pos CDATA #IMPLIED>
      <!ELEMENT entities (entity)+>
      <!ELEMENT entity (span,externalReferences?)>
      <!ATTLIST entity id ID #REQUIRED type CDATA #IMPLIED>
      <!ELEMENT coreferences (coref)+>
      <!ELEMENT coref (span+,externalReferences?)>
      <!ATTLIST coref id ID #REQUIRED status CDATA #REQUIRED type CDATA #IMPLIED>
      <!ELEMENT externalReferences (externalRef)+>
      <!ELEMENT externalRef EMPTY>
      <!ATTLIST externalRef reference CDATA #REQUIRED resource CDATA #IMPLIED
        reftype CDATA #IMPLIED source CDATA #IMPLIED timestamp CDATA #IMPLIED>
      <!ELEMENT tunits (tunit)+>
      <!ELEMENT tunit EMPTY>
      <!ATTLIST tunit id ID #REQUIRED type CDATA #IMPLIED offset CDATA #REQUIRED
        length CDATA #REQUIRED>
      <!ELEMENT attribution (statement)+>
      <!ELEMENT statement (statement_target,statement_source?,statement_cue?)>
      <!ATTLIST statement id ID #REQUIRED>
      <!ELEMENT statement_target (span)>
      <!ELEMENT statement_source (span)>
      <!ELEMENT statement_cue (span)>
      <!ELEMENT span (target)+>
      <!ATTLIST span status CDATA #IMPLIED>
      <!ELEMENT target EMPTY>
      <!ATTLIST target id IDREF #REQUIRED>
      """;

  private NafDtd() {}

  /** Returns what the parser objects to. */
  static List<String> faults(byte[] document) throws IOException {
    String xml = new String(document, StandardCharsets.UTF_8);
    int start = xml.indexOf("<NAF");
    String typed =
        xml.substring(0, start) + "<!DOCTYPE NAF SYSTEM \"naf.dtd\">" + xml.substring(start);
    List<String> faults = new ArrayList<>();
    try {
      SAXParserFactory factory = SAXParserFactory.newInstance();
      factory.setValidating(true);
      factory
          .newSAXParser()
          .parse(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), handler(faults));
    } catch (SAXException | ParserConfigurationException e) {
      faults.add(e.toString());
    }
    return faults;
  }

  private static DefaultHandler handler(List<String> faults) {
    return new DefaultHandler() {
      @Override
      public InputSource resolveEntity(String publicId, String systemId) {
        return new InputSource(new StringReader(RULES));
      }

      @Override
      public void error(SAXParseException e) {
        faults.add(e.getMessage());
      }
    };
  }
}
