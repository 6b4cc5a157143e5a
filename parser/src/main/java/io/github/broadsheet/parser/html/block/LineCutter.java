package io.github.broadsheet.parser.html.block;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes a page of text alone, such as a page saved as text: each line is a block, none is marked.
 */
public final class LineCutter {
  private LineCutter() {}

  /**
   * Cuts a text into the lines that begin and end at these places, one block a line.
   *
   * @param text the text
   * @param starts where lines begin, in order
   * @param ends where they end
   */
  public static Page cut(String text, int[] starts, int[] ends) {
    Blocks blocks = new Blocks();
    Boxes boxes = new Boxes();
    BlockText out = new BlockText(blocks);
    Document document = Document.createShell("");
    Element body = document.body();
    int root = boxes.add(body, Markup.BODY, -1, 0, 0, 0);
    for (int i = 0; i < starts.length; i++) {
      if (out.append(text, starts[i], ends[i]) < 0) {
        // A line of nothing but control characters is a line all the same.
        out.append("-", 0, 1);
      }
      out.endBlock(root);
    }
    boxes.endBlock[root] = blocks.size;
    return new Page(
        document,
        out.finish(),
        blocks,
        boxes,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false);
  }
}
