package io.github.broadsheet.serialization.ans;

import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.HtmlFragment;
import io.github.broadsheet.serialization.markup.Node;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import io.github.broadsheet.serialization.tree.JsonFields;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/** Images, between elements of ANS and figures. */
final class Pictures {
  private static final int ASCII = 0x80;

  private Pictures() {}

  static Element read(JsonFields image) {
    AnsMapping.takeVersion(image);
    Element figure = Element.of("figure");
    Element picture = Element.of("img").with("src", image.text("url"));
    picture.with("alt", image.text("alt_text").orElse(""));
    image.count("width").ifPresent(width -> picture.with("width", width.toString()));
    image.count("height").ifPresent(height -> picture.with("height", height.toString()));
    picture.with("title", image.text("subtitle"));
    figure.add(picture);
    Element caption = Element.of("figcaption");
    image.text("caption").ifPresent(html -> HtmlFragment.into(caption, html));
    credit(image).ifPresent(words -> caption.append("span").with("class", "credit").text(words));
    return caption.isEmpty() ? figure : figure.add(caption);
  }

  /** Takes the name of who made a picture, if that is one. */
  static Optional<String> credit(JsonFields image) {
    List<JsonFields> makers =
        image.object("credits").map(each -> each.objects("by")).orElse(List.of());
    if (makers.size() != 1) {
      return Optional.empty();
    }
    makers.get(0).takeUsual("type", "author");
    AnsMapping.takeVersion(makers.get(0));
    return makers.get(0).text("name");
  }

  /** Says whether words are an address with a scheme, in ASCII. */
  static boolean isAddress(String words) {
    try {
      return new URI(words).isAbsolute() && words.chars().allMatch(c -> c < ASCII);
    } catch (URISyntaxException noAddress) {
      return false;
    }
  }

  /** Says whether a figure is one picture and no more. */
  static boolean isOne(Element figure) {
    List<Element> media = figure.elements().filter(each -> !each.is("figcaption")).toList();
    return media.size() == 1 && media.get(0).is("img") && media.get(0).attribute("class").isEmpty();
  }

  static JsonBuilder write(Element figure) {
    Element picture = figure.first("img").orElseThrow();
    JsonBuilder image =
        new JsonBuilder()
            .put("type", "image")
            .put("version", AnsMapping.VERSION)
            .words("url", picture.attribute("src"))
            .words("alt_text", picture.attribute("alt"))
            .words("subtitle", picture.attribute("title"));
    picture.attribute("width").map(Long::valueOf).ifPresent(width -> image.put("width", width));
    picture.attribute("height").map(Long::valueOf).ifPresent(high -> image.put("height", high));
    figure
        .first("figcaption")
        .ifPresent(caption -> image.words("caption", caption(caption, image)));
    return image;
  }

  /** Returns the words of a caption, and says who made the picture or film. */
  static Optional<String> caption(Element caption, JsonBuilder image) {
    Element words = Element.of("p");
    for (Node child : caption.children()) {
      if (child instanceof Element credit && credit.attribute("class").isPresent()) {
        credit.words().ifPresent(name -> credit(name, image));
      } else {
        words.add(child);
      }
    }
    return Optional.of(ElementWriter.inner(words).strip());
  }

  /** Says who made a picture. */
  static void credit(String name, JsonBuilder image) {
    if (name.isBlank()) {
      return;
    }
    JsonBuilder author = new JsonBuilder().put("type", "author").put("name", name);
    image.put("credits", new JsonBuilder().objects("by", List.of(author)));
  }
}
