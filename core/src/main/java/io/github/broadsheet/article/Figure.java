package io.github.broadsheet.article;

import io.github.broadsheet.text.Span;
import io.github.broadsheet.text.SpanMapper;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A picture, film or graphic in the story, with caption and credit.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
@ValueStyle
@Value.Immutable
public sealed interface Figure extends Block permits ImmutableFigure {
  /** Where the block stands in the article's text. */
  @Override
  Span span();

  /** The caption. */
  Optional<Caption> caption();

  /** Who made it. */
  Optional<Credit> credit();

  /** What is shown; more than one for a gallery or for renditions of one picture. */
  List<Media> media();

  @Override
  default BlockKind kind() {
    return BlockKind.FIGURE;
  }

  @Override
  default <R> R accept(BlockVisitor<R> visitor) {
    return visitor.figure(this);
  }

  @Override
  default Optional<Block> map(SpanMapper mapper) {
    return mapper.map(span()).map(mapped -> mapped(mapped, mapper));
  }

  private Figure mapped(Span span, SpanMapper mapper) {
    return toBuilder()
        .span(span)
        .caption(
            caption().flatMap(c -> mapper.map(c.span()).map(s -> c.toBuilder().span(s).build())))
        .credit(credit().map(c -> c.toBuilder().span(c.span().flatMap(mapper::map)).build()))
        .build();
  }

  /** Says whether the picture comes from the archive. */
  default boolean isFile() {
    return caption().filter(Caption::isFile).isPresent();
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
  final class Builder extends ImmutableFigure.Builder {
    Builder() {}
  }
}
