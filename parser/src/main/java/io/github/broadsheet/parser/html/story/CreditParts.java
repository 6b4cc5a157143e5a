package io.github.broadsheet.parser.html.story;

import io.github.broadsheet.parser.html.block.Page;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Finds the credit that stands in one line with a caption, in an element called so. */
final class CreditParts {
  private static final int LEVELS = 6;
  private static final List<String> NAMES =
      List.of("credit", "copyright", "photographer", "byline");

  private final Page page;

  CreditParts(Page page) {
    this.page = page;
  }

  /**
   * Where a line is to be split.
   *
   * @param at the place in the page's text where the second part begins
   * @param isCreditFirst whether the first part is the credit
   */
  record Split(int at, boolean isCreditFirst) {}

  /** Returns where block {@code i} is to be split; nothing if it is all caption or all credit. */
  Optional<Split> find(int i) {
    List<Page.Piece> all = page.pieces();
    int first = firstFrom(page.blocks().start(i));
    int end = firstFrom(page.blocks().end(i));
    if (end - first < 2) {
      return Optional.empty();
    }
    boolean creditFirst = isCredit(all.get(first).node());
    Optional<Split> split = Optional.empty();
    boolean before = creditFirst;
    for (int p = first + 1; p < end; p++) {
      boolean credit = isCredit(all.get(p).node());
      if (credit != before && split.isPresent()) {
        return Optional.empty();
      }
      if (credit != before) {
        split = Optional.of(new Split(all.get(p).start(), creditFirst));
      }
      before = credit;
    }
    return split;
  }

  private static boolean isCredit(Node words) {
    Node around = words.parent();
    for (int up = 0; up < LEVELS && around instanceof Element element; up++) {
      if (element.nameIs("figcaption") || element.nameIs("figure")) {
        return false;
      }
      String names = element.className().toLowerCase(Locale.ROOT);
      if (NAMES.stream().anyMatch(names::contains)) {
        return true;
      }
      around = element.parent();
    }
    return false;
  }

  /** Returns the first piece that begins at {@code place} or after it. */
  private int firstFrom(int place) {
    int low = 0;
    int high = page.pieces().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (page.pieces().get(middle).start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
