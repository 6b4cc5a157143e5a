package io.github.broadsheet.parser.html.story;

import io.github.broadsheet.article.Block;
import io.github.broadsheet.article.Caption;
import io.github.broadsheet.article.Credit;
import io.github.broadsheet.article.Figure;
import io.github.broadsheet.article.Media;
import io.github.broadsheet.text.Span;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers the caption and the credit of one figure. */
final class FigureWords {
  private final StoryText text;
  private final CreditParts parts;
  private @Nullable Span caption;
  private @Nullable Span credit;

  FigureWords(StoryText text, CreditParts parts) {
    this.text = text;
    this.parts = parts;
  }

  boolean isEmpty() {
    return caption == null && credit == null;
  }

  /**
   * Adds block {@code i} to the text, and here.
   *
   * @param isCredit whether the block is called a credit
   * @param isLast whether it is the last of the figure
   */
  void add(int i, boolean isCredit, boolean isLast) {
    CreditParts.Split split = credit == null ? parts.find(i).orElse(null) : null;
    if (split != null && !(split.isCreditFirst() && caption != null)) {
      List<Span> both = text.add(i, split.at());
      credit = both.get(split.isCreditFirst() ? 0 : 1);
      addCaption(both.get(split.isCreditFirst() ? 1 : 0));
      return;
    }
    Span span = text.add(i);
    if (isCredit && credit == null && (caption != null || isLast)) {
      credit = span;
    } else if (caption == null || credit == null) {
      addCaption(span);
    }
  }

  private void addCaption(Span span) {
    caption = caption == null ? span : caption.cover(span);
  }

  Block with(List<Media> media) {
    List<Span> spans = Stream.of(caption, credit).flatMap(Stream::ofNullable).toList();
    Figure.Builder figure = Figure.builder().span(Span.covering(spans).orElseThrow()).media(media);
    if (caption != null) {
      figure.caption(Caption.of(caption));
    }
    if (credit != null) {
      figure.credit(Credit.builder().text(text.cut(credit)).span(credit).build());
    }
    return figure.build();
  }
}
