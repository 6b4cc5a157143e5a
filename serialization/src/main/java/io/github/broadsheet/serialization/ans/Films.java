package io.github.broadsheet.serialization.ans;

import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.HtmlFragment;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import io.github.broadsheet.serialization.tree.JsonFields;
import java.util.List;
import java.util.Optional;

/**
 * Films and recordings, between elements of ANS and figures. Of several streams it is the first.
 */
final class Films {
  private static final String BASIC = "basic";

  private Films() {}

  /** Takes a film, if there is a stream of it. */
  static Optional<Element> read(JsonFields film, String type) {
    List<JsonFields> streams = film.objects("streams");
    if (streams.isEmpty() || streams.get(0).peekText("url").filter(Pictures::isAddress).isEmpty()) {
      return Optional.empty();
    }
    JsonFields stream = streams.get(0);
    Element medium = Element.of(type).with("src", stream.text("url"));
    stream.count("width").ifPresent(width -> medium.with("width", width.toString()));
    stream.count("height").ifPresent(height -> medium.with("height", height.toString()));
    medium.with("title", film.object("headlines").flatMap(words -> words.text(BASIC)));
    Element caption = Element.of("figcaption");
    film.object("description")
        .flatMap(words -> words.text(BASIC))
        .ifPresent(html -> HtmlFragment.into(caption, html));
    Pictures.credit(film)
        .ifPresent(words -> caption.append("span").with("class", "credit").text(words));
    Element figure = Element.of("figure").add(medium);
    return Optional.of(caption.isEmpty() ? figure : figure.add(caption));
  }

  /** Returns the film that a figure is, if it is one and no more. */
  static Optional<Element> in(Element figure) {
    List<Element> media = figure.elements().filter(each -> !each.is("figcaption")).toList();
    return media.size() == 1 && figure.attribute("class").isEmpty()
        ? Optional.of(media.get(0))
            .filter(each -> each.is("video") || each.is("audio"))
            .filter(each -> each.attribute("src").filter(Pictures::isAddress).isPresent())
        : Optional.empty();
  }

  static JsonBuilder write(Element film, Element figure) {
    JsonBuilder stream = new JsonBuilder().words("url", film.attribute("src"));
    film.attribute("width").map(Long::valueOf).ifPresent(width -> stream.put("width", width));
    film.attribute("height").map(Long::valueOf).ifPresent(high -> stream.put("height", high));
    JsonBuilder json =
        new JsonBuilder()
            .put("type", film.name())
            .objects("streams", List.of(stream))
            .put("headlines", new JsonBuilder().words(BASIC, film.attribute("title")));
    figure
        .first("figcaption")
        .ifPresent(
            caption ->
                json.put(
                    "description",
                    new JsonBuilder().words(BASIC, Pictures.caption(caption, json))));
    return json;
  }
}
