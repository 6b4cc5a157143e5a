package io.github.broadsheet.parser.html.meta;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The elements of a page that speak about it: {@code title}, {@code meta}, {@code link}, scripts.
 */
public final class Head {
  private final Map<String, List<String>> metas = new HashMap<>();
  private final Map<String, String> links = new HashMap<>();
  private final List<String> scripts = new ArrayList<>();
  private final String title;
  private final String language;
  private final StructuredData data;

  private Head(Document document, List<Element> inBody) {
    Element html = document.firstElementChild();
    String lang = html == null ? "" : html.attr("lang");
    this.language = lang.isEmpty() && html != null ? html.attr("xml:lang") : lang;
    String found = "";
    for (Node node = document.head().firstChild(); node != null; node = node.nextSibling()) {
      if (node instanceof Element element) {
        found = found.isEmpty() && element.nameIs("title") ? element.text() : found;
        add(element);
      }
    }
    inBody.forEach(this::add);
    this.title = found;
    this.data = StructuredData.of(scripts);
  }

  /** Reads the head of {@code document}, and such elements as stand in its body all the same. */
  public static Head of(Document document, List<Element> inBody) {
    return new Head(document, inBody);
  }

  private void add(Element element) {
    switch (element.normalName()) {
      case "meta" -> addMeta(element);
      case "link" ->
          links.putIfAbsent(element.attr("rel").toLowerCase(Locale.ROOT), element.attr("href"));
      case "script" -> {
        String type = element.attr("type");
        if (!type.isEmpty() && type.toLowerCase(Locale.ROOT).contains("ld+json")) {
          scripts.add(element.data());
        }
      }
      case "noscript" -> element.children().forEach(this::addFallback);
      default -> {
        // Speaks of nothing here.
      }
    }
  }

  private void addFallback(Element element) {
    if (element.nameIs("meta")) {
      addMeta(element);
    }
  }

  private void addMeta(Element element) {
    String content = element.attr("content").strip();
    if (content.isEmpty()) {
      return;
    }
    for (String key : new String[] {"property", "name", "itemprop"}) {
      String name = element.attr(key).toLowerCase(Locale.ROOT).strip();
      if (!name.isEmpty()) {
        metas.computeIfAbsent(name, n -> new ArrayList<>()).add(content);
      }
    }
  }

  /** Returns the content of the first meta element with one of {@code names}, tried in order. */
  Optional<String> meta(String... names) {
    for (String name : names) {
      List<String> found = metas.get(name);
      if (found != null) {
        return Optional.of(found.get(0));
      }
    }
    return Optional.empty();
  }

  /** Returns the contents of all meta elements called {@code name}. */
  List<String> metas(String name) {
    return metas.getOrDefault(name, List.of());
  }

  Optional<String> link(String rel) {
    return Optional.ofNullable(links.get(rel)).filter(href -> !href.isBlank());
  }

  /** Returns the words of the {@code title} element, or nothing. */
  String title() {
    return title;
  }

  String language() {
    return language;
  }

  StructuredData data() {
    return data;
  }

  /** Returns the wordings of the title that the head has, the most trusted first. */
  public List<String> titles() {
    List<String> titles = new ArrayList<>();
    data.articles().forEach(a -> StructuredData.string(a, "headline").ifPresent(titles::add));
    meta("og:title").ifPresent(titles::add);
    meta("twitter:title").ifPresent(titles::add);
    if (!title.isBlank()) {
      titles.add(title);
    }
    return titles;
  }

  /** Returns the summaries that the head has. */
  public List<String> descriptions() {
    List<String> descriptions = new ArrayList<>();
    meta("og:description").ifPresent(descriptions::add);
    meta("description").ifPresent(descriptions::add);
    meta("twitter:description").ifPresent(descriptions::add);
    data.articles()
        .forEach(a -> StructuredData.string(a, "description").ifPresent(descriptions::add));
    return descriptions;
  }

  /** Returns the article's text as structured data have it. */
  public List<String> bodies() {
    List<String> bodies = new ArrayList<>();
    data.articles().forEach(a -> StructuredData.string(a, "articleBody").ifPresent(bodies::add));
    return bodies;
  }

  /** Says whether structured data call the page a live blog. */
  public boolean isLive() {
    return data.articles().stream().anyMatch(a -> StructuredData.hasType(a, "liveblogposting"));
  }

  /** Returns the entries of the live blog that structured data have, in their order. */
  public List<LiveUpdate> updates() {
    List<LiveUpdate> updates = new ArrayList<>();
    for (Map<String, Object> article : data.articles()) {
      for (Map<String, Object> update : data.objects(article.get("liveBlogUpdate"))) {
        updates.add(
            new LiveUpdate(
                StructuredData.string(update, "headline").map(Text::clean),
                StructuredData.string(update, "datePublished").flatMap(DateText::find),
                StructuredData.string(update, "articleBody").orElse("")));
      }
    }
    return updates;
  }
}
