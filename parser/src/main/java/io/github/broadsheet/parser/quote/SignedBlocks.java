package io.github.broadsheet.parser.quote;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Block;
import io.github.broadsheet.article.BlockQuote;
import io.github.broadsheet.article.Entry;
import io.github.broadsheet.article.PullQuote;
import io.github.broadsheet.parser.quote.rule.RuleNames;
import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Block quotes that are signed: the credit names who is quoted.
 *
 * <p>A pull quote counts only if the story does not have its words: else it repeats a quotation
 * that has its attribution there.
 */
final class SignedBlocks {
  private static final double CONFIDENCE = 0.9;

  /** Each is searched for in the whole text; the bound keeps that linear. */
  private static final int MOST_PULL_QUOTES = 50;

  /** So much of the words tells one pull quote from another, and is quickly compared. */
  private static final int LONGEST_SOUGHT = 200;

  private final String text;
  private final List<Statement> found = new ArrayList<>();
  private int pullQuotes;

  private SignedBlocks(String text) {
    this.text = text;
  }

  static List<Statement> of(Article article) {
    SignedBlocks signed = new SignedBlocks(article.text());
    signed.read(article.blocks());
    return signed.found;
  }

  private void read(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof BlockQuote quote) {
        quote.credit().ifPresent(credit -> add(quote.span(), credit));
      } else if (block instanceof PullQuote quote) {
        quote
            .credit()
            .filter(credit -> isNew(words(quote.span(), credit)))
            .ifPresent(credit -> add(quote.span(), credit));
      } else if (block instanceof Entry entry) {
        read(entry.blocks());
      }
    }
  }

  /** Whether the words, without their marks, stand nowhere else. */
  private boolean isNew(Span words) {
    int start = words.start();
    int end = words.end();
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    String core = text.substring(start, Math.min(end, start + LONGEST_SOUGHT));
    return ++pullQuotes <= MOST_PULL_QUOTES
        && text.indexOf(core) == start
        && text.indexOf(core, start + 1) < 0;
  }

  private void add(Span block, Span credit) {
    Span words = words(block, credit);
    int name = credit.start();
    while (name < credit.end() && !Character.isLetterOrDigit(text.charAt(name))) {
      name++;
    }
    Span source = trimmed(new Span(name, credit.end()));
    if (words.isEmpty() || source.isEmpty()) {
      return;
    }
    Optional<Span> dash =
        name > credit.start()
            ? Optional.of(trimmed(new Span(credit.start(), name)))
            : Optional.empty();
    found.add(
        new Statement(
            List.of(source),
            dash.map(List::of).orElse(List.of()),
            List.of(words),
            CONFIDENCE,
            RuleNames.DASH_CREDIT));
  }

  /** The block without its credit, which stands before or after the words. */
  private Span words(Span block, Span credit) {
    boolean after = credit.start() > block.start();
    int start = after ? block.start() : Math.min(credit.end(), block.end());
    int end = after ? Math.min(credit.start(), block.end()) : block.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return trimmed(new Span(start, Math.max(start, end)));
  }

  private Span trimmed(Span span) {
    int end = span.end();
    while (end > span.start() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(span.start(), end);
  }
}
