package io.github.broadsheet.serialization.newsmlg2;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Block;
import io.github.broadsheet.article.BlockQuote;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.quote.QuoteKind;
import io.github.broadsheet.quote.Speaker;
import io.github.broadsheet.serialization.markup.Attribute;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.story.Decoration;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Marks quotes in the body of an article, and ties them to their speakers. Made for one article;
 * not safe to share between threads.
 */
final class StatementWriter {
  static final String SPEAKER_CODE = "bs:speaker-";

  private final Article article;
  private final String prefix;
  private final Map<Quote, List<String>> ids = new HashMap<>();
  private final Map<Quote, Integer> numbers = new HashMap<>();

  /** Makes a writer whose ids begin with {@code prefix}. */
  StatementWriter(Article article, String prefix) {
    this.article = article;
    this.prefix = prefix;
    for (Quote quote : article.quotes()) {
      numbers.putIfAbsent(quote, numbers.size() + 1);
    }
  }

  /** Returns the elements to put around the words of quotes. */
  List<Decoration> decorations() {
    Map<Span, Block> passages = passages();
    List<Decoration> decorations = new ArrayList<>();
    for (Quote quote : numbers.keySet()) {
      if (!isPassage(quote, passages)) {
        quote.spans().forEach(span -> decorations.add(new Decoration(span, () -> element(quote))));
      }
    }
    return decorations;
  }

  private static boolean isPassage(Quote quote, Map<Span, Block> passages) {
    return quote.spans().size() == 1 && passages.containsKey(quote.spans().get(0));
  }

  private Map<Span, Block> passages() {
    Map<Span, Block> passages = new HashMap<>();
    article.blocks(BlockQuote.class).stream()
        .filter(block -> block.credit().isEmpty())
        .forEach(block -> passages.put(block.span(), block));
    return passages;
  }

  private Element element(Quote quote) {
    return identified(Statements.around(quote.kind()), quote);
  }

  // The schema follows references to xml:id; browsers know id.
  private Element identified(Element element, Quote quote) {
    List<String> pieces = ids.computeIfAbsent(quote, each -> new ArrayList<>());
    String id = prefix + numbers.get(quote);
    String piece = pieces.isEmpty() ? id : id + Statements.PIECE + (pieces.size() + 1);
    pieces.add(piece);
    return element.with("id", piece).with(new Attribute(Attribute.XML, "id", piece));
  }

  /** Gives an id to the block quotes, among {@code elements}, that are a quote as a whole. */
  void markPassages(List<Element> elements) {
    Map<Span, Quote> quotes = new LinkedHashMap<>();
    Map<Span, Block> passages = passages();
    numbers.keySet().stream()
        .filter(quote -> isPassage(quote, passages))
        .forEach(quote -> quotes.putIfAbsent(quote.spans().get(0), quote));
    for (int i = 0; i < elements.size(); i++) {
      Block block = article.blocks().get(i);
      Quote quote = quotes.get(block.span());
      if (block instanceof BlockQuote && quote != null) {
        Element element = identified(elements.get(i), quote);
        if (quote.kind() != QuoteKind.DIRECT) {
          element.with("class", Statements.name(quote.kind()));
        }
      }
    }
  }

  /** Adds speakers, and references from quotes to them, to {@code item}; the body is written. */
  void refer(Element item, Scope scope, Set<String> usedIds) {
    Map<Speaker, String> codes = new LinkedHashMap<>();
    for (Attribution attribution : article.attributions()) {
      List<String> pieces = ids.get(attribution.quote());
      if (pieces != null) {
        Element reference = Element.of("inlineRef").with("idrefs", String.join(" ", pieces));
        attribution
            .speaker()
            .map(Statements::withoutMentions)
            .ifPresent(
                speaker ->
                    reference.with(
                        "qcode",
                        codes.computeIfAbsent(speaker, each -> SPEAKER_CODE + (codes.size() + 1))));
        if (attribution.confidence() < 1) {
          reference.with("confidence", SubjectForms.percent(attribution.confidence()));
        }
        item.add(Trees.withOwn(reference, "id", attribution.id()));
      }
    }
    codes.forEach(
        (speaker, code) -> item.add(Statements.SPEAKER.write(speaker, scope).with("qcode", code)));
    ids.values().forEach(usedIds::addAll);
  }
}
