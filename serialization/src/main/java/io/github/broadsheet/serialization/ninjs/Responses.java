package io.github.broadsheet.serialization.ninjs;

import io.github.broadsheet.serialization.tree.JsonFields;
import io.github.broadsheet.serialization.tree.JsonHead;
import java.util.ArrayList;
import java.util.List;

/** What the interfaces of agencies answer: items in a list, beside counts and links. */
final class Responses {
  /** What holds the items, from the outside to the inside. */
  private static final List<String> HOLDERS = List.of("data", "_items", "items", "item");

  private static final int DEEPEST = 4;

  private Responses() {}

  /** Says whether a document begins like such an answer. */
  static boolean isLikely(JsonHead head) {
    return HOLDERS.stream().anyMatch(head::has)
        && (head.hasInside("uri") || head.hasInside("guid"))
        && Names.insideLooksLikeItem(head);
  }

  /** Returns the items in {@code document}; itself, if it is one or holds none. */
  static List<JsonFields> items(JsonFields document) {
    if (isItem(document)) {
      return List.of(document);
    }
    List<JsonFields> found = new ArrayList<>();
    collect(document, 0, found);
    return found.isEmpty() ? List.of(document) : found;
  }

  private static void collect(JsonFields holder, int depth, List<JsonFields> found) {
    if (isItem(holder)) {
      found.add(holder);
    } else if (depth < DEEPEST) {
      for (String name : HOLDERS) {
        holder.objects(name).forEach(inner -> collect(inner, depth + 1, found));
      }
    }
  }

  private static boolean isItem(JsonFields object) {
    return object.names().stream()
        .anyMatch(
            name -> name.equals("guid") || Names.isOfItem(Names.ofItem(Names.lower(name), "")));
  }
}
