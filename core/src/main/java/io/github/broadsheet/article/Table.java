package io.github.broadsheet.article;

import io.github.broadsheet.text.Span;
import io.github.broadsheet.text.SpanMapper;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A table.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
@ValueStyle
@Value.Immutable
public sealed interface Table extends Block permits ImmutableTable {
  /** Where the block stands in the article's text. */
  @Override
  Span span();

  /** What the table shows. */
  Optional<Caption> caption();

  /** The rows, from the top. */
  List<TableRow> rows();

  @Override
  default BlockKind kind() {
    return BlockKind.TABLE;
  }

  @Override
  default <R> R accept(BlockVisitor<R> visitor) {
    return visitor.table(this);
  }

  @Override
  default Optional<Block> map(SpanMapper mapper) {
    return mapper.map(span()).map(mapped -> mapped(mapped, mapper));
  }

  private Table mapped(Span span, SpanMapper mapper) {
    return toBuilder()
        .span(span)
        .caption(
            caption().flatMap(c -> mapper.map(c.span()).map(s -> c.toBuilder().span(s).build())))
        .rows(rows().stream().map(row -> row.map(mapper)).toList())
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
  final class Builder extends ImmutableTable.Builder {
    Builder() {}
  }
}
