package io.github.broadsheet.serialization.story;

import io.github.broadsheet.article.Block;
import io.github.broadsheet.article.Mark;
import io.github.broadsheet.text.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a reader found in the markup of a body.
 *
 * @param blocks the blocks, in text order
 * @param marks the inline marks, in text order
 * @param spans for each inline element and block quote with an id, the words in it; more than one
 *     span if elements share the id or the words go on in another block
 * @param unknown the names of elements that were entered and not kept, and what was left out, with
 *     the first of its values: {@code center}, {@code @style of <p> "color:red"}
 */
public record Body(
    List<Block> blocks, List<Mark> marks, Map<String, List<Span>> spans, Set<String> unknown) {
  /** Copies the collections. */
  public Body {
    blocks = List.copyOf(blocks);
    marks = List.copyOf(marks);
    spans = spans.isEmpty() ? Map.of() : inOrder(spans);
    unknown = unknown.isEmpty() ? Set.of() : Set.copyOf(unknown);
  }

  // Map.copyOf would lose the order.
  private static Map<String, List<Span>> inOrder(Map<String, List<Span>> spans) {
    Map<String, List<Span>> copy = new LinkedHashMap<>();
    spans.forEach((id, found) -> copy.put(id, List.copyOf(found)));
    return Collections.unmodifiableMap(copy);
  }
}
