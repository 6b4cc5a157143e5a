package io.github.broadsheet.serialization.nitf.story;

import io.github.broadsheet.article.Credit;
import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.article.Media;
import io.github.broadsheet.article.MediaKind;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Numerals;
import io.github.broadsheet.serialization.story.Addresses;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** The media of a {@code media} element, in both directions. */
final class MediaElements {
  /** The scheme of a source that is no address: a name in the provider's own system. */
  private static final String SOURCE = "source";

  private MediaElements() {}

  /** Returns what the references inside {@code media} lead to. */
  static List<Media> read(Element media) {
    return media
        .elements("media-reference")
        .filter(reference -> !reference.attributes().isEmpty() || !reference.text().isEmpty())
        .map(reference -> medium(media, reference))
        .toList();
  }

  private static Media medium(Element media, Element reference) {
    Optional<String> source = reference.attribute("source").or(reference::words);
    Optional<URI> address = source.flatMap(Addresses::parse);
    Media.Builder medium =
        Media.builder()
            .kind(kind(media, reference))
            .uri(address)
            .contentType(reference.attribute("mime-type"))
            .width(Numerals.whole(reference, "width"))
            .height(Numerals.whole(reference, "height"))
            .duration(seconds(reference))
            .altText(reference.attribute("alternate-text"))
            .title(reference.attribute("name"))
            .credit(reference.attribute("source-credit").map(text -> credit(text)));
    source
        .filter(name -> address.isEmpty())
        .ifPresent(name -> medium.addIdentifier(new Identifier(SOURCE, name)));
    return medium.build();
  }

  private static Credit credit(String text) {
    return Credit.builder().text(text).build();
  }

  private static MediaKind kind(Element media, Element reference) {
    Optional<String> mime = reference.attribute("mime-type").map(type -> type.split("/", 2)[0]);
    MediaKind stated =
        media.attribute("media-type").map(MediaElements::kind).orElse(MediaKind.OTHER);
    return stated == MediaKind.OTHER ? mime.map(MediaElements::kind).orElse(stated) : stated;
  }

  private static MediaKind kind(String type) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "image", "photo", "picture" -> MediaKind.IMAGE;
      case "video" -> MediaKind.VIDEO;
      case "audio" -> MediaKind.AUDIO;
      case "graphic" -> MediaKind.GRAPHIC;
      default -> MediaKind.OTHER;
    };
  }

  private static Optional<Double> seconds(Element reference) {
    return reference
        .attribute("time")
        .filter(
            time ->
                reference
                    .attribute("time-unit-of-measure")
                    .filter(unit -> unit.toLowerCase(Locale.ROOT).startsWith("sec"))
                    .isPresent())
        .flatMap(Numerals::decimal);
  }

  /** Returns a {@code media} element with a reference for each of {@code media}; at least one. */
  static Element element(List<Media> media) {
    String type = media.isEmpty() ? "other" : name(media.get(0).kind());
    Element element = Element.of("media").with("media-type", type);
    media.forEach(medium -> element.add(reference(medium)));
    return media.isEmpty() ? element.add(Element.of("media-reference")) : element;
  }

  private static Element reference(Media medium) {
    Element reference =
        Element.of("media-reference")
            .with("mime-type", medium.contentType())
            .with("source", medium.uri().map(URI::toString).or(() -> source(medium)))
            .with("name", medium.title())
            .with("source-credit", medium.credit().map(Credit::text))
            .with("alternate-text", medium.altText());
    medium.duration().ifPresent(time -> duration(reference, time));
    pixels(reference, "height", medium.height());
    pixels(reference, "width", medium.width());
    return reference;
  }

  private static Optional<String> source(Media medium) {
    return medium.identifiers().stream()
        .filter(id -> id.scheme().equals(SOURCE))
        .map(Identifier::value)
        .findFirst();
  }

  private static void duration(Element reference, double seconds) {
    if (Double.isFinite(seconds)) {
      reference.with("time", Double.toString(seconds)).with("time-unit-of-measure", "seconds");
    }
  }

  private static void pixels(Element reference, String name, OptionalInt value) {
    value.ifPresent(pixels -> reference.with(name, Integer.toString(pixels)));
  }

  private static String name(MediaKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
