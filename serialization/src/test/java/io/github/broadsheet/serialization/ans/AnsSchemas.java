package io.github.broadsheet.serialization.ans;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The official schemas of ANS 0.10.12, from the folder that the system property {@code ans.schemas}
 * names: the one with {@code story.json} in it. They may not be handed on; a test that needs them
 * is skipped without.
 */
final class AnsSchemas {
  private static final String PROPERTY = "ans.schemas";
  private static final int MAX_DIGITS = 10_000;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNumberLength(MAX_DIGITS).build())
                  .build())
          .build();

  /** Where a schema is by its place in the folder. */
  private final Map<String, String> addresses = new LinkedHashMap<>();

  private final SchemaRegistry registry;

  private AnsSchemas(Path folder) throws IOException {
    Map<String, String> schemas = new LinkedHashMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".json")).toList()) {
        String schema = Files.readString(file);
        String id = MAPPER.readTree(schema).path("id").asString("");
        schemas.put(id, schema);
        addresses.put(folder.relativize(file).toString().replace('\\', '/'), id);
      }
    }
    registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_4, builder -> builder.schemas(schemas));
  }

  static AnsSchemas find() throws IOException {
    String folder = System.getProperty(PROPERTY, "");
    Path story = Path.of(folder, "story.json");
    assumeTrue(
        !folder.isEmpty() && Files.exists(story),
        "no schemas of ANS: give -D" + PROPERTY + "=FOLDER, the one with story.json: skipped");
    return new AnsSchemas(Path.of(folder));
  }

  /** Checks a story or the like, and each of its elements by the schema of its own type. */
  void assertValid(byte[] story) {
    JsonNode root = MAPPER.readTree(story);
    List<Error> errors =
        new ArrayList<>(errors(root.path("type").asString("story") + ".json", root));
    elements(root, errors);
    assertThat(errors).as(() -> new String(story, UTF_8)).isEmpty();
  }

  private void elements(JsonNode node, List<Error> errors) {
    for (JsonNode element : node.path("content_elements")) {
      String type = element.path("type").asString("");
      Stream.of("story_elements/", "utils/", "")
          .map(folder -> folder + type + ".json")
          .filter(addresses::containsKey)
          .findFirst()
          .ifPresent(schema -> errors.addAll(errors(schema, element)));
    }
    node.forEach(inner -> elements(inner, errors));
  }

  private List<Error> errors(String schema, JsonNode node) {
    return registry
        .getSchema(SchemaLocation.of(addresses.get(schema)))
        .validate(
            node,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }
}
