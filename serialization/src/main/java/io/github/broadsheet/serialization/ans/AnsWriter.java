package io.github.broadsheet.serialization.ans;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.io.ArticleWriter;
import io.github.broadsheet.io.WriteResult;
import io.github.broadsheet.serialization.mapping.Mapping;
import io.github.broadsheet.serialization.mapping.ReadBack;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import io.github.broadsheet.serialization.tree.JsonFields;
import io.github.broadsheet.serialization.tree.JsonTree;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes an article as a story of ANS 0.10.12, or as the gallery, collection, video or recording
 * that it was read from. Block quotes and pull quotes become quotes with their citation; what is
 * quoted inside of paragraphs has no place.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class AnsWriter implements ArticleWriter {
  private static final Mapping<JsonFields, JsonBuilder> TABLE = AnsMapping.TABLE;

  /** Makes a writer. */
  public AnsWriter() {}

  @Override
  public String format() {
    return AnsReader.NAME;
  }

  @Override
  public String extension() {
    return "json";
  }

  @Override
  public WriteResult write(Article article, OutputStream out) throws IOException {
    Fields story = story(article);
    JsonTree.write(story, out);
    Article back = AnsReader.read(JsonFields.of(story), ReadBack.LIMITS).article();
    return new WriteResult(format(), TABLE.losses(article, back));
  }

  private Fields story(Article article) {
    String type = AnsMapping.type(article);
    return as(type, article)
        .or(() -> as(AnsReader.STORY, article))
        .orElseThrow(() -> new IllegalStateException("a story without a type was written"));
  }

  private Optional<Fields> as(String type, Article article) {
    JsonBuilder out = new JsonBuilder();
    TABLE.write(article, out);
    out.put("type", type);
    Fields kept = article.extensions().format(format()).orElse(new Fields(Map.of()));
    List<JsonBuilder> elements =
        Streams.isStream(type) ? List.of() : ElementWriter.elements(article, Kept.types(kept));
    ExtensionValue whole = Headlines.complete(Kept.putBack(out, kept, elements));
    return AnsShape.ofType(type).fit(whole, 1).map(Fields.class::cast);
  }
}
