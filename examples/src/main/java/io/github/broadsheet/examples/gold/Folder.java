package io.github.broadsheet.examples.gold;

import io.github.broadsheet.examples.gold.Expected.SourceType;
import io.github.broadsheet.examples.shared.UserException;
import io.github.broadsheet.io.Articles;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.text.OffsetMap;
import io.github.broadsheet.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a folder of texts with their {@code .expected.json}, in the form of the seeds. */
final class Folder {
  private static final String ENDING = ".expected.json";

  private Folder() {}

  /**
   * Returns the articles of a folder by name.
   *
   * @throws UserException if there is none, or one cannot be read
   */
  static List<GoldArticle> read(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<GoldArticle> articles =
          files
              .filter(file -> file.toString().endsWith(ENDING))
              .sorted()
              .map(Folder::article)
              .toList();
      if (articles.isEmpty()) {
        throw new UserException(folder.toString(), "there is no *" + ENDING + " in it");
      }
      return articles;
    } catch (IOException e) {
      throw new UserException(folder.toString(), e);
    }
  }

  private static GoldArticle article(Path expected) {
    String file = String.valueOf(expected.getFileName());
    String name = file.substring(0, file.length() - ENDING.length());
    try {
      JsonNode truth = JsonMapper.shared().readTree(Files.readString(expected));
      ReadResult read = Articles.read(expected.resolveSibling(name + ".txt"));
      OffsetMap offsets = read.offsets().orElse(OffsetMap.identity(read.article().text().length()));
      return new GoldArticle(
          name,
          read.article(),
          truth.path("attributions").valueStream().map(each -> statement(each, offsets)).toList(),
          truth.path("shortStrings").valueStream().flatMap(each -> string(each, offsets)).toList());
    } catch (IOException | JacksonException | ParseException e) {
      throw new UserException(expected.toString(), e);
    }
  }

  private static Expected statement(JsonNode node, OffsetMap offsets) {
    Set<String> speakers = new LinkedHashSet<>();
    Optional.of(node.path("speaker").asString(""))
        .filter(n -> !n.isEmpty())
        .ifPresent(speakers::add);
    node.path("speakerAlso").forEach(also -> speakers.add(also.asString()));
    JsonNode within = node.path("within");
    return new Expected(
        spans(node.path("source"), offsets),
        spans(node.path("cue"), offsets),
        spans(node.path("content"), offsets),
        node.path("cue").path("class").asString(""),
        sourceType(node),
        speakers,
        within.isInt() ? OptionalInt.of(within.asInt()) : OptionalInt.empty());
  }

  private static SourceType sourceType(JsonNode node) {
    JsonNode source = node.path("source");
    return switch (source.path("kind").asString("")) {
      case "PRONOUN" -> SourceType.PRONOUN;
      case "ROLE" -> SourceType.ROLE;
      case "UNNAMED" -> SourceType.UNNAMED;
      case "COLLECTIVE" -> SourceType.BODY;
      case "DOCUMENT" -> SourceType.DOCUMENT;
      case "NAMED" -> {
        String name = node.path("speaker").asString("");
        boolean full = source.path("text").asString("").contains(name);
        yield full ? SourceType.FULL_NAME : SourceType.SHORT_NAME;
      }
      default -> SourceType.NONE;
    };
  }

  private static Stream<ShortString> string(JsonNode node, OffsetMap offsets) {
    return spans(node, offsets).stream()
        .map(span -> new ShortString(span, node.path("kind").asString("")));
  }

  private static List<Span> spans(JsonNode part, OffsetMap offsets) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode pair : part.path("spans")) {
      inArticle(pair.path(0).asInt(), pair.path(1).asInt(), offsets).ifPresent(spans::add);
    }
    return spans;
  }

  /** Where the characters of a stretch of the file stand in the article. */
  private static Optional<Span> inArticle(int start, int end, OffsetMap offsets) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < offsets.runCount(); i++) {
      Span original = offsets.originalRun(i);
      int shift = offsets.run(i).start() - original.start();
      int from = Math.max(start, original.start());
      int to = Math.min(end, original.end());
      if (from < to) {
        first = first < 0 ? from + shift : first;
        last = to + shift;
      }
    }
    return first < 0 ? Optional.empty() : Optional.of(new Span(first, last));
  }
}
