package io.github.broadsheet.io;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.text.Span;

/**
 * A piece of the input that is not part of the article.
 *
 * @param span where it stands, in UTF-16 code units of the decoded input
 * @param reason why it was left out
 * @since 0.1
 */
public record Discarded(Span span, DiscardReason reason) {
  /** Checks that neither part is null. */
  public Discarded {
    requireNonNull(span, "span");
    requireNonNull(reason, "reason");
  }
}
