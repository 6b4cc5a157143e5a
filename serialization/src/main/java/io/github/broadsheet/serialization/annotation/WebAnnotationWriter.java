package io.github.broadsheet.serialization.annotation;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import io.github.broadsheet.io.ArticleWriter;
import io.github.broadsheet.io.WriteResult;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.serialization.mapping.StoryIdentity;
import io.github.broadsheet.serialization.quotelayer.LayerWriter;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import io.github.broadsheet.serialization.tree.JsonTree;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the quotes and attributions of an article as a Web Annotation collection: an annotation
 * for each attribution, and one for each quote that has none. Nothing of the quote layer is lost;
 * of the rest of the article only its text, language and address are kept.
 *
 * <p>Offsets are Unicode code points, as the recommendation demands. Immutable and safe to share
 * between threads.
 *
 * @since 0.1
 */
public final class WebAnnotationWriter implements ArticleWriter {
  /** Makes a writer. */
  public WebAnnotationWriter() {}

  @Override
  public String format() {
    return WebAnnotation.NAME;
  }

  @Override
  public String extension() {
    return "anno.json";
  }

  @Override
  public WriteResult write(Article article, OutputStream out) throws IOException {
    JsonTree.write(collection(article), out);
    return new WriteResult(format(), WebAnnotation.MAPPING.losses(article));
  }

  private static Fields collection(Article article) {
    List<ExtensionValue> items = new ArrayList<>();
    items(article).stream().map(JsonBuilder::build).forEach(items::add);
    Fields unknown = article.extensions().format(WebAnnotation.NAME).orElse(new Fields(Map.of()));
    boolean hasAddress = !items.isEmpty();
    items.addAll(others(unknown));
    Map<String, ExtensionValue> rest = new LinkedHashMap<>(unknown.values());
    rest.remove(WebAnnotation.ITEMS);
    return new JsonBuilder()
        .put("@context", WebAnnotation.context())
        .put("id", "urn:broadsheet:quotes")
        .put("type", "AnnotationCollection")
        .put("label", "Who said what")
        .put("total", items.size())
        .put("language", article.language())
        .put("broadsheet:text", article.text())
        .put(WebAnnotation.ADDRESS, hasAddress ? Optional.empty() : article.uri())
        .put(
            "first",
            new JsonBuilder()
                .put("id", "urn:broadsheet:quotes:page1")
                .put("type", "AnnotationPage")
                .put("startIndex", 0)
                .list("items", items))
        .buildWith(new Fields(rest));
  }

  /** Returns the annotations of others that came with the article. */
  private static List<ExtensionValue> others(Fields unknown) {
    return unknown.values().get(WebAnnotation.ITEMS) instanceof Sequence items
        ? items.values()
        : List.of();
  }

  private static List<JsonBuilder> items(Article article) {
    Selectors selectors = new Selectors(article);
    LayerWriter layer = new LayerWriter(article);
    String source =
        article
            .uri()
            .map(URI::toString)
            .or(() -> StoryIdentity.given(article))
            .orElse("urn:broadsheet:article");
    List<JsonBuilder> items = new ArrayList<>();
    Set<Quote> attributed = new HashSet<>();
    for (Attribution attribution : article.attributions()) {
      attributed.add(attribution.quote());
      JsonBuilder body = layer.attribution(attribution);
      items.add(item(items.size(), "Attribution", body, attribution.quote(), selectors, source));
    }
    for (Quote quote : article.quotes()) {
      if (!attributed.contains(quote)) {
        items.add(item(items.size(), "Quote", layer.quote(quote), quote, selectors, source));
      }
    }
    return items;
  }

  private static JsonBuilder item(
      int index, String what, JsonBuilder body, Quote quote, Selectors selectors, String source) {
    return new JsonBuilder()
        .put("id", "urn:broadsheet:quotes:" + (index + 1))
        .put("type", "Annotation")
        .put("motivation", what.equals("Quote") ? "classifying" : "identifying")
        .put(
            "body",
            new JsonBuilder().put("type", "broadsheet:" + what).put("broadsheet:value", body))
        .objects(
            "target", quote.spans().stream().map(span -> selectors.target(span, source)).toList());
  }
}
