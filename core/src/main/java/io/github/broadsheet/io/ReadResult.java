package io.github.broadsheet.io;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.text.OffsetMap;
import io.github.broadsheet.text.Span;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a reader made of one document: the article, what it left out, what it noticed, and the way
 * back to the input.
 *
 * <p>For formats whose structure is inferred, the input is the article and the {@link #discarded()}
 * pieces and white space, nothing else. Immutable and safe to share between threads.
 *
 * @since 0.1
 */
@ValueStyle
@Value.Immutable
public sealed interface ReadResult permits ImmutableReadResult {
  /** The article. */
  Article article();

  /** The name of the format that was read, such as {@code text}. */
  String format();

  /**
   * The input, decoded; absent for formats whose structure is given, where offsets into the input
   * would have no use.
   */
  Optional<String> input();

  /** Leads from the article's text to {@link #input()}; present if that is. */
  Optional<OffsetMap> offsets();

  /** The pieces of {@link #input()} that are not part of the article, in order. */
  List<Discarded> discarded();

  /** What the reader noticed, in order. */
  List<Diagnostic> diagnostics();

  /** Says whether something of the document could not be read: whether a diagnostic is an error. */
  default boolean hasErrors() {
    return diagnostics().stream().anyMatch(each -> each.severity() == Severity.ERROR);
  }

  /**
   * Returns where {@code span} of the article's text stands in {@link #input()}; the span itself if
   * there is no input to lead to.
   */
  default Span toInput(Span span) {
    return offsets().map(map -> map.toOriginal(span)).orElse(span);
  }

  /**
   * Returns this result with an article that has the same text, such as an annotated one.
   *
   * @throws IllegalArgumentException if its text is another, so that nothing would lead to the
   *     input any more
   */
  default ReadResult withArticle(Article article) {
    if (offsets().isPresent() && !article.text().equals(article().text())) {
      throw new IllegalArgumentException(
          "the article has another text than the one that was read; its spans lead to no input");
    }
    return toBuilder().article(article).build();
  }

  /** Returns a builder that starts from this result. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds results. Not safe to share between threads. */
  final class Builder extends ImmutableReadResult.Builder {
    Builder() {}
  }
}
