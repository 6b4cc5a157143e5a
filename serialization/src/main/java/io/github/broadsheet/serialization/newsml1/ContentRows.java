package io.github.broadsheet.serialization.newsml1;

import io.github.broadsheet.article.Dateline;
import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.article.Media;
import io.github.broadsheet.article.MediaKind;
import io.github.broadsheet.serialization.mapping.Dates;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.HtmlFragment;
import io.github.broadsheet.serialization.markup.Numerals;
import io.github.broadsheet.serialization.nitf.story.NitfBody;
import io.github.broadsheet.serialization.story.Addresses;
import io.github.broadsheet.serialization.story.FileEndings;
import io.github.broadsheet.serialization.story.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** The rows of the table about text, dateline and media. */
final class ContentRows {

  private ContentRows() {}

  static void body(NewsItemSource source, Draft draft) {
    draft.text();
    Optional<Content> content = source.content();
    Optional<Element> nitf =
        content.flatMap(Content::root).filter(root -> root.path("body/body.content").isPresent());
    if (nitf.isPresent()) {
      NitfBody.read(nitf.get(), source.subjects(), draft);
    } else {
      content.ifPresent(it -> draft.body(whole(it)));
      draft.article().addAllSubjects(source.subjects());
    }
    content.ifPresent(it -> it.read().forEach(source::read));
    content.flatMap(Content::lead).ifPresent(it -> it.read().forEach(source::read));
    content
        .flatMap(it -> it.nitfHead("abstract"))
        .filter(Element::hasWords)
        .ifPresent(
            summary -> {
              source.taken(summary);
              draft.article().summary(summary.text());
            });
  }

  /** Returns the body with its opening before it, if that stands elsewhere. */
  private static Element whole(Content content) {
    Element body = body(content);
    return content
        .lead()
        .map(lead -> Element.of("body").add(div(body(lead))).add(div(body)))
        .orElse(body);
  }

  private static Element div(Element body) {
    return Element.of("div").addAll(body.children());
  }

  private static Element body(Content content) {
    String words = content.words();
    return content
        .root()
        .map(Content::htmlBody)
        .orElseGet(
            () ->
                words.stripLeading().startsWith("<")
                    ? HtmlFragment.parse(words)
                    : PlainText.paragraphs(words));
  }

  static void dateline(NewsItemSource source, Draft draft) {
    Optional<Element> line = source.takeFirst("NewsLines/DateLine");
    List<String> places =
        source.inComponents("DescriptiveMetadata/Location").stream()
            .filter(ContentRows::isWhereItWasWritten)
            .flatMap(location -> location.elements("Property"))
            .filter(it -> it.attribute(NewsItemSource.NAME).filter("City"::equals).isPresent())
            .flatMap(it -> it.attribute("Value").stream())
            .toList();
    Optional<String> date =
        source.inComponents("DescriptiveMetadata/DateLineDate").stream()
            .findFirst()
            .flatMap(Element::words)
            .map(Dates::parse)
            .flatMap(time -> time.date().map(Object::toString));
    line.flatMap(Element::words)
        .or(() -> places.stream().findFirst())
        .ifPresent(
            words ->
                draft
                    .article()
                    .dateline(
                        Dateline.builder()
                            .text(withoutDash(words))
                            .places(places)
                            .date(date)
                            .build()));
  }

  /** A location may also be where the event was, or what the story speaks of. */
  private static boolean isWhereItWasWritten(Element location) {
    return location
        .attribute("HowPresent")
        .map(String::strip)
        .filter(how -> !how.equalsIgnoreCase("Origin") && !how.equalsIgnoreCase("DateLine"))
        .isEmpty();
  }

  private static String withoutDash(String words) {
    int end = words.length();
    while (end > 0 && " -–—".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return end == 0 ? words : words.substring(0, end);
  }

  static void media(NewsItemSource source, Draft draft) {
    source
        .item()
        .descendants(e -> e.elements("ContentItem").anyMatch(ContentRows::isElsewhere))
        .forEach(
            around -> {
              Optional<String> caption = caption(around);
              around
                  .elements("ContentItem")
                  .filter(ContentRows::isElsewhere)
                  .forEach(
                      item -> {
                        source.taken(item);
                        draft.article().addMedia(medium(item).description(caption).build());
                      });
            });
  }

  private static boolean isElsewhere(Element content) {
    return content.attribute("Href").isPresent();
  }

  /** Returns the words that a component of their own gives as the caption of what is in another. */
  private static Optional<String> caption(Element around) {
    return around
        .elements("NewsComponent")
        .filter(
            part ->
                part.first("Role")
                    .flatMap(NewsItemSource::value)
                    .filter("Caption"::equals)
                    .isPresent())
        .findFirst()
        .flatMap(part -> part.path("ContentItem/DataContent"))
        .flatMap(Element::words);
  }

  private static Media.Builder medium(Element item) {
    Optional<String> type = item.first("MimeType").flatMap(NewsItemSource::value);
    return Media.builder()
        .kind(
            Optional.of(kind(type.or(() -> item.first("MediaType").flatMap(NewsItemSource::value))))
                .filter(kind -> kind != MediaKind.OTHER)
                .orElseGet(() -> FileEndings.kind(item.attribute("Href").orElse(""))))
        .uri(item.attribute("Href").flatMap(Addresses::parse))
        .contentType(type)
        .width(number(property(item, "PixelWidth").or(() -> property(item, "Width"))))
        .height(number(property(item, "PixelHeight").or(() -> property(item, "Height"))))
        .size(size(item))
        .rendition(property(item, "ImageUse").or(() -> property(item, "MultiMediaUse")))
        .identifiers(
            item.attribute("Duid")
                .map(id -> List.of(new Identifier("Duid", id)))
                .orElseGet(List::of));
  }

  private static MediaKind kind(Optional<String> type) {
    String lower = type.orElse("").toLowerCase(Locale.ROOT);
    if (lower.startsWith("image") || lower.equals("photo")) {
      return MediaKind.IMAGE;
    }
    if (lower.startsWith("video")) {
      return MediaKind.VIDEO;
    }
    if (lower.startsWith("graphic")) {
      return MediaKind.GRAPHIC;
    }
    return lower.startsWith("audio") ? MediaKind.AUDIO : MediaKind.OTHER;
  }

  private static Optional<String> property(Element item, String name) {
    return item.first("Characteristics").stream()
        .flatMap(it -> it.elements("Property"))
        .filter(it -> it.attribute(NewsItemSource.NAME).filter(name::equals).isPresent())
        .flatMap(it -> it.attribute("Value").stream())
        .findFirst();
  }

  private static OptionalInt number(Optional<String> value) {
    return value.map(Numerals::whole).orElse(OptionalInt.empty());
  }

  private static Optional<Long> size(Element item) {
    return item.path("Characteristics/SizeInBytes")
        .flatMap(Element::words)
        .flatMap(Numerals::large);
  }
}
