package io.github.broadsheet.serialization.ninjs;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.Media;
import io.github.broadsheet.serialization.mapping.Draft;
import java.util.List;

/**
 * Pictures, films and recordings: the item itself, if it is one, then those it is associated with.
 */
final class Pictures {
  private Pictures() {}

  static void read(Item item, Draft draft) {
    String type = item.peek("type").orElse("");
    if (Associations.isMedia(type)) {
      List<Fields> renditions = item.entries("renditions");
      Media.Builder media = Media.builder().kind(Associations.kind(type));
      List<Fields> left = Renditions.read(renditions, media);
      if (!left.equals(renditions)) {
        draft.article().addMedia(media.build());
      }
      item.keepPlaces("renditions", left);
    }
    Associations.read(item, draft);
  }

  static void write(Article article, Target target) {
    List<Media> media = article.media();
    if (Associations.isMedia(target.keptText("type"))) {
      List<Fields> kept = target.kept("renditions");
      boolean isItem =
          !media.isEmpty() && kept.stream().anyMatch(each -> !each.values().containsKey("href"));
      target
          .out()
          .list(
              "renditions",
              Renditions.fill(kept, isItem ? Renditions.write(media.get(0)) : List.of()));
      media = isItem ? media.subList(1, media.size()) : media;
    }
    Associations.write(article, media, target);
  }
}
