package io.github.broadsheet.article;

import io.github.broadsheet.text.Span;
import io.github.broadsheet.text.SpanMapper;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A paragraph of the body.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
@ValueStyle
@Value.Immutable
public sealed interface Paragraph extends Block permits ImmutableParagraph {
  /** Where the block stands in the article's text. */
  @Override
  Span span();

  @Override
  default BlockKind kind() {
    return BlockKind.PARAGRAPH;
  }

  @Override
  default <R> R accept(BlockVisitor<R> visitor) {
    return visitor.paragraph(this);
  }

  @Override
  default Optional<Block> map(SpanMapper mapper) {
    return mapper.map(span()).map(mapped -> toBuilder().span(mapped).build());
  }

  /** Returns a paragraph at {@code span}. */
  static Paragraph of(Span span) {
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
  final class Builder extends ImmutableParagraph.Builder {
    Builder() {}
  }
}
