package io.github.broadsheet.examples.report;

import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Cuts a text where layers begin and end, so that layers that overlap can be written as elements
 * that nest.
 *
 * <p>Layers that begin earlier or reach further lie outside; those of the same words lie in the
 * order they were given.
 */
final class Overlay {
  /** Deeper layers are left out: it keeps the work linear, and nobody could tell them apart. */
  static final int DEEPEST = 12;

  private Overlay() {}

  /**
   * A stretch of text under the same layers.
   *
   * @param span the stretch; not empty
   * @param layers the layers, from the outermost to the innermost
   */
  record Piece(Span span, List<Layer> layers) {
    Piece {
      layers = List.copyOf(layers);
    }
  }

  /**
   * Returns the pieces of {@code text}, a span of the article's text, in order and without gaps.
   */
  static List<Piece> pieces(Span text, List<Layer> layers) {
    List<Layer> waiting = new ArrayList<>(layers);
    waiting.removeIf(layer -> !layer.span().overlaps(text));
    waiting.sort(
        Comparator.comparingInt((Layer layer) -> layer.span().start())
            .thenComparing(
                Comparator.comparingInt((Layer layer) -> layer.span().end()).reversed()));
    List<Piece> pieces = new ArrayList<>();
    List<Layer> open = new ArrayList<>();
    int next = 0;
    int at = text.start();
    while (at < text.end()) {
      int here = at;
      open.removeIf(layer -> layer.span().end() <= here);
      for (; next < waiting.size() && waiting.get(next).span().start() <= here; next++) {
        if (open.size() < DEEPEST && waiting.get(next).span().end() > here) {
          open.add(waiting.get(next));
        }
      }
      int end = next < waiting.size() ? waiting.get(next).span().start() : text.end();
      for (Layer layer : open) {
        end = Math.min(end, layer.span().end());
      }
      end = Math.min(end, text.end());
      pieces.add(new Piece(new Span(at, end), open));
      at = end;
    }
    return pieces;
  }
}
