package io.github.broadsheet.parser.html.block;

import java.util.Arrays;
import org.jsoup.nodes.Element;

/**
 * The elements that are open at one place of the walk, inline ones and boxes: flat arrays, as a
 * page may nest a million of them. What was popped last can still be asked for.
 */
final class OpenElements {
  private static final InlineKind[] KINDS = InlineKind.values();

  /** Of a box nothing more is kept than that it is one. */
  private static final byte BOX = -1;

  private byte[] kinds = new byte[64];
  private Element[] elements = new Element[64];
  private int[] starts = new int[64];
  private long[] traits = new long[64];
  private int size;

  void push(Element element, InlineKind kind, int start, long ownTraits) {
    grow();
    kinds[size] = (byte) kind.ordinal();
    elements[size] = element;
    starts[size] = start;
    traits[size++] = ownTraits;
  }

  void pushBox() {
    grow();
    kinds[size++] = BOX;
  }

  private void grow() {
    if (size == kinds.length) {
      kinds = Arrays.copyOf(kinds, size * 2);
      elements = Arrays.copyOf(elements, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      traits = Arrays.copyOf(traits, size * 2);
    }
  }

  /** Says whether the innermost element is inline. */
  boolean isInline() {
    return kinds[size - 1] != BOX;
  }

  void pop() {
    size--;
  }

  InlineKind kind() {
    return KINDS[kinds[size]];
  }

  Element element() {
    return elements[size];
  }

  int start() {
    return starts[size];
  }

  long traits() {
    return traits[size];
  }
}
