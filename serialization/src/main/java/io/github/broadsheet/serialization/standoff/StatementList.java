package io.github.broadsheet.serialization.standoff;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.serialization.quotelayer.Enclosure;
import io.github.broadsheet.serialization.quotelayer.Texts;
import io.github.broadsheet.serialization.story.Addresses;
import io.github.broadsheet.serialization.tree.JsonFields;
import io.github.broadsheet.text.CodePoints;
import io.github.broadsheet.text.Span;
import io.github.broadsheet.text.SpanMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The statements about one text, while its lines are read; spans count code points. */
final class StatementList {
  private final ReadLimits limits;
  private final Texts text;
  private final List<Quote> quotes = new ArrayList<>();
  private final List<Attribution> attributions = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private Optional<String> uri = Optional.empty();

  StatementList(ReadLimits limits) {
    this.limits = limits;
    this.text = new Texts(limits.maxTextLength());
  }

  /** Sets the words at {@code spans}; an exception says what is wrong with them. */
  void words(List<Span> spans, String words) {
    text.put(spans, words);
  }

  void uri(String address) {
    uri = Optional.of(address);
  }

  void add(Quote quote) {
    quotes.add(quote);
  }

  void add(Attribution attribution) {
    if (!ids.add(attribution.id())) {
      throw new IllegalArgumentException("the id " + attribution.id() + " stands twice");
    }
    attributions.add(attribution);
  }

  /** Reads a line of quotes that was just written; what it cannot say is left out. */
  void read(ExtensionValue.Fields line) {
    try {
      StatementLine.read(JsonFields.of(line), this);
    } catch (IllegalArgumentException | IllegalStateException e) {
      invalid("a line", e);
    }
  }

  void invalid(String what, Exception why) {
    if (diagnostics.size() < limits.maxDiagnostics()) {
      diagnostics.add(Standoff.invalid(what, why));
    }
  }

  /** Returns the article, on a text put together from the words. */
  ReadResult onItsWords(String format) {
    diagnostics.add(0, Standoff.blankText());
    return on(
        Article.builder().text(text.toString()).uri(uri.flatMap(Addresses::parse)).build(), format);
  }

  /** Returns {@code article} with the statements; those that end after its text are left out. */
  ReadResult on(Article article, String format) {
    CodePoints points = CodePoints.of(article.text());
    SpanMapper toUnits =
        span ->
            span.end() <= points.length() ? Optional.of(points.toUnits(span)) : Optional.empty();
    List<Quote> placedQuotes = new ArrayList<>();
    quotes.forEach(quote -> quote.map(toUnits).ifPresent(placedQuotes::add));
    List<Attribution> placed = new ArrayList<>();
    attributions.forEach(each -> each.map(toUnits).ifPresent(placed::add));
    int gone = quotes.size() + attributions.size() - placedQuotes.size() - placed.size();
    if (gone > 0) {
      String message = gone + " statements end after the text, at " + points.length();
      invalid("a part of the file", new IllegalArgumentException(message));
    }
    return ReadResult.builder()
        .article(article.withStatements(placedQuotes, Enclosure.sound(placed)))
        .format(format)
        .diagnostics(diagnostics)
        .build();
  }
}
