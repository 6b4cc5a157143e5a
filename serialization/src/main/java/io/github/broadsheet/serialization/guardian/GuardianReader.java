package io.github.broadsheet.serialization.guardian;

import io.github.broadsheet.io.ArticleReader;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.InputHead;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Recognition;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.tree.JsonFields;
import io.github.broadsheet.serialization.tree.JsonHead;
import io.github.broadsheet.serialization.tree.JsonTree;
import io.github.broadsheet.serialization.tree.Surroundings;
import io.github.broadsheet.text.Position;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads content of the Guardian's content API. A live blog's posts become entries. What the model
 * has no place for is kept as extensions under {@code guardian}. Immutable and safe to share
 * between threads.
 *
 * @since 0.1
 */
public final class GuardianReader implements ArticleReader {
  private static final String NAME = "guardian";

  /** Makes a reader. */
  public GuardianReader() {}

  @Override
  public String format() {
    return NAME;
  }

  @Override
  public Recognition recognise(InputHead head) {
    Optional<JsonHead> json = JsonHead.of(head);
    if (json.isEmpty()) {
      return Recognition.NO;
    }
    JsonHead document = json.get();
    if (document.count("webTitle", "webUrl", "apiUrl", "webPublicationDate") >= 2) {
      return Recognition.CERTAIN;
    }
    return document.has("response")
            && (document.hasInside("webTitle") || document.hasInside("userTier"))
        ? Recognition.CERTAIN
        : Recognition.NO;
  }

  @Override
  public ReadResult read(Input input, ReadLimits limits) throws IOException {
    JsonFields document = JsonTree.readObject(input, limits);
    List<JsonFields> contents = contents(document);
    return withSurroundings(read(contents.get(0), limits), document, contents);
  }

  /** {@inheritDoc} A response of the API holds a page of content; its size is the API's limit. */
  @Override
  public Stream<ReadResult> readAll(Input input, ReadLimits limits) throws IOException {
    JsonFields document = JsonTree.readObject(input, limits);
    List<JsonFields> contents = contents(document);
    return contents.stream()
        .map(
            content ->
                content == contents.get(0)
                    ? withSurroundings(read(content, limits), document, contents)
                    : read(content, limits));
  }

  private static ReadResult withSurroundings(
      ReadResult read, JsonFields document, List<JsonFields> contents) {
    return Surroundings.of(document, contents)
        .map(around -> read.toBuilder().addDiagnostic(around).build())
        .orElse(read);
  }

  private static List<JsonFields> contents(JsonFields document) {
    if (isContent(document)) {
      return List.of(document);
    }
    Optional<JsonFields> response = document.object("response");
    List<JsonFields> found =
        response
            .map(each -> each.objects("content"))
            .filter(each -> !each.isEmpty())
            .or(() -> response.map(each -> each.objects("results")))
            .orElse(List.of())
            .stream()
            .filter(GuardianReader::isContent)
            .toList();
    if (found.isEmpty()) {
      throw new ParseException(
          "no-article",
          "the document is no content, and no response that holds content",
          new Position(1, 1));
    }
    return found;
  }

  private static boolean isContent(JsonFields fields) {
    return fields.has("webTitle") || fields.has("webUrl") || fields.has("fields");
  }

  private static ReadResult read(JsonFields content, ReadLimits limits) {
    Draft draft = new Draft(limits);
    GuardianMapping.TABLE.read(content, draft);
    draft.extension(NAME, content.rest());
    return draft.finish(NAME);
  }
}
