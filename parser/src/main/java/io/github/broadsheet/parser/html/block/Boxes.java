package io.github.broadsheet.parser.html.block;

import java.util.Arrays;
import org.jsoup.nodes.Element;

/**
 * The elements that hold blocks, in document order: flat arrays, one place an element. The blocks
 * of an element and all elements in it are a range, {@code firstBlock} to before {@code endBlock}.
 */
public final class Boxes {
  private static final Markup[] MARKUP = Markup.values();

  int size;
  int[] parent = new int[256];
  int[] depth = new int[256];
  int[] firstBlock = new int[256];
  int[] endBlock = new int[256];
  byte[] markup = new byte[256];
  long[] traits = new long[256];
  int[] style = new int[256];
  Element[] element = new Element[256];

  int add(Element source, Markup kind, int outer, int block, long ownTraits, int ownStyle) {
    if (size == parent.length) {
      grow();
    }
    int box = size++;
    parent[box] = outer;
    depth[box] = outer < 0 ? 0 : depth[outer] + 1;
    firstBlock[box] = block;
    endBlock[box] = block;
    markup[box] = (byte) kind.ordinal();
    traits[box] = ownTraits;
    style[box] = ownStyle;
    element[box] = source;
    return box;
  }

  private void grow() {
    int wide = size * 2;
    parent = Arrays.copyOf(parent, wide);
    depth = Arrays.copyOf(depth, wide);
    firstBlock = Arrays.copyOf(firstBlock, wide);
    endBlock = Arrays.copyOf(endBlock, wide);
    markup = Arrays.copyOf(markup, wide);
    traits = Arrays.copyOf(traits, wide);
    style = Arrays.copyOf(style, wide);
    element = Arrays.copyOf(element, wide);
  }

  /** Returns how many there are. */
  public int size() {
    return size;
  }

  /** Returns the element around box {@code i}; -1 for the outermost. */
  public int parent(int i) {
    return parent[i];
  }

  /** Returns how many elements are around box {@code i}. */
  public int depth(int i) {
    return depth[i];
  }

  /** Returns the first block in box {@code i}. */
  public int firstBlock(int i) {
    return firstBlock[i];
  }

  /** Returns the block after the last in box {@code i}. */
  public int endBlock(int i) {
    return endBlock[i];
  }

  /** Returns what box {@code i} does to the flow of text. */
  public Markup markup(int i) {
    return MARKUP[markup[i]];
  }

  /** Returns the traits of box {@code i} itself, as bits. */
  public long traits(int i) {
    return traits[i];
  }

  /** Returns a hash of tag and class of box {@code i}. */
  public int style(int i) {
    return style[i];
  }

  /** Returns the element of box {@code i}. */
  public Element element(int i) {
    return element[i];
  }
}
