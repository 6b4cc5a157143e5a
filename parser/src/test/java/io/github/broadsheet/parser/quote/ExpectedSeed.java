package io.github.broadsheet.parser.quote;

import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.parser.text.PlainTextReader;
import io.github.broadsheet.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A sample document and what a reader of news would expect to be found in it. */
record ExpectedSeed(Path file, JsonNode expected) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  static List<ExpectedSeed> in(Path folder) throws IOException {
    List<ExpectedSeed> seeds = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path path : files.sorted().toList()) {
        String name = path.getFileName().toString();
        if (name.endsWith(".expected.json")) {
          Path text = path.resolveSibling(name.replace(".expected.json", ".txt"));
          seeds.add(new ExpectedSeed(text, JSON.readTree(Files.readString(path))));
        }
      }
    }
    return seeds;
  }

  ReadResult read() throws IOException {
    return new PlainTextReader().read(Input.of(file), ReadLimits.defaults());
  }

  List<JsonNode> attributions() {
    return expected.path("attributions").valueStream().toList();
  }

  List<JsonNode> unattributed() {
    return expected.path("unattributed").valueStream().toList();
  }

  static List<Span> spans(JsonNode part) {
    return part.path("spans")
        .valueStream()
        .map(pair -> new Span(pair.path(0).asInt(), pair.path(1).asInt()))
        .toList();
  }

  @Override
  public String toString() {
    return file.getFileName().toString();
  }
}
