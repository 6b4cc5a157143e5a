package io.github.broadsheet.parser.html.story;

import io.github.broadsheet.article.Media;
import io.github.broadsheet.article.MediaKind;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;

/** Reads what an element shows: a picture, a film, a recording. */
final class MediaElement {
  private MediaElement() {}

  /** Returns what {@code element} shows; nothing if it has no address. */
  static Optional<Media> read(Element element) {
    Optional<URI> address = address(element);
    if (address.isEmpty()) {
      return Optional.empty();
    }
    String tag = element.normalName();
    MediaKind kind =
        tag.contains("video") || tag.contains("iframe") || tag.contains("youtube")
            ? MediaKind.VIDEO
            : tag.equals("audio") ? MediaKind.AUDIO : MediaKind.IMAGE;
    String words = element.attr("alt").strip();
    return Optional.of(
        Media.builder()
            .kind(kind)
            .uri(address)
            .altText(words.isEmpty() ? Optional.empty() : Optional.of(words))
            .width(pixels(element.attr("width")))
            .height(pixels(element.attr("height")))
            .build());
  }

  private static OptionalInt pixels(String value) {
    boolean number =
        !value.isEmpty() && value.length() < 6 && value.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? OptionalInt.of(Integer.parseInt(value)) : OptionalInt.empty();
  }

  /** Pages that load pictures late keep the address in an attribute of their own. */
  private static Optional<URI> address(Element element) {
    for (String name :
        new String[] {
          "data-src", "data-original", "data-lazy-src", "src", "srcset", "data-srcset"
        }) {
      String value = element.attr(name).strip();
      int space = value.indexOf(' ');
      value = name.endsWith("srcset") && space > 0 ? value.substring(0, space) : value;
      if (!value.isEmpty() && !value.startsWith("data:")) {
        try {
          return Optional.of(new URI(value.replace(" ", "%20")));
        } catch (URISyntaxException notAnAddress) {
          // Another attribute may hold one.
        }
      }
    }
    return Optional.empty();
  }
}
