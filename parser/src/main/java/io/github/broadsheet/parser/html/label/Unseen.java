package io.github.broadsheet.parser.html.label;

import io.github.broadsheet.parser.html.block.Hiding;
import io.github.broadsheet.parser.html.block.Page;

/** Takes out of a story what readers of the page are not shown. */
final class Unseen {
  /**
   * A story that would lose this share of its characters is shown by a script, as a whole or where
   * "Read more" is clicked.
   */
  private static final double MOST = 0.3;

  private Unseen() {}

  /** Takes hidden blocks out of {@code story}, unless they are much of it. */
  static void drop(Page page, boolean[] story) {
    Hiding hiding = new Hiding(page.boxes());
    boolean[] hidden = new boolean[story.length];
    long all = 0;
    long unseen = 0;
    for (int i = 0; i < story.length; i++) {
      if (story[i]) {
        int chars = page.blocks().chars(i);
        hidden[i] = hiding.isHidden(page.blocks().box(i));
        all += chars;
        unseen += hidden[i] ? chars : 0;
      }
    }
    if (unseen == 0 || unseen > all * MOST) {
      return;
    }
    for (int i = 0; i < story.length; i++) {
      story[i] &= !hidden[i];
    }
  }
}
