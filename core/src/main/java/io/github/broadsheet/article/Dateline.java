package io.github.broadsheet.article;

import io.github.broadsheet.text.Span;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where and when a story was filed, as its text opens: “KABUL, Feb. 15 (Agency) —”.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
@ValueStyle
@Value.Immutable
public sealed interface Dateline permits ImmutableDateline {
  /** The dateline as it stands, without the dash that ends it. */
  String text();

  /** Where it stands in the article's text; absent if it is not part of it. */
  Optional<Span> span();

  /** The places, in order. */
  List<String> places();

  /**
   * The date in ISO 8601: {@code 2023-02-15}, or {@code --02-15} where the year is not given (the
   * form of {@code xs:gMonthDay}).
   */
  Optional<String> date();

  /** The agency in brackets. */
  Optional<String> provider();

  /** Returns a builder that starts from this value. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not safe to share between threads. */
  final class Builder extends ImmutableDateline.Builder {
    Builder() {}
  }
}
