package io.github.broadsheet.serialization.annotation;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import io.github.broadsheet.io.ArticleWriter;
import io.github.broadsheet.io.Loss;
import io.github.broadsheet.io.WriteResult;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.serialization.mapping.Field;
import io.github.broadsheet.serialization.mapping.ReadBack;
import io.github.broadsheet.serialization.mapping.StoryIdentity;
import io.github.broadsheet.serialization.quotelayer.LayerWriter;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import io.github.broadsheet.serialization.tree.JsonFields;
import io.github.broadsheet.serialization.tree.JsonTree;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
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
    Fields collection = collection(article);
    JsonTree.write(collection, out);
    List<Loss> losses = new ArrayList<>(WebAnnotation.MAPPING.losses(article));
    if (article.uri().isEmpty() && source(article).isPresent()) {
      losses.add(
          Loss.salvaged(
              Field.URI_OF_ARTICLE.path(),
              "none, and what annotations are of must have an address",
              "the name that the story came with"));
    }
    boolean isKnownLoss =
        losses.stream().anyMatch(loss -> loss.field().equals(Field.EXTENSIONS.path()));
    if (!isKnownLoss && hasMoved(article, collection)) {
      losses.add(
          Loss.salvaged(
              Field.EXTENSIONS.path(),
              "the model does not allow it where it stood",
              WebAnnotation.KEPT));
    }
    return new WriteResult(format(), losses);
  }

  /** Says whether a reader finds what came from others in other places than it was. */
  private static boolean hasMoved(Article article, Fields collection) {
    Optional<Fields> others = article.extensions().format(WebAnnotation.NAME);
    return others.isPresent()
        && !WebAnnotationReader.read(JsonFields.of(collection), ReadBack.LIMITS)
            .article()
            .extensions()
            .format(WebAnnotation.NAME)
            .equals(others);
  }

  private static Fields collection(Article article) {
    List<JsonBuilder> own = items(article);
    Others others =
        new Others(article.extensions().format(WebAnnotation.NAME).orElse(new Fields(Map.of())));
    List<ExtensionValue> items = others.items(own.stream().map(JsonBuilder::build).toList());
    boolean hasAddress = !own.isEmpty() && source(article).isPresent();
    return new JsonBuilder()
        .put("@context", WebAnnotation.context())
        .put("id", WebAnnotation.QUOTES)
        .put("type", "AnnotationCollection")
        .put("label", "Who said what")
        .put("total", items.size())
        .put(WebAnnotation.KEPT, others.kept())
        .put("language", article.language())
        .put("broadsheet:text", article.text())
        .put(WebAnnotation.ADDRESS, hasAddress ? Optional.empty() : article.uri())
        .put(
            WebAnnotation.FIRST,
            new JsonBuilder()
                .put("id", WebAnnotation.QUOTES + ":page1")
                .put("type", "AnnotationPage")
                .put("startIndex", 0)
                .put("items", new Sequence(items)))
        .buildWith(others.collection());
  }

  /** Returns the address of an article or the name it came with, if it may stand in a target. */
  private static Optional<String> source(Article article) {
    return article
        .uri()
        .map(URI::toString)
        .or(() -> StoryIdentity.given(article))
        .filter(Sound::isUri);
  }

  private static List<JsonBuilder> items(Article article) {
    Selectors selectors = new Selectors(article);
    LayerWriter layer = new LayerWriter(article);
    String source = source(article).orElse("urn:broadsheet:article");
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
    String id = WebAnnotation.QUOTES + ":" + (index + 1);
    return new JsonBuilder()
        .put("id", id)
        .put("type", "Annotation")
        .put("motivation", what.equals("Quote") ? "classifying" : "identifying")
        .put(
            "body",
            // A body without an address or a text of its own is none (3.2 of the model).
            new JsonBuilder()
                .put("id", id + ":body")
                .put("type", "broadsheet:" + what)
                .put("broadsheet:value", body))
        .objects(
            "target", quote.spans().stream().map(span -> selectors.target(span, source)).toList());
  }
}
