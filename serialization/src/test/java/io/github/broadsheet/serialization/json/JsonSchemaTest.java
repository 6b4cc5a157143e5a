package io.github.broadsheet.serialization.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.broadsheet.article.Article;
import io.github.broadsheet.serialization.ArticleGenerator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonSchemaTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNumberLength(10_000).build())
                  .build())
          .build();
  private static final JsonNode TREE = JsonMapper.shared().readTree(JsonFormat.schema());
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(JsonFormat.schema());

  @ParameterizedTest
  @ValueSource(strings = {"small.json", "full.json"})
  void acceptsGoldenFiles(String name) {
    assertThat(errors(JsonFiles.resource(name))).isEmpty();
  }

  @Test
  void acceptsWhateverIsWritten() {
    ArticleGenerator generator = ArticleGenerator.of(11);
    for (int i = 0; i < 200; i++) {
      Article article = generator.next();
      assertThat(errors(JsonFiles.write(article))).as("article %d", i).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"broadsheet\":{\"format\":\"broadsheet-article\",\"version\":\"1.0\"}}",
        "{\"broadsheet\":{\"format\":\"broadsheet-article\",\"version\":\"2.0\"},\"text\":\"\"}",
        "{\"broadsheet\":{\"format\":\"broadsheet-article\",\"version\":\"1.0\"},\"text\":\"\","
            + "\"blocks\":[{\"kind\":\"heading\",\"span\":[0,0],\"level\":\"high\"}]}",
        "{\"broadsheet\":{\"format\":\"broadsheet-article\",\"version\":\"1.0\"},\"text\":\"\","
            + "\"blocks\":[{\"kind\":\"carousel\",\"span\":[0,0]}]}"
      })
  void refusesWhatReadersRefuse(String json) {
    assertThat(errors(json)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("io.github.broadsheet.serialization.json.ModelTypes#all")
  void describesEveryProperty(ModelTypes.Type type) {
    JsonNode object = type.schemaName().isEmpty() ? TREE : TREE.at("/$defs/" + type.schemaName());
    assertThat(object.path("properties").propertyNames())
        .containsExactlyElementsOf(type.codec().names());
    List<String> required = new ArrayList<>();
    object.path("required").forEach(name -> required.add(name.asString()));
    assertThat(required).containsExactlyElementsOf(type.codec().requiredNames());
  }

  @Test
  void goldenFileHasEveryProperty() {
    Set<String> described = new TreeSet<>();
    for (JsonNode object : TREE.path("$defs")) {
      described.addAll(object.path("properties").propertyNames());
    }
    described.addAll(TREE.path("properties").propertyNames());
    Set<String> used = new HashSet<>();
    collectNames(JsonMapper.shared().readTree(JsonFiles.resource("full.json")), used);
    assertThat(used).containsAll(described);
  }

  private static void collectNames(JsonNode node, Set<String> names) {
    names.addAll(node.propertyNames());
    node.forEach(child -> collectNames(child, names));
  }

  private static List<Error> errors(String json) {
    return SCHEMA.validate(MAPPER.readTree(json));
  }
}
