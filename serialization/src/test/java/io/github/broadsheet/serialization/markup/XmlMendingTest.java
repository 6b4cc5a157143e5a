package io.github.broadsheet.serialization.markup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.text.Position;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlMendingTest {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Fish & Chips      | Fish & Chips
          R&D               | R&D
          a&b=1;            | a&b=1;
          &&amp;&           | &&&
          x & &#65; &#x42;  | x & A B
          &#0; &#zz;        | &#0; &#zz;
          caf&eacute; & bar | café & bar
          & <![CDATA[&]]>   | & &
          """)
  void takesAmpersandThatBeginsNoReferenceAsItStands(String words, String read) throws IOException {
    XmlInput.Document document = read("<a><b>" + words + "</b></a>");

    assertThat(document.root().text()).isEqualTo(read);
    assertThat(document.diagnostics())
        .isNotEmpty()
        .extracting(Diagnostic::code)
        .containsOnly("mended-xml");
  }

  @Test
  void mendsAddressesInAttributes() throws IOException {
    XmlInput.Document document = read("<a><b c='x?y=1&z=2&nbsp;&amp;'/>&</a>");

    assertThat(document.root().first("b").flatMap(b -> b.attribute("c")))
        .contains("x?y=1&z=2&nbsp;&");
  }

  @Test
  void tellsWhereEachBareAmpersandStands() throws IOException {
    XmlInput.Document document = read("<a>\n<!-- & --><?i & ?><b>x & y</b>\n<b>&amp; & z</b></a>");

    assertThat(document.diagnostics())
        .extracting(Diagnostic::code, d -> d.position().orElseThrow())
        .containsExactly(
            tuple("mended-xml", new Position(2, 24)), tuple("mended-xml", new Position(3, 10)));
  }

  @Test
  void goesOnWithTheItemsAfterABareAmpersand() throws IOException {
    List<String> words = new ArrayList<>();
    List<Integer> mended = new ArrayList<>();
    try (XmlInput xml = open("<a>" + "<b>one</b><b>two & more</b><b>three</b>".repeat(500))) {
      Optional<Element> item = xml.next(element -> element.is("b"));
      for (int i = 0; i < 1500; i++) {
        words.add(item.orElseThrow().text());
        mended.add(xml.newDiagnostics().size());
        item = i == 1499 ? item : xml.next(element -> element.is("b"));
      }
    }

    assertThat(words.subList(1497, 1500)).containsExactly("one", "two & more", "three");
    assertThat(mended.subList(0, 6)).containsExactly(0, 1, 0, 0, 1, 0);
  }

  @Test
  @Timeout(20)
  void mendsAMillionAmpersandsInLinearTime() throws IOException {
    XmlInput.Document document = read("<a>" + "<b>& </b>".repeat(90_000) + "&x".repeat(900_000));

    assertThat(document.root().text()).startsWith("& & &").endsWith("&x&x");
  }

  @Test
  void readsMendedTextOnce() throws IOException {
    String words = "word ".repeat(10_000);

    assertThat(read("<a>" + words + "<!-- --> & " + words + "</a>").root().text())
        .isEqualTo((words + "& " + words).strip());
  }

  @Test
  void throwsWhereItBrokeIfNobodyWasTold() throws IOException {
    try (XmlInput xml = open("<a>\n<title>half")) {
      assertThat(xml.next(element -> element.is("title"))).isPresent();

      assertThatExceptionOfType(ParseException.class)
          .isThrownBy(() -> xml.next(element -> element.is("item")))
          .withMessageContaining("no well-formed XML")
          .withMessageContaining("line 2");
    }
  }

  @Test
  void endsWhereItBrokeIfThatWasTold() throws IOException {
    try (XmlInput xml = open("<a>\n<item>half")) {
      assertThat(xml.next(element -> element.is("item"))).isPresent();
      assertThat(xml.newDiagnostics())
          .extracting(Diagnostic::code)
          .containsExactly("malformed-xml");

      assertThat(xml.next(element -> element.is("item"))).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<?xml version='1.0' encoding='UTF-8'?>", "<?xml version='1.0'?>"})
  void readsBytesThatAreNoUtf8AsWindows1252(String declaration) throws IOException {
    byte[] bytes = (declaration + "<a>\n<b>“Café” — né</b></a>").getBytes(WINDOWS_1252);

    XmlInput.Document document = XmlInput.read(Input.of(bytes), ReadLimits.defaults());

    assertThat(document.root().text()).isEqualTo("“Café” — né");
    assertThat(document.diagnostics())
        .extracting(Diagnostic::code, d -> d.position().orElseThrow())
        .containsExactly(tuple("windows-1252", new Position(2, 4)));
  }

  @Test
  void readsBothEncodingsInOneDocument() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write("<a>é 🎈 ".getBytes(UTF_8));
    bytes.write("é</a>".getBytes(WINDOWS_1252));

    XmlInput.Document document =
        XmlInput.read(Input.of(bytes.toByteArray()), ReadLimits.defaults());

    assertThat(document.root().text()).isEqualTo("é 🎈 é");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "us-ascii", "windows-1252"})
  void takesLatin1ForWindows1252(String name) throws IOException {
    byte[] bytes =
        ("<?xml version=\"1.0\" encoding=\"" + name + "\"?><a>“é”</a>").getBytes(WINDOWS_1252);

    XmlInput.Document document = XmlInput.read(Input.of(bytes), ReadLimits.defaults());

    assertThat(document.root().text()).isEqualTo("“é”");
    assertThat(document.diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-16LE, true",
    "UTF-16BE, true",
    "UTF-16LE, false",
    "UTF-16BE, false",
    "UTF-8, true"
  })
  void believesMarkAndZeroBytesBeforeDeclaration(String charset, boolean isMarked)
      throws IOException {
    String xml = (isMarked ? "\uFEFF" : "") + "<?xml version='1.0' encoding='UTF-8'?><a>é</a>";

    XmlInput.Document document =
        XmlInput.read(Input.of(xml.getBytes(Charset.forName(charset))), ReadLimits.defaults());

    assertThat(document.root().text()).isEqualTo("é");
    assertThat(document.diagnostics()).isEmpty();
  }

  @Test
  void saysWhichEncodingNobodyKnows() throws IOException {
    byte[] bytes = "<?xml version='1.0' encoding='x-desk-9'?><a>é</a>".getBytes(UTF_8);

    XmlInput.Document document = XmlInput.read(Input.of(bytes), ReadLimits.defaults());

    assertThat(document.root().text()).isEqualTo("é");
    assertThat(document.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("the encoding \"x-desk-9\" is not known; read as UTF-8");
  }

  @Test
  void believesTextThatIsDecodedAlready() throws IOException {
    assertThat(read("<?xml version='1.0' encoding='ISO-8859-1'?><a>é</a>").root().text())
        .isEqualTo("é");
  }

  @Test
  void believesTheEncodingThatCameFromOutside() throws IOException {
    Input input =
        Input.of("<a>é</a>".getBytes(Charset.forName("IBM850")))
            .withCharset(Charset.forName("IBM850"));

    assertThat(XmlInput.read(input, ReadLimits.defaults()).root().text()).isEqualTo("é");
  }

  @Test
  void writesNothingOnStandardError() throws IOException {
    PrintStream before = System.err;
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    System.setErr(new PrintStream(err, true, UTF_8));
    try {
      XmlInput.read(Input.of("<a>é</a>".getBytes(WINDOWS_1252)), ReadLimits.defaults());
    } finally {
      System.setErr(before);
    }

    assertThat(err.size()).isZero();
  }

  private static XmlInput open(String xml) throws IOException {
    return XmlInput.open(Input.of(xml), ReadLimits.defaults());
  }

  private static XmlInput.Document read(String xml) throws IOException {
    return XmlInput.read(Input.of(xml), ReadLimits.defaults());
  }
}
