package io.github.broadsheet.parser.quote.mark;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the passages between quotation marks.
 *
 * <p>No passage crosses a paragraph: one that is not closed ends with its paragraph, and the next
 * paragraph's first passage is marked as {@linkplain Passage#continued continued} if it opens with
 * the same marks, as newspapers do. Apostrophes, inch marks and the {@code ’} of {@code ’90s} are
 * told from quotation marks. Takes time linear in the text.
 *
 * @since 0.1
 */
public final class QuotationMarks {
  private QuotationMarks() {}

  /**
   * The passages in order of their start; an enclosing one comes before those it holds.
   *
   * @param paragraphs stretches of text in order, without overlap
   * @throws IllegalArgumentException if a paragraph ends after the text
   */
  public static List<Passage> passages(String text, List<Span> paragraphs) {
    requireNonNull(text, "text");
    List<Passage> found = new ArrayList<>();
    Optional<Mark> open = Optional.empty();
    for (Span paragraph : paragraphs) {
      if (paragraph.end() > text.length()) {
        throw new IllegalArgumentException(
            "paragraph " + paragraph + " ends after the text, which has length " + text.length());
      }
      List<Passage> passages = new ParagraphScanner(text, paragraph, open).scan();
      if (passages.isEmpty()) {
        open = Optional.empty();
        continue;
      }
      passages.sort(Comparator.comparingInt(Passage::start));
      open =
          passages.stream().filter(p -> !p.closed() && p.depth() == 0).map(Passage::mark).findAny();
      found.addAll(passages);
    }
    return List.copyOf(found);
  }
}
