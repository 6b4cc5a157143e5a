package io.github.broadsheet.article;

import io.github.broadsheet.text.Span;
import io.github.broadsheet.text.SpanMapper;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A note about the story, set apart from it: a correction, an update, a word from the editors.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
@ValueStyle
@Value.Immutable
public sealed interface Note extends Block permits ImmutableNote {
  /** Where the block stands in the article's text. */
  @Override
  Span span();

  /** What the note says. */
  NoteKind noteKind();

  @Override
  default BlockKind kind() {
    return BlockKind.NOTE;
  }

  @Override
  default <R> R accept(BlockVisitor<R> visitor) {
    return visitor.note(this);
  }

  @Override
  default Optional<Block> map(SpanMapper mapper) {
    return mapper.map(span()).map(mapped -> toBuilder().span(mapped).build());
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
  final class Builder extends ImmutableNote.Builder {
    Builder() {}
  }
}
