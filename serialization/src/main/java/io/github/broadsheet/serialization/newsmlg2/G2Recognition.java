package io.github.broadsheet.serialization.newsmlg2;

import io.github.broadsheet.io.InputHead;
import io.github.broadsheet.io.Recognition;
import io.github.broadsheet.serialization.markup.RootElement;
import java.util.Set;

/** Recognises the format by the first element of a document. */
final class G2Recognition {
  private static final Set<String> ROOTS =
      Set.of(
          "newsItem",
          "newsMessage",
          "packageItem",
          "contentSet",
          "conceptItem",
          "knowledgeItem",
          "planningItem");

  private G2Recognition() {}

  /** A document names the format by its namespace or its standard. */
  static Recognition of(InputHead head) {
    if (RootElement.name(head).filter(ROOTS::contains).isEmpty()) {
      return Recognition.NO;
    }
    String text = head.text();
    return text.contains(G2.NAMESPACE) || text.contains("NewsML-G2")
        ? Recognition.CERTAIN
        : Recognition.LIKELY;
  }
}
