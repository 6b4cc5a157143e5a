package io.github.broadsheet.examples.report;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Dateline;
import io.github.broadsheet.examples.shared.Nested;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Cue;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.quote.Source;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something to mark in the text: a piece of a quote, of its source or of its cue.
 *
 * @param span where it stands
 * @param role what it is
 * @param attribution whose it is; absent for what belongs to no attribution
 */
record Layer(Span span, Role role, Optional<Attribution> attribution) {
  /** What is marked. */
  enum Role {
    /** The words of a quote. */
    QUOTE,
    /** Words of a quote that stand in quotation marks: the speaker's own. */
    OWN_WORDS,
    /** Words in quotation marks that quote nobody. */
    UNATTRIBUTED,
    /** Who is quoted. */
    SOURCE,
    /** The words that signal the quote. */
    CUE,
    /** Where and when the story was filed. */
    DATELINE
  }

  /** Returns all there is to mark in {@code article}, outer layers before inner ones. */
  static List<Layer> of(Article article) {
    List<Layer> layers = new ArrayList<>();
    List<Span> dateline = article.dateline().flatMap(Dateline::span).stream().toList();
    add(layers, Role.DATELINE, dateline, Optional.empty());
    for (Nested nested : Nested.inOrder(article.attributions())) {
      add(layers, nested.attribution());
    }
    article.quotes().stream()
        .filter(quote -> !quote.kind().isReported())
        .forEach(quote -> add(layers, Role.UNATTRIBUTED, quote.spans(), Optional.empty()));
    return layers;
  }

  private static void add(List<Layer> layers, Attribution attribution) {
    Optional<Attribution> owner = Optional.of(attribution);
    Quote quote = attribution.quote();
    add(layers, Role.QUOTE, quote.spans(), owner);
    add(layers, Role.OWN_WORDS, quote.marked(), owner);
    add(layers, Role.SOURCE, attribution.source().map(Source::spans).orElse(List.of()), owner);
    add(layers, Role.CUE, attribution.cue().map(Cue::spans).orElse(List.of()), owner);
  }

  private static void add(
      List<Layer> layers, Role role, List<Span> spans, Optional<Attribution> owner) {
    spans.forEach(span -> layers.add(new Layer(span, role, owner)));
  }

  boolean is(Role wanted) {
    return role == wanted;
  }
}
