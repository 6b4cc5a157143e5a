package io.github.broadsheet.article;

import io.github.broadsheet.text.Span;
import io.github.broadsheet.text.SpanMapper;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One entry of a live blog or a gallery, with blocks of its own.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
@ValueStyle
@Value.Immutable
public sealed interface Entry extends Block permits ImmutableEntry {
  /** Where the block stands in the article's text. */
  @Override
  Span span();

  /** Where the headline of the entry stands. */
  Optional<Span> headline();

  /** When the entry was posted. */
  Optional<Timestamp> posted();

  /** Who wrote the entry. */
  Optional<Byline> byline();

  /** The blocks of the entry, in text order. */
  List<Block> blocks();

  @Override
  default BlockKind kind() {
    return BlockKind.ENTRY;
  }

  @Override
  default <R> R accept(BlockVisitor<R> visitor) {
    return visitor.entry(this);
  }

  @Override
  default Optional<Block> map(SpanMapper mapper) {
    return mapper.map(span()).map(mapped -> mapped(mapped, mapper));
  }

  private Entry mapped(Span span, SpanMapper mapper) {
    return toBuilder()
        .span(span)
        .headline(headline().flatMap(mapper::map))
        .byline(byline().map(b -> b.toBuilder().span(b.span().flatMap(mapper::map)).build()))
        .blocks(blocks().stream().map(b -> b.map(mapper)).flatMap(Optional::stream).toList())
        .build();
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
  final class Builder extends ImmutableEntry.Builder {
    Builder() {}
  }
}
