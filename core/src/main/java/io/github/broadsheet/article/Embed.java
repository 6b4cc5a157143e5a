package io.github.broadsheet.article;

import io.github.broadsheet.text.Span;
import io.github.broadsheet.text.SpanMapper;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A post, a film or another piece of a foreign site, set into the story.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
@ValueStyle
@Value.Immutable
public sealed interface Embed extends Block permits ImmutableEmbed {
  /** Where the block stands in the article's text. */
  @Override
  Span span();

  /** The site: “Twitter”. */
  Optional<String> provider();

  /** The address of what is embedded. */
  Optional<URI> uri();

  /** Who wrote or made it. */
  Optional<String> author();

  /** Pictures and films in it. */
  List<Media> media();

  @Override
  default BlockKind kind() {
    return BlockKind.EMBED;
  }

  @Override
  default <R> R accept(BlockVisitor<R> visitor) {
    return visitor.embed(this);
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
  final class Builder extends ImmutableEmbed.Builder {
    Builder() {}
  }
}
