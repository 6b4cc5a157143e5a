package io.github.broadsheet.parser.quote.circumstance;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.parser.quote.token.WordSet;
import io.github.broadsheet.text.Span;
import java.util.List;

/**
 * Tells who speaks from where: in "Ana Roe in a note to clients" the source is Ana Roe.
 *
 * <p>Takes time linear in the source.
 *
 * @since 0.1
 */
public final class SourceMedium {
  private static final WordSet INTO = WordSet.of(List.of("in", "on", "by", "via"));
  private static final WordSet ARTICLES = WordSet.of(List.of("a", "an"));

  private SourceMedium() {}

  /**
   * The source without a medium at its end.
   *
   * <p>"The footnote in the report" keeps it: with a definite article the report says which
   * footnote it is.
   */
  public static Span without(QuoteText text, Span source) {
    requireNonNull(text, "text");
    Tokens tokens = text.tokens();
    int first = tokens.firstStartingAt(source.start());
    int limit = tokens.firstStartingAt(source.end());
    for (int i = first + 1; i + 1 < limit; i++) {
      if (INTO.has(tokens, i) && isMedium(tokens, i + 1, limit)) {
        int last = tokens.is(i - 1, ",") ? i - 2 : i - 1;
        return last >= first ? tokens.span(first, last + 1) : source;
      }
    }
    return source;
  }

  private static boolean isMedium(Tokens tokens, int first, int limit) {
    if (!ARTICLES.has(tokens, first) && !Lexicon.POSSESSIVES.has(tokens, first)) {
      return false;
    }
    int after = NounPhrases.end(tokens, first, limit);
    return after > first + 1
        && Lexicon.MEDIA.has(tokens, NounPhrases.head(tokens, first, after))
        && Settings.extended(tokens, after, limit) >= limit;
  }
}
