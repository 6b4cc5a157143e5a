package io.github.broadsheet.serialization;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

/**
 * Puts words into every place of a document in XML, one place at a time: into texts and attributes,
 * beside elements, into attributes and elements that nobody knows, and into elements said twice.
 * Elements with the same path are taken for the same place.
 */
final class XmlInjections {
  private static final String FOREIGN = "urn:foreign";

  private final Document document;
  private final Transformer transformer;
  private final Set<String> places = new HashSet<>();
  private final List<Injection> found = new ArrayList<>();
  private int words;

  private XmlInjections(Document document) throws TransformerException {
    this.document = document;
    this.transformer = TransformerFactory.newInstance().newTransformer();
  }

  static List<Injection> of(byte[] document) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      XmlInjections injections =
          new XmlInjections(factory.newDocumentBuilder().parse(new ByteArrayInputStream(document)));
      injections.walk(injections.document.getDocumentElement(), "");
      return injections.found;
    } catch (ParserConfigurationException | SAXException | IOException | TransformerException e) {
      throw new IllegalArgumentException("no document for this test: " + e.getMessage(), e);
    }
  }

  private void walk(Element element, String outer) {
    String path = outer + element.getNodeName();
    if (places.add(path)) {
      texts(element, path);
      attributes(element, path);
      children(element, path);
    }
    for (Node child : List.copyOf(children(element))) {
      if (child instanceof Element inner) {
        walk(inner, path + "/");
      }
    }
  }

  private void texts(Element element, String path) {
    for (Node child : children(element)) {
      if (child instanceof Text text && !text.getData().isBlank()) {
        String before = text.getData();
        String word = word();
        text.setData(before + " " + word);
        add("text " + path, word);
        text.setData(before);
        return;
      }
    }
    loose(element, element.getFirstChild(), "words at the start of " + path);
    loose(element, null, "words at the end of " + path);
  }

  private void loose(Element element, Node before, String place) {
    String word = word();
    Node text = element.insertBefore(document.createTextNode(word), before);
    add(place, word);
    element.removeChild(text);
  }

  private void attributes(Element element, String path) {
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Attr attribute = (Attr) element.getAttributes().item(i);
      if (!attribute.getName().startsWith("xmlns")) {
        String before = attribute.getValue();
        attribute.setValue(word());
        add("attribute " + path + "/@" + attribute.getName(), attribute.getValue());
        attribute.setValue(before);
      }
    }
    String own = word();
    element.setAttribute("unheard", own);
    add("new attribute of " + path, own);
    element.removeAttribute("unheard");
    String foreign = word();
    element.setAttributeNS(FOREIGN, "f:unheard", foreign);
    add("foreign attribute of " + path, foreign);
    element.removeAttributeNS(FOREIGN, "unheard");
  }

  private void children(Element element, String path) {
    for (String namespace : new String[] {element.getNamespaceURI(), FOREIGN}) {
      Element child = document.createElementNS(namespace, "unheard");
      String value = word();
      String text = word();
      child.setAttribute("of", value);
      child.setTextContent(text);
      element.insertBefore(child, element.getFirstChild());
      add((FOREIGN.equals(namespace) ? "foreign" : "new") + " element in " + path, value, text);
      element.removeChild(child);
    }
    if (element.getParentNode() instanceof Element parent) {
      Element copy = (Element) element.cloneNode(true);
      String word = word();
      if (mark(copy, word)) {
        parent.insertBefore(copy, element);
        add("a second, and earlier, " + path, word);
        parent.removeChild(copy);
      }
    }
  }

  /** Puts {@code word} into the first text, or attribute, of {@code element}. */
  private static boolean mark(Element element, String word) {
    for (Node child : children(element)) {
      if (child instanceof Text text && !text.getData().isBlank()) {
        text.setData(text.getData() + " " + word);
        return true;
      }
      if (child instanceof Element inner && mark(inner, word)) {
        return true;
      }
    }
    return false;
  }

  private static List<Node> children(Element element) {
    List<Node> children = new ArrayList<>();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      children.add(child);
    }
    return children;
  }

  private String word() {
    return "zq" + (100_000 + words++) + "x";
  }

  private void add(String place, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      transformer.transform(new DOMSource(document), new StreamResult(out));
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
    found.add(new Injection(place, out.toByteArray(), List.of(words)));
  }
}
