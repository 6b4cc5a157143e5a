package io.github.broadsheet.serialization.schemaorg;

import static io.github.broadsheet.serialization.schemaorg.Vocabulary.ID;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import io.github.broadsheet.article.ExtensionValue.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The articles of a document, wherever they stand in it, and the things around them. Not safe to
 * share between threads.
 */
final class Graph {
  /** Enough for every author, image and subject of a page; a bound for hostile ones. */
  private static final int MAX_REFERENCES = 1000;

  private final List<Fields> articles = new ArrayList<>();
  private final List<ExtensionValue> others = new ArrayList<>();
  private final Map<String, Fields> byId = new HashMap<>();
  private int references;
  private boolean isAlone;

  private Graph() {}

  /** Sorts the things in a document, of which a page may have several. */
  static Graph of(List<ExtensionValue> documents) {
    Graph graph = new Graph();
    documents.forEach(document -> graph.add(Normal.of(document)));
    graph.isAlone =
        documents.size() == 1
            && documents.get(0) instanceof Fields root
            && root.values().get("@graph") == null;
    graph.promote();
    graph.articles.replaceAll(graph::resolved);
    return graph;
  }

  /** Says whether the document is one article and nothing else, so that places in it are known. */
  boolean isAlone() {
    return isAlone && others.isEmpty() && articles.size() == 1;
  }

  /** The articles, with the things they refer to in the place of references. */
  List<Fields> articles() {
    return List.copyOf(articles);
  }

  /** What is in the document beside the articles. */
  List<ExtensionValue> others() {
    return List.copyOf(others);
  }

  private void add(ExtensionValue value) {
    if (value instanceof Sequence sequence) {
      sequence.values().forEach(this::add);
    } else if (value instanceof Fields fields) {
      thing(fields);
    } else {
      others.add(value);
    }
  }

  private void thing(Fields fields) {
    if (fields.values().get("@graph") != null) {
      add(fields.values().get("@graph"));
      Fields rest = without(fields, "@graph");
      if (rest.values().keySet().stream().anyMatch(name -> !name.equals("@context"))) {
        thing(rest);
      }
      return;
    }
    if (fields.values().get(ID) instanceof Text id) {
      byId.putIfAbsent(id.value(), fields);
    }
    if (Vocabulary.hasType(fields, Vocabulary::isArticle)) {
      articles.add(fields);
    } else {
      Fields outer = withoutArticle(fields);
      if (!outer.values().isEmpty()) {
        others.add(outer);
      }
    }
  }

  /** Takes the article out of a page that holds it as its main entity. */
  private Fields withoutArticle(Fields page) {
    if (page.values().get("mainEntity") instanceof Fields main
        && Vocabulary.hasType(main, Vocabulary::isArticle)) {
      articles.add(main);
      return without(page, "mainEntity");
    }
    return page;
  }

  private static Fields without(Fields fields, String name) {
    Map<String, ExtensionValue> rest = new LinkedHashMap<>(fields.values());
    rest.remove(name);
    return new Fields(rest);
  }

  /** Takes another work for the article if there is none: a quotation, a review, a page. */
  private void promote() {
    if (!articles.isEmpty()) {
      return;
    }
    for (int i = 0; i < others.size(); i++) {
      if (others.get(i) instanceof Fields fields && isWork(fields)) {
        others.remove(i);
        articles.add(fields);
        return;
      }
    }
  }

  private static boolean isWork(Fields fields) {
    return List.of("headline", "articleBody", "text", "reviewBody", "claimReviewed").stream()
        .anyMatch(
            name -> fields.values().get(name) instanceof Text text && !text.value().isBlank());
  }

  private Fields resolved(Fields article) {
    if (byId.isEmpty()) {
      return article;
    }
    Map<String, ExtensionValue> values = new LinkedHashMap<>();
    article
        .values()
        .forEach(
            (name, value) ->
                values.put(
                    name,
                    Vocabulary.shorthand(name).isPresent() && value instanceof Sequence things
                        ? new Sequence(things.values().stream().map(this::thing).toList())
                        : value));
    return new Fields(values);
  }

  private ExtensionValue thing(ExtensionValue reference) {
    if (reference instanceof Fields fields
        && fields.values().size() == 1
        && fields.values().get(ID) instanceof Text id
        && references++ < MAX_REFERENCES) {
      return byId.getOrDefault(id.value(), fields);
    }
    return reference;
  }
}
