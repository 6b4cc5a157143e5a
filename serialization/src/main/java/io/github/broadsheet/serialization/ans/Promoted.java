package io.github.broadsheet.serialization.ans;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Credit;
import io.github.broadsheet.article.Media;
import io.github.broadsheet.article.MediaKind;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.story.Addresses;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import io.github.broadsheet.serialization.tree.JsonFields;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The pictures a story is shown with elsewhere, which its text need not have. Each has a name,
 * which is its rendition here, unless it is the usual one.
 */
final class Promoted {
  private static final String ITEMS = "promo_items";
  private static final String BASIC = "basic";

  private Promoted() {}

  static void read(JsonFields story, Draft draft) {
    story
        .object(ITEMS)
        .ifPresent(
            items ->
                items
                    .names()
                    .forEach(
                        name ->
                            items
                                .object(name)
                                .flatMap(item -> picture(name, item, draft))
                                .ifPresent(draft.article()::addMedia)));
  }

  private static Optional<Media> picture(String name, JsonFields item, Draft draft) {
    if (item.peekText("type").filter("image"::equals).isEmpty()
        || item.peekText("url").flatMap(Addresses::parse).isEmpty()) {
      return Optional.empty();
    }
    item.take("type");
    Media.Builder picture =
        Media.builder()
            .uri(item.as("url", Addresses::parse))
            .altText(item.text("alt_text"))
            .title(item.text("subtitle"))
            .rendition(Optional.of(name).filter(it -> !isUsual(it)))
            .description(item.text("caption").map(draft::words))
            .credit(Pictures.credit(item).map(words -> Credit.builder().text(words).build()));
    item.count("width").ifPresent(picture::width);
    item.count("height").ifPresent(picture::height);
    return Optional.of(picture.build());
  }

  /** Says whether a name says nothing of what a picture is for. */
  private static boolean isUsual(String name) {
    return name.equals(BASIC)
        || (name.startsWith(BASIC + "_")
            && name.chars().skip(BASIC.length() + 1L).allMatch(c -> c >= '0' && c <= '9'));
  }

  private static boolean isName(String rendition) {
    return !rendition.isEmpty() && CommonShape.isWord(rendition) && !isUsual(rendition);
  }

  static void write(Article article, JsonBuilder out) {
    JsonBuilder items = new JsonBuilder();
    Set<String> names = new HashSet<>();
    for (Media medium : article.media()) {
      if (medium.kind() == MediaKind.IMAGE && medium.uri().isPresent()) {
        String name = medium.rendition().filter(Promoted::isName).orElse(BASIC);
        items.put(names.add(name) ? name : free(name, names), picture(medium));
      }
    }
    out.put(ITEMS, items);
  }

  /** Returns a name like {@code name} that no other picture has. */
  private static String free(String name, Set<String> names) {
    int number = names.size() + 1;
    while (!names.add(name + "_" + number)) {
      number++;
    }
    return name + "_" + number;
  }

  private static JsonBuilder picture(Media medium) {
    JsonBuilder picture =
        new JsonBuilder()
            .put("type", "image")
            .words("url", medium.uri())
            .words("alt_text", medium.altText())
            .words("subtitle", medium.title())
            .words("caption", medium.description().map(Promoted::markup))
            .put("width", medium.width())
            .put("height", medium.height());
    medium.credit().ifPresent(credit -> Pictures.credit(credit.text(), picture));
    return picture;
  }

  private static String markup(String words) {
    return ElementWriter.inner(Element.of("p").text(words));
  }
}
