package io.github.broadsheet.serialization.markup;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.ENTITY_REFERENCE;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.Severity;
import io.github.broadsheet.text.Position;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A document in XML, read one element at a time.
 *
 * <p>Nothing but the document itself is read: declarations in a DTD are passed over, external
 * entities and DTDs are never fetched, and a reference to an entity that XML does not know is
 * looked up among those of HTML, or kept as it stands and reported. A document that breaks off is
 * read up to there, with a diagnostic. Depth, number of elements and attributes, and length of text
 * are limited. Not safe to share between threads.
 */
public final class XmlInput implements AutoCloseable {
  private static final XMLInputFactory FACTORY = factory();

  private final InputStream stream;
  private final BoundedStream bounded;
  private final XMLStreamReader reader;
  private final XmlLimits limits;
  private final int maxDiagnostics;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private int told;
  private boolean broken;

  private XmlInput(
      InputStream stream, BoundedStream bounded, XMLStreamReader reader, ReadLimits limits) {
    this.stream = stream;
    this.bounded = bounded;
    this.reader = reader;
    this.limits = new XmlLimits(limits);
    this.maxDiagnostics = limits.maxDiagnostics();
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
    return factory;
  }

  /**
   * Opens a document.
   *
   * @throws ParseException if not even its first characters are XML
   * @throws IOException if it cannot be opened
   */
  public static XmlInput open(Input input, ReadLimits limits) throws IOException {
    InputStream stream = input.open();
    try {
      BoundedStream bounded = new BoundedStream(stream, input, limits);
      XMLStreamReader reader =
          FACTORY.createXMLStreamReader(new NamespaceGuard(withoutLeadingSpace(bounded)));
      return new XmlInput(stream, bounded, reader, limits);
    } catch (XMLStreamException e) {
      stream.close();
      throw malformed(e);
    } catch (TooLongException e) {
      stream.close();
      throw new ParseException("too-long", orEmpty(e.getMessage()));
    } catch (IOException e) {
      stream.close();
      throw e;
    }
  }

  /** Reads a whole document, or as much of it as is XML. */
  public static Document read(Input input, ReadLimits limits) throws IOException {
    try (XmlInput xml = open(input, limits)) {
      Element root = xml.next(element -> true).orElseThrow(() -> empty(input));
      return new Document(root, xml.newDiagnostics());
    }
  }

  private static ParseException empty(Input input) {
    return new ParseException("malformed-xml", input + " holds no element");
  }

  // White space before the XML declaration is forbidden, and common.
  private static InputStream withoutLeadingSpace(InputStream stream) throws IOException {
    PushbackInputStream pushback = new PushbackInputStream(stream, 1);
    int first = pushback.read();
    while (first == ' ' || first == '\n' || first == '\r' || first == '\t') {
      first = pushback.read();
    }
    if (first >= 0) {
      pushback.unread(first);
    }
    return pushback;
  }

  /**
   * Goes on to the next element that passes {@code test}, which is asked for elements from the
   * outside in, and reads it whole. What does not pass is entered, not kept: the attributes that
   * {@code test} does not {@linkplain Element#takeAttributes() take} and words on the way are
   * reported.
   *
   * @throws ParseException if there is one before it, and that is not XML
   */
  public Optional<Element> next(Predicate<Element> test) {
    limits.reset();
    bounded.countAnew();
    try {
      while (!broken && reader.hasNext()) {
        int event = reader.next();
        if (event == START_ELEMENT) {
          Element element = start(1);
          if (test.test(element)) {
            fill(element);
            return Optional.of(element);
          }
          Leftovers.passedOver(element).ifPresent(this::reportPassedOver);
        } else if ((event == CHARACTERS || event == CDATA) && !reader.isWhiteSpace()) {
          reportPassedOver("the words " + Leftovers.excerpt(reader.getText()));
        }
      }
      return Optional.empty();
    } catch (XMLStreamException e) {
      broken = true;
      throw malformed(e);
    }
  }

  private void reportPassedOver(String what) {
    report(
        "passed-over",
        Severity.WARNING,
        what + " outside of any article: passed over",
        position(reader.getLocation()));
  }

  /** Returns what was noticed since this was last asked: what there is to say of the next item. */
  public List<Diagnostic> newDiagnostics() {
    List<Diagnostic> found = List.copyOf(diagnostics.subList(told, diagnostics.size()));
    told = diagnostics.size();
    return found;
  }

  private void fill(Element root) {
    List<Element> open = new ArrayList<>();
    open.add(root);
    Words text = new Words();
    try {
      while (!open.isEmpty()) {
        int event = reader.next();
        Element inner = open.get(open.size() - 1);
        switch (event) {
          case CHARACTERS, CDATA, SPACE -> characters(text);
          case ENTITY_REFERENCE -> text.add(entity(reader.getLocalName()));
          case START_ELEMENT -> {
            flush(text, inner);
            Element child = start(open.size() + 1);
            inner.add(child);
            open.add(child);
          }
          case END_ELEMENT -> {
            flush(text, inner);
            open.remove(open.size() - 1);
          }
          default -> {} // comments and instructions say nothing about the news
        }
      }
    } catch (XMLStreamException e) {
      broken = true;
      requireNotTooLong(e);
      flush(text, open.get(open.size() - 1));
      report("malformed-xml", Severity.ERROR, message(e) + "; read up to there", position(e));
    }
  }

  private Element start(int depth) {
    Location place = reader.getLocation();
    int attributes = reader.getAttributeCount();
    limits.element(depth, attributes, reader);
    Element element = Element.of(orEmpty(reader.getNamespaceURI()), reader.getLocalName());
    element.position(Math.max(1, place.getLineNumber()), Math.max(1, place.getColumnNumber()));
    for (int i = 0; i < attributes; i++) {
      element.with(
          new Attribute(
              orEmpty(reader.getAttributeNamespace(i)),
              reader.getAttributeLocalName(i),
              reader.getAttributeValue(i)));
    }
    return element;
  }

  private void characters(Words text) {
    limits.text(reader.getTextLength(), reader);
    text.add(reader.getText());
  }

  private String entity(String name) {
    Optional<String> known = HtmlFragment.entity(name);
    if (known.isEmpty()) {
      report(
          "unknown-entity",
          Severity.WARNING,
          "the entity \"" + name + "\" is not known and was kept as it stands",
          position(reader.getLocation()));
    }
    return known.orElse("&" + name + ";");
  }

  private static void flush(Words text, Element into) {
    String words = text.take();
    if (!words.isEmpty()) {
      into.text(words);
    }
  }

  private void report(String code, Severity severity, String message, Position position) {
    if (diagnostics.size() < maxDiagnostics) {
      diagnostics.add(
          new Diagnostic(code, severity, message, Optional.empty(), Optional.of(position)));
    }
  }

  private static ParseException malformed(XMLStreamException e) {
    requireNotTooLong(e);
    return new ParseException("malformed-xml", message(e), position(e), e);
  }

  private static void requireNotTooLong(XMLStreamException e) {
    if (e.getNestedException() instanceof TooLongException tooLong) {
      throw new ParseException("too-long", orEmpty(tooLong.getMessage()));
    }
  }

  // The JDK's own message repeats the position on its first line.
  private static String message(XMLStreamException e) {
    String message = orEmpty(e.getMessage());
    int start = message.indexOf("Message: ");
    return "no well-formed XML: " + (start < 0 ? message : message.substring(start + 9));
  }

  private static Position position(XMLStreamException e) {
    return position(e.getLocation());
  }

  static Position position(@Nullable Location location) {
    return location == null
        ? new Position(1, 1)
        : new Position(
            Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }

  /** Characters as they come: mostly in one piece, which is not copied then. */
  private static final class Words {
    private String first = "";
    private final StringBuilder all = new StringBuilder(0);

    void add(String more) {
      if (first.isEmpty()) {
        first = more;
      } else {
        if (all.isEmpty()) {
          all.append(first);
        }
        all.append(more);
      }
    }

    String take() {
      String words = all.isEmpty() ? first : all.toString();
      first = "";
      all.setLength(0);
      return words;
    }
  }

  /**
   * A document that was read whole.
   *
   * @param root its outermost element
   * @param diagnostics what was noticed
   */
  public record Document(Element root, List<Diagnostic> diagnostics) {
    /** Checks that no part is null. */
    public Document {
      diagnostics = List.copyOf(diagnostics);
    }
  }
}
