package io.github.broadsheet.parser.text;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Block;
import io.github.broadsheet.article.Byline;
import io.github.broadsheet.article.Correction;
import io.github.broadsheet.article.Figure;
import io.github.broadsheet.article.Heading;
import io.github.broadsheet.article.Headline;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.Note;
import io.github.broadsheet.article.NoteKind;
import io.github.broadsheet.article.Paragraph;
import io.github.broadsheet.article.PullQuote;
import io.github.broadsheet.io.DiscardReason;
import io.github.broadsheet.io.Discarded;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.parser.language.TextLanguage;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Puts labelled pieces together: the kept ones to an article, the others to what was left out. */
final class Assembler {
  private static final String BLOCK_BREAK = "\n\n";
  private static final String ITEM_BREAK = "\n";

  private final ReadLimits limits;
  private final ArticleText text;
  private final Article.Builder article = Article.builder();
  private final Furnishings furnishings = new Furnishings();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Discarded> discarded = new ArrayList<>();
  private final ListCollector list = new ListCollector();

  private boolean headline;
  private boolean byline;
  private boolean story;
  private boolean full;
  private int leftOutFrom = -1;

  Assembler(Lines lines, boolean wrapped, ReadLimits limits) {
    this.limits = limits;
    this.text = new ArticleText(lines, wrapped);
  }

  /** Adds the pieces, in order, and returns the article. */
  Article assemble(List<Piece> pieces) {
    for (Piece piece : pieces) {
      DiscardReason reason = piece.label().discard().orElse(null);
      if (reason == null) {
        keep(piece);
      } else {
        furnishings.read(piece);
        leaveOut(piece.start(), piece.end(), reason);
      }
    }
    endList();
    furnishings.furnish(article);
    String words = text.toString();
    return article.text(words).language(TextLanguage.of(words)).blocks(blocks).build();
  }

  List<Discarded> discarded() {
    return discarded;
  }

  ArticleText text() {
    return text;
  }

  boolean hasHeadline() {
    return headline;
  }

  /** Where the first piece stands that was left out since a limit was reached; -1 if none was. */
  int leftOutFrom() {
    return leftOutFrom;
  }

  private void leaveOut(int start, int end, DiscardReason reason) {
    discarded.add(new Discarded(new Span(start, end), reason));
  }

  private void keep(Piece piece) {
    if (!piece.is(Label.LIST_ITEM)) {
      endList();
    }
    full |= blocks.size() + list.size() >= limits.maxBlocks();
    int room = limits.maxTextLength() - text.length() - BLOCK_BREAK.length();
    if (full || piece.length() > room) {
      overLimit(piece, room);
      return;
    }
    switch (piece.label()) {
      case KICKER -> headline(piece, HeadlineRole.KICKER);
      case HEADLINE -> headline(piece, HeadlineRole.MAIN);
      case DECK -> headline(piece, HeadlineRole.DECK);
      case BYLINE -> byline(piece);
      case CROSSHEAD -> blocks.add(Heading.of(add(piece)));
      case PULL_QUOTE -> blocks.add(PullQuote.of(add(piece)));
      case CAPTION -> figure(piece);
      case CREDIT -> credit(piece);
      case LIST_ITEM -> item(piece);
      case CORRECTION -> correction(piece, NoteKind.CORRECTION);
      case CLARIFICATION -> correction(piece, NoteKind.CLARIFICATION);
      case UPDATE -> note(piece, NoteKind.UPDATE);
      case EDITORS_NOTE -> note(piece, NoteKind.EDITORS_NOTE);
      case CONTRIBUTION -> contribution(piece);
      default -> paragraph(piece);
    }
  }

  /** The first piece beyond the limit is cut, if it is all there is; later ones are left out. */
  private void overLimit(Piece piece, int room) {
    boolean cut = !full && text.length() == 0 && room > 0 && !piece.label().isDiscarded();
    full = true;
    int from = piece.start();
    if (cut) {
      from += Character.isHighSurrogate(piece.charAt(room - 1)) ? room - 1 : room;
      blocks.add(Paragraph.of(text.add(piece, piece.start(), from)));
    }
    leftOutFrom = leftOutFrom < 0 ? from : leftOutFrom;
    leaveOut(from, piece.end(), DiscardReason.OVER_LIMIT);
  }

  private Span add(Piece piece) {
    text.separate(BLOCK_BREAK);
    return text.add(piece, piece.start(), piece.end());
  }

  private void headline(Piece piece, HeadlineRole role) {
    Span span = add(piece);
    headline |= role == HeadlineRole.MAIN;
    article.addHeadline(Headline.builder().role(role).text(text.cut(span)).span(span).build());
  }

  /** A second byline does not replace the first: it says who else contributed. */
  private void byline(Piece piece) {
    if (byline) {
      note(piece, NoteKind.CONTRIBUTION);
      article.addAllContributors(BylineLine.contributors(piece));
      return;
    }
    byline = true;
    Span span = add(piece);
    article.byline(
        Byline.builder()
            .text(text.cut(span))
            .span(span)
            .contributors(BylineLine.contributors(piece))
            .build());
  }

  private void paragraph(Piece piece) {
    Span span = add(piece);
    if (!story && piece.isProse()) {
      story = true;
      DatelineParser.parse(text.cut(firstLine(span)), span.start())
          .or(furnishings::dateline)
          .ifPresent(article::dateline);
    }
    blocks.add(Paragraph.of(span));
  }

  private static Span firstLine(Span paragraph) {
    int end = Math.min(paragraph.end(), paragraph.start() + DatelineParser.REACH);
    return new Span(paragraph.start(), end);
  }

  private void figure(Piece piece) {
    Span span = add(piece);
    blocks.add(Figures.figure(text, span, CaptionLine.of(piece)));
  }

  /** A credit on its own line belongs to the figure above, or else is all that is left of one. */
  private void credit(Piece piece) {
    int last = blocks.size() - 1;
    if (last >= 0
        && blocks.get(last) instanceof Figure figure
        && figure.credit().isEmpty()
        && figure.span().end() == text.length()) {
      text.separate(ITEM_BREAK);
      Span span = text.add(piece, piece.start(), piece.end());
      Span words = text.locate(CaptionLine.unbracketed(piece, 0));
      blocks.set(last, Figures.withCredit(text, figure, span, words));
      return;
    }
    Span span = add(piece);
    Span words = text.locate(CaptionLine.unbracketed(piece, 0));
    blocks.add(Figures.withCredit(text, Figure.builder().span(span).build(), span, words));
  }

  private void item(Piece piece) {
    ListMarker marker = ListMarker.of(piece.words(), 0, piece.length()).orElseThrow();
    if (!list.takes(marker)) {
      endList();
    }
    text.separate(list.isEmpty() ? BLOCK_BREAK : ITEM_BREAK);
    int words = piece.start() + marker.end();
    if (marker.isNumber()) {
      Span span = text.add(piece, piece.start(), piece.end());
      list.add(marker, span, new Span(span.start() + marker.end(), span.end()));
    } else {
      leaveOut(piece.start(), piece.start() + 1, DiscardReason.ORNAMENT);
      Span span = text.add(piece, words, piece.end());
      list.add(marker, span, span);
    }
  }

  private void endList() {
    list.end().ifPresent(blocks::add);
  }

  private Span note(Piece piece, NoteKind kind) {
    Span span = add(piece);
    blocks.add(Note.builder().span(span).noteKind(kind).build());
    return span;
  }

  private void correction(Piece piece, NoteKind kind) {
    Span span = note(piece, kind);
    article.addCorrection(Correction.builder().kind(kind).text(text.cut(span)).span(span).build());
  }

  private void contribution(Piece piece) {
    note(piece, NoteKind.CONTRIBUTION);
    article.addAllContributors(ContributionLine.contributors(piece));
  }
}
