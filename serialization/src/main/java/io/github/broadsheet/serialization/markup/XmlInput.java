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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A document in XML, read one element at a time.
 *
 * <p>Nothing but the document itself is read: declarations in a DTD are passed over, external
 * entities and DTDs are never fetched, and a reference to an entity that XML does not know is
 * looked up among those of HTML, or kept as it stands and reported. An ampersand that begins no
 * reference is taken as it stands, and bytes that are no UTF-8, where that is expected, as
 * Windows-1252, both with a diagnostic. A document that breaks off is read up to there, with one as
 * well. Depth, number of elements and attributes, and length of text are limited. Not safe to share
 * between threads.
 */
public final class XmlInput implements AutoCloseable {
  private final XmlEvents events;
  private final XmlLimits limits;
  private final int maxDiagnostics;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private boolean broken;

  /** Where the document broke within an element, until that was told with an article. */
  private @Nullable ParseException untold;

  private XmlInput(XmlEvents events, ReadLimits limits) {
    this.events = events;
    this.limits = new XmlLimits(limits);
    this.maxDiagnostics = limits.maxDiagnostics();
  }

  /**
   * Opens a document.
   *
   * @throws ParseException if not even its first characters are XML
   * @throws IOException if it cannot be opened
   */
  public static XmlInput open(Input input, ReadLimits limits) throws IOException {
    try {
      XmlInput xml = new XmlInput(XmlEvents.open(input, limits), limits);
      xml.events.unknownEncoding().ifPresent(xml::reportUnknownEncoding);
      return xml;
    } catch (XMLStreamException e) {
      throw malformed(e);
    } catch (TooLongException e) {
      throw new ParseException("too-long", orEmpty(e.getMessage()));
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

  /**
   * Goes on to the next element that passes {@code test}, which is asked for elements from the
   * outside in, and reads it whole. What does not pass is entered, not kept: the attributes that
   * {@code test} does not {@linkplain Element#takeAttributes() take} and words on the way are
   * reported.
   *
   * @throws ParseException if the document ceases to be XML before it, or has done so within the
   *     last element and nobody has asked for {@linkplain #newDiagnostics() what was noticed} since
   */
  public Optional<Element> next(Predicate<Element> test) {
    limits.reset();
    events.countAnew();
    if (untold != null) {
      throw untold;
    }
    try {
      while (!broken && events.hasNext()) {
        int event = events.next();
        if (event == START_ELEMENT) {
          Element element = start(1);
          if (test.test(element)) {
            fill(element);
            return Optional.of(element);
          }
          Leftovers.passedOver(element).ifPresent(this::reportPassedOver);
        } else if ((event == CHARACTERS || event == CDATA) && !reader().isWhiteSpace()) {
          reportPassedOver("the words " + Leftovers.excerpt(events.whole(reader().getText())));
        }
      }
      return Optional.empty();
    } catch (XMLStreamException e) {
      broken = true;
      throw malformed(e);
    }
  }

  private XMLStreamReader reader() {
    return events.reader();
  }

  private void reportPassedOver(String what) {
    report(
        "passed-over",
        Severity.WARNING,
        what + " outside of any article: passed over",
        position(reader().getLocation()));
  }

  /** Returns what was noticed since this was last asked: what there is to say of the next item. */
  public List<Diagnostic> newDiagnostics() {
    reportMended();
    untold = null;
    List<Diagnostic> found = List.copyOf(diagnostics);
    diagnostics.clear();
    return found;
  }

  private void reportUnknownEncoding(String name) {
    report(
        "unknown-encoding",
        Severity.WARNING,
        "the encoding \"" + name + "\" is not known; read as UTF-8",
        new Position(1, 1));
  }

  private void reportMended() {
    events
        .newBadByte()
        .ifPresent(
            place ->
                report(
                    "windows-1252",
                    Severity.WARNING,
                    "not all bytes are UTF-8 from here on; those that are not were read as"
                        + " Windows-1252",
                    place));
    for (Position place : events.newBareAmpersands()) {
      report(
          "mended-xml",
          Severity.WARNING,
          "\"&\" begins no reference and was taken for an ampersand; XML wants \"&amp;\"",
          place);
    }
  }

  private void fill(Element root) {
    List<Element> open = new ArrayList<>();
    open.add(root);
    Words text = new Words();
    try {
      while (!open.isEmpty()) {
        int event = events.next();
        Element inner = open.get(open.size() - 1);
        switch (event) {
          case CHARACTERS, CDATA, SPACE -> characters(text);
          case ENTITY_REFERENCE -> text.add(entity(reader().getLocalName()));
          case XmlEvents.AGAIN -> text.take();
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
      untold = malformed(e);
      report("malformed-xml", Severity.ERROR, message(e) + "; read up to there", position(e));
    }
  }

  private Element start(int depth) {
    XMLStreamReader reader = reader();
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
              events.whole(reader.getAttributeValue(i))));
    }
    return element;
  }

  private void characters(Words text) {
    limits.text(reader().getTextLength(), reader());
    text.add(events.whole(reader().getText()));
  }

  private String entity(String name) {
    Optional<String> known = HtmlFragment.entity(name);
    if (known.isEmpty()) {
      report(
          "unknown-entity",
          Severity.WARNING,
          "the entity \"" + name + "\" is not known and was kept as it stands",
          position(reader().getLocation()));
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
    // An error is told behind any number of warnings; there can be but one.
    if (diagnostics.size() < maxDiagnostics || severity == Severity.ERROR) {
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
    events.close();
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
