package io.github.broadsheet.serialization.ans;

import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.io.ArticleReader;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.InputHead;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Recognition;
import io.github.broadsheet.io.Severity;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.tree.JsonArticles;
import io.github.broadsheet.serialization.tree.JsonFields;
import io.github.broadsheet.serialization.tree.JsonHead;
import io.github.broadsheet.serialization.tree.Misfits.Misfit;
import io.github.broadsheet.serialization.tree.Shape;
import io.github.broadsheet.text.Position;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads a story of ANS, a gallery, a collection, a video or a recording, or a single element. What
 * the model has no place for is kept as extensions under {@code ans}; an element that no block
 * stands for becomes an embed named for its type. Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class AnsReader implements ArticleReader {
  /** The name of the format. */
  static final String NAME = "ans";

  private static final JsonArticles ARTICLES = new JsonArticles("story of ANS", AnsReader::read);

  /** The type of what is written. */
  static final String STORY = "story";

  /** What has a head of its own, as a story has; what else there is stands in one of these. */
  static final Set<String> WHOLES = Set.of(STORY, "gallery", "collection", "video", "audio");

  private static final Set<String> TYPES =
      Set.of(
          "story",
          "image",
          "video",
          "audio",
          "gallery",
          "collection",
          "quote",
          "blockquote",
          "text",
          "header",
          "list",
          "table",
          "correction",
          "raw_html");

  /** Makes a reader. */
  public AnsReader() {}

  @Override
  public String format() {
    return NAME;
  }

  @Override
  public Recognition recognise(InputHead head) {
    Optional<JsonHead> json =
        JsonHead.ofFirst(head).filter(each -> TYPES.contains(each.value("type")));
    if (json.isEmpty()) {
      return Recognition.NO;
    }
    JsonHead story = json.get();
    if (story.value("version").startsWith("0.") && story.count("uri", "guid") == 0) {
      return Recognition.CERTAIN;
    }
    boolean isLikely =
        story.count("content_elements", "canonical_url", "_id", "citation", "content") >= 1
            && story.count("uri", "guid", "@context") == 0;
    return isLikely ? Recognition.LIKELY : Recognition.NO;
  }

  @Override
  public ReadResult read(Input input, ReadLimits limits) throws IOException {
    return ARTICLES.first(input, limits);
  }

  /** {@inheritDoc} An array is read one story at a time. */
  @Override
  public Stream<ReadResult> readAll(Input input, ReadLimits limits) throws IOException {
    return ARTICLES.all(input, limits);
  }

  /** Reads a story that is at hand as a tree. */
  static ReadResult read(JsonFields document, ReadLimits limits) {
    if (!TYPES.contains(document.peekText("type").orElse(""))) {
      throw new ParseException(
          "no-article",
          document.mismatch("type", "one of the types of ANS"),
          document.position("type").orElse(new Position(1, 1)));
    }
    Draft draft = new Draft(limits);
    Fields whole = document.rest();
    String type = document.peekText("type").orElse(STORY);
    Shape shape = AnsShape.ofType(type);
    for (Misfit misfit : shape.misfits(whole)) {
      draft.note(
          misfit.code(),
          Severity.WARNING,
          misfit.path() + ": " + misfit.message(),
          document.position(misfit.path()));
    }
    draft.kind(Optional.of(type), () -> document.position("type"));
    if (WHOLES.contains(type)) {
      AnsMapping.TABLE.read(document, draft);
      Streams.read(type, document, draft);
      List<Fields> left = Elements.read(document.objects(Kept.ELEMENTS), draft);
      document.take(Kept.ELEMENTS);
      draft.extension(NAME, (Fields) shape.withoutConstants(Kept.of(document.rest(), left)));
    } else {
      Fields left = Kept.of(new Fields(Map.of()), Elements.read(List.of(document), draft));
      draft.extension(NAME, (Fields) AnsShape.STORY.withoutConstants(left));
    }
    return draft.finish(NAME);
  }
}
