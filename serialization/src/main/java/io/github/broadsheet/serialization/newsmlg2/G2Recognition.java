package io.github.broadsheet.serialization.newsmlg2;

import io.github.broadsheet.io.InputHead;
import io.github.broadsheet.io.Recognition;
import io.github.broadsheet.serialization.markup.RootElement;
import java.util.Optional;
import java.util.Set;

/** Recognises the format by the first element of a document. */
final class G2Recognition {
  private static final Set<String> ROOTS =
      Set.of(
          "newsItem",
          "newsMessage",
          "packageItem",
          "contentSet",
          "contentMeta",
          "groupSet",
          "conceptItem",
          "knowledgeItem",
          "planningItem",
          "catalogItem",
          "catalog");

  private G2Recognition() {}

  /** A document names the format by its namespace or its standard. */
  static Recognition of(InputHead head) {
    Optional<String> root = RootElement.name(head);
    if (root.filter(ROOTS::contains).isEmpty()) {
      return Recognition.NO;
    }
    String text = head.text();
    if (text.contains(G2.NAMESPACE) || text.contains("NewsML-G2")) {
      return Recognition.CERTAIN;
    }
    // Others have catalogs as well.
    return root.get().equals("catalog") ? Recognition.NO : Recognition.LIKELY;
  }
}
