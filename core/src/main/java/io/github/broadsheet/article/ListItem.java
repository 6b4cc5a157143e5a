package io.github.broadsheet.article;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.text.Span;
import io.github.broadsheet.text.SpanMapper;
import java.util.List;
import java.util.Optional;

/**
 * One item of a list.
 *
 * @param span the words of the item itself, without bullet or number
 * @param nested the lists below it, in text order
 * @since 0.1
 */
public record ListItem(Span span, List<ListBlock> nested) {
  /** Checks that neither part is null. */
  public ListItem {
    requireNonNull(span, "span");
    nested = List.copyOf(nested);
  }

  /** Returns an item with nothing below it. */
  public static ListItem of(Span span) {
    return new ListItem(span, List.of());
  }

  /** Returns this item in another text, or nothing if its words are not there. */
  public Optional<ListItem> map(SpanMapper mapper) {
    return mapper.map(span).map(mapped -> new ListItem(mapped, mapNested(mapper)));
  }

  private List<ListBlock> mapNested(SpanMapper mapper) {
    return nested.stream()
        .map(list -> list.map(mapper))
        .flatMap(Optional::stream)
        .map(ListBlock.class::cast)
        .toList();
  }
}
