package io.github.broadsheet.parser.html.block;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A page cut into blocks.
 *
 * @param document the tree it was made from
 * @param text the words of all blocks, each block followed by a line break
 * @param blocks the blocks
 * @param boxes the elements that hold them
 * @param marks the inline elements, in the order of their ends
 * @param media pictures, films and frames, in document order
 * @param asides scripts and meta elements in the body, which speak about the page
 * @param labelled elements that say themselves what they hold: times, authors, properties
 * @param pieces the text nodes that the text was made of, in its order
 * @param isTooDeep whether elements nest deeper than the limit; those below count as their holder's
 */
public record Page(
    Document document,
    String text,
    Blocks blocks,
    Boxes boxes,
    List<InlineMark> marks,
    List<MediaPlace> media,
    List<Element> asides,
    List<Element> labelled,
    List<Piece> pieces,
    boolean isTooDeep) {

  /**
   * An inline element.
   *
   * @param element the element
   * @param start where its words begin in the page's text
   * @param end where they end
   */
  public record InlineMark(Element element, int start, int end) {}

  /**
   * A picture, film or frame.
   *
   * @param element the element
   * @param box the box that holds it
   * @param block the first block after it
   */
  public record MediaPlace(Element element, int box, int block) {}

  /**
   * A text node.
   *
   * @param node the node
   * @param start where its words begin in the page's text
   */
  public record Piece(TextNode node, int start) {}

  /** Returns the words of block {@code i}. */
  public String text(int i) {
    return text.substring(blocks.start(i), blocks.end(i));
  }
}
