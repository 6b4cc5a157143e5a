package io.github.broadsheet.examples.convert;

import io.github.broadsheet.io.ArticleWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the names of files of a format may end in. */
final class Endings {
  /** What files of a format end in as well, by what it says they do. */
  private static final Map<String, List<String>> ALSO =
      Map.of(
          "jsonld", List.of("json"),
          "jsonl", List.of("ndjson"),
          "atom", List.of("xml"),
          "naf", List.of("xml"),
          "html", List.of("htm", "xhtml"),
          "md", List.of("markdown"),
          "anno.json", List.of("json", "jsonld"),
          "quotes.jsonl", List.of("jsonl", "ndjson"));

  private Endings() {}

  /** Returns the endings, each with its dot, the usual one first. */
  static List<String> of(ArticleWriter writer) {
    String usual = writer.extension();
    return Stream.concat(Stream.of(usual), ALSO.getOrDefault(usual, List.of()).stream())
        .map(ending -> "." + ending)
        .toList();
  }
}
