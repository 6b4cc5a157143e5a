package io.github.broadsheet.article;

import io.github.broadsheet.text.Span;
import io.github.broadsheet.text.SpanMapper;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A crosshead: a heading within the body.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
@ValueStyle
@Value.Immutable
public sealed interface Heading extends Block permits ImmutableHeading {
  /** Where the block stands in the article's text. */
  @Override
  Span span();

  /** Its level, from 1 (highest) to 6, as in HTML. */
  @Value.Default
  default int level() {
    return 2;
  }

  @Override
  default BlockKind kind() {
    return BlockKind.HEADING;
  }

  @Override
  default <R> R accept(BlockVisitor<R> visitor) {
    return visitor.heading(this);
  }

  @Override
  default Optional<Block> map(SpanMapper mapper) {
    return mapper.map(span()).map(mapped -> toBuilder().span(mapped).build());
  }

  /** Returns a heading at {@code span}. */
  static Heading of(Span span) {
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
  final class Builder extends ImmutableHeading.Builder {
    Builder() {}
  }
}
