package io.github.broadsheet.examples.report;

import io.github.broadsheet.examples.shared.Html;
import io.github.broadsheet.examples.shared.Labels;
import io.github.broadsheet.quote.Attribution;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes the text of an article from its beginning to its end, each quote, source and cue as an
 * element. Nothing is left out and nothing is added, so the words on the page are the article's.
 */
final class MarkedText {
  private final Html html;
  private final String text;
  private final List<Overlay.Piece> pieces;
  private final Voices voices;
  private final Set<String> begun = new HashSet<>();
  private int at;
  private int piece;

  MarkedText(Html html, String text, List<Overlay.Piece> pieces, Voices voices) {
    this.html = html;
    this.text = text;
    this.pieces = pieces;
    this.voices = voices;
  }

  /** Returns the offset of the first character not yet written. */
  int at() {
    return at;
  }

  /** Writes what comes before {@code end} and is not yet written. */
  void writeTo(int end) {
    List<Layer> open = List.of();
    while (at < end) {
      Overlay.Piece current = pieces.get(piece);
      open = change(open, current.layers());
      int cut = Math.min(end, current.span().end());
      html.text(text.substring(at, cut));
      at = cut;
      if (at == current.span().end()) {
        piece++;
      }
    }
    change(open, List.of());
  }

  /** Writes the white space that comes next, up to {@code end}. */
  void writeSpaceTo(int end) {
    int stop = at;
    while (stop < end && Character.isWhitespace(text.charAt(stop))) {
      stop++;
    }
    writeTo(stop);
  }

  /** Closes the elements of layers that end and opens those of layers that begin. */
  private List<Layer> change(List<Layer> from, List<Layer> to) {
    int same = 0;
    while (same < from.size() && same < to.size() && from.get(same).equals(to.get(same))) {
      same++;
    }
    from.subList(same, from.size()).forEach(layer -> html.close());
    to.subList(same, to.size()).forEach(this::open);
    return to;
  }

  private void open(Layer layer) {
    switch (layer.role()) {
      case QUOTE -> quote(finding(layer));
      case OWN_WORDS -> html.open("span", "own");
      case SOURCE -> part("source", finding(layer));
      case CUE -> part("cue", finding(layer));
      case UNATTRIBUTED -> html.open("span", "unattributed").attribute("title", "quotes nobody");
      case DATELINE -> html.open("span", "dateline");
    }
  }

  private Finding finding(Layer layer) {
    return voices.finding(layer.attribution().map(Attribution::id).orElseThrow());
  }

  private void part(String name, Finding finding) {
    html.open("span", name + " " + finding.voice().colour()).attribute("data-n", finding.number());
  }

  private void quote(Finding finding) {
    String kind = Labels.of(finding.attribution().quote().kind());
    html.open("mark", "quote " + kind + " " + finding.voice().colour())
        .attribute("data-n", finding.number())
        .attribute("data-voice", finding.voice().letters());
    if (begun.add(finding.attribution().id())) {
      html.attribute("id", "quote-" + finding.number())
          .attribute("data-key", finding.voice().letters())
          .attribute("tabindex", 0)
          .attribute("aria-describedby", "note-" + finding.number());
    }
  }
}
