package io.github.broadsheet.serialization.ninjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Byline;
import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.article.ContributorRole;
import io.github.broadsheet.article.Headline;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.article.Lifecycle;
import io.github.broadsheet.article.Media;
import io.github.broadsheet.article.Paragraph;
import io.github.broadsheet.article.Rights;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.article.SubjectKind;
import io.github.broadsheet.article.Timestamp;
import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.InputHead;
import io.github.broadsheet.io.Loss;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Recognition;
import io.github.broadsheet.io.Severity;
import io.github.broadsheet.io.WriteResult;
import io.github.broadsheet.serialization.RoundTrip;
import io.github.broadsheet.text.Position;
import io.github.broadsheet.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NinjsTest {
  private final NinjsReader reader = new NinjsReader();
  private final NinjsWriter writer = new NinjsWriter();

  @Test
  void namesThePeopleOfAByline() throws IOException {
    Article article = read("{\"uri\": \"u:1\", \"byline\": \"By Ana Roe and Tom Lee\"}").article();

    assertThat(article.byline().orElseThrow().contributors())
        .extracting(person -> person.name())
        .containsExactly("Ana Roe", "Tom Lee");
  }

  @Test
  void readsWhatNewsroomsWrite() throws IOException {
    Article article =
        read("""
                {"guid": "urn:newsml:localhost:2026-02-03:1", "type": "text", "priority": 3,
                 "headline": "Ferry sails again", "byline": "By Ana Roe", "urgency": 3,
                 "slugline": "ferry", "source": "AAP", "language": "en-AU", "embargoed": null,
                 "body_html": "<p>It <b>sailed</b>.</p>", "ednote": "Updates first",
                 "description_text": "A ferry", "firstpublished": "2026-02-03T04:05:06+0000",
                 "authors": [{"name": "Ana Roe", "role": "writer", "biography": "Reporter"},
                             {"name": "Tom Lee", "role": "photographer"}],
                 "service": [{"code": "n", "name": "National"}], "keywords": ["harbour"],
                 "subject": [{"code": "04000000", "name": "economy", "scheme": "medtop"}],
                 "place": [{"code": "NSW", "name": "NSW", "qcode": "NSW"}],
                 "signal": [{"code": "cor", "name": "Correction"}],
                 "associations": {"featuremedia": {"type": "picture", "headline": "The ferry",
                    "byline": "Tom Lee", "uri": "urn:x:pic",
                    "renditions": {"original": {"href": "https://x.test/a.jpg", "width": 4000,
                                                "height": 3000, "mimetype": "image/jpeg"},
                                   "thumb": {"href": "https://x.test/t.jpg", "width": 40,
                                             "height": 30}}},
                  "editor_0": null}}
                """)
            .article();

    assertThat(article.uri()).contains(URI.create("urn:newsml:localhost:2026-02-03:1"));
    assertThat(article.text()).isEqualTo("Ferry sails again\nBy Ana Roe\nIt sailed.");
    assertThat(article.provider()).contains("AAP");
    assertThat(article.summary()).contains("A ferry");
    assertThat(article.lifecycle().signals()).containsExactly("cor");
    assertThat(article.lifecycle().published().flatMap(Timestamp::toOffsetDateTime)).isPresent();
    assertThat(article.byline().map(Byline::contributors).orElseThrow())
        .extracting(Contributor::name)
        .containsExactly("Ana Roe");
    assertThat(article.contributors())
        .extracting(Contributor::role)
        .containsExactly(ContributorRole.PHOTOGRAPHER);
    assertThat(article.subjects())
        .extracting(Subject::kind)
        .containsExactlyInAnyOrder(
            SubjectKind.SECTION, SubjectKind.KEYWORD, SubjectKind.TOPIC, SubjectKind.PLACE);
    assertThat(article.media())
        .singleElement()
        .satisfies(
            media -> {
              assertThat(media.uri()).contains(URI.create("https://x.test/a.jpg"));
              assertThat(media.title()).contains("The ferry");
              assertThat(media.identifiers()).containsExactly(new Identifier("ninjs", "urn:x:pic"));
            });
  }

  @Test
  void losesNothingOfAnOrdinaryStoryButThePlaceOfTheQuotes() throws IOException {
    Article story = story();
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    WriteResult written = writer.write(story, out);

    assertThat(written.losses()).isEmpty();
    RoundTrip.losesWhatItReports(writer, reader, story);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("\"standard\":{\"name\":\"ninjs\",\"version\":\"3.1\"")
        .contains("\"headlines\":[{\"role\":\"main\",\"value\":\"Ferry sails again\"}")
        .contains("{\"name\":\"economy\",\"literal\":\"medtop:04000000\"")
        .contains("\"value\":\"<p>It sailed.</p>\"");
  }

  private static Article story() {
    return Article.builder()
        .text("Ferry sails again\nBy Ana Roe\nIt sailed.")
        .uri(URI.create("urn:x:1"))
        .language("en")
        .addHeadline(
            Headline.builder()
                .role(HeadlineRole.MAIN)
                .text("Ferry sails again")
                .span(new Span(0, 17))
                .build())
        .byline(
            Byline.builder()
                .text("By Ana Roe")
                .span(new Span(18, 28))
                .addContributor(Contributor.builder().name("Ana Roe").email("ana@x.test").build())
                .build())
        .addBlock(Paragraph.of(new Span(29, 39)))
        .lifecycle(
            Lifecycle.builder()
                .created(Timestamp.parse("2026-02-03T04:05:06Z"))
                .urgency(3)
                .addEditorialNote("First")
                .addEditorialNote("Second")
                .build())
        .rights(Rights.builder().creditLine("AAP").license(URI.create("https://x.test/l")).build())
        .provider("AAP")
        .summary("A ferry")
        .addSubject(
            Subject.builder()
                .name("economy")
                .scheme("medtop")
                .code("04000000")
                .uri(URI.create("http://cv.iptc.org/newscodes/mediatopic/04000000"))
                .relevance(0.57)
                .build())
        .addSubject(Subject.keyword("harbour"))
        .build();
  }

  @Test
  void saysWhichValueIsLost() throws IOException {
    Article article =
        story().toBuilder()
            .lifecycle(Lifecycle.builder().published(Timestamp.parse("2026-02-03")).build())
            .build();

    assertThat(writer.write(article, new ByteArrayOutputStream()).losses())
        .extracting(Loss::toString)
        .containsExactly(
            "lifecycle.created: the article has none; ninjs 3.1 wants one, or keeps something else"
                + " there; kept as \"2026-02-03\"",
            "lifecycle.published: ninjs 3.1 has no place for it");
  }

  @Test
  void keepsPlainTextPlain() throws IOException {
    String item =
        "{\"uri\":\"urn:x:1\",\"bodies\":[{\"contentType\":\"text/plain\",\"charCount\":7,"
            + "\"value\":\"One\\nTwo\"},{\"role\":\"nitf\",\"contentType\":\"application/xml\","
            + "\"value\":\"<block/>\"}]}";

    byte[] again = RoundTrip.keepsItsOwn(writer, reader, Input.of(item));

    assertThat(new String(again, StandardCharsets.UTF_8))
        .contains("\"contentType\":\"text/plain\"", "\"value\":\"One\\nTwo\"", "<block/>");
    assertThat(read(item).article().paragraphs()).hasSize(2);
  }

  @Test
  void namesPlaceAndValueOfWhatIsWrong() throws IOException {
    ReadResult result = read("{\"uri\": \"urn:x:1\",\n \"urgency\": 0.5,\n \"mood\": \"glad\"}");

    assertThat(result.diagnostics())
        .extracting(Diagnostic::code, Diagnostic::message, Diagnostic::position)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "invalid-value",
                "$.urgency: should be a whole number from 1 to 9, and is the number 0.5",
                Optional.of(new Position(2, 13))),
            org.assertj.core.groups.Tuple.tuple(
                "unknown-property",
                "$.mood: \"mood\" is no property that is known here",
                Optional.of(new Position(3, 10))),
            org.assertj.core.groups.Tuple.tuple(
                "no-text", "the item has no text", Optional.of(new Position(1, 1))));
    assertThat(result.article().extensions().format("ninjs").orElseThrow().values())
        .containsOnlyKeys("urgency", "mood");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"uri\":\"urn:x:1\",\"versioncreated\":\"2026-01-01T00:00:00Z\"}",
        "{\"guid\":\"1\",\"body_html\":\"<p>x</p>\"}",
      })
  void recognisesItemsUnderAnyName(String item) {
    assertThat(recognise("story.xml", item)).isEqualTo(Recognition.LIKELY);
  }

  @Test
  void recognisesTheStandardByName() {
    assertThat(recognise("", "{\"standard\":{\"name\":\"ninjs\"}}")).isEqualTo(Recognition.CERTAIN);
    assertThat(recognise("a.json", "{\"uri\":\"urn:x:1\",\"text\":\"x\"}"))
        .isEqualTo(Recognition.NO);
    assertThat(recognise("a.json", "[1]")).isEqualTo(Recognition.NO);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "versioncreated": "soon"      | versioncreated should be a date, and is "soon"
          "embargoed": "tomorrow"       | embargoed should be a date, and is "tomorrow"
          "headline": ["Rain"]          | $.headline: should be a string
          "body_html": {"p": 1}         | $.body_html: should be a string
          "rightsInfo": {}              | $.rightsInfo: should have one of linkedRights, encodedRights, and has none
          "rightsInfo": {"linkedRights": "https://x.test/", "encodedRights": "x"} \
          | $.rightsInfo: should have only one of linkedRights, encodedRights, and has more
          """)
  void namesWhatIsWrongAsTheDocumentDoesAndWhere(String property, String message)
      throws IOException {
    String item = "{\"uri\": \"urn:x:1\", \"type\": \"text\",\n  " + property + "}";

    for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
      Input input = Input.of(item.getBytes(charset));
      assertThat(new NinjsReader().read(input, ReadLimits.defaults()).diagnostics())
          .filteredOn(found -> found.message().equals(message))
          .extracting(found -> found.position().map(Position::line))
          .containsExactly(Optional.of(2));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"uri\": \"urn:x:1\", \"mimetype\": \"text/html\"}",
        "{\"uri\": \"urn:x:1\", \"person\": [{\"name\": \"Ada Roe\"}]}",
        "{\"uri\": \"urn:x:1\", \"type\": \"text\", \"headline\": \"Rain\", \"desk\": 4}",
        "{\"uri\": \"urn:x:1\", \"body_note\": \"Rain.\", \"language\": \"en\"}",
        "[{\"title\": \"Fair\", \"descriptions\": [], \"eventdetails\": {\"dates\": {}}}]",
      })
  void takesForItemsWhatHasNothingButNamesOfNinjs(String item) {
    assertThat(recognise("", item)).isEqualTo(Recognition.POSSIBLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"uri\": \"urn:x:1\"}",
        "{\"uri\": \"urn:x:1\", \"type\": \"text\", \"colour\": \"red\"}",
        "{\"type\": \"text\", \"language\": \"en\"}",
        "{\"@context\": \"x\", \"uri\": \"urn:x:1\", \"language\": \"en\"}",
      })
  void leavesOtherObjectsAlone(String object) {
    assertThat(recognise("", object)).isEqualTo(Recognition.NO);
  }

  @Test
  void namesWhatHasNeitherTextNorPictures() throws IOException {
    ReadResult plan = read("{\"uri\": \"urn:x:1\", \"type\": \"planning\"}");

    assertThat(plan.diagnostics())
        .singleElement()
        .returns("no-text", Diagnostic::code)
        .returns("the item, which says it is \"planning\", has no text", Diagnostic::message);
  }

  private Recognition recognise(String name, String text) {
    return reader.recognise(InputHead.of(name, text.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "", "{\"x\": 1}", "{\"uri\": ", "no json"})
  void refusesWhatHoldsNoItem(String document) {
    assertThatExceptionOfType(ParseException.class)
        .isThrownBy(() -> read(document))
        .satisfies(e -> assertThat(e.position()).isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"total\": 2, \"limit\": 20, \"item\": [%s, %s]}",
        "{\"_items\": [%s, %s], \"_links\": {\"self\": {\"href\": \"items\"}}, \"_meta\": {\"total\": 2}}",
        "{\"method\": \"/content\", \"data\": {\"items\": [{\"item\": %s}, {\"item\": %s}]}}"
      })
  void readsTheItemsOfAnAnswer(String answer) throws IOException {
    String item =
        "{\"uri\": \"urn:x:1\", \"versioncreated\": \"2026-03-01T09:00:00Z\", \"headline\": \"Rain\","
            + " \"pubstatus\": \"usable\", \"body_html\": \"<p>Wet.</p>\"}";
    Input input = Input.of(answer.formatted(item, item));

    assertThat(new NinjsReader().recognise(InputHead.of("x", input.head())))
        .isEqualTo(Recognition.LIKELY);
    try (Stream<ReadResult> all = new NinjsReader().readAll(input, ReadLimits.defaults())) {
      assertThat(all.map(result -> result.article().headline().orElse("")))
          .containsExactly("Rain", "Rain");
    }
  }

  @Test
  void takesTheTitleOfAnEventForItsHeadline() throws IOException {
    String event =
        "{\"uri\": \"urn:x:1\", \"standard\": {\"name\": \"ninjs\", \"version\": \"3.1\"},"
            + " \"type\": \"event\", \"title\": \"Harbour day\"}";

    Article article = new NinjsReader().read(Input.of(event), ReadLimits.defaults()).article();

    assertThat(article.headline()).contains("Harbour day");
    RoundTrip.keepsItsOwn(new NinjsWriter(), new NinjsReader(), Input.of(event));
  }

  @Test
  void readsWhatAnAgencyAddsToItems() throws IOException {
    ReadResult result =
        new NinjsReader()
            .read(
                Input.of(
                    """
                {"uri": "https://hp.example/1", "versioncreated": "2026-03-01T09:00:00Z",
                 "type": "picture", "headline": "Rain", "provider": "HP", "signals": ["newscontent"],
                 "photographer": {"name": "Ana Roe", "title": "Stringer"},
                 "datelinelocation": {"city": "Port Ada", "countrycode": "NOR"},
                 "usageterms": ["Editorial use.", "No archives."]}
                """),
                ReadLimits.defaults());
    Article article = result.article();

    assertThat(article.provider()).contains("HP");
    assertThat(article.lifecycle().signals()).containsExactly("newscontent");
    assertThat(article.contributors())
        .extracting(Contributor::name, Contributor::role, Contributor::jobTitle)
        .containsExactly(tuple("Ana Roe", ContributorRole.PHOTOGRAPHER, Optional.of("Stringer")));
    assertThat(article.dateline().orElseThrow().places()).containsExactly("Port Ada");
    assertThat(article.rights().usageTerms()).contains("Editorial use. No archives.");
  }

  @Test
  void takesWhatNewsroomsPutIntoAssociationsForUsual() throws IOException {
    ReadResult result =
        new NinjsReader()
            .read(
                Input.of(
                    """
                {"guid": "urn:x:1", "versioncreated": "2026-03-01T09:00:00+0000", "headline": "Rain",
                 "associations": {"featuremedia": {"guid": "urn:x:2", "type": "picture",
                   "priority": 3, "source": "HP",
                   "renditions": {"original": {"href": "https://hp.example/2.jpg", "media": "2"}}}}}
                """),
                ReadLimits.defaults());

    assertThat(result.diagnostics()).extracting(Diagnostic::severity).containsOnly(Severity.INFO);
    Media picture = result.article().media().get(0);
    assertThat(picture.uri()).contains(URI.create("https://hp.example/2.jpg"));
    assertThat(picture.identifiers()).containsExactly(new Identifier("ninjs", "urn:x:2"));
  }

  @Test
  void readsAnArrayItemByItem() throws IOException {
    Input array =
        Input.of(
            """
             [{"uri": "urn:a:1", "versioncreated": "2026-01-01T00:00:00Z", "headline": "One"},
              {"uri": "urn:a:2", "urgency": 12, "headline": "Two"}]""");

    assertThat(reader.recognise(InputHead.of("items", array.head()))).isEqualTo(Recognition.LIKELY);
    assertThat(reader.read(array, ReadLimits.defaults()).diagnostics())
        .extracting(Diagnostic::code)
        .contains("more-articles");
    try (Stream<ReadResult> all = reader.readAll(array, ReadLimits.defaults())) {
      List<ReadResult> items = all.toList();
      assertThat(items)
          .extracting(it -> it.article().headline())
          .containsExactly(Optional.of("One"), Optional.of("Two"));
      assertThat(items.get(1).diagnostics())
          .extracting(Diagnostic::position)
          .contains(Optional.of(new Position(2, 2)));
    }
  }

  @Test
  void readsAnArrayUpToWhereItBreaksOff() throws IOException {
    ReadResult first =
        reader.read(Input.of("[{\"uri\": \"urn:a:1\"}, {\"uri\""), ReadLimits.defaults());

    assertThat(first.diagnostics())
        .extracting(Diagnostic::message)
        .anyMatch(
            message -> message.startsWith("after the first article: the input ends in the middle"));
  }

  @Test
  void boundsEachItemOfAnArray() {
    String item = "{\"uri\": \"urn:a:1\", \"headline\": \"" + "x".repeat(20_000) + "\"}";
    Input array = Input.of("[" + item + "," + item + "," + item + "]");

    ReadLimits limits = ReadLimits.builder().maxBytes(40_000).build();
    assertThatCode(() -> reader.readAll(array, limits).toList()).doesNotThrowAnyException();
    assertThatExceptionOfType(ParseException.class)
        .isThrownBy(
            () -> reader.readAll(array, ReadLimits.builder().maxBytes(15_000).build()).toList())
        .withMessageContaining("limit maxBytes");
  }

  @Test
  void takesLinearTimeForHostileItems() {
    List<String> items =
        List.of(
            "{\"uri\":\"u\",\"a\":" + "[".repeat(1_000_000),
            "{\"uri\":\"u\",\"subjects\":["
                + "{\"name\":\"x\",\"rel\":\"y\"},".repeat(100_000)
                + "{}]}",
            "{\"uri\":\"u\"" + ",\"a\":1".repeat(200_000) + "}",
            "{\"uri\":\"u\",\"body_html\":\"" + "<b>".repeat(200_000) + "\"}");
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (String item : items) {
            try {
              writer.write(read(item).article(), new ByteArrayOutputStream());
            } catch (ParseException tooDeep) {
              assertThat(tooDeep.code()).isEqualTo("too-deep");
            }
          }
        });
  }

  private ReadResult read(String item) throws IOException {
    return reader.read(Input.of(item), ReadLimits.defaults());
  }
}
