package io.github.broadsheet.article;

import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.text.Span;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts quotes and attributions into text order, and adds the quotes that only attributions hold.
 */
final class StatementOrder {
  private static final Comparator<Quote> QUOTES =
      Comparator.<Quote, Span>comparing(quote -> quote.spans().get(0));

  private static final Comparator<Attribution> ATTRIBUTIONS =
      Comparator.comparing(StatementOrder::firstSpan);

  private StatementOrder() {}

  /**
   * Says whether quotes and attributions are known to be as they shall be. As readers go through a
   * text from its start, most are.
   */
  static boolean isKept(Article article) {
    return isAscending(article.quotes(), QUOTES, false)
        && isAscending(article.attributions(), ATTRIBUTIONS, true)
        && hasQuotesOfAttributions(article);
  }

  private static <T> boolean isAscending(List<T> all, Comparator<T> order, boolean mayBeEqual) {
    for (int i = 1; i < all.size(); i++) {
      int compared = order.compare(all.get(i - 1), all.get(i));
      if (compared > 0 || (compared == 0 && !mayBeEqual)) {
        return false;
      }
    }
    return true;
  }

  // By identity: what an equal quote costs to find is what is saved here.
  private static boolean hasQuotesOfAttributions(Article article) {
    Set<Quote> known = Collections.newSetFromMap(new IdentityHashMap<>());
    known.addAll(article.quotes());
    for (Attribution attribution : article.attributions()) {
      if (!known.contains(attribution.quote())) {
        return false;
      }
    }
    return true;
  }

  static List<Quote> quotes(Article article) {
    Set<Quote> all = new LinkedHashSet<>(article.quotes());
    article.attributions().forEach(attribution -> all.add(attribution.quote()));
    return all.stream().sorted(QUOTES).toList();
  }

  static List<Attribution> attributions(Article article) {
    return article.attributions().stream().sorted(ATTRIBUTIONS).toList();
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
