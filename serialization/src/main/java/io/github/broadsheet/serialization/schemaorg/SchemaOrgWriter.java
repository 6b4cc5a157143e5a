package io.github.broadsheet.serialization.schemaorg;

import static io.github.broadsheet.serialization.schemaorg.Vocabulary.FORMAT;
import static io.github.broadsheet.serialization.schemaorg.Vocabulary.NEWS_ARTICLE;
import static io.github.broadsheet.serialization.schemaorg.Vocabulary.TYPE;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import io.github.broadsheet.article.ExtensionValue.Text;
import io.github.broadsheet.io.ArticleWriter;
import io.github.broadsheet.io.WriteResult;
import io.github.broadsheet.serialization.mapping.ReadBack;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import io.github.broadsheet.serialization.tree.JsonTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes an article as a schema.org {@code NewsArticle} in JSON-LD, with its quotes as parts. An
 * article with entries is a {@code LiveBlogPosting} as well.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class SchemaOrgWriter implements ArticleWriter {
  static final Sequence LIVE =
      new Sequence(List.of(new Text(NEWS_ARTICLE), new Text("LiveBlogPosting")));

  /** What a reader found there says more than what we would write. */
  private static final Set<String> KEPT = Set.of("@context", TYPE, Vocabulary.ID);

  /** Makes a writer. */
  public SchemaOrgWriter() {}

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public String extension() {
    return "jsonld";
  }

  @Override
  public WriteResult write(Article article, OutputStream out) throws IOException {
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    JsonTree.write(tree(article), document);
    Article back = ReadBack.of(new SchemaOrgReader(), document.toByteArray());
    document.writeTo(out);
    return new WriteResult(format(), SchemaOrgMapping.MAPPING.losses(article, back));
  }

  /** Returns the document as a tree. */
  private static Fields tree(Article article) {
    Fields rest = article.extensions().format(FORMAT).orElse(new Fields(Map.of()));
    Fields thing = thing(article, rest);
    if (!(rest.values().get("@graph") instanceof Sequence others)) {
      return thing;
    }
    Map<String, ExtensionValue> graph = new LinkedHashMap<>(thing.values());
    ExtensionValue context = graph.remove("@context");
    List<ExtensionValue> things = new ArrayList<>(others.values());
    things.add(0, new Fields(graph));
    return new JsonBuilder()
        .put("@context", context == null ? new Text(Vocabulary.CONTEXT) : context)
        .put("@graph", new Sequence(things))
        .build();
  }

  private static Fields thing(Article article, Fields rest) {
    JsonBuilder out = new JsonBuilder().put("@context", Vocabulary.CONTEXT);
    if (LiveUpdates.areIn(article)) {
      out.put(TYPE, LIVE);
    } else {
      out.put(TYPE, NEWS_ARTICLE);
    }
    SchemaOrgMapping.MAPPING.write(article, out);
    List<ExtensionValue> parts = List.of();
    if (!Vocabulary.hasType(rest, "Quotation"::equals)) {
      parts = Statements.write(article, parts(rest));
    }
    parts = new ArrayList<>(parts);
    parts.addAll(0, Bylines.parts(article));
    Fields merged = out.buildWith(withoutOwn(rest, article), KEPT);
    return withParts(Bodies.settle(merged, rest, article), parts);
  }

  private static List<ExtensionValue> parts(Fields rest) {
    return rest.values().get(Statements.PARTS) instanceof Sequence parts
        ? parts.values()
        : List.of();
  }

  /** Leaves out what is put in by other means. */
  private static Fields withoutOwn(Fields rest, Article article) {
    Map<String, ExtensionValue> values = new LinkedHashMap<>(rest.values());
    List.of("@graph", Statements.PARTS, Bodies.BODY).forEach(values::remove);
    Topics.settle(values, article);
    return new Fields(values);
  }

  private static Fields withParts(Fields thing, List<ExtensionValue> parts) {
    if (parts.isEmpty()) {
      return thing;
    }
    Map<String, ExtensionValue> values = new LinkedHashMap<>(thing.values());
    values.put(Statements.PARTS, new Sequence(parts));
    return new Fields(values);
  }
}
