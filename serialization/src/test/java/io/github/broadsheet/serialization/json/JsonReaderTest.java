package io.github.broadsheet.serialization.json;

import static io.github.broadsheet.io.Recognition.CERTAIN;
import static io.github.broadsheet.io.Recognition.LIKELY;
import static io.github.broadsheet.io.Recognition.NO;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.io.InputHead;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.Recognition;
import io.github.broadsheet.serialization.ArticleGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class JsonReaderTest {
  private static final String HEADER =
      "{\"broadsheet\":{\"format\":\"broadsheet-article\",\"version\":\"1.0\"},\"text\":\"\"";

  private static final JsonMapper PLAIN =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNumberLength(10_000).build())
                  .disable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  /** Sorts properties by name, as many programs do. */
  private static final JsonMapper SORTING =
      PLAIN.rebuild().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  @Test
  void readsPropertiesInAnyOrder() {
    ArticleGenerator generator = ArticleGenerator.of(42);
    for (int i = 0; i < 100; i++) {
      Object tree = PLAIN.readValue(JsonFiles.write(generator.next()), Object.class);
      Article expected = read(PLAIN.writeValueAsBytes(tree));
      assertThat(read(SORTING.writeValueAsBytes(tree))).as("article %d", i).isEqualTo(expected);
    }
  }

  private static Article read(byte[] json) {
    return JsonFiles.read(json, ReadLimits.defaults()).article();
  }

  @Test
  void readsUtf16WithItsMark() {
    String golden = JsonFiles.resource("full.json");
    Article article = read(golden.getBytes(UTF_16));
    assertThat(article).isEqualTo(JsonFiles.read(golden).article());
  }

  @Test
  void skipsAByteOrderMark() {
    String golden = JsonFiles.resource("small.json");
    assertThat(JsonFiles.read("\uFEFF" + golden)).isEqualTo(JsonFiles.read(golden));
  }

  @ParameterizedTest
  @MethodSource("recognised")
  void recognisesItsFormat(String name, String text, Recognition json, Recognition lines) {
    InputHead head = InputHead.of(name, text.getBytes(UTF_8));
    assertThat(new JsonReader().recognise(head)).isEqualTo(json);
    assertThat(new JsonLinesReader().recognise(head)).isEqualTo(lines);
  }

  static Object[][] recognised() {
    return new Object[][] {
      {"a.json", HEADER + "}", CERTAIN, NO},
      {"a.txt", "\n { \"broadsheet\" :\n{ \"format\"", CERTAIN, NO},
      {"a", "{\"attributions\":[],\"broadsheet\":{\"format\":\"broadsheet-article\"", LIKELY, NO},
      {"a.jsonl", HEADER + "}\n", NO, CERTAIN},
      {"a", HEADER + "}\n" + HEADER, NO, CERTAIN},
      {"a.json", "{\"headline\":\"Ferry strike ends\"}", NO, NO},
      {"a.json", "[" + HEADER + "}]", NO, NO},
      {"a.txt", "The \"broadsheet-article\" format", NO, NO},
      {"a.json", "", NO, NO},
    };
  }
}
