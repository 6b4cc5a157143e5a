package io.github.broadsheet.examples.train;

import io.github.broadsheet.examples.polnear.AnnotatedArticle;
import io.github.broadsheet.examples.polnear.GoldStatement;
import io.github.broadsheet.parser.quote.learnt.Spellings;
import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.text.Span;
import java.util.List;
import java.util.Optional;

/** An article made ready to learn from: its text, its statements in tokens, its silver syntax. */
final class Lesson {
  /** A statement whose spans are ranges of token indices. */
  record TokenStatement(List<Span> source, List<Span> cue, List<Span> content) {}

  final QuoteText text;
  final Spellings spellings;
  final List<TokenStatement> statements;
  final Optional<Silver> silver;

  Lesson(AnnotatedArticle article) {
    text = QuoteText.of(article.text());
    Tokens tokens = text.tokens();
    spellings = new Spellings(tokens, text.sentences());
    statements =
        article.statements().stream()
            .filter(statement -> !statement.content().isEmpty())
            .map(statement -> inTokens(statement, tokens))
            .toList();
    silver =
        article.tokens().isEmpty() || tokens.size() == 0
            ? Optional.empty()
            : Optional.of(new Silver(tokens, article.tokens()));
  }

  private static TokenStatement inTokens(GoldStatement statement, Tokens tokens) {
    return new TokenStatement(
        ranges(statement.source(), tokens),
        ranges(statement.cue(), tokens),
        ranges(statement.content(), tokens));
  }

  private static List<Span> ranges(List<Span> spans, Tokens tokens) {
    return spans.stream()
        .filter(span -> tokens.firstEndingAfter(span.start()) < tokens.firstStartingAt(span.end()))
        .map(
            span ->
                new Span(tokens.firstEndingAfter(span.start()), tokens.firstStartingAt(span.end())))
        .toList();
  }
}
