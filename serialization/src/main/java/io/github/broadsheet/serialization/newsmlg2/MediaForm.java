package io.github.broadsheet.serialization.newsmlg2;

import io.github.broadsheet.article.Credit;
import io.github.broadsheet.article.Media;
import io.github.broadsheet.article.MediaKind;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Numerals;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/** The form of pictures and films: {@code remoteContent}. */
final class MediaForm {
  private static final String PROPERTY = "remoteContentExtProperty";
  private static final String ALT_TEXT = "bs:altText";
  private static final String DESCRIPTION = "bs:description";
  private static final String CREDIT = "bs:credit";
  private static final String KIND = "bs:kind";

  private MediaForm() {}

  static Media read(Element e) {
    return Media.builder()
        .kind(kind(e))
        .uri(e.attribute("href").flatMap(Uris::parse))
        .contentType(e.attribute("contenttype"))
        .width(Numerals.whole(e, "width"))
        .height(Numerals.whole(e, "height"))
        .duration(duration(e))
        .size(e.attribute("size").flatMap(Numerals::large))
        .title(e.attribute("title"))
        .rendition(e.attribute("rendition").map(Terms::valueOf))
        .altText(property(e, ALT_TEXT))
        .description(property(e, DESCRIPTION))
        .credit(property(e, CREDIT).flatMap(LinkForms::credit))
        .identifiers(LinkForms.identifiers(e))
        .build();
  }

  private static MediaKind kind(Element e) {
    return property(e, KIND)
        .flatMap(
            name ->
                Arrays.stream(MediaKind.values()).filter(k -> k.name().equals(name)).findFirst())
        .or(() -> e.attribute("contenttype").map(LinkForms::kind))
        .orElse(MediaKind.OTHER);
  }

  private static Optional<Double> duration(Element e) {
    double unit =
        e.attribute("durationunit").filter("timeunit:milliseconds"::equals).isPresent() ? 1000 : 1;
    return e.attribute("duration").flatMap(Numerals::decimal).map(duration -> duration / unit);
  }

  private static Optional<String> property(Element e, String rel) {
    return e.elements(PROPERTY)
        .filter(property -> property.attribute("rel").filter(rel::equals).isPresent())
        .findFirst()
        .flatMap(property -> property.attribute("value"));
  }

  static Element write(Media media) {
    Element element =
        Element.of("remoteContent")
            .with("rendition", media.rendition().map(Terms::codeFor))
            .with("href", media.uri().flatMap(Uris::valid))
            .with("size", media.size().filter(size -> size >= 0).map(Object::toString))
            .with("contenttype", media.contentType())
            .with("title", media.title())
            .with("width", count(media.width()))
            .with("height", count(media.height()));
    media
        .duration()
        .ifPresent(
            d -> element.with("duration", seconds(d)).with("durationunit", "timeunit:seconds"));
    LinkForms.writeIdentifiers(element, media.identifiers());
    MediaKind told = media.contentType().map(LinkForms::kind).orElse(MediaKind.OTHER);
    property(element, KIND, Optional.of(media.kind()).filter(kind -> kind != told).map(Enum::name));
    property(element, ALT_TEXT, media.altText());
    property(element, DESCRIPTION, media.description());
    property(element, CREDIT, media.credit().map(Credit::text));
    return element;
  }

  private static String seconds(double duration) {
    return duration == Math.rint(duration) && Math.abs(duration) < 1e9
        ? Long.toString((long) duration)
        : Double.toString(duration);
  }

  private static void property(Element element, String rel, Optional<String> value) {
    value.ifPresent(it -> element.append(PROPERTY).with("rel", rel).with("value", it));
  }

  private static Optional<String> count(OptionalInt value) {
    return value.isPresent() && value.getAsInt() >= 0
        ? Optional.of(Integer.toString(value.getAsInt()))
        : Optional.empty();
  }
}
