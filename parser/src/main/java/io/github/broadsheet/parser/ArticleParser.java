package io.github.broadsheet.parser;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.io.ArticleAnnotator;
import io.github.broadsheet.io.ArticleReader;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.parser.text.PlainTextReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/**
 * Reads a document whose structure must be inferred, and finds its quotes.
 *
 * <pre>{@code
 * Article article = ArticleParser.parse(text).article();
 * }</pre>
 *
 * <p>Where the format is not known, ask {@link io.github.broadsheet.io.Articles}. Immutable and
 * safe to share between threads; build one and keep it.
 *
 * @since 0.1
 */
public final class ArticleParser {
  private final ArticleReader reader;
  private final ReadLimits limits;
  private final List<ArticleAnnotator> annotators;

  private ArticleParser(Builder builder) {
    this.reader = builder.reader;
    this.limits = builder.limits;
    this.annotators = List.copyOf(builder.annotators);
  }

  /**
   * Reads plain text and finds its quotes.
   *
   * @throws ParseException if no article can be made of it
   */
  public static ReadResult parse(String text) {
    return Default.PARSER.read(text);
  }

  /** Returns a builder that starts from what {@link #parse} does. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads a text.
   *
   * @throws ParseException if no article can be made of it
   */
  public ReadResult read(String text) {
    try {
      return read(Input.of(text));
    } catch (IOException impossible) {
      throw new UncheckedIOException("text in memory could not be read", impossible);
    }
  }

  /**
   * Reads a document.
   *
   * @throws IOException if the input cannot be read
   * @throws ParseException if no article can be made of it
   */
  public ReadResult read(Input input) throws IOException {
    ReadResult result = reader.read(input, limits);
    for (ArticleAnnotator annotator : annotators) {
      result = annotator.annotate(result);
    }
    return result;
  }

  /** Builds parsers. Not safe to share between threads. */
  public static final class Builder {
    private ArticleReader reader = new PlainTextReader();
    private ReadLimits limits = ReadLimits.defaults();
    private List<ArticleAnnotator> annotators = Default.ANNOTATORS;

    private Builder() {}

    /** Sets what reads the input; a {@link PlainTextReader} unless set. */
    public Builder reader(ArticleReader reader) {
      this.reader = requireNonNull(reader, "reader");
      return this;
    }

    /** Sets how much input is taken; {@link ReadLimits#defaults()} unless set. */
    public Builder limits(ReadLimits limits) {
      this.limits = requireNonNull(limits, "limits");
      return this;
    }

    /** Sets what finds the quotes, in this order; those the application's path has unless set. */
    public Builder annotators(List<? extends ArticleAnnotator> annotators) {
      this.annotators = List.copyOf(annotators);
      return this;
    }

    /** Returns the parser. */
    public ArticleParser build() {
      return new ArticleParser(this);
    }
  }

  /** What holds unless something else is set, looked up when first needed. */
  private static final class Default {
    static final List<ArticleAnnotator> ANNOTATORS = annotators();
    static final ArticleParser PARSER = builder().build();

    private static List<ArticleAnnotator> annotators() {
      List<ArticleAnnotator> found = new ArrayList<>();
      ServiceLoader.load(ArticleAnnotator.class).forEach(found::add);
      found.sort(Comparator.comparing(annotator -> annotator.getClass().getName()));
      return List.copyOf(found);
    }
  }
}
