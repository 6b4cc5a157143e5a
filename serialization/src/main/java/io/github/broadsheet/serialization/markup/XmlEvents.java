package io.github.broadsheet.serialization.markup;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.text.Position;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the parser meets in a document. Where it fails for the first time, the document is opened
 * anew, with bare ampersands {@linkplain AmpersandMender hidden}, and passed over up to the tag
 * before: so a sound document costs nothing more, a broken one at most twice as much. Not safe to
 * share between threads.
 */
final class XmlEvents implements Closeable {
  /** Follows no event: the text since the last tag comes again. */
  static final int AGAIN = -1;

  private static final XMLInputFactory FACTORY = factory();

  private final Input input;
  private final ReadLimits limits;
  private Opened opened;

  /** How many tags were read. */
  private long tags;

  private boolean isBadByteTold;

  private XmlEvents(Input input, ReadLimits limits, Opened opened) {
    this.input = input;
    this.limits = limits;
    this.opened = opened;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
    return factory;
  }

  static XmlEvents open(Input input, ReadLimits limits) throws IOException, XMLStreamException {
    return new XmlEvents(input, limits, Opened.of(input, limits, false));
  }

  /** Returns the parser, which stands at the last event. */
  XMLStreamReader reader() {
    return opened.reader;
  }

  boolean hasNext() throws XMLStreamException {
    return opened.reader.hasNext();
  }

  /** Goes on to the next event and returns it, or {@link #AGAIN}. */
  int next() throws XMLStreamException {
    int event;
    try {
      event = opened.reader.next();
    } catch (XMLStreamException e) {
      if (opened.mender.isPresent() || e.getNestedException() instanceof TooLongException) {
        throw e;
      }
      openAnew();
      return AGAIN;
    }
    if (event == START_ELEMENT || event == END_ELEMENT) {
      tags++;
    }
    return event;
  }

  private void openAnew() throws XMLStreamException {
    try {
      opened.stream.close();
      opened = Opened.of(input, limits, true);
    } catch (IOException e) {
      throw new UncheckedIOException(input + " could not be read again", e);
    }
    for (long passed = 0; passed < tags; ) {
      int event = opened.reader.next();
      if (event == START_ELEMENT || event == END_ELEMENT) {
        passed++;
        countAnew();
      }
    }
  }

  /** Returns {@code words} with the ampersands that were hidden. */
  String whole(String words) {
    return opened.mender.isPresent() ? words.replace(AmpersandMender.HIDDEN, '&') : words;
  }

  /** Begins to count bytes anew: what is read next is another article of a feed. */
  void countAnew() {
    opened.bounded.countAnew();
  }

  /** Returns the encoding that the document declares, if nobody knows that. */
  Optional<String> unknownEncoding() {
    return opened.encoding.unknown();
  }

  /** Returns where bare ampersands stand up to here, each once. */
  List<Position> newBareAmpersands() {
    return opened
        .mender
        .map(mender -> mender.takePlaces(XmlInput.position(opened.reader.getLocation())))
        .orElseGet(List::of);
  }

  /** Returns where the first byte stands that is no UTF-8 where UTF-8 was expected, once. */
  Optional<Position> newBadByte() {
    OptionalLong before =
        opened.decoder instanceof Utf8Reader utf8 ? utf8.firstBad() : OptionalLong.empty();
    if (isBadByteTold || before.isEmpty()) {
      return Optional.empty();
    }
    isBadByteTold = true;
    try (InputStream stream = input.open()) {
      return Optional.of(
          positionAfter(
              XmlEncoding.of(withoutLeadingSpace(stream), input).bytes(), before.getAsLong()));
    } catch (IOException e) {
      throw new UncheckedIOException(input + " could not be read again", e);
    }
  }

  private static Position positionAfter(InputStream in, long count) throws IOException {
    byte[] buffer = new byte[1 << 13];
    int line = 1;
    int column = 1;
    for (long left = count; left > 0; ) {
      int read = in.readNBytes(buffer, 0, (int) Math.min(left, buffer.length));
      if (read == 0) {
        break;
      }
      for (int i = 0; i < read; i++) {
        if (buffer[i] == '\n') {
          line++;
          column = 1;
        } else if ((buffer[i] & 0xC0) != 0x80) {
          column++;
        }
      }
      left -= read;
    }
    return new Position(line, column);
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

  @Override
  public void close() throws IOException {
    opened.stream.close();
  }

  /** A document that is open, once. */
  private record Opened(
      InputStream stream,
      BoundedStream bounded,
      XmlEncoding encoding,
      Reader decoder,
      Optional<AmpersandMender> mender,
      XMLStreamReader reader) {

    static Opened of(Input input, ReadLimits limits, boolean isMending)
        throws IOException, XMLStreamException {
      InputStream stream = input.open();
      try {
        BoundedStream bounded = new BoundedStream(stream, input, limits);
        XmlEncoding encoding =
            XmlEncoding.of(new NamespaceGuard(withoutLeadingSpace(bounded)), input);
        Reader decoder =
            encoding.charset().equals(StandardCharsets.UTF_8)
                ? new Utf8Reader(encoding.bytes())
                : new InputStreamReader(encoding.bytes(), encoding.charset());
        Optional<AmpersandMender> mender =
            isMending
                ? Optional.of(new AmpersandMender(decoder, limits.maxDiagnostics()))
                : Optional.empty();
        XMLStreamReader reader =
            FACTORY.createXMLStreamReader(mender.map(Reader.class::cast).orElse(decoder));
        return new Opened(stream, bounded, encoding, decoder, mender, reader);
      } catch (IOException | XMLStreamException | RuntimeException e) {
        stream.close();
        throw e;
      }
    }
  }
}
