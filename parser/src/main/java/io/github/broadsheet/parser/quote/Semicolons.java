package io.github.broadsheet.parser.quote;

import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Ends what is reported at a semicolon: "Roe said it opens in June; the crane has not arrived."
 *
 * <p>In PolNeAR four reports out of five end there. The others are lists, which have a colon or
 * several semicolons, or take up the report again: "; and that".
 */
final class Semicolons {
  private static final Set<String> RESUMING = Set.of("that", "and", "or", "to", "whether", "how");

  private Semicolons() {}

  static Statement ended(Statement statement, QuoteText text, PassageIndex passages) {
    if (statement.cue().isEmpty()) {
      return statement;
    }
    int cue = statement.cue().get(0).start();
    List<Span> content = new ArrayList<>();
    for (Span span : statement.content()) {
      content.add(span.start() < cue ? span : ended(span, text, passages));
    }
    return content.equals(statement.content())
        ? statement
        : new Statement(
            statement.source(), statement.cue(), content, statement.confidence(), statement.rule());
  }

  private static Span ended(Span span, QuoteText text, PassageIndex passages) {
    Tokens tokens = text.tokens();
    int semicolon = -1;
    for (int i = tokens.firstStartingAt(span.start());
        i < tokens.size() && tokens.start(i) < span.end();
        i++) {
      boolean list = tokens.is(i, ":") || (tokens.is(i, ";") && semicolon >= 0);
      if (list || (semicolon >= 0 && tokens.has(i, Tokens.QUOTE))) {
        return span;
      }
      if (tokens.is(i, ";") && passages.depthAt(tokens.start(i)) == 0) {
        semicolon = i;
      }
    }
    boolean ends =
        semicolon > 0
            && semicolon + 1 < tokens.size()
            && tokens.start(semicolon) > span.start()
            && !RESUMING.contains(tokens.normalized(semicolon + 1));
    return ends ? new Span(span.start(), tokens.end(semicolon - 1)) : span;
  }
}
