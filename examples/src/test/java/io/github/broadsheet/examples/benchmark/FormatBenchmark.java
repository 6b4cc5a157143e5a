package io.github.broadsheet.examples.benchmark;

import io.github.broadsheet.io.ArticleReader;
import io.github.broadsheet.io.Articles;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reading a document of each format into an article, against its bare parser (Jackson's stream, the
 * JDK's StAX) passing over the same bytes and fetching every text: documents a second, one thread.
 *
 * <p>To be at least 40 % as fast is the aim.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class FormatBenchmark {
  private static final JsonFactory JSON = new JsonFactory();
  private static final XMLInputFactory XML = xml();

  /** The format. */
  @Param({"json", "ninjs", "ans", "schema-org", "newsml-g2", "nitf", "atom", "naf"})
  public String format = "";

  private final ReadLimits limits = ReadLimits.defaults();
  private Input input = Input.of("");
  private byte[] document = {};
  private ArticleReader reader = Articles.readers().get(0);

  private static XMLInputFactory xml() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    return factory;
  }

  /** Makes the document. */
  @Setup
  public void prepare() {
    String written = Articles.write(FerryStory.article(), format);
    document = written.getBytes(StandardCharsets.UTF_8);
    input = Input.of(document);
    reader = reader(format);
    System.out.println("# one document in " + format + " has " + document.length + " bytes");
  }

  static ArticleReader reader(String format) {
    return Articles.readers().stream()
        .filter(each -> each.format().equals(format))
        .findFirst()
        .orElseThrow();
  }

  /** The document to an article. */
  @Benchmark
  public ReadResult article() throws IOException {
    return reader.read(input, limits);
  }

  /** The parser alone. */
  @Benchmark
  public long parserAlone() throws XMLStreamException {
    return pass(document);
  }

  /** Passes over a document with the bare parser, and fetches every text. */
  static long pass(byte[] document) throws XMLStreamException {
    return document[0] == '<' ? passXml(document) : passJson(document);
  }

  private static long passJson(byte[] document) {
    long length = 0;
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), document)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        length += token == JsonToken.VALUE_STRING ? parser.getString().length() : 1;
      }
    }
    return length;
  }

  private static long passXml(byte[] document) throws XMLStreamException {
    long length = 0;
    XMLStreamReader parser = XML.createXMLStreamReader(new ByteArrayInputStream(document));
    while (parser.hasNext()) {
      int event = parser.next();
      length += parser.hasText() ? parser.getText().length() : event;
    }
    return length;
  }
}
