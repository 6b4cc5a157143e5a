package io.github.broadsheet.serialization.newsmlg2;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import io.github.broadsheet.article.ExtensionValue.Text;
import io.github.broadsheet.serialization.markup.Element;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What an article read from this format has kept of it. Not safe to share between threads. */
final class Kept {
  private final Map<String, List<Element>> whole = new LinkedHashMap<>();
  private final Map<String, List<Element>> partly = new LinkedHashMap<>();
  private final Map<String, String> attributes = new LinkedHashMap<>();

  private Kept() {}

  static Kept of(Article article) {
    Kept kept = new Kept();
    article.extensions().format(G2.FORMAT).ifPresent(kept::read);
    return kept;
  }

  private void read(Fields fields) {
    fields
        .values()
        .forEach(
            (path, value) -> {
              if (value instanceof Text text && Paths.isValue(path)) {
                attributes.put(path, text.value());
              } else if (value instanceof Fields parts && path.equals(Paths.PARTLY)) {
                parts.values().forEach((inner, list) -> read(partly, inner, list));
              } else {
                read(whole, path, value);
              }
            });
  }

  private static void read(Map<String, List<Element>> into, String path, ExtensionValue value) {
    if (value instanceof Sequence sequence) {
      List<Element> elements = new ArrayList<>();
      sequence.values().stream()
          .filter(Text.class::isInstance)
          .map(Text.class::cast)
          .forEach(text -> Trees.parse(text.value()).ifPresent(elements::add));
      into.put(path, elements);
    }
  }

  /** The paths of elements that the model holds nothing of. */
  List<String> paths() {
    return List.copyOf(whole.keySet());
  }

  /** The elements at a path that the model holds nothing of. */
  List<Element> whole(String path) {
    return Collections.unmodifiableList(whole.getOrDefault(path, List.of()));
  }

  /** The attributes and words that the model holds nothing of, by path. */
  Map<String, String> attributes() {
    return Collections.unmodifiableMap(attributes);
  }

  /** All elements. */
  List<Element> all() {
    List<Element> all = new ArrayList<>();
    whole.values().forEach(all::addAll);
    partly.values().forEach(all::addAll);
    return all;
  }

  /** The elements at a path that the model holds a part of. */
  List<Element> partly(String path) {
    return Collections.unmodifiableList(partly.getOrDefault(path, List.of()));
  }

  /** Takes the first element at {@code path} that passes {@code test}. */
  Optional<Element> takePartly(String path, Predicate<Element> test) {
    List<Element> elements = partly.getOrDefault(path, List.of());
    for (int i = 0; i < elements.size(); i++) {
      if (test.test(elements.get(i))) {
        return Optional.of(elements.remove(i));
      }
    }
    return Optional.empty();
  }

  /** Takes all elements at {@code path}, which the model holds nothing of. */
  List<Element> take(String path) {
    List<Element> taken = whole.remove(path);
    return taken == null ? List.of() : taken;
  }
}
