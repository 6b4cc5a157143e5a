package io.github.broadsheet.serialization.schemaorg;

import static io.github.broadsheet.serialization.schemaorg.Vocabulary.TYPE;

import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.article.Credit;
import io.github.broadsheet.article.Media;
import io.github.broadsheet.article.MediaKind;
import io.github.broadsheet.serialization.markup.Numerals;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import io.github.broadsheet.serialization.tree.JsonFields;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** One medium: {@code ImageObject}, {@code VideoObject}, {@code AudioObject}. */
final class MediaObjects {
  /** UN/CEFACT's code for pixels. */
  private static final String PIXEL = "E37";

  private static final String GRAPHIC = "graphic";
  private static final int MAX_DIGITS = 30;

  private MediaObjects() {}

  static Media read(JsonFields object, MediaKind usual) {
    Media.Builder media = Media.builder().kind(kind(object, usual));
    media
        .uri(People.uri(object, "contentUrl").or(() -> People.uri(object, "url")))
        .contentType(object.text("encodingFormat"))
        .width(pixels(object, "width"))
        .height(pixels(object, "height"))
        .duration(duration(object))
        .size(size(object))
        .title(object.text("name"))
        .description(object.text("description"))
        .credit(credit(object));
    return media.identifiers(Identifiers.read(object)).build();
  }

  private static MediaKind kind(JsonFields object, MediaKind usual) {
    Vocabulary.takeType(object, type(usual));
    if (usual == MediaKind.IMAGE
        && object.peekText("additionalType").filter(GRAPHIC::equals).isPresent()) {
      object.take("additionalType");
      return MediaKind.GRAPHIC;
    }
    return usual;
  }

  private static String type(MediaKind kind) {
    return switch (kind) {
      case VIDEO -> "VideoObject";
      case AUDIO -> "AudioObject";
      case OTHER -> "MediaObject";
      case IMAGE, GRAPHIC -> "ImageObject";
    };
  }

  private static OptionalInt pixels(JsonFields object, String name) {
    Optional<JsonFields> measure =
        object.object(name).filter(it -> it.peekText("unitCode").filter(PIXEL::equals).isPresent());
    Optional<Integer> value =
        measure.map(it -> it.integer("value")).orElseGet(() -> object.integer(name));
    if (measure.isPresent() && value.isPresent()) {
      Vocabulary.takeType(measure.get(), "QuantitativeValue");
      measure.get().take("unitCode");
    }
    return value.map(OptionalInt::of).orElseGet(OptionalInt::empty);
  }

  private static Optional<Double> duration(JsonFields object) {
    Optional<Double> seconds = object.peekText("duration").flatMap(MediaObjects::seconds);
    seconds.ifPresent(taken -> object.take("duration"));
    return seconds;
  }

  private static Optional<Double> seconds(String text) {
    try {
      Duration duration = Duration.parse(text);
      return Optional.of(duration.getSeconds() + duration.getNano() / 1e9);
    } catch (DateTimeException noDuration) {
      return Optional.empty();
    }
  }

  private static Optional<Long> size(JsonFields object) {
    Optional<Long> size = object.peekText("contentSize").flatMap(Numerals::large);
    size.ifPresent(taken -> object.take("contentSize"));
    return size;
  }

  private static Optional<Credit> credit(JsonFields object) {
    return object
        .text("creditText")
        .map(
            text ->
                Credit.builder()
                    .text(text)
                    .contributors(creators(object))
                    .provider(provider(object))
                    .build());
  }

  private static List<Contributor> creators(JsonFields object) {
    List<JsonFields> creators = object.objects("creator");
    if (!creators.stream().allMatch(each -> each.peekText("name").isPresent())) {
      return List.of();
    }
    creators.forEach(each -> Vocabulary.takeType(each, "Person"));
    return creators.stream().map(each -> Contributor.of(each.text("name").orElseThrow())).toList();
  }

  private static Optional<String> provider(JsonFields object) {
    Optional<JsonFields> provider = object.object("provider");
    provider.ifPresent(it -> Vocabulary.takeType(it, "Organization"));
    return provider.flatMap(it -> it.text("name"));
  }

  static JsonBuilder write(Media media) {
    JsonBuilder out = new JsonBuilder().put(TYPE, type(media.kind()));
    if (media.kind() == MediaKind.GRAPHIC) {
      out.put("additionalType", GRAPHIC);
    }
    out.put("contentUrl", media.uri()).put("encodingFormat", media.contentType());
    pixels(out, "width", media.width());
    pixels(out, "height", media.height());
    out.put("duration", media.duration().flatMap(MediaObjects::duration))
        .put("contentSize", media.size().filter(bytes -> bytes >= 0))
        .put("name", media.title())
        .put("description", media.description());
    media.credit().filter(it -> !it.text().isBlank()).ifPresent(it -> credit(it, out));
    return Identifiers.write(media.identifiers(), out);
  }

  private static void pixels(JsonBuilder out, String name, OptionalInt value) {
    value.ifPresent(
        pixels ->
            out.put(
                name,
                new JsonBuilder()
                    .put(TYPE, "QuantitativeValue")
                    .put("value", pixels)
                    .put("unitCode", PIXEL)));
  }

  private static Optional<String> duration(double seconds) {
    if (!(seconds >= 0) || Double.isInfinite(seconds)) {
      return Optional.empty();
    }
    String digits = BigDecimal.valueOf(seconds).stripTrailingZeros().toPlainString();
    return digits.length() > MAX_DIGITS ? Optional.empty() : Optional.of("PT" + digits + "S");
  }

  private static void credit(Credit credit, JsonBuilder out) {
    out.put("creditText", credit.text());
    List<JsonBuilder> creators =
        credit.contributors().stream()
            .filter(each -> !each.name().isBlank())
            .map(each -> new JsonBuilder().put(TYPE, "Person").put("name", each.name()))
            .toList();
    out.objects("creator", creators);
    credit
        .provider()
        .filter(name -> !name.isBlank())
        .ifPresent(
            name ->
                out.put("provider", new JsonBuilder().put(TYPE, "Organization").put("name", name)));
  }
}
