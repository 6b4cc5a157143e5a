package io.github.broadsheet.serialization.story;

import io.github.broadsheet.article.Block;
import io.github.broadsheet.article.Heading;
import io.github.broadsheet.article.Mark;
import io.github.broadsheet.article.Paragraph;
import io.github.broadsheet.serialization.markup.Characters;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Node;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads a body in HTML or XHTML: its words go to a {@link StoryText}, its structure becomes blocks
 * and marks. Elements it does not know are entered. Not safe to share between threads.
 */
public final class BodyReader {
  private static final Comparator<Mark> MARKS =
      Comparator.<Mark>comparingInt(m -> m.span().start()).thenComparing(m -> -m.span().end());

  private final StoryText text;
  private final InlineReader inlines;
  private final BlockReaders readers;
  private final LeftOut leftOut = new LeftOut();
  private final Set<String> unknown = new HashSet<>(0);
  private List<Block> blocks = new ArrayList<>();

  /** Whether a paragraph that no element holds is being read. */
  private boolean loose;

  /** Makes a reader that adds to {@code text}. */
  public BodyReader(StoryText text) {
    this.text = text;
    this.inlines = new InlineReader(text, leftOut);
    this.readers = new BlockReaders(text, inlines, this, leftOut);
  }

  /** Reads what stands inside {@code body}. */
  public Body read(Element body) {
    enter(body);
    return body();
  }

  /** Reads what stands inside a body that was made of something else: its attributes are ours. */
  public Body readMade(Element body) {
    container(body);
    return body();
  }

  /** Reads a part of a body. */
  public void enter(Element part) {
    leftOut.find(part);
    container(part);
  }

  /** Passes over a part whose words stand elsewhere, but for what else there is to it. */
  public void repeated(Element part) {
    leftOut.find(part);
  }

  /** Returns all that was read. */
  public Body body() {
    List<Mark> marks = inlines.marks();
    if (marks.size() > 1) {
      marks.sort(MARKS);
    }
    unknown.addAll(inlines.unknown());
    leftOut.report(unknown);
    return new Body(blocks, marks, inlines.spans(), unknown);
  }

  void add(Block block) {
    blocks.add(block);
  }

  /** Reads the blocks inside {@code container} into the list of blocks. */
  void container(Element container) {
    for (Node child : container.children()) {
      if (child instanceof Characters characters) {
        looseWords(characters);
      } else if (child instanceof Element element) {
        element(element);
      }
    }
    endLoose();
  }

  /** Reads the blocks inside {@code container} and returns them. */
  List<Block> blocksIn(Element container) {
    List<Block> outer = blocks;
    blocks = new ArrayList<>();
    container(container);
    List<Block> inner = blocks;
    blocks = outer;
    return inner;
  }

  private void looseWords(Characters characters) {
    if (loose || !characters.text().isBlank()) {
      beginLoose();
      text.words(characters);
    }
  }

  private void element(Element element) {
    // Nearly all are, and of others more must be asked.
    if (element.is("p")) {
      endLoose();
      paragraph(element);
      return;
    }
    if (InlineReader.isPassed(element)) {
      return;
    }
    if (InlineReader.isInline(element)) {
      inline(element);
      return;
    }
    endLoose();
    switch (element.name()) {
      case "pre", "address", "dt", "dd" -> paragraph(element);
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
      default -> {
        if (!readers.read(element)) {
          if (!InlineReader.isNeutral(element)) {
            unknown.add(element.name());
          }
          // A link or a quotation around blocks is no mark.
          if (element.is("a") || element.is("q")) {
            leftOut.addAttributes(element);
          }
          container(element);
        }
      }
    }
  }

  private void inline(Element element) {
    // Two line breaks in a row part paragraphs where nobody cared for elements.
    if (element.is("br") && (!loose || inlines.justBroke())) {
      endLoose();
    } else if (loose || element.hasWords()) {
      beginLoose();
      inlines.element(element);
    } else {
      leftOut.add(element);
    }
  }

  private void beginLoose() {
    if (!loose) {
      text.begin();
      loose = true;
    }
  }

  private void endLoose() {
    if (loose) {
      loose = false;
      addParagraph(inlines.finish());
    }
  }

  private void paragraph(Element element) {
    if (InlineReader.holdsBlocks(element)) {
      container(element);
    } else {
      addParagraph(inlines.piece(element));
    }
  }

  private void addParagraph(Span span) {
    if (!span.isEmpty()) {
      add(Paragraph.of(span));
    }
  }

  private void heading(Element element) {
    Span span = inlines.piece(element);
    if (!span.isEmpty()) {
      add(Heading.builder().span(span).level(element.name().charAt(1) - '0').build());
    }
  }
}
