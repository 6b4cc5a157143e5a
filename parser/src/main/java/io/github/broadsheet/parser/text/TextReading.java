package io.github.broadsheet.parser.text;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Severity;
import io.github.broadsheet.text.LineIndex;
import io.github.broadsheet.text.OffsetMap;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;

/** One document on its way from characters to an article. */
final class TextReading {
  private final String text;
  private final ReadLimits limits;
  private final List<Diagnostic> diagnostics;

  TextReading(Decoded decoded, ReadLimits limits) {
    this.text = decoded.text();
    this.limits = limits;
    this.diagnostics = new ArrayList<>(decoded.diagnostics());
  }

  ReadResult read() {
    Lines lines = Lines.of(text);
    Unwrapper unwrapper = Unwrapper.of(lines);
    List<Piece> pieces = unwrapper.pieces();
    label(text, pieces);
    Assembler assembler = new Assembler(lines, unwrapper.isWrapped(), limits);
    Article article = assembler.assemble(pieces);
    OffsetMap offsets = assembler.text().offsets();
    OtherFormat.noticed(text).ifPresent(diagnostics::add);
    notice(unwrapper, assembler);
    unclosedQuotes(article, offsets);
    return ReadResult.builder()
        .article(article)
        .format("text")
        .input(text)
        .offsets(offsets)
        .discarded(assembler.discarded())
        .diagnostics(Diagnostic.atMost(diagnostics, limits.maxDiagnostics()))
        .build();
  }

  /** Labels pieces: each by its own words, then by its neighbours. */
  static void label(String text, List<Piece> pieces) {
    pieces.forEach(LineRules::label);
    FigureLabeller.label(pieces);
    BodyWindow window = BodyWindow.of(text, pieces);
    int body = HeadLabeller.label(pieces, window);
    BodyLabeller.label(pieces, body, window);
  }

  private void notice(Unwrapper unwrapper, Assembler assembler) {
    if (unwrapper.joined() > 0) {
      info(
          "hard-wrapped",
          "lines are wrapped at about "
              + unwrapper.width()
              + " columns; "
              + unwrapper.joined()
              + " of them were joined to the line before");
    }
    if (!assembler.hasHeadline()) {
      info("no-headline", "no line was found that could be the headline");
    }
    if (assembler.leftOutFrom() >= 0) {
      overLimit(assembler.leftOutFrom());
    }
  }

  private void overLimit(int from) {
    String message =
        "the article is longer than "
            + limits.maxTextLength()
            + " characters (maxTextLength) or "
            + limits.maxBlocks()
            + " blocks (maxBlocks); what stands from here on was left out";
    diagnostics.add(
        Diagnostic.at(
            "over-limit",
            Severity.ERROR,
            message,
            new Span(from, text.length()),
            LineIndex.of(text).position(from)));
  }

  private void info(String code, String message) {
    diagnostics.add(Diagnostic.of(code, Severity.INFO, message));
  }

  private void unclosedQuotes(Article article, OffsetMap offsets) {
    List<Span> open = UnclosedQuotes.of(article);
    if (open.isEmpty()) {
      return;
    }
    LineIndex index = LineIndex.of(text);
    for (Span mark : open) {
      Span place = offsets.toOriginal(mark);
      String message = "the quotation mark " + place.in(text) + " is never closed";
      diagnostics.add(
          Diagnostic.at(
              "unclosed-quote", Severity.WARNING, message, place, index.position(place.start())));
    }
  }
}
