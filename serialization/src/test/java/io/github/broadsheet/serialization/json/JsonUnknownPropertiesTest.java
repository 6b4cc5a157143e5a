package io.github.broadsheet.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Text;
import io.github.broadsheet.article.Extensions;
import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.Loss;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.text.Span;
import io.github.broadsheet.text.TextEdit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonUnknownPropertiesTest {
  /** As version 1.7 might write it. */
  private static final String NEWER =
      """
      {
        "broadsheet": {
          "format": "broadsheet-article",
          "version": "1.7",
          "generator": "press 4"
        },
        "text": "“We left,” Ana Roe said.",
        "blocks": [{
          "kind": "paragraph",
          "span": [0, 24],
          "mood": {"calm": [0.50, null]}
        }],
        "quotes": [{
          "kind": "direct",
          "spans": [[0, 10]],
          "a/b~c": true
        }],
        "wordCount": 5
      }
      """;

  @Test
  void reportsThemWithPathLineAndColumn() {
    assertThat(JsonFiles.read(NEWER).diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "info newer-version at line 4, column 16:"
                + " version 1.7 is newer than 1.0, which is known here",
            "info unknown-property at line 5, column 5:"
                + " $.broadsheet.generator is not known to version 1.0; it is kept as an extension",
            "info unknown-property at line 11, column 5:"
                + " $.blocks[0].mood is not known to version 1.0; it is kept as an extension",
            "info unknown-property at line 16, column 5:"
                + " $.quotes[0]['a/b~c'] is not known to version 1.0; it is kept as an extension",
            "info unknown-property at line 18, column 3:"
                + " $.wordCount is not known to version 1.0; it is kept as an extension");
  }

  @Test
  void keepsThemByPointer() {
    assertThat(JsonFiles.read(NEWER).article().extensions().format("json"))
        .map(fields -> List.copyOf(fields.values().keySet()))
        .get(list(String.class))
        .containsExactly(
            "/broadsheet/generator", "/blocks/0/mood", "/quotes/0/a~1b~0c", "/wordCount");
  }

  @Test
  void writesThemBackWhereTheyWere() {
    Article article = JsonFiles.read(NEWER).article();
    String written = JsonFiles.write(JsonWriter.indented(), article);
    assertThat(written.replaceAll("\\s", ""))
        .isEqualTo(NEWER.replace("1.7", "1.0").replaceAll("\\s", ""));
  }

  @Test
  void keepsThemAmongExtensionsWhenTheirPlaceIsGone() {
    Article article = JsonFiles.read(NEWER).article();
    Article shorter = article.edit(TextEdit.cut(new Span(0, 24)));
    String written = JsonFiles.write(shorter);
    assertThat(written)
        .contains("\"extensions\":{\"json\":{\"/blocks/0/mood\":{\"calm\":[0.50,null]},")
        .endsWith("\"wordCount\":5}\n");
    assertThat(JsonFiles.read(written).article()).isEqualTo(shorter);
  }

  @Test
  void reportsNoMoreThanTheLimit() {
    ReadLimits limits = ReadLimits.builder().maxDiagnostics(2).build();
    ReadResult result = JsonFiles.read(NEWER.getBytes(StandardCharsets.UTF_8), limits);
    assertThat(result.diagnostics()).hasSize(2);
    assertThat(result.article().extensions().format("json").orElseThrow().values()).hasSize(4);
  }

  @Test
  void reportsNamesThatAreNoTextAsLost() throws IOException {
    Fields fields = new Fields(Map.of("half \uD83D", new Text("words")));
    Article article = Article.builder().text("").extensions(Extensions.of("ninjs", fields)).build();
    assertThat(new JsonWriter().write(article, new ByteArrayOutputStream()).losses())
        .extracting(Loss::field)
        .containsExactly("extensions");
  }
}
