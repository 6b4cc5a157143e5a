package io.github.broadsheet.io;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What writing an article in a format came to.
 *
 * @param format the name of the format
 * @param losses what the format could not hold, in the order of the article; empty if it holds all
 * @since 0.1
 */
public record WriteResult(String format, List<Loss> losses) {
  /** Checks that no part is null. */
  public WriteResult {
    requireNonNull(format, "format");
    losses = List.copyOf(losses);
  }

  /** Says whether the format holds the whole article. */
  public boolean isLossless() {
    return losses.isEmpty();
  }

  /** Returns the result of writing everything. */
  public static WriteResult lossless(String format) {
    return new WriteResult(format, List.of());
  }
}
