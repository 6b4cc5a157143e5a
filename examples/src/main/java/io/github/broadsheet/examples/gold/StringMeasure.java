package io.github.broadsheet.examples.gold;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.quote.QuoteKind;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Whether a short string in quotation marks is taken for what it is.
 *
 * <p>A string that the annotator lists by itself, with exactly these edges, as quoting nobody is
 * what it is listed as. Else it is a {@code QUOTE} if a statement that holds all of it is direct, a
 * {@code SCRAP} if another statement holds it, and {@code NOTHING} if none does.
 */
final class StringMeasure {
  private static final String NOTHING = "NOTHING";

  private final Share share = new Share();
  private final Map<String, Map<String, Integer>> table = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();

  void add(GoldArticle gold, Article annotated) {
    for (ShortString string : gold.strings()) {
      String found = kind(string, annotated);
      boolean isRight = found.equals(string.kind());
      share.add(isRight);
      table.computeIfAbsent(string.kind(), key -> new TreeMap<>()).merge(found, 1, Integer::sum);
      if (!isRight) {
        errors.add(
            "string, %s: %s, not %s: %s"
                .formatted(gold.name(), found, string.kind(), excerpt(string, annotated.text())));
      }
    }
  }

  private static String kind(ShortString string, Article annotated) {
    Optional<Quote> alone =
        annotated.quotes().stream()
            .filter(quote -> quote.spans().equals(List.of(string.span())))
            .filter(quote -> annotated.attributionsOf(quote).isEmpty())
            .findFirst();
    if (alone.isPresent()) {
      QuoteKind kind = alone.get().kind();
      return kind.isReported() ? NOTHING : kind.name();
    }
    List<QuoteKind> around =
        annotated.attributions().stream()
            .map(each -> each.quote())
            .filter(quote -> quote.spans().stream().anyMatch(s -> s.contains(string.span())))
            .map(Quote::kind)
            .toList();
    return around.isEmpty() ? NOTHING : around.contains(QuoteKind.DIRECT) ? "QUOTE" : "SCRAP";
  }

  private static String excerpt(ShortString string, String text) {
    int start = Math.max(0, string.span().start() - 80);
    int end = Math.min(text.length(), string.span().end() + 40);
    return text.substring(start, end).replace('\n', ' ');
  }

  void print(PrintWriter out) {
    Set<String> kinds = new LinkedHashSet<>(table.keySet());
    table.values().forEach(row -> kinds.addAll(row.keySet()));
    out.println("| short quoted strings | % | of |");
    out.println("| --- | ---: | ---: |");
    out.println("| kind right | " + share + " |");
    out.println();
    out.println("| is \\ taken for | " + String.join(" | ", kinds) + " |");
    out.println("| --- |" + " ---: |".repeat(kinds.size()));
    table.forEach(
        (kind, row) -> {
          out.print("| " + kind);
          kinds.forEach(each -> out.print(" | " + row.getOrDefault(each, 0)));
          out.println(" |");
        });
  }

  List<String> errors() {
    return errors;
  }
}
