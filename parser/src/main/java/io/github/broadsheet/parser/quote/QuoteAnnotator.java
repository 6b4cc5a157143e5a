package io.github.broadsheet.parser.quote;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.io.ArticleAnnotator;
import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Severity;
import io.github.broadsheet.parser.quote.learnt.LearntFinder;
import io.github.broadsheet.parser.quote.nesting.InnerReports;
import io.github.broadsheet.parser.quote.rule.RuleFinder;
import io.github.broadsheet.parser.quote.statement.StatementFinder;
import io.github.broadsheet.quote.CueClass;
import io.github.broadsheet.text.LineIndex;
import io.github.broadsheet.text.Position;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who said what in an article: quotes, attributions, speakers.
 *
 * <pre>{@code
 * Article annotated = new QuoteAnnotator().annotate(article);
 * }</pre>
 *
 * <p>Quotes and attributions that the article has already, because its document marks them, stay as
 * they are; of what is found, that is added which shares no word with them. Who wants all of them
 * found anew takes them out first: {@code article.withStatements(List.of(), List.of())}. Immutable
 * and safe to share between threads; takes time linear in the text.
 *
 * @since 0.1
 */
public final class QuoteAnnotator implements ArticleAnnotator {
  /** What documents call English, or no language in particular. */
  private static final Set<String> ENGLISH = Set.of("", "en", "eng", "english", "und");

  private static final String LENGTHY = "too-long-for-model";

  /** Longer than any news: a book of 180,000 words. */
  private static final int DEFAULT_MAX_LEARNT_LENGTH = 1 << 20;

  private final StatementFinder finder;
  private final int maxLearntLength;
  private final double minimumConfidence;
  private final Set<CueClass> cueClasses;
  private final boolean keepUnattributed;

  /** Returns an annotator with the best engine there is, which keeps all it finds. */
  public QuoteAnnotator() {
    this(builder());
  }

  private QuoteAnnotator(Builder builder) {
    this.finder = finderOf(builder.engine);
    this.maxLearntLength =
        builder.engine == Engine.RULES ? Integer.MAX_VALUE : builder.maxLearntLength;
    this.minimumConfidence = builder.minimumConfidence;
    this.cueClasses = Set.copyOf(builder.cueClasses);
    this.keepUnattributed = builder.keepUnattributed;
  }

  /** Returns a builder that starts from what {@link #QuoteAnnotator()} does. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public Article annotate(Article article) {
    return new Annotation(this, requireNonNull(article, "article")).annotated();
  }

  private static StatementFinder finderOf(Engine engine) {
    return switch (engine) {
      case RULES -> new RuleFinder();
      case LEARNT -> withInner(LearntFinder.standard());
      case BOTH -> withInner(new CombinedFinder(LearntFinder.standard(), new RuleFinder()));
    };
  }

  private static StatementFinder withInner(StatementFinder finder) {
    return new InnerReports(finder, LearntFinder.standard());
  }

  @Override
  public ReadResult annotate(ReadResult result) {
    ReadResult annotated = result.withArticle(annotate(result.article()));
    List<Diagnostic> noticed = new ArrayList<>();
    if (isTooLong(result.article().text())) {
      noticed.add(tooLong(result));
    }
    result
        .article()
        .language()
        .filter(QuoteAnnotator::isOther)
        .map(QuoteAnnotator::other)
        .ifPresent(noticed::add);
    if (noticed.isEmpty()) {
      return annotated;
    }
    // First, since the last may be the one that says how many more there are.
    noticed.addAll(result.diagnostics());
    return annotated.toBuilder().diagnostics(noticed).build();
  }

  private static boolean isOther(String language) {
    return !ENGLISH.contains(Locale.forLanguageTag(language).getLanguage());
  }

  private static Diagnostic other(String language) {
    return Diagnostic.of(
        "other-language",
        Severity.WARNING,
        "the article is in the language \"" + language + "\"; quotes are found in English alone");
  }

  private boolean isTooLong(String text) {
    return text.length() > maxLearntLength;
  }

  private Diagnostic tooLong(ReadResult result) {
    int length = result.article().text().length();
    String message =
        "the article has "
            + length
            + " characters, and the model reads no more than "
            + maxLearntLength
            + " (maxLearntLength); its quotes were found by rules alone";
    Optional<String> input = result.input();
    if (input.isEmpty()) {
      return Diagnostic.of(LENGTHY, Severity.WARNING, message);
    }
    Span excess = result.toInput(new Span(maxLearntLength, length));
    Position position = LineIndex.of(input.get()).position(excess.start());
    return Diagnostic.at(LENGTHY, Severity.WARNING, message, excess, position);
  }

  /** What finds the statements of a text: the model has no time for books. */
  StatementFinder finderFor(String text) {
    return isTooLong(text) ? new RuleFinder() : finder;
  }

  double minimumConfidence() {
    return minimumConfidence;
  }

  boolean wants(CueClass cueClass) {
    return cueClasses.contains(cueClass);
  }

  boolean keepsUnattributed() {
    return keepUnattributed;
  }

  /** Builds annotators. Not safe to share between threads. */
  public static final class Builder {
    private Engine engine = Engine.BOTH;
    private int maxLearntLength = DEFAULT_MAX_LEARNT_LENGTH;
    private double minimumConfidence;
    private Set<CueClass> cueClasses = EnumSet.allOf(CueClass.class);
    private boolean keepUnattributed = true;

    private Builder() {}

    /** Sets what finds the statements; by default both the model and the rules do. */
    public Builder engine(Engine engine) {
      this.engine = requireNonNull(engine, "engine");
      return this;
    }

    /**
     * Leaves a text of more than {@code length} code units to the rules alone, which are several
     * times as fast as the model; 1 Mi unless set. {@link QuoteAnnotator#annotate(ReadResult)} says
     * where it did so, with the diagnostic {@code too-long-for-model}.
     *
     * @throws IllegalArgumentException if {@code length} is negative
     */
    public Builder maxLearntLength(int length) {
      if (length < 0) {
        throw new IllegalArgumentException("maxLearntLength " + length + " is negative");
      }
      this.maxLearntLength = length;
      return this;
    }

    /**
     * Leaves out attributions that are less sure; the default, 0, keeps all.
     *
     * @throws IllegalArgumentException if {@code confidence} is not between 0 and 1
     */
    public Builder minimumConfidence(double confidence) {
      if (!(confidence >= 0 && confidence <= 1)) {
        throw new IllegalArgumentException("confidence " + confidence + " is not between 0 and 1");
      }
      this.minimumConfidence = confidence;
      return this;
    }

    /**
     * Leaves out attributions whose cue is of another class. Those without a cue are kept.
     *
     * @throws IllegalArgumentException if there is no class
     */
    public Builder cueClasses(Set<CueClass> classes) {
      if (classes.isEmpty()) {
        throw new IllegalArgumentException("no cue class: nothing would ever be found");
      }
      this.cueClasses = EnumSet.copyOf(classes);
      return this;
    }

    /** Keeps only what was said or written, not what was thought, wanted or found out. */
    public Builder reportedSpeechOnly() {
      Set<CueClass> speech = EnumSet.noneOf(CueClass.class);
      for (CueClass cueClass : CueClass.values()) {
        if (cueClass.isSpeech()) {
          speech.add(cueClass);
        }
      }
      return cueClasses(speech);
    }

    /** Says whether words in quotation marks that quote nobody are kept; they are by default. */
    public Builder keepUnattributed(boolean keep) {
      this.keepUnattributed = keep;
      return this;
    }

    /** Returns the annotator. */
    public QuoteAnnotator build() {
      return new QuoteAnnotator(this);
    }
  }
}
