package io.github.broadsheet.serialization.ninjs;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.serialization.mapping.Draft;
import java.util.ArrayList;
import java.util.List;

/** What an item says of itself in short, and the line to print with it. */
final class Summaries {
  private Summaries() {}

  static void read(Item item, Draft draft) {
    List<Fields> entries = item.entries("descriptions");
    if (entries.isEmpty()) {
      return;
    }
    Descriptions descriptions = new Descriptions(entries, draft);
    descriptions.take(Descriptions.SUMMARY).ifPresent(draft.article()::summary);
    descriptions.take(Descriptions.CREDIT).ifPresent(draft.rights()::creditLine);
    item.keep("descriptions", descriptions.left());
  }

  static void write(Article article, Target target) {
    List<Fields> written = new ArrayList<>();
    article
        .summary()
        .filter(words -> !words.isBlank())
        .ifPresent(words -> written.add(Descriptions.entry(Descriptions.SUMMARY, words)));
    article
        .rights()
        .creditLine()
        .filter(words -> !words.isBlank())
        .ifPresent(words -> written.add(Descriptions.entry(Descriptions.CREDIT, words)));
    target.out().list("descriptions", Descriptions.fill(target.kept("descriptions"), written));
  }
}
