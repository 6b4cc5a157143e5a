package io.github.broadsheet.serialization.ans;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import io.github.broadsheet.article.Figure;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.story.BodyReader;
import io.github.broadsheet.serialization.tree.JsonFields;
import java.util.Set;
import java.util.stream.Stream;

/** Videos and recordings that are items of their own: a figure, as their first stream has it. */
final class Streams {
  private static final Set<String> TYPES = Set.of("video", "audio");

  private Streams() {}

  static boolean isStream(String type) {
    return TYPES.contains(type);
  }

  /** Says whether an article has no more blocks than what a stream is read as. */
  static boolean isOne(Article article) {
    return article.blocks().size() <= 1
        && article.blocks().stream().allMatch(block -> block instanceof Figure);
  }

  /**
   * Reads the stream that comes first; all are left as they are, for they are one in many sizes.
   */
  static void read(String type, JsonFields item, Draft draft) {
    if (isStream(type)) {
      streams(item)
          .filter(stream -> stream.peekText("url").isPresent())
          .findFirst()
          .ifPresent(
              stream -> {
                BodyReader body = new BodyReader(draft.text());
                body.enter(Element.of("body").add(figure(type, stream)));
                draft.add(body.body());
              });
    }
  }

  private static Stream<JsonFields> streams(JsonFields item) {
    return item.peek("streams").orElse(null) instanceof Sequence all
        ? all.values().stream()
            .filter(each -> each instanceof Fields)
            .map(each -> JsonFields.of((Fields) each))
        : Stream.empty();
  }

  private static Element figure(String type, JsonFields stream) {
    Element medium = Element.of(type).with("src", stream.peekText("url"));
    stream.count("width").ifPresent(width -> medium.with("width", width.toString()));
    stream.count("height").ifPresent(height -> medium.with("height", height.toString()));
    return Element.of("figure").add(medium);
  }
}
