package io.github.broadsheet.serialization;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** An official schema that documents are checked against, with what lies beside it and no more. */
public final class XmlSchemas {
  private final Schema schema;

  private XmlSchemas(Schema schema) {
    this.schema = schema;
  }

  /** Returns the schema in {@code file}, whose includes are files beside it. */
  public static XmlSchemas of(Path file) {
    try {
      SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
      return new XmlSchemas(factory.newSchema(file.toAbsolutePath().toFile()));
    } catch (SAXException e) {
      throw new IllegalStateException(file + " is no schema", e);
    }
  }

  /** Throws if {@code document} is not valid. */
  public void validate(byte[] document) throws SAXException, IOException {
    schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(document)));
  }
}
