package io.github.broadsheet.serialization.digitalwires;

import io.github.broadsheet.io.ArticleReader;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.InputHead;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Recognition;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.tree.JsonArticles;
import io.github.broadsheet.serialization.tree.JsonFields;
import io.github.broadsheet.serialization.tree.JsonHead;
import io.github.broadsheet.text.Position;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a story in the JSON of dpa's digitalwires. What the model has no place for is kept as
 * extensions under {@code digitalwires}. Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class DigitalwiresReader implements ArticleReader {
  private static final String NAME = "digitalwires";

  private static final JsonArticles ARTICLES = new JsonArticles("story", DigitalwiresReader::read);

  /** Makes a reader. */
  public DigitalwiresReader() {}

  @Override
  public String format() {
    return NAME;
  }

  @Override
  public Recognition recognise(InputHead head) {
    Optional<JsonHead> json = JsonHead.ofFirst(head);
    if (json.filter(story -> story.value("format").startsWith(NAME)).isPresent()) {
      return Recognition.CERTAIN;
    }
    boolean isLikely =
        json.filter(story -> story.has("urn"))
            .filter(story -> story.count("version_created", "article_html", "entry_id") >= 2)
            .isPresent();
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

  private static ReadResult read(JsonFields story, ReadLimits limits) {
    if (!story.has("urn") && !story.has("headline") && !story.has("article_html")) {
      throw new ParseException(
          "no-article",
          "the document has neither \"urn\" nor \"headline\" nor \"article_html\"",
          new Position(1, 1));
    }
    Draft draft = new Draft(limits);
    DigitalwiresMapping.TABLE.read(story, draft);
    draft.extension(NAME, DigitalwiresMapping.left(story));
    return draft.finish(NAME);
  }
}
