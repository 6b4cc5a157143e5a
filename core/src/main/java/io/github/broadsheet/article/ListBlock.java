package io.github.broadsheet.article;

import io.github.broadsheet.text.Span;
import io.github.broadsheet.text.SpanMapper;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A list.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
@ValueStyle
@Value.Immutable
public sealed interface ListBlock extends Block permits ImmutableListBlock {
  /** Where the block stands in the article's text. */
  @Override
  Span span();

  /** Whether the order counts, so that the items are numbered. */
  @Value.Default
  default boolean isOrdered() {
    return false;
  }

  /** The items, in order. */
  List<ListItem> items();

  @Override
  default BlockKind kind() {
    return BlockKind.LIST;
  }

  @Override
  default <R> R accept(BlockVisitor<R> visitor) {
    return visitor.list(this);
  }

  @Override
  default Optional<Block> map(SpanMapper mapper) {
    return mapper
        .map(span())
        .map(
            mapped ->
                toBuilder()
                    .span(mapped)
                    .items(
                        items().stream()
                            .map(item -> item.map(mapper))
                            .flatMap(Optional::stream)
                            .toList())
                    .build());
  }

  /** Returns a builder that starts from this value. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not safe to share between threads. */
  final class Builder extends ImmutableListBlock.Builder {
    Builder() {}
  }
}
