package io.github.broadsheet.article;

/**
 * What to do with each type of block: an exhaustive {@code switch} for Java 17.
 *
 * @param <R> what each method returns
 * @since 0.1
 */
public interface BlockVisitor<R> {
  /** Handles a {@link Paragraph}. */
  R paragraph(Paragraph paragraph);

  /** Handles a {@link Heading}. */
  R heading(Heading heading);

  /** Handles a {@link Figure}. */
  R figure(Figure figure);

  /** Handles a {@link BlockQuote}. */
  R blockQuote(BlockQuote blockQuote);

  /** Handles a {@link PullQuote}. */
  R pullQuote(PullQuote pullQuote);

  /** Handles a {@link ListBlock}. */
  R list(ListBlock list);

  /** Handles a {@link Table}. */
  R table(Table table);

  /** Handles an {@link Embed}. */
  R embed(Embed embed);

  /** Handles a {@link Note}. */
  R note(Note note);

  /** Handles an {@link Entry}. */
  R entry(Entry entry);
}
