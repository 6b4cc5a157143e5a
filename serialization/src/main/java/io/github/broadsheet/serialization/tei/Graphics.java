package io.github.broadsheet.serialization.tei;

import io.github.broadsheet.article.Media;
import io.github.broadsheet.article.MediaKind;
import io.github.broadsheet.serialization.markup.Element;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalInt;

/** Pictures and films inside a figure; guidelines, 3.10 and 15.4. */
final class Graphics {
  private Graphics() {}

  /** Adds an element that points to {@code medium}, if it has an address, and its description. */
  static void add(Media medium, Element figure) {
    medium.uri().map(uri -> element(medium, uri)).ifPresent(figure::add);
    medium
        .altText()
        .or(medium::title)
        .ifPresent(words -> figure.add(Element.of("figDesc").text(words)));
  }

  private static Element element(Media medium, URI uri) {
    boolean isPicture = medium.kind() == MediaKind.IMAGE || medium.kind() == MediaKind.GRAPHIC;
    // A medium must have a type, a graphic may.
    Optional<String> type =
        medium.contentType().filter(Graphics::isMediaType).or(() -> generalType(medium.kind()));
    Element element =
        Element.of(isPicture ? "graphic" : "media")
            .with("url", uri.toString())
            .with("mimeType", type);
    pixels(element, "width", medium.width());
    pixels(element, "height", medium.height());
    return element;
  }

  private static Optional<String> generalType(MediaKind kind) {
    return switch (kind) {
      case IMAGE, GRAPHIC -> Optional.empty();
      case VIDEO -> Optional.of("video/*");
      case AUDIO -> Optional.of("audio/*");
      case OTHER -> Optional.of("application/octet-stream");
    };
  }

  private static boolean isMediaType(String type) {
    return type.indexOf('/') > 0 && type.chars().noneMatch(c -> c <= ' ');
  }

  private static void pixels(Element element, String name, OptionalInt value) {
    if (value.isPresent() && value.getAsInt() >= 0) {
      element.with(name, value.getAsInt() + "px");
    }
  }
}
