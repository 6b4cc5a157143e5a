package io.github.broadsheet.serialization.feed;

import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.article.Credit;
import io.github.broadsheet.article.Media;
import io.github.broadsheet.article.MediaKind;
import io.github.broadsheet.serialization.markup.Element;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The elements that {@link MediaRss} reads, for media to be written. */
final class MediaElements {
  private MediaElements() {}

  /** Returns the element for {@code medium}, unless it has no address. */
  static Optional<Element> of(Media medium) {
    if (medium.uri().isEmpty()) {
      return Optional.empty();
    }
    if (medium.rendition().filter("thumbnail"::equals).isPresent()) {
      Element thumbnail = Element.of(Names.MEDIA, "thumbnail").with("url", address(medium));
      pixels(thumbnail, "width", medium.width());
      pixels(thumbnail, "height", medium.height());
      return Optional.of(thumbnail);
    }
    return Optional.of(isEnclosure(medium) ? link(medium) : content(medium));
  }

  // Players of podcasts look for enclosures.
  private static boolean isEnclosure(Media medium) {
    return (medium.kind() == MediaKind.AUDIO || medium.kind() == MediaKind.VIDEO)
        && medium.contentType().filter(type -> type.startsWith(name(medium.kind()))).isPresent()
        && medium.credit().isEmpty()
        && medium.description().isEmpty()
        && medium.duration().isEmpty()
        && medium.width().isEmpty()
        && medium.height().isEmpty();
  }

  private static Optional<String> address(Media medium) {
    return medium.uri().map(URI::toString);
  }

  private static Element link(Media medium) {
    return Element.of(Names.ATOM, "link")
        .with("rel", "enclosure")
        .with("href", address(medium))
        .with("type", medium.contentType())
        .with("length", medium.size().filter(it -> it > 0).map(Object::toString))
        .with("title", medium.title().filter(it -> !it.isBlank()));
  }

  private static Element content(Media medium) {
    Element content =
        Element.of(Names.MEDIA, "content")
            .with("url", address(medium))
            .with("type", medium.contentType().filter(it -> !it.isBlank()))
            .with("fileSize", medium.size().filter(it -> it > 0).map(Object::toString))
            .with("medium", name(medium.kind()))
            .with("duration", medium.duration().flatMap(MediaElements::duration));
    pixels(content, "width", medium.width());
    pixels(content, "height", medium.height());
    words(content, "title", medium.title());
    words(content, "description", medium.description());
    medium.credit().ifPresent(credit -> credits(content, credit));
    return content;
  }

  private static String name(MediaKind kind) {
    return switch (kind) {
      case VIDEO -> "video";
      case AUDIO -> "audio";
      case OTHER -> "document";
      case IMAGE, GRAPHIC -> "image";
    };
  }

  private static Optional<String> duration(double seconds) {
    if (!(seconds >= 0) || Double.isInfinite(seconds)) {
      return Optional.empty();
    }
    String digits = BigDecimal.valueOf(seconds).stripTrailingZeros().toPlainString();
    return Optional.of(digits).filter(it -> it.length() <= MediaRss.MAX_DIGITS);
  }

  private static void pixels(Element element, String name, OptionalInt value) {
    if (value.isPresent() && value.getAsInt() >= 0) {
      element.with(name, Integer.toString(value.getAsInt()));
    }
  }

  private static void words(Element into, String name, Optional<String> words) {
    words
        .filter(it -> !it.isBlank())
        .ifPresent(it -> into.add(Element.of(Names.MEDIA, name).with("type", "plain").text(it)));
  }

  private static void credits(Element into, Credit credit) {
    String names =
        credit.contributors().stream().map(Contributor::name).collect(Collectors.joining(", "));
    if (names.equals(credit.text())) {
      credit
          .contributors()
          .forEach(
              person ->
                  into.add(
                      Element.of(Names.MEDIA, "credit")
                          .with("role", person.role().name().toLowerCase(Locale.ROOT))
                          .text(person.name())));
    } else if (!credit.text().isBlank()) {
      into.add(Element.of(Names.MEDIA, "credit").text(credit.text()));
    }
  }
}
