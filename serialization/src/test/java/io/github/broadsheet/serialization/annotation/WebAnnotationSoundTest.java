package io.github.broadsheet.serialization.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import io.github.broadsheet.article.ExtensionValue.Text;
import io.github.broadsheet.article.Extensions;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.Loss;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.WriteResult;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.quote.QuoteKind;
import io.github.broadsheet.serialization.RoundTrip;
import io.github.broadsheet.serialization.tree.JsonFields;
import io.github.broadsheet.serialization.tree.JsonTree;
import io.github.broadsheet.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the model demands of an annotation, and what becomes of annotations that lack it. */
class WebAnnotationSoundTest {
  private static final String TARGET = "\"target\": \"https://x.test/page\"";

  private final WebAnnotationReader reader = new WebAnnotationReader();
  private final WebAnnotationWriter writer = new WebAnnotationWriter();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"body\": \"https://x.test/note\"",
        "\"bodyValue\": \"a note\"",
        "\"body\": {\"type\": \"TextualBody\", \"value\": \"a note\", \"purpose\": \"tagging\"}",
        "\"body\": [{\"id\": \"https://x.test/note\"}, \"https://x.test/other\"]",
        "\"body\": {\"type\": \"Choice\", \"items\": [\"https://x.test/a\", {\"value\": \"b\"}]}",
        "\"body\": {\"source\": \"https://x.test/a\", \"selector\": {\"type\": \"SvgSelector\","
            + " \"value\": \"<svg/>\"}}",
        "\"created\": \"2026-03-02T08:00:00Z\", \"rights\": [\"https://x.test/r\"]",
        "\"motivation\": \"bookmarking\", \"via\": \"https://x.test/v\""
      })
  void leavesSoundAnnotationsAmongTheOthers(String more) throws IOException {
    JsonFields collection = written(annotation(TARGET + ", " + more));

    assertThat(collection.object("first").orElseThrow().objects("items")).hasSize(1);
    assertThat(collection.has("broadsheet:kept")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"body\": \"a note\"",
        "\"body\": {\"type\": \"Text\"}",
        "\"body\": {\"value\": \"a\", \"source\": \"https://x.test/a\"}",
        "\"body\": \"https://x.test/a\", \"bodyValue\": \"a\"",
        "\"body\": {\"source\": \"https://x.test/a\", \"selector\": {\"type\": \"CssSelector\"}}",
        "\"body\": {\"source\": \"https://x.test/a\", \"selector\": {\"type\":"
            + " \"TextPositionSelector\", \"start\": -1, \"end\": 4}}",
        "\"created\": \"2026-03-02\"",
        "\"rights\": \"mine\""
      })
  void keepsUnsoundAnnotationsApart(String more) throws IOException {
    JsonFields collection = written(annotation(TARGET + ", " + more));

    assertThat(collection.object("first").orElseThrow().objects("items")).isEmpty();
    assertThat(collection.object("broadsheet:kept").orElseThrow().objects("items")).hasSize(1);
  }

  @Test
  void keepsWhatIsSaidOfACollectionWhereTheModelAllowsIt() throws IOException {
    JsonFields collection =
        written(
            """
            {"@context": "http://www.w3.org/ns/anno.jsonld", "id": "https://x.test/c",
             "type": "AnnotationCollection", "created": "yesterday", "last": "https://x.test/9",
             "first": {"id": "https://x.test/1", "type": "AnnotationPage", "items": [],
                       "next": "https://x.test/2", "prev": 7}}
            """);

    assertThat(collection.text("last")).contains("https://x.test/9");
    assertThat(collection.object("first").flatMap(page -> page.text("next")))
        .contains("https://x.test/2");
    JsonFields kept = collection.object("broadsheet:kept").orElseThrow();
    assertThat(kept.object("collection").flatMap(it -> it.text("created"))).contains("yesterday");
    assertThat(kept.object("page").flatMap(it -> it.integer("prev"))).contains(7);
    assertThat(collection.has("created")).isFalse();
  }

  @Test
  void saysOfAStatementWhoMadeIt() throws IOException {
    write(article("https://x.test/a"));
    String signed =
        written()
            .replace(
                "\"type\":\"Annotation\"",
                "\"type\":\"Annotation\",\"creator\":{\"name\":\"Roe\"}");

    JsonFields collection = written(signed);

    assertThat(collection.object("first").orElseThrow().objects("items"))
        .singleElement()
        .returns(true, item -> item.has("creator") && item.has("target"));
  }

  @Test
  void givesEveryBodyAnAddress() throws IOException {
    write(article("https://x.test/a"));

    assertThat(written())
        .contains(
            "\"body\":{\"id\":\"urn:broadsheet:quotes:1:body\",\"type\":\"broadsheet:Quote\",");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/sport/boats", "https://x.test/porto-é"})
  void namesNoSourceThatIsNoAddress(String address) throws IOException {
    Article article = article(address);
    byte[] collection = RoundTrip.losesWhatItReports(writer, reader, article);

    assertThat(new String(collection, StandardCharsets.UTF_8))
        .contains("\"source\":\"urn:broadsheet:article\"");
    assertThat(reader.read(Input.of(collection), ReadLimits.defaults()).article().uri())
        .isEqualTo(article.uri());
  }

  @Test
  void givesAnEmptyPageItsItems() throws IOException {
    write(Article.builder().text("Rain.").build());

    assertThat(written()).contains("\"items\":[]");
  }

  @Test
  void saysNothingMoreOfAQuoteThatOpensTheText() throws IOException {
    write(article("https://x.test/a"));

    assertThat(reader.read(Input.of(written()), ReadLimits.defaults()).article())
        .isEqualTo(article("https://x.test/a"));
  }

  @Test
  void reportsWhatAReaderFindsInAnotherPlace() throws IOException {
    Fields unsound = new Fields(Map.of("note", new Text("a")));
    ExtensionValue items = new Sequence(List.of(unsound, new Text("https://x.test/1")));
    Extensions others = Extensions.of("web-annotation", new Fields(Map.of("items", items)));

    assertThat(write(Article.builder().text("Rain.").extensions(others).build()).losses())
        .extracting(Loss::field)
        .containsExactly("extensions");
  }

  private static String annotation(String properties) {
    return "{\"@context\": \"http://www.w3.org/ns/anno.jsonld\", \"id\": \"https://x.test/1\","
        + " \"type\": \"Annotation\", "
        + properties
        + "}";
  }

  private static Article article(String address) {
    return Article.builder()
        .text("“We left.”")
        .uri(URI.create(address))
        .addQuote(Quote.of(QuoteKind.DIRECT, new Span(0, 10)))
        .build();
  }

  /** Reads annotations, writes them, checks that they read the same, and returns the collection. */
  private JsonFields written(String annotations) throws IOException {
    byte[] again = RoundTrip.keepsItsOwn(writer, reader, Input.of(annotations));
    return JsonTree.readObject(Input.of(again), ReadLimits.defaults());
  }

  private WriteResult write(Article article) throws IOException {
    out.reset();
    return writer.write(article, out);
  }

  private String written() {
    return out.toString(StandardCharsets.UTF_8);
  }
}
