package io.github.broadsheet.article;

import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.text.Span;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts quotes and attributions into text order, and adds the quotes that only attributions hold.
 */
final class StatementOrder {
  private static final Comparator<Quote> QUOTES =
      Comparator.<Quote, Span>comparing(quote -> quote.spans().get(0));

  private StatementOrder() {}

  static List<Quote> quotes(Article article) {
    Set<Quote> all = new LinkedHashSet<>(article.quotes());
    article.attributions().forEach(attribution -> all.add(attribution.quote()));
    return all.stream().sorted(QUOTES).toList();
  }

  static List<Attribution> attributions(Article article) {
    return article.attributions().stream()
        .sorted(Comparator.comparing(StatementOrder::firstSpan))
        .toList();
  }

  /** The place where a reader meets an attribution: the first of its source, cue and words. */
  private static Span firstSpan(Attribution attribution) {
    Span first = attribution.quote().spans().get(0);
    Span source = attribution.source().map(s -> s.spans().get(0)).orElse(first);
    Span cue = attribution.cue().map(c -> c.spans().get(0)).orElse(first);
    Span earlier = source.compareTo(cue) < 0 ? source : cue;
    return earlier.compareTo(first) < 0 ? earlier : first;
  }
}
