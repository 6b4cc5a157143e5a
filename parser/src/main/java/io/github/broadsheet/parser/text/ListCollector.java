package io.github.broadsheet.parser.text;

import io.github.broadsheet.article.Block;
import io.github.broadsheet.article.ListBlock;
import io.github.broadsheet.article.ListItem;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers neighbouring items to one list. */
final class ListCollector {
  private final List<ListItem> items = new ArrayList<>();
  private Span extent = new Span(0, 0);
  private int number;
  private char bullet;

  boolean isEmpty() {
    return items.isEmpty();
  }

  /** One for a list that has begun, as it will be one block. */
  int size() {
    return items.isEmpty() ? 0 : 1;
  }

  /** Whether an item with this marker goes on with the list, or nothing has begun. */
  boolean takes(ListMarker marker) {
    return items.isEmpty()
        || marker.bullet() == bullet && (!marker.isNumber() || marker.number() == number + 1);
  }

  void add(ListMarker marker, Span line, Span words) {
    extent = items.isEmpty() ? line : extent.cover(line);
    number = marker.number();
    bullet = marker.bullet();
    items.add(ListItem.of(words));
  }

  /** Ends the list and returns it, if there is one. */
  Optional<Block> end() {
    if (items.isEmpty()) {
      return Optional.empty();
    }
    ListBlock list = ListBlock.builder().span(extent).isOrdered(number > 0).items(items).build();
    items.clear();
    return Optional.of(list);
  }
}
