package io.github.broadsheet.serialization.newsml1;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Text;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Leftovers;
import io.github.broadsheet.serialization.markup.MarkupWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a document says outside its items, as far as it has been read: that is kept with each item.
 * Not safe to share between threads.
 */
final class Around {
  /** The elements that stand beside the items. */
  static final Set<String> PARTS = Set.of("NewsEnvelope", "Catalog", "TopicSet");

  /** A bound on what hostile documents say about themselves. */
  private static final int MOST = 1_000;

  private static final String ROOT = "NewsML/";

  private final Map<String, List<ExtensionValue>> rest = new LinkedHashMap<>();
  private Optional<Element> envelope = Optional.empty();
  private int count;

  /** Whether an item was read below the envelopes kept. */
  private boolean isOfItemsBefore;

  /** Keeps the attributes of the outermost element. */
  void root(Element root) {
    root.takeAttributes().stream()
        .filter(Leftovers::isTelling)
        .forEach(attribute -> keep(ROOT + Leftovers.name(attribute), attribute.value()));
  }

  /** Keeps an element beside the items. Each envelope is for the items below it. */
  void add(Element element) {
    if (element.is("NewsEnvelope")) {
      envelope = Optional.of(element);
      if (isOfItemsBefore) {
        rest.remove(element.name());
        isOfItemsBefore = false;
      }
    }
    keep(element.name(), MarkupWriter.toString(element));
  }

  private void keep(String path, String value) {
    if (count++ < MOST) {
      rest.computeIfAbsent(path, each -> new ArrayList<>()).add(new Text(value));
    }
  }

  Optional<Element> envelope() {
    return envelope;
  }

  /** What was kept, by path. */
  Map<String, List<ExtensionValue>> rest() {
    isOfItemsBefore = true;
    return Collections.unmodifiableMap(rest);
  }
}
