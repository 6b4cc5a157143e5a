package io.github.broadsheet.serialization.story;

import io.github.broadsheet.text.Span;
import io.github.broadsheet.text.SpanMapper;
import java.util.Optional;

/**
 * Moves empty parts into the block they belong to: a first cell or picture without words stands,
 * while it is read, where the line before the block ends.
 *
 * @param block where the block stands
 */
record Inside(Span block) implements SpanMapper {
  @Override
  public Optional<Span> map(Span part) {
    return Optional.of(new Span(inside(part.start()), inside(part.end())));
  }

  private int inside(int offset) {
    return Math.max(block.start(), Math.min(block.end(), offset));
  }
}
