package io.github.broadsheet.article;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.text.Span;
import io.github.broadsheet.text.SpanMapper;
import java.net.URI;
import java.util.Optional;

/**
 * An inline mark: words that are emphasised, linked, struck out.
 *
 * @param kind what the mark says about the words
 * @param span the words, in the article's text
 * @param target where a link leads, or where a marked quotation is from
 * @since 0.1
 */
public record Mark(MarkKind kind, Span span, Optional<URI> target) {
  /** Checks that no part is null. */
  public Mark {
    requireNonNull(kind, "kind");
    requireNonNull(span, "span");
    requireNonNull(target, "target");
  }

  /** Returns a mark that leads nowhere. */
  public static Mark of(MarkKind kind, Span span) {
    return new Mark(kind, span, Optional.empty());
  }

  /** Returns a link. */
  public static Mark link(Span span, URI target) {
    return new Mark(MarkKind.LINK, span, Optional.of(target));
  }

  /** Returns this mark in another text, or nothing if its words are not there. */
  public Optional<Mark> map(SpanMapper mapper) {
    return mapper.map(span).map(mapped -> new Mark(kind, mapped, target));
  }
}
