package io.github.broadsheet.examples.report;

import io.github.broadsheet.quote.Attribution;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many words somebody is quoted with.
 *
 * @param ownWords number of words inside quotation marks
 * @param reportedWords number of words outside, which are the writer's account of what was said
 */
record Share(int ownWords, int reportedWords) {
  static final Share NONE = new Share(0, 0);

  int words() {
    return ownWords + reportedWords;
  }

  Share plus(Share other) {
    return new Share(ownWords + other.ownWords, reportedWords + other.reportedWords);
  }

  /**
   * Counts the words of each attribution, by its id. Words quoted within a quote count for the
   * inner one alone, so that the shares add up to the whole.
   */
  static Map<String, Share> count(String text, List<Overlay.Piece> pieces) {
    Map<String, Share> shares = new HashMap<>();
    for (Overlay.Piece piece : pieces) {
      innermost(piece.layers()).ifPresent(id -> shares.merge(id, of(text, piece), Share::plus));
    }
    return shares;
  }

  private static Optional<String> innermost(List<Layer> layers) {
    return layers.stream()
        .filter(layer -> layer.is(Layer.Role.QUOTE))
        .reduce((outer, inner) -> inner)
        .flatMap(Layer::attribution)
        .map(Attribution::id);
  }

  private static Share of(String text, Overlay.Piece piece) {
    int words = 0;
    for (int i = piece.span().start(); i < piece.span().end(); i++) {
      words += startsWord(text, i) ? 1 : 0;
    }
    boolean own = piece.layers().stream().anyMatch(layer -> layer.is(Layer.Role.OWN_WORDS));
    return own ? new Share(words, 0) : new Share(0, words);
  }

  private static boolean startsWord(String text, int offset) {
    return Character.isLetterOrDigit(text.charAt(offset))
        && (offset == 0 || !joinsWord(text.charAt(offset - 1)));
  }

  /** "Don't", "visa-seekers" and "6,500" are one word each. */
  private static boolean joinsWord(char c) {
    return Character.isLetterOrDigit(c)
        || c == '\''
        || c == '’'
        || c == '-'
        || c == ','
        || c == '.';
  }
}
