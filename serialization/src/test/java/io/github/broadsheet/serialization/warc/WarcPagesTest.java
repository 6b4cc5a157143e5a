package io.github.broadsheet.serialization.warc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.corpus.CorpusRecord;
import io.github.broadsheet.corpus.RecordCursor;
import io.github.broadsheet.corpus.RecordLimits;
import io.github.broadsheet.io.ParseException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcPagesTest {
  private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n";

  @Test
  void givesResponsesResourcesAndConversions() throws IOException {
    byte[] warc =
        join(
            record("warcinfo", "application/warc-fields", "software: x\r\n"),
            record("request", "application/http", "GET / HTTP/1.1\r\n\r\n"),
            record("response", "application/http", OK + "<p>one"),
            record("resource", "text/html", "<p>two"),
            record("conversion", "text/plain", "three"));

    assertThat(told(warc)).containsExactly("#3 <p>one", "#4 <p>two", "#5 three");
  }

  @Test
  void givesTheAddressAsName() throws IOException {
    byte[] warc = record("response", "application/http", OK + "<p>one");

    assertThat(records(warc).get(0).input().name()).isEqualTo("https://news.test/story");
  }

  @Test
  void failsResponsesThatAreNoSuccess() throws IOException {
    byte[] warc =
        record("response", "application/http", "HTTP/1.1 404 Not Found\r\n\r\nNothing here");

    assertThat(told(warc)).containsExactly("#1 http-status: the response has status 404");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WARC/1.0\r\nWARC-Type: response\r\n\r\nno length\r\n\r\n",
        "WARC/1.0\r\nContent-Length: many\r\n\r\nno number\r\n\r\n",
        "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 4\r\n\r\nmore than four\r\n\r\n",
        "rubbish\nand more\n\n"
      })
  void goesOnAfterARecordThatIsMalformed(String malformed) throws IOException {
    byte[] warc =
        join(
            record("resource", "text/html", "<p>one"),
            malformed.getBytes(StandardCharsets.UTF_8),
            record("resource", "text/html", "<p>two"));

    assertThat(told(warc))
        .hasSize(3)
        .startsWith("#1 <p>one")
        .endsWith("#3 <p>two")
        .anyMatch(each -> each.startsWith("#2 malformed-warc: "));
  }

  @Test
  void goesOnAfterARecordThatIsOnlyFramedWell() throws IOException {
    byte[] warc =
        join(
            "WARC/1.0\r\nWARC-Type response\r\nContent-Length: 3\r\n\r\none\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8),
            record("response", "application/http", "not HTTP at all"),
            record("resource", "text/html", "<p>two"));

    assertThat(told(warc).subList(1, 3))
        .satisfiesExactly(
            second -> assertThat(second).startsWith("#2 malformed-http: "),
            third -> assertThat(third).isEqualTo("#3 <p>two"));
  }

  @Test
  void saysThatAFileBreaksOff() throws IOException {
    byte[] one = record("resource", "text/html", "<p>one");
    byte[] warc = join(one, Arrays.copyOf(record("resource", "text/html", "<p>two"), 150));

    assertThat(told(warc)).hasSize(2).first().isEqualTo("#1 <p>one");
    assertThat(told(warc).get(1))
        .startsWith("#2 truncated: nothing from here on can be read: the file ends");
  }

  @Test
  void passesOverARecordThatIsTooLong() throws IOException {
    byte[] warc =
        join(
            record("resource", "text/html", "x".repeat(3000)),
            record("resource", "text/html", "<p>two"));

    assertThat(told(warc))
        .containsExactly(
            "#1 too-long: the record is longer than 1000 bytes, the limit maxBytes", "#2 <p>two");
  }

  @Test
  void believesTheCharsetThatCameWithThePage() throws IOException {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=ISO-8859-1\r\n\r\n";
    byte[] page = (http + "<meta charset=utf-8><p>“Äpfel”").getBytes(Charset.forName("cp1252"));
    byte[] warc = record("response", "application/http", page);

    assertThat(told(warc)).containsExactly("#1 <meta charset=utf-8><p>“Äpfel”");
  }

  @Test
  void leavesBytesThatAreNoMarkupAsTheyAre() throws IOException {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=ISO-8859-1\r\n\r\n";
    byte[] picture = (http + "\u00FF\u00D8\u00FF").getBytes(StandardCharsets.ISO_8859_1);
    byte[] warc = record("response", "application/http", picture);

    assertThat(records(warc).get(0).input().open().readAllBytes())
        .isEqualTo(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});
  }

  @Test
  @Timeout(20)
  void passesOverRubbishInLinearTime() throws IOException {
    byte[] warc =
        join(
            "WARC/0\n".repeat(200_000).getBytes(StandardCharsets.UTF_8),
            "x".repeat(20_000_000).getBytes(StandardCharsets.UTF_8),
            "\n".getBytes(StandardCharsets.UTF_8),
            record("resource", "text/html", "<p>two"));

    assertThat(told(warc)).last().asString().endsWith(" <p>two");
  }

  private static byte[] record(String type, String contentType, String body) {
    return record(type, contentType, body.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] record(String type, String contentType, byte[] body) {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Record-ID: <urn:uuid:00000001-0000-0000-0000-000000000000>\r\n"
            + "WARC-Date: 2026-11-01T00:00:00Z\r\nWARC-Target-URI: https://news.test/story\r\n"
            + "Content-Type: "
            + contentType
            + "\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    return join(
        head.getBytes(StandardCharsets.UTF_8), body, "\r\n\r\n".getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }

  /** Writes each record as its number and what is in it, or what is wrong with it. */
  private static List<String> told(byte[] warc) throws IOException {
    List<String> told = new ArrayList<>();
    for (CorpusRecord record : records(warc)) {
      String number = record.id().substring("test.warc".length());
      Optional<ParseException> defect = record.defect();
      String what =
          defect.isPresent()
              ? defect.get().code() + ": " + defect.get().getMessage()
              : new String(record.input().open().readAllBytes(), StandardCharsets.UTF_8);
      told.add(number + " " + what);
    }
    return told;
  }

  private static List<CorpusRecord> records(byte[] warc) throws IOException {
    List<CorpusRecord> records = new ArrayList<>();
    RecordLimits limits = RecordLimits.defaults().withMaxBytes(1000);
    try (RecordCursor pages =
        new WarcContainer().open("test.warc", new ByteArrayInputStream(warc), limits)) {
      Optional<CorpusRecord> page = pages.next();
      while (page.isPresent()) {
        records.add(page.get());
        page = pages.next();
      }
    }
    return records;
  }
}
