package io.github.broadsheet.serialization.story;

import io.github.broadsheet.article.Caption;
import io.github.broadsheet.article.Credit;
import io.github.broadsheet.article.Figure;
import io.github.broadsheet.article.Media;
import io.github.broadsheet.article.MediaKind;
import io.github.broadsheet.serialization.markup.Element;
import java.net.URI;
import java.util.OptionalInt;

/** Writes pictures and films the way {@link FigureReader} reads them. */
final class FigureElements {
  private FigureElements() {}

  static Element element(Figure figure, BodyWriter body) {
    Element element = Element.of("figure");
    figure.media().forEach(medium -> element.add(medium(medium)));
    if (figure.caption().isPresent() || figure.credit().isPresent()) {
      element.add(caption(figure, body));
    }
    return element;
  }

  private static Element caption(Figure figure, BodyWriter body) {
    Element element = Element.of("figcaption");
    if (figure.caption().filter(Caption::isFile).isPresent()) {
      element.with("class", "file");
    }
    figure.caption().ifPresent(caption -> element.addAll(body.inline(caption.span())));
    figure.credit().ifPresent(credit -> credit(credit, element, body));
    return element;
  }

  private static void credit(Credit credit, Element into, BodyWriter body) {
    Element element = Element.of("span").with("class", "credit");
    credit
        .span()
        .ifPresentOrElse(
            span -> element.addAll(body.inline(span)), () -> element.text(credit.text()));
    if (!into.isEmpty()) {
      into.text(" ");
    }
    into.add(element);
  }

  /** Returns the element that shows {@code medium}. */
  static Element medium(Media medium) {
    Element element =
        Element.of(name(medium.kind()))
            .with(
                medium.kind() == MediaKind.OTHER ? "data" : "src", medium.uri().map(URI::toString));
    if (medium.kind() == MediaKind.IMAGE || medium.kind() == MediaKind.GRAPHIC) {
      element.with("alt", medium.altText().orElse(""));
    }
    if (medium.kind() == MediaKind.GRAPHIC) {
      element.with("class", "graphic");
    }
    pixels(element, "width", medium.width());
    pixels(element, "height", medium.height());
    return element.with("title", medium.title());
  }

  private static String name(MediaKind kind) {
    return switch (kind) {
      case VIDEO -> "video";
      case AUDIO -> "audio";
      case OTHER -> "object";
      case IMAGE, GRAPHIC -> "img";
    };
  }

  private static void pixels(Element element, String name, OptionalInt value) {
    value.ifPresent(present -> element.with(name, Integer.toString(present)));
  }
}
