package io.github.broadsheet.serialization.newsmlg2;

import io.github.broadsheet.serialization.SharedData;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/** The official schema, where it is at hand; nothing is fetched. */
final class G2Schema {
  private final Schema schema;

  private G2Schema(Schema schema) {
    this.schema = schema;
  }

  /** Returns the schema; skips the test where it is not at hand. */
  static G2Schema load() throws SAXException, ParserConfigurationException {
    Path file = SharedData.find("schemas", "newsml-g2", "NewsML-G2_2.35-spec-All-Power.xsd");
    Path imported = SharedData.find("schemas", "newsml-g2", "xml.xsd");
    DOMImplementationLS inputs =
        (DOMImplementationLS)
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .getDOMImplementation()
                .getFeature("LS", "3.0");
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    factory.setResourceResolver((type, ns, publicId, systemId, base) -> input(inputs, imported));
    return new G2Schema(factory.newSchema(new StreamSource(file.toFile())));
  }

  private static LSInput input(DOMImplementationLS inputs, Path file) {
    LSInput input = inputs.createLSInput();
    input.setSystemId(file.toUri().toString());
    try {
      input.setByteStream(Files.newInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return input;
  }

  /** Fails if {@code document} is not valid. */
  void requireValid(String document) throws IOException {
    Validator validator = schema.newValidator();
    try {
      validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      validator.validate(new StreamSource(new StringReader(document)));
    } catch (SAXException e) {
      throw new AssertionError(e.getMessage() + "\n" + document, e);
    }
  }
}
