package io.github.broadsheet.parser.html.meta;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The schema.org data of a page: its articles first, the rest by identifier. */
final class StructuredData {
  private static final int MAX_NODES = 20_000;

  private final List<Map<String, Object>> articles = new ArrayList<>();
  private final List<Map<String, Object>> pages = new ArrayList<>();
  private final List<Map<String, Object>> others = new ArrayList<>();
  private final Map<String, Map<String, Object>> byId = new HashMap<>();

  private StructuredData() {}

  /** Sorts the values of all {@code ld+json} scripts of a page. */
  static StructuredData of(List<String> scripts) {
    StructuredData data = new StructuredData();
    for (String script : scripts) {
      data.addAll(Json.read(script));
    }
    return data;
  }

  private void addAll(List<Object> values) {
    Deque<Object> open = new ArrayDeque<>(values);
    int nodes = 0;
    while (!open.isEmpty() && nodes++ < MAX_NODES) {
      Object value = open.poll();
      if (value instanceof List<?> list) {
        list.forEach(open::add);
      } else if (value instanceof Map<?, ?> map) {
        Map<String, Object> object = asObject(map);
        sort(object);
        // Graphs and the things pages are about; not the teasers that lists hold.
        for (String member :
            List.of(
                "@graph", "mainEntity", "mainEntityOfPage", "author", "publisher", "isPartOf")) {
          Object inner = object.get(member);
          if (inner != null && !(inner instanceof String)) {
            open.add(inner);
          }
        }
      }
    }
  }

  private void sort(Map<String, Object> object) {
    if (object.get("@id") instanceof String id) {
      Map<String, Object> known = byId.get(id);
      if (known == null || known.size() < object.size()) {
        byId.put(id, object);
      }
    }
    if (isArticle(object)) {
      articles.add(object);
    } else if (hasType(object, "page")) {
      pages.add(object);
    } else {
      others.add(object);
    }
  }

  private static boolean isArticle(Map<String, Object> object) {
    return hasType(object, "article")
        || hasType(object, "posting")
        || hasType(object, "report")
        || hasType(object, "review") && object.containsKey("headline");
  }

  /** Says whether a type of {@code object} ends in {@code ending}, in any case. */
  static boolean hasType(Map<String, Object> object, String ending) {
    Object type = object.get("@type");
    for (Object each :
        type instanceof List<?> list ? list : type == null ? List.of() : List.of(type)) {
      if (each instanceof String name && name.toLowerCase(Locale.ROOT).endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the first article, or nothing; of several the one with a headline. */
  Optional<Map<String, Object>> article() {
    return articles.stream()
        .filter(article -> article.containsKey("headline") || article.containsKey("name"))
        .findFirst()
        .or(() -> articles.stream().findFirst());
  }

  List<Map<String, Object>> articles() {
    return articles;
  }

  Optional<Map<String, Object>> page() {
    return pages.stream().findFirst();
  }

  /** Returns the objects that {@code value} is or refers to. */
  List<Map<String, Object>> objects(@Nullable Object value) {
    List<Map<String, Object>> found = new ArrayList<>();
    for (Object each : values(value)) {
      if (each instanceof Map<?, ?> map) {
        Map<String, Object> object = asObject(map);
        Object id = object.get("@id");
        Map<String, Object> known = id instanceof String name ? byId.get(name) : null;
        found.add(known != null && known.size() > object.size() ? known : object);
      }
    }
    return found;
  }

  /** Returns the strings that {@code value} is, or that the objects there are called. */
  List<String> names(@Nullable Object value) {
    List<String> names = new ArrayList<>();
    for (Object each : values(value)) {
      if (each instanceof String name) {
        names.add(name);
      }
    }
    for (Map<String, Object> object : objects(value)) {
      for (Object name : values(object.get("name"))) {
        if (name instanceof String string) {
          names.add(string);
        }
      }
    }
    return names;
  }

  static List<Object> values(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return new ArrayList<>(list);
    }
    return value == null ? List.of() : List.of(value);
  }

  /** Returns member {@code name} of {@code object}, if it is a string that is not blank. */
  static Optional<String> string(Map<String, Object> object, String name) {
    for (Object value : values(object.get(name))) {
      if (value instanceof String string && !string.isBlank()) {
        return Optional.of(string.strip());
      }
    }
    return Optional.empty();
  }

  @SuppressWarnings("unchecked") // All maps are made by Json, whose keys are strings.
  private static Map<String, Object> asObject(Map<?, ?> map) {
    return (Map<String, Object>) map;
  }
}
