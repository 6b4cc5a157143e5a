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
  private final OpenMarks open = new OpenMarks();
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
      if (enter(node) && node.childNodeSize() > 0) {
        node = node.childNode(0);
        continue;
      }
      Node next = leaveUntilSibling(node, root);
      if (next == null) {
        return;
      }
      node = next;
    }
  }

  private @Nullable Node leaveUntilSibling(Node from, Element root) {
    Node node = from;
    while (true) {
      leave(node);
      if (node.equals(root)) {
        return null;
      }
      Node sibling = node.nextSibling();
      if (sibling != null) {
        return sibling;
      }
      node = node.parentNode();
      if (node == null) {
        return null;
      }
    }
  }

  /** Returns whether the children are to be visited. */
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
      case INLINE -> {
        label(element);
        openInline(element);
        yield true;
      }
      default -> {
        label(element);
        openBox(element, markup);
        yield true;
      }
    };
  }

  private void aside(Element element) {
    if (element.nameIs("script") || element.nameIs("meta")) {
      asides.add(element);
    }
  }

  private void label(Element element) {
    boolean says =
        element.nameIs("time")
            || element.attributesSize() > 0
                && (element.hasAttr("itemprop")
                    || element.hasAttr("property")
                    || element.attr("rel").equals("author"));
    if (says) {
      labelled.add(element);
    }
  }

  private void openBox(Element element, Markup markup) {
    flush();
    depth++;
    if (depth > maxDepth) {
      tooDeep = true;
    } else {
      box = boxes.add(element, markup, box, Traits.of(element), blocks.size);
    }
  }

  private void openInline(Element element) {
    InlineKind kind = InlineKind.of(element);
    open.push(element, kind, text.position(), Traits.of(element));
    text.enter(kind);
  }

  private void leave(Node node) {
    if (!(node instanceof Element element)) {
      return;
    }
    Markup markup = Markup.of(element);
    if (markup == Markup.INLINE) {
      closeInline(element);
    } else if (markup.isBox()) {
      flush();
      if (depth <= maxDepth) {
        boxes.endBlock[box] = blocks.size;
        box = boxes.parent[box];
      }
      depth--;
    }
  }

  private void closeInline(Element element) {
    OpenMarks.Entry entry = open.pop();
    text.leave(entry.kind());
    int end = text.position();
    if (entry.kind() != InlineKind.PLAIN && end > entry.start()) {
      marks.add(new Page.InlineMark(element, entry.start(), end));
    }
    if (entry.traits() != 0) {
      text.traits(entry.traits(), end - Math.max(entry.start(), text.blockStart()));
    }
  }

  private void flush() {
    text.endBlock(Math.max(box, 0));
  }
}
