package io.github.broadsheet.parser.quote.unattributed;

import io.github.broadsheet.parser.quote.mark.Passage;
import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.quote.QuoteKind;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the passages that no statement quotes, and says what they are.
 *
 * @since 0.1
 */
public final class UnattributedStrings {
  private UnattributedStrings() {}

  /**
   * The passages of the body outside all quoted stretches.
   *
   * @param body where to look, in text order
   * @param quoted what statements quote, in any order
   */
  public static List<Quote> find(QuoteText text, List<Span> body, List<Span> quoted) {
    List<Span> taken = quoted.stream().sorted().toList();
    Set<Span> whole = new HashSet<>(quoted);
    StringKinds kinds = new StringKinds(text);
    List<Quote> found = new ArrayList<>();
    int next = 0;
    int takenEnd = 0;
    int place = 0;
    for (Passage passage : text.passages()) {
      while (next < taken.size() && taken.get(next).start() <= passage.start()) {
        takenEnd = Math.max(takenEnd, taken.get(next++).end());
      }
      while (place < body.size() && body.get(place).end() <= passage.start()) {
        place++;
      }
      boolean inBody = place < body.size() && body.get(place).contains(passage.start());
      boolean free = passage.depth() == 0 && passage.start() >= takenEnd;
      boolean wanted =
          free
              || kinds.certain(passage).isPresent()
              || (passage.depth() > 0 && !isQuoted(passage, whole, kinds));
      if (inBody && wanted && !passage.words().isEmpty()) {
        found.add(quote(passage, kinds.kindOf(passage)));
      }
    }
    return found;
  }

  /**
   * The passages of headlines that no statement quotes. They are somebody's words, unless they are
   * plainly something else.
   *
   * @param places where the passages stand, in text order
   * @param quoted what statements quote, in any order
   */
  public static List<Quote> scraps(QuoteText text, List<Span> places, List<Span> quoted) {
    StringKinds kinds = new StringKinds(text);
    return text.passages().stream()
        .filter(passage -> places.contains(passage.span()) && !quoted.contains(passage.span()))
        .map(passage -> quote(passage, kinds.certain(passage).orElse(QuoteKind.PARTIAL)))
        .toList();
  }

  private static Quote quote(Passage passage, QuoteKind kind) {
    return Quote.builder()
        .kind(kind)
        .addSpans(passage.span())
        .addMarked(passage.span())
        .isUnclosed(!passage.closed())
        .build();
  }

  /**
   * Words in marks within a quotation are quoted in turn, unless they are plainly something else.
   */
  private static boolean isQuoted(Passage passage, Set<Span> quoted, StringKinds kinds) {
    QuoteKind kind = kinds.kindOf(passage);
    return quoted.contains(passage.span())
        || !(kind == QuoteKind.TERM || kind == QuoteKind.TITLE || kind == QuoteKind.NICKNAME);
  }
}
