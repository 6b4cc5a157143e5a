package io.github.broadsheet.serialization.annotation;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import io.github.broadsheet.article.Extensions;
import io.github.broadsheet.io.ArticleReader;
import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.InputHead;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Recognition;
import io.github.broadsheet.io.Severity;
import io.github.broadsheet.serialization.story.Addresses;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import io.github.broadsheet.serialization.tree.JsonFields;
import io.github.broadsheet.serialization.tree.JsonTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the quote layer from Web Annotations. An annotation that is not of this library's making is
 * kept as an extension and reported: what it is about is not known to be a quote.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class WebAnnotationReader implements ArticleReader {
  /** Makes a reader. */
  public WebAnnotationReader() {}

  @Override
  public String format() {
    return WebAnnotation.NAME;
  }

  @Override
  public Recognition recognise(InputHead head) {
    String text = head.text().stripLeading();
    if (!text.startsWith("{") && !text.startsWith("[")) {
      return Recognition.NO;
    }
    return text.contains(WebAnnotation.CONTEXT) ? Recognition.CERTAIN : Recognition.NO;
  }

  /**
   * {@inheritDoc}
   *
   * <p>The article has the text of the collection; that of another maker's annotations is empty.
   */
  @Override
  public ReadResult read(Input input, ReadLimits limits) throws IOException {
    return read(JsonTree.readObject(input, limits), limits);
  }

  /** Reads a collection that is at hand as a tree. */
  static ReadResult read(JsonFields root, ReadLimits limits) {
    String text = root.string("broadsheet:text").orElse("");
    List<Diagnostic> diagnostics = new ArrayList<>();
    if (text.isEmpty()) {
      diagnostics.add(
          Diagnostic.of(
              "no-text",
              Severity.WARNING,
              "the annotations do not hold the text they are about: use anchor to put them onto it"));
    }
    Optional<String> language = root.text("language");
    Layer layer = Layer.read(root, text, diagnostics, limits);
    Article.Builder article =
        Article.builder()
            .text(text)
            .language(language)
            .uri(root.text(WebAnnotation.ADDRESS).or(layer::source).flatMap(Addresses::parse))
            .quotes(layer.quotes())
            .attributions(layer.attributions());
    Fields unknown = unknown(root, layer.others());
    if (!unknown.values().isEmpty()) {
      article.extensions(Extensions.of(WebAnnotation.NAME, unknown));
    }
    return ReadResult.builder()
        .article(article.build())
        .format(WebAnnotation.NAME)
        .diagnostics(diagnostics)
        .build();
  }

  /**
   * Puts the quotes and attributions of a collection onto {@code article}, in place of its own. A
   * stretch whose words have moved is looked for by its words and what stood before them; one that
   * is not there is left out.
   *
   * @param article an article with the text that was annotated, or nearly so
   * @param input the collection
   * @return the article with the statements that found their place, and a diagnostic for each that
   *     did not
   * @throws ParseException if the input is not JSON
   */
  public ReadResult anchor(Article article, Input input, ReadLimits limits) throws IOException {
    JsonFields root = JsonTree.readObject(input, limits);
    List<Diagnostic> diagnostics = new ArrayList<>();
    Layer layer = Layer.read(root, article.text(), diagnostics, limits);
    return ReadResult.builder()
        .article(article.withStatements(layer.quotes(), layer.attributions()))
        .format(format())
        .diagnostics(diagnostics)
        .build();
  }

  /** Returns what is said of a collection that we do not know, and the annotations of others. */
  private static Fields unknown(JsonFields root, List<ExtensionValue> others) {
    JsonBuilder unknown = new JsonBuilder();
    if (Layer.isSingle(root)) {
      return unknown.list(WebAnnotation.ITEMS, others).build(); // the annotation is all there is
    }
    Optional<JsonFields> kept = root.object(WebAnnotation.KEPT);
    List<ExtensionValue> items = new ArrayList<>(others);
    kept.filter(it -> it.peek(WebAnnotation.ITEMS).filter(Sequence.class::isInstance).isPresent())
        .flatMap(it -> it.take(WebAnnotation.ITEMS))
        .ifPresent(list -> items.addAll(((Sequence) list).values()));
    unknown.list(WebAnnotation.ITEMS, items);
    kept.map(it -> take(it, WebAnnotation.COLLECTION)).ifPresent(it -> it.forEach(unknown::put));
    kept.map(it -> take(it, WebAnnotation.PAGE))
        .filter(it -> !it.isEmpty())
        .ifPresent(it -> unknown.put(WebAnnotation.FIRST, new Fields(it)));
    if (root.text("type").filter("AnnotationCollection"::equals).isPresent()) {
      List.of("@context", "id", "label", "total").forEach(root::take);
    }
    root.take(WebAnnotation.ITEMS);
    Optional<JsonFields> page = root.object(WebAnnotation.FIRST);
    page.ifPresent(it -> List.of("id", "type", "startIndex", "items").forEach(it::take));
    return unknown.buildWith(root.rest());
  }

  private static Map<String, ExtensionValue> take(JsonFields kept, String name) {
    return kept.peek(name).filter(Fields.class::isInstance).isPresent()
            && kept.take(name).orElseThrow() instanceof Fields fields
        ? fields.values()
        : Map.of();
  }
}
