package io.github.broadsheet.serialization.tree;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Absent;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stands around the items in the answer of an interface: counts, links, the name of who asked.
 * It belongs to no article; it is left out, and that is said. Not safe to share between threads.
 */
public final class Surroundings {
  /** More than anybody would look through. */
  private static final int MAX = 100;

  /** How much of a name is shown. */
  private static final int LONGEST = 60;

  private final Set<ExtensionValue> items = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<String> found = new ArrayList<>();
  private int more;

  private Surroundings() {}

  /** Returns what to say of all that {@code document} holds besides {@code items}. */
  public static Optional<Diagnostic> of(JsonFields document, List<JsonFields> items) {
    Surroundings around = new Surroundings();
    items.forEach(item -> around.items.add(item.whole()));
    around.visit("$", document.whole());
    return around.found.isEmpty() ? Optional.empty() : Optional.of(around.diagnostic());
  }

  /** Returns the path and the value of each leaf of {@code object}, for messages. */
  public static String list(String path, Fields object) {
    Surroundings all = new Surroundings();
    all.visit(path, object);
    return all.list();
  }

  private Diagnostic diagnostic() {
    return Diagnostic.of(
        "around-article", Severity.INFO, "left out, as it stands around the article: " + list());
  }

  private String list() {
    return String.join(", ", found) + (more > 0 ? ", and " + more : "");
  }

  // The depth of documents is bounded where they are read.
  private void visit(String path, ExtensionValue value) {
    if (items.contains(value) || value instanceof Absent) {
      return;
    }
    if (found.size() == MAX) {
      more += leaves(value);
    } else if (value instanceof Fields fields && !fields.values().isEmpty()) {
      fields.values().forEach((name, each) -> visit(path + "." + shown(name), each));
    } else if (value instanceof Sequence list && !list.values().isEmpty()) {
      for (int i = 0; i < list.values().size(); i++) {
        visit(path + "[" + i + "]", list.values().get(i));
      }
    } else {
      found.add(path + " (" + Kinds.of(value) + ")");
    }
  }

  private static String shown(String name) {
    return name.length() <= LONGEST ? name : name.substring(0, LONGEST) + "…";
  }

  private int leaves(ExtensionValue value) {
    if (items.contains(value) || value instanceof Absent) {
      return 0;
    }
    if (value instanceof Fields fields && !fields.values().isEmpty()) {
      return fields.values().values().stream().mapToInt(this::leaves).sum();
    }
    return value instanceof Sequence list && !list.values().isEmpty()
        ? list.values().stream().mapToInt(this::leaves).sum()
        : 1;
  }
}
