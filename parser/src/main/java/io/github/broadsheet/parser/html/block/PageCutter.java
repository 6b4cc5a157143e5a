package io.github.broadsheet.parser.html.block;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a page into blocks in one walk over its tree, without recursion: a page may nest a million
 * elements.
 */
public final class PageCutter {
  private final int maxDepth;
  private final Blocks blocks = new Blocks();
  private final Boxes boxes = new Boxes();
  private final BlockText text = new BlockText(blocks);
  private final List<Page.InlineMark> marks = new ArrayList<>();
  private final List<Page.MediaPlace> media = new ArrayList<>();
  private final List<Element> asides = new ArrayList<>();
  private final List<Element> labelled = new ArrayList<>();
  private final OpenElements open = new OpenElements();
  private final Traits traits = new Traits();
  private int box = -1;
  private int depth;
  private boolean tooDeep;

  private PageCutter(int maxDepth) {
    this.maxDepth = maxDepth;
  }

  /** Cuts {@code document}; elements deeper than {@code maxDepth} count as their holder's. */
  public static Page cut(Document document, int maxDepth) {
    PageCutter cutter = new PageCutter(maxDepth);
    cutter.walk(document.body());
    return new Page(
        document,
        cutter.text.finish(),
        cutter.blocks,
        cutter.boxes,
        cutter.marks,
        cutter.media,
        cutter.asides,
        cutter.labelled,
        cutter.text.pieces(),
        cutter.tooDeep);
  }

  private void walk(Element root) {
    Node node = root;
    while (true) {
      if (enter(node)) {
        if (node.childNodeSize() > 0) {
          node = node.childNode(0);
          continue;
        }
        leave();
      }
      Node next = nextAfter(node, root);
      if (next == null) {
        return;
      }
      node = next;
    }
  }

  /** Leaves elements until one has a sibling to go on with; null if there is none. */
  private @Nullable Node nextAfter(Node last, Element root) {
    Node node = last;
    while (!node.equals(root)) {
      Node sibling = node.nextSibling();
      if (sibling != null) {
        return sibling;
      }
      node = node.parentNode();
      if (node == null) {
        return null;
      }
      leave();
    }
    return null;
  }

  /** Returns whether the node was opened: its children are to be visited, and it is to be left. */
  private boolean enter(Node node) {
    if (node instanceof TextNode words) {
      text.append(words);
      return false;
    }
    if (!(node instanceof Element element)) {
      return false;
    }
    Markup markup = Markup.of(element);
    return switch (markup) {
      case SKIPPED -> {
        aside(element);
        yield false;
      }
      case BREAK -> {
        if (text.lineBreak()) {
          flush();
        }
        yield false;
      }
      case MEDIA, FRAME -> {
        media.add(new Page.MediaPlace(element, box, blocks.size));
        text.picture();
        yield false;
      }
      default -> {
        open(element, markup);
        yield true;
      }
    };
  }

  private void aside(Element element) {
    if (element.nameIs("script") || element.nameIs("meta")) {
      asides.add(element);
    }
  }

  private void open(Element element, Markup markup) {
    traits.read(element);
    if (traits.isLabelled()) {
      labelled.add(element);
    }
    if (markup == Markup.INLINE) {
      InlineKind kind = InlineKind.of(element);
      open.push(element, kind, text.position(), traits.bits());
      text.enter(kind);
    } else {
      open.pushBox();
      openBox(element, markup);
    }
  }

  private void openBox(Element element, Markup markup) {
    flush();
    depth++;
    if (depth > maxDepth) {
      tooDeep = true;
    } else {
      box = boxes.add(element, markup, box, blocks.size, traits.bits(), traits.style());
    }
  }

  /** Leaves the innermost element. */
  private void leave() {
    if (open.isInline()) {
      closeInline();
      return;
    }
    open.pop();
    flush();
    if (depth <= maxDepth) {
      boxes.endBlock[box] = blocks.size;
      box = boxes.parent[box];
    }
    depth--;
  }

  private void closeInline() {
    open.pop();
    InlineKind kind = open.kind();
    int start = open.start();
    text.leave(kind);
    int end = text.position();
    if (kind != InlineKind.PLAIN && end > start) {
      marks.add(new Page.InlineMark(open.element(), start, end));
    }
    if (open.traits() != 0) {
      text.traits(open.traits(), end - Math.max(start, text.blockStart()));
    }
  }

  private void flush() {
    text.endBlock(Math.max(box, 0));
  }
}
