package io.github.broadsheet.parser.quote;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.parser.quote.circumstance.SourceMedium;
import io.github.broadsheet.parser.quote.rule.RuleNames;
import io.github.broadsheet.parser.quote.statement.ArticleParts;
import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.parser.quote.token.WordSet;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the statements of an article: those of its body, and its signed block quotes. */
final class StatementCollector {
  private static final WordSet ASKING = WordSet.of(List.of("who", "which", "what"));

  private final QuoteText text;
  private final ArticleParts parts;

  StatementCollector(QuoteText text, ArticleParts parts) {
    this.text = text;
    this.parts = parts;
  }

  /**
   * The statements in order of their first span.
   *
   * @param found what was found in the text, headlines and captions included
   */
  List<Statement> collect(Article article, List<Statement> found) {
    List<Statement> statements =
        new ArrayList<>(
            SpokenLabels.without(BodyFilter.keep(found, parts.body())).stream()
                .filter(this::isWorded)
                .filter(statement -> !asksWho(statement))
                .filter(statement -> !NamesBefore.isTicker(text, statement))
                .filter(statement -> !Anonymity.isWish(statement, text))
                .map(this::withoutMedium)
                .map(statement -> Days.without(text, statement))
                .map(statement -> NamesBefore.joined(text, statement))
                .map(statement -> Addressed.without(text, statement))
                .map(statement -> Hearers.withoutHearer(text, statement))
                .toList());
    List<Statement> signed = SignedBlocks.of(article);
    if (!signed.isEmpty()) {
      addSigned(signed, statements);
    }
    return statements;
  }

  private void addSigned(List<Statement> signed, List<Statement> statements) {
    Cover contents = new Cover(text.text().length());
    statements.forEach(statement -> contents.add(statement, statement.content()));
    for (Statement block : signed) {
      if (isWorded(block) && contents.all(block.content()).noneMatch(it -> reports(it, block))) {
        statements.add(block);
      }
    }
    statements.sort(Comparator.comparing(Statement::start));
  }

  /** Whether the sentence before the block says already who is quoted: "Roe wrote:". */
  private static boolean reports(Statement other, Statement block) {
    Span words = block.content().get(0);
    return other.cue().stream().noneMatch(words::contains);
  }

  /** “Who wrote this?”: somebody is sought, nobody reports. */
  private boolean asksWho(Statement statement) {
    if (statement.source().isEmpty() || statement.rule().equals(RuleNames.TURN)) {
      return false;
    }
    Tokens tokens = text.tokens();
    int token = tokens.firstStartingAt(statement.source().get(0).start());
    return ASKING.has(tokens, token)
        && tokens.end(token) == statement.source().get(0).end()
        && tokens.has(token, Tokens.CAPITALIZED);
  }

  private Statement withoutMedium(Statement statement) {
    List<Span> source = new ArrayList<>(statement.source());
    source.replaceAll(span -> SourceMedium.without(text, span));
    return source.equals(statement.source())
        ? statement
        : new Statement(
            source, statement.cue(), statement.content(), statement.confidence(), statement.rule());
  }

  /** Signs alone say nothing. */
  private boolean isWorded(Statement statement) {
    for (Span span : statement.content()) {
      for (int i = span.start(); i < span.end(); i++) {
        if (Character.isLetterOrDigit(text.text().codePointAt(i))) {
          return true;
        }
      }
    }
    return false;
  }
}
