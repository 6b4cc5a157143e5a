package io.github.broadsheet.examples.pages;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Block;
import io.github.broadsheet.article.Byline;
import io.github.broadsheet.article.Headline;
import io.github.broadsheet.io.DiscardReason;
import io.github.broadsheet.io.Discarded;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Makes the page that shows the pieces of another in their order, kept or left out. */
final class Explanation {
  private static final String STYLE =
      """
      body { font: 16px/1.5 Georgia, serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
      p { margin: .3rem 0; padding: .2rem .6rem; border-left: .4rem solid; white-space: pre-wrap }
      p.kept { background: #e9f5e9; border-color: #2e7d32 }
      p.left { background: #fbeaea; border-color: #b71c1c; color: #555 }
      small { font: 11px/1 sans-serif; text-transform: uppercase; color: #444; display: block }
      """;

  private record Part(int place, boolean isKept, String why, String words) {}

  private Explanation() {}

  static String of(ReadResult result, String name) {
    Document page = Document.createShell("");
    page.charset(StandardCharsets.UTF_8);
    page.title("What was kept of " + name);
    page.head().appendElement("style").text(STYLE);
    Element body = page.body();
    body.appendElement("h1").text(result.article().headline().orElse(name));
    result.diagnostics().forEach(d -> body.appendElement("p").text(d.toString()));
    for (Part part : parts(result)) {
      Element shown = body.appendElement("p").addClass(part.isKept() ? "kept" : "left");
      shown.appendElement("small").text(part.why());
      shown.appendText(part.words());
    }
    return "<!doctype html>\n" + page.html();
  }

  private static List<Part> parts(ReadResult result) {
    Article article = result.article();
    List<Part> parts = new ArrayList<>();
    for (Headline headline : article.headlines()) {
      headline.span().ifPresent(span -> parts.add(kept(result, span, label(headline.role()))));
    }
    article
        .byline()
        .flatMap(Byline::span)
        .ifPresent(span -> parts.add(kept(result, span, "byline")));
    for (Block block : article.blocks()) {
      parts.add(kept(result, block.span(), label(block.kind())));
    }
    String source = result.input().orElse("");
    for (Discarded piece : result.discarded()) {
      if (piece.reason() != DiscardReason.MARKUP) {
        String words = Parser.unescapeEntities(piece.span().in(source), false).strip();
        parts.add(new Part(piece.span().start(), false, label(piece.reason()), words));
      }
    }
    parts.sort(Comparator.comparingInt(Part::place));
    return parts;
  }

  private static Part kept(ReadResult result, Span span, String kind) {
    int place = result.toInput(span).start();
    return new Part(place, true, kind, result.article().text(span));
  }

  private static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
