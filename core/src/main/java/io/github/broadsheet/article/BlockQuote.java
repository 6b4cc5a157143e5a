package io.github.broadsheet.article;

import io.github.broadsheet.text.Span;
import io.github.broadsheet.text.SpanMapper;
import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A passage set apart as quoted.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
@ValueStyle
@Value.Immutable
public sealed interface BlockQuote extends Block permits ImmutableBlockQuote {
  /** Where the block stands in the article's text. */
  @Override
  Span span();

  /** Where the words stand that say who is quoted. */
  Optional<Span> credit();

  /** The document the passage is from. */
  Optional<URI> cite();

  @Override
  default BlockKind kind() {
    return BlockKind.BLOCK_QUOTE;
  }

  @Override
  default <R> R accept(BlockVisitor<R> visitor) {
    return visitor.blockQuote(this);
  }

  @Override
  default Optional<Block> map(SpanMapper mapper) {
    return mapper
        .map(span())
        .map(mapped -> toBuilder().span(mapped).credit(credit().flatMap(mapper::map)).build());
  }

  /** Returns a block quote at {@code span}. */
  static BlockQuote of(Span span) {
    return builder().span(span).build();
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
  final class Builder extends ImmutableBlockQuote.Builder {
    Builder() {}
  }
}
