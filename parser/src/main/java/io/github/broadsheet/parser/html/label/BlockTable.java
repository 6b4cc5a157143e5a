package io.github.broadsheet.parser.html.label;

import io.github.broadsheet.parser.html.block.Page;
import io.github.broadsheet.parser.html.block.PageCutter;
import java.util.List;
import org.jsoup.Jsoup;

/** The features of all blocks of a page, as the trees see them when they are learnt. */
public final class BlockTable {
  private static final List<String> NAMES = readNames();

  private BlockTable() {}

  private static List<String> readNames() {
    Page page =
        PageCutter.cut(Jsoup.parse("<p>Any page has the same features."), Integer.MAX_VALUE);
    Row row = Row.naming();
    row.fill(new BlockFeatures(new Evidence(page, Claims.none())), 0);
    return List.copyOf(row.names());
  }

  /** Returns the names of the features, in the order in which rows have them. */
  public static List<String> names() {
    return NAMES;
  }

  /** Returns the features of every block of {@code page}, one row a block. */
  public static float[][] of(Page page, Claims claims) {
    BlockFeatures features = new BlockFeatures(new Evidence(page, claims));
    Row row = Row.of(NAMES.size());
    float[][] rows = new float[page.blocks().size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = row.fill(features, i).clone();
    }
    return rows;
  }
}
