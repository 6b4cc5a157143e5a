package io.github.broadsheet.serialization.story;

import io.github.broadsheet.serialization.markup.Characters;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Node;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stands in a {@code figure}, however deep its wrappers are: newsrooms' systems set tables,
 * quotations, posts and whole galleries into figures, not only pictures. Not safe to share between
 * threads.
 */
final class FigureParts {
  /** What is a block of its own, in a figure as elsewhere, if there are words in it. */
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "pre",
          "address",
          "dl",
          "ul",
          "ol",
          "table",
          "blockquote",
          "aside",
          "figure");

  private static final Set<String> FRAMES = Set.of("iframe", "embed");

  /** All pictures and films that stand beside the blocks. */
  private final Element pictures = Element.of("figure");

  private final List<Element> parts = new ArrayList<>(1);
  private final List<Element> captions = new ArrayList<>(1);
  private final List<Element> credits = new ArrayList<>(0);
  private final List<Element> strays = new ArrayList<>(0);
  private final List<String> words = new ArrayList<>(0);

  FigureParts(Element figure) {
    gather(figure);
  }

  private void gather(Element holder) {
    for (Node child : holder.children()) {
      if (child instanceof Characters characters && !characters.isSpace()) {
        words.add(characters.text());
      } else if (child instanceof Element element) {
        gatherElement(element);
      }
    }
  }

  private void gatherElement(Element element) {
    if (element.is("figcaption")) {
      (captions.isEmpty() ? captions : strays).add(element);
    } else if (BlockReaders.isCredit(element)) {
      (credits.isEmpty() ? credits : strays).add(element);
    } else if (FigureReader.isMedium(element)) {
      picture(element);
    } else if (isBlock(element)) {
      parts.add(element);
    } else if (!InlineReader.isPassed(element)) {
      gather(element);
    }
  }

  private static boolean isBlock(Element element) {
    return FRAMES.contains(element.name())
        || (BLOCKS.contains(element.name()) && element.hasWords());
  }

  private void picture(Element element) {
    if (pictures.isEmpty()) {
      parts.add(pictures);
    }
    pictures.add(element);
  }

  /** Returns the address that is all there is, beside a caption. */
  Optional<URI> address() {
    return parts.isEmpty() && words.size() == 1
        ? Addresses.parse(words.get(0)).filter(URI::isAbsolute)
        : Optional.empty();
  }

  /** Says whether there is nothing but pictures, and what is said of them. */
  boolean isPlain() {
    return parts.isEmpty() || (parts.size() == 1 && parts.get(0) == pictures);
  }

  /** Returns the only block, if it is a {@code name} and there is no picture. */
  Optional<Element> only(String name) {
    return parts.size() == 1 && parts.get(0).is(name) && !isPlain()
        ? Optional.of(parts.get(0))
        : Optional.empty();
  }

  /** Returns all pictures, without what is said of them. */
  Element pictures() {
    return pictures;
  }

  /** Returns the caption. */
  Optional<Element> caption() {
    return captions.stream().findFirst();
  }

  /** Returns who made the pictures, where that stands beside the caption. */
  Optional<Element> credit() {
    return credits.stream().findFirst();
  }

  /** Returns the caption, or else the credit, and takes it away. */
  Optional<Element> takeCaption() {
    List<Element> lines = captions.isEmpty() ? credits : captions;
    return lines.isEmpty() ? Optional.empty() : Optional.of(lines.remove(0));
  }

  /** Returns the blocks; caption and credit go with the pictures, or follow if there are none. */
  Element blocks() {
    Element figure = pictures.isEmpty() ? Element.of("figure") : pictures;
    caption().ifPresent(figure::add);
    credit().ifPresent(figure::add);
    Element blocks = Element.of("section").addAll(parts);
    return pictures.isEmpty() && !figure.isEmpty() ? blocks.add(figure) : blocks;
  }

  /**
   * Returns {@code block}, which stands for the only one, and what is left of caption and credit.
   */
  Element with(Element block) {
    parts.clear();
    parts.add(block);
    return blocks();
  }

  /** Returns the words that stand in no block. */
  List<String> words() {
    return words;
  }

  /** Returns captions and credits after the first. */
  List<Element> strays() {
    return strays;
  }
}
