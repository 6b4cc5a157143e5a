package io.github.broadsheet.serialization.ninjs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.broadsheet.serialization.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** The official schemas of ninjs. Formats, such as that of dates, are not asserted. */
final class NinjsSchemas {
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNumberLength(10_000).build())
                  .build())
          .build();

  private NinjsSchemas() {}

  static Schema of(String version) throws IOException {
    String schema =
        Files.readString(SharedData.find("schemas", "ninjs", "ninjs-schema_" + version + ".json"));
    String geometry = Files.readString(SharedData.find("schemas", "ninjs", "GeoJSON-schema.json"));
    SpecificationVersion dialect =
        version.startsWith("1.")
            ? SpecificationVersion.DRAFT_7
            : SpecificationVersion.DRAFT_2020_12;
    String address = "http://www.iptc.org/std/ninjs/ninjs-schema_" + version + ".json";
    return SchemaRegistry.withDefaultDialect(
            dialect,
            builder ->
                builder.schemas(
                    Map.of(address, schema, "https://geojson.org/schema/GeoJSON.json", geometry)))
        .getSchema(SchemaLocation.of(address));
  }

  static void assertValid(Schema schema, byte[] item) {
    assertThat(schema.validate(MAPPER.readTree(item))).as(() -> new String(item, UTF_8)).isEmpty();
  }
}
