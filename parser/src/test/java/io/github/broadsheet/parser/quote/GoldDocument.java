package io.github.broadsheet.parser.quote;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.parser.text.PlainTextReader;
import io.github.broadsheet.text.OffsetMap;
import io.github.broadsheet.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A seed or gold document, read, with its expected statements moved into the article's text. */
final class GoldDocument {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  final String name;
  final Article article;
  final List<JsonNode> expected;
  final List<Statement> statements;
  private final OffsetMap offsets;

  private GoldDocument(String name, ReadResult result, JsonNode expectation) {
    this.name = name;
    this.article = result.article();
    this.offsets = result.offsets().orElse(OffsetMap.identity(article.text().length()));
    this.expected = expectation.path("attributions").valueStream().toList();
    this.statements = expected.stream().map(this::statement).toList();
  }

  /** The documents of a folder, by name. */
  static List<GoldDocument> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".expected.json"))
          .sorted()
          .map(GoldDocument::read)
          .toList();
    }
  }

  private static GoldDocument read(Path expected) {
    String name = expected.getFileName().toString().replace(".expected.json", "");
    try {
      ReadResult result =
          new PlainTextReader()
              .read(Input.of(expected.resolveSibling(name + ".txt")), ReadLimits.defaults());
      return new GoldDocument(name, result, JSON.readTree(Files.readString(expected)));
    } catch (IOException unreadable) {
      throw new AssertionError(name, unreadable);
    }
  }

  private Statement statement(JsonNode node) {
    return new Statement(
        spans(node.path("source")),
        spans(node.path("cue")),
        spans(node.path("content")),
        1,
        "gold");
  }

  private List<Span> spans(JsonNode part) {
    List<Span> spans = new ArrayList<>();
    part.path("spans")
        .valueStream()
        .forEach(s -> inArticle(s.get(0).asInt(), s.get(1).asInt()).ifPresent(spans::add));
    return spans;
  }

  private Optional<Span> inArticle(int start, int end) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < offsets.runCount(); i++) {
      Span original = offsets.originalRun(i);
      Span run = offsets.run(i);
      int from = Math.max(start, original.start());
      int to = Math.min(end, original.end());
      if (from < to) {
        first = first < 0 ? run.start() + from - original.start() : first;
        last = run.start() + to - original.start();
      }
    }
    return first < 0 ? Optional.empty() : Optional.of(new Span(first, last));
  }
}
