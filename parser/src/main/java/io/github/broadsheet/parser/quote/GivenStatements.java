package io.github.broadsheet.parser.quote;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The quotes that a document names itself, and who said them. They are believed: of what is found
 * besides, that is added which shares no word with them.
 */
final class GivenStatements {
  private final Article article;
  private final BitSet taken = new BitSet();
  private final Set<String> ids = new HashSet<>();

  private GivenStatements(Article article) {
    this.article = article;
    for (Quote quote : article.quotes()) {
      quote.spans().forEach(span -> taken.set(span.start(), span.end()));
    }
    article.attributions().forEach(each -> ids.add(each.id()));
  }

  /** Returns {@code article} with its own statements and, where there are none, those found. */
  static Article with(Article article, List<Quote> quotes, List<Attribution> attributions) {
    return article.quotes().isEmpty()
        ? article.withStatements(quotes, attributions)
        : new GivenStatements(article).with(quotes, attributions);
  }

  private Article with(List<Quote> quotes, List<Attribution> attributions) {
    List<Quote> all = new ArrayList<>(article.quotes());
    quotes.stream().filter(this::isNew).forEach(all::add);
    List<Attribution> found =
        attributions.stream().filter(attribution -> isNew(attribution.quote())).toList();
    Map<String, String> names = names(found);
    List<Attribution> known = new ArrayList<>(article.attributions());
    for (Attribution each : found) {
      Optional<String> within = each.within().map(names::get);
      known.add(
          each.toBuilder().id(names.getOrDefault(each.id(), each.id())).within(within).build());
    }
    return article.withStatements(all, known);
  }

  private boolean isNew(Quote quote) {
    for (Span span : quote.spans()) {
      int next = taken.nextSetBit(span.start());
      if (next >= 0 && next < span.end()) {
        return false;
      }
    }
    return true;
  }

  /** Returns an id for each statement found that none of those given has. */
  private Map<String, String> names(List<Attribution> found) {
    Map<String, String> names = new HashMap<>();
    int number = 1;
    for (Attribution each : found) {
      String id = each.id();
      while (!ids.add(id)) {
        id = "f" + number++;
      }
      names.put(each.id(), id);
    }
    return names;
  }
}
