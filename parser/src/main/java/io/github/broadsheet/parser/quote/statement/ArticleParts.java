package io.github.broadsheet.parser.quote.statement;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Block;
import io.github.broadsheet.article.BlockQuote;
import io.github.broadsheet.article.Dateline;
import io.github.broadsheet.article.Entry;
import io.github.broadsheet.article.ListBlock;
import io.github.broadsheet.article.ListItem;
import io.github.broadsheet.article.Paragraph;
import io.github.broadsheet.parser.text.DatelineParser;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An article cut into stretches of running text.
 *
 * <p>Headlines, captions and pull quotes are read too, for the names in them, but statements are
 * looked for in the body alone: a headline repeats what the story says, in words of the desk. What
 * stands in marks in a headline and nowhere in the story is the annotator's to find.
 *
 * @since 0.1
 */
public final class ArticleParts {
  private final Article article;
  private final List<Span> all = new ArrayList<>();
  private final List<Span> body = new ArrayList<>();

  private final Optional<Span> dateline;

  private ArticleParts(Article article) {
    this.article = article;
    this.dateline = dateline(article);
  }

  /** Cuts an article. */
  public static ArticleParts of(Article article) {
    ArticleParts parts = new ArticleParts(article);
    article.headlines().forEach(headline -> headline.span().ifPresent(parts.all::add));
    article.byline().flatMap(byline -> byline.span()).ifPresent(parts.all::add);
    parts.blocks(article.blocks());
    if (article.blocks().isEmpty()) {
      parts.lines();
    }
    return parts;
  }

  /** Of a text without blocks every line is a paragraph, but for its headline and byline. */
  private void lines() {
    List<Span> head = List.copyOf(all);
    for (Span line : QuoteText.of(article.text()).paragraphs()) {
      if (head.stream().noneMatch(line::overlaps)) {
        text(line);
      }
    }
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Paragraph) {
        text(block.span());
      } else if (block instanceof BlockQuote quote) {
        text(quote.credit().map(credit -> without(credit, quote.span())).orElse(quote.span()));
        quote.credit().ifPresent(all::add);
      } else if (block instanceof ListBlock list) {
        items(list.items());
      } else if (block instanceof Entry entry) {
        entry.headline().ifPresent(all::add);
        blocks(entry.blocks());
      } else {
        all.add(block.span());
      }
    }
  }

  private static Span before(Span whole, Span tail) {
    return tail.start() > whole.start() ? new Span(whole.start(), tail.start()) : whole;
  }

  /** The words of a block quote without its credit, which stands after them or before. */
  private static Span without(Span credit, Span whole) {
    boolean first = credit.start() <= whole.start() && credit.end() < whole.end();
    return first
        ? new Span(Math.max(credit.end(), whole.start()), whole.end())
        : before(whole, credit);
  }

  private void items(List<ListItem> items) {
    for (ListItem item : items) {
      if (item.nested().isEmpty()) {
        text(item.span());
      } else {
        text(before(item.span(), item.nested().get(0).span()));
        item.nested().forEach(list -> items(list.items()));
      }
    }
  }

  private void text(Span span) {
    Span words = span;
    if (dateline.filter(it -> it.start() == span.start() && span.contains(it)).isPresent()) {
      all.add(dateline.get());
      words = new Span(afterDashes(dateline.get().end(), span.end()), span.end());
    }
    all.add(words);
    body.add(words);
  }

  /** Nobody says the dateline, and what follows it begins a sentence. */
  private int afterDashes(int start, int end) {
    int at = start;
    while (at < end
        && " \u00A0-_\u2012\u2013\u2014\u2015".indexOf(article.text().charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** The dateline in the text, where most formats leave it without saying that it is one. */
  private static Optional<Span> dateline(Article article) {
    return article
        .dateline()
        .flatMap(Dateline::span)
        .or(
            () ->
                article.blocks(Paragraph.class).stream()
                    .findFirst()
                    .flatMap(first -> opening(article, first.span())));
  }

  private static Optional<Span> opening(Article article, Span first) {
    int end = Math.min(first.end(), first.start() + DatelineParser.REACH);
    String opening = article.text().substring(first.start(), end);
    return DatelineParser.parse(opening, first.start()).flatMap(Dateline::span);
  }

  /** The text with its paragraphs; pieces that overlap another are left out. */
  public QuoteText quoteText() {
    List<Span> paragraphs = new ArrayList<>();
    int end = 0;
    for (Span span : all.stream().sorted().toList()) {
      if (!span.isEmpty() && span.start() >= end) {
        paragraphs.add(span);
        end = span.end();
      }
    }
    return QuoteText.of(article.text(), paragraphs);
  }

  /** The stretches in which statements are looked for, in text order. */
  public List<Span> body() {
    return List.copyOf(body);
  }
}
