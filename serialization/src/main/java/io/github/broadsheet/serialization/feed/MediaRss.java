package io.github.broadsheet.serialization.feed;

import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.article.ContributorRole;
import io.github.broadsheet.article.Credit;
import io.github.broadsheet.article.Media;
import io.github.broadsheet.article.MediaKind;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Leftovers;
import io.github.broadsheet.serialization.markup.Numerals;
import io.github.broadsheet.serialization.story.Addresses;
import io.github.broadsheet.serialization.story.FileEndings;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Pictures, films and sound in feeds: Media RSS 1.5.1, and enclosures. Title, description and
 * credit of a group or an item hold for all media in it that have none of their own.
 */
final class MediaRss {
  static final int MAX_DIGITS = 20;

  private MediaRss() {}

  /** The elements that are media. */
  static final Set<String> NAMES =
      Set.of("media:content", "media:group", "media:thumbnail", "link", "enclosure");

  /** Takes the media of an item, in the order of the document. */
  static List<Media> read(Parts item, Optional<URI> base) {
    Element holder = item.holder();
    List<Media> media = new ArrayList<>();
    for (Element element : holder.elements().toList()) {
      List<Media> found = read(element, holder, base);
      media.addAll(found);
      if (isMedia(element, holder) && !isPlain(element, found)) {
        item.keep(element);
      }
    }
    for (String name : NAMES) {
      item.take(name).stream().filter(element -> !isMedia(element, holder)).forEach(item::keep);
    }
    return media;
  }

  private static boolean isMedia(Element element, Element holder) {
    String name = Names.of(element, holder.namespace());
    return NAMES.contains(name) && (!name.equals("link") || Links.rel(element).equals("enclosure"));
  }

  /** Reads what {@code element} of an item says about media; nothing if it is about another. */
  static List<Media> read(Element element, Element holder, Optional<URI> base) {
    if (!isMedia(element, holder)) {
      return List.of();
    }
    return switch (Names.of(element, holder.namespace())) {
      case "media:content" -> content(element, List.of(holder));
      case "media:group" -> group(element, List.of(holder));
      case "media:thumbnail" -> thumbnail(element);
      case "link" -> List.of(enclosure(element, Links.href(element, base)));
      default -> List.of(enclosure(element, element.attribute("url").flatMap(Addresses::parse)));
    };
  }

  /** Reads a group; one without contents says something about a medium that it does not name. */
  static List<Media> group(Element group, List<Element> outer) {
    List<Element> holders = new ArrayList<>(outer);
    holders.add(0, group);
    List<Media> media =
        group.elements("content").flatMap(each -> content(each, holders).stream()).toList();
    if (!media.isEmpty()) {
      return media;
    }
    Media described = described(List.of(group)).kind(MediaKind.OTHER).build();
    return described.equals(Media.builder().kind(MediaKind.OTHER).build())
        ? List.of()
        : List.of(described);
  }

  /** Reads one medium; one without an address or a player is none. */
  static List<Media> content(Element content, List<Element> outer) {
    Optional<String> address =
        content.attribute("url").or(() -> content.first("player").flatMap(p -> p.attribute("url")));
    if (address.isEmpty()) {
      return List.of();
    }
    List<Element> holders = new ArrayList<>(outer);
    holders.add(0, content);
    return List.of(
        described(holders)
            .kind(kind(content, address.get()))
            .uri(address.flatMap(Addresses::parse))
            .contentType(content.attribute("type"))
            .size(content.attribute("fileSize").flatMap(Numerals::large))
            .width(Numerals.whole(content, "width"))
            .height(Numerals.whole(content, "height"))
            .duration(duration(content))
            .build());
  }

  static List<Media> thumbnail(Element thumbnail) {
    return thumbnail.attribute("url").flatMap(Addresses::parse).stream()
        .map(
            uri ->
                Media.builder()
                    .kind(MediaKind.IMAGE)
                    .uri(uri)
                    .width(Numerals.whole(thumbnail, "width"))
                    .height(Numerals.whole(thumbnail, "height"))
                    .rendition("thumbnail")
                    .build())
        .toList();
  }

  /** Reads an enclosure of RSS, or a link that is one in Atom. */
  static Media enclosure(Element element, Optional<URI> uri) {
    return Media.builder()
        .kind(kind(element, uri.map(URI::toString).orElse("")))
        .uri(uri)
        .contentType(element.attribute("type"))
        .size(element.attribute("length").flatMap(Numerals::large).filter(bytes -> bytes > 0))
        .title(element.attribute("title"))
        .build();
  }

  private static Media.Builder described(List<Element> holders) {
    return Media.builder()
        .title(first(holders, "title"))
        .description(first(holders, "description"))
        .credit(credit(holders));
  }

  private static Optional<String> first(List<Element> holders, String name) {
    return holders.stream()
        .flatMap(holder -> ofMedia(holder, name).stream())
        .map(TextConstructs::words)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static List<Element> ofMedia(Element holder, String name) {
    return holder.elements(name).filter(each -> Names.of(each, "").startsWith("media:")).toList();
  }

  private static Optional<Credit> credit(List<Element> holders) {
    for (Element holder : holders) {
      List<Element> credits =
          ofMedia(holder, "credit").stream().filter(it -> !it.text().isEmpty()).toList();
      if (!credits.isEmpty()) {
        return Optional.of(
            Credit.builder()
                .text(credits.stream().map(Element::text).collect(Collectors.joining(", ")))
                .contributors(credits.stream().map(MediaRss::contributor).toList())
                .build());
      }
    }
    return Optional.empty();
  }

  private static Contributor contributor(Element credit) {
    ContributorRole role =
        switch (credit.attribute("role").orElse("").toLowerCase(Locale.ROOT)) {
          case "author", "writer", "creator" -> ContributorRole.AUTHOR;
          case "photographer" -> ContributorRole.PHOTOGRAPHER;
          case "editor" -> ContributorRole.EDITOR;
          case "illustrator" -> ContributorRole.ILLUSTRATOR;
          case "reporter" -> ContributorRole.REPORTER;
          case "translator" -> ContributorRole.TRANSLATOR;
          case "videographer" -> ContributorRole.VIDEOGRAPHER;
          default -> ContributorRole.OTHER;
        };
    return Contributor.builder().name(credit.text()).role(role).build();
  }

  private static MediaKind kind(Element element, String address) {
    String said =
        element
            .attribute("medium")
            .or(() -> element.attribute("type"))
            .orElse("")
            .toLowerCase(Locale.ROOT);
    if (said.startsWith("video")) {
      return MediaKind.VIDEO;
    }
    if (said.startsWith("audio")) {
      return MediaKind.AUDIO;
    }
    if (said.startsWith("image")) {
      return MediaKind.IMAGE;
    }
    return said.isEmpty() ? FileEndings.kind(address) : MediaKind.OTHER;
  }

  private static Optional<Double> duration(Element element) {
    return element
        .attribute("duration")
        .filter(it -> it.length() <= MAX_DIGITS)
        .flatMap(MediaRss::seconds);
  }

  private static Optional<Double> seconds(String digits) {
    try {
      return Optional.of(Double.valueOf(digits)).filter(it -> it >= 0 && it < Double.MAX_VALUE);
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }

  /** Says whether {@code element} is no more than what we would write for {@code media}. */
  private static boolean isPlain(Element element, List<Media> media) {
    Optional<Element> own = media.size() == 1 ? MediaElements.of(media.get(0)) : Optional.empty();
    return own.filter(it -> holds(it, element)).isPresent();
  }

  /** Says whether {@code own} says all that {@code element} does. */
  private static boolean holds(Element own, Element element) {
    return own.is(element.name())
        && own.attributes().containsAll(element.attributes())
        && Leftovers.looseWords(own).equals(Leftovers.looseWords(element))
        && element.elements().allMatch(child -> own.elements().anyMatch(it -> holds(it, child)));
  }
}
