package io.github.broadsheet.serialization.digitalwires;

import io.github.broadsheet.article.Credit;
import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.article.Media;
import io.github.broadsheet.article.MediaKind;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.markup.Numerals;
import io.github.broadsheet.serialization.story.Addresses;
import io.github.broadsheet.serialization.tree.JsonFields;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;

/** Pictures, films and recordings of a story; of several renditions the widest. */
final class Associations {
  private Associations() {}

  static void read(JsonFields story, Draft draft) {
    story.objects("associations").forEach(each -> draft.article().addMedia(media(each)));
  }

  private static Media media(JsonFields association) {
    Media.Builder media =
        Media.builder()
            .kind(association.as("type", Associations::kind).orElse(MediaKind.OTHER))
            .title(association.text("headline"))
            .description(association.text("caption"))
            .credit(
                association.text("creditline").map(line -> Credit.builder().text(line).build()));
    association.text("urn").ifPresent(urn -> media.addIdentifier(new Identifier("urn", urn)));
    association.objects("renditions").stream()
        .max(Comparator.comparingInt(Associations::width))
        .ifPresent(best -> rendition(best, media));
    return media.build();
  }

  private static int width(JsonFields rendition) {
    return rendition.peekText("width").map(Numerals::whole).orElse(OptionalInt.empty()).orElse(0);
  }

  private static void rendition(JsonFields rendition, Media.Builder media) {
    media
        .uri(rendition.as("url", Addresses::parse))
        .contentType(rendition.text("mimetype"))
        .rendition(rendition.text("role"))
        .width(pixels(rendition, "width"))
        .height(pixels(rendition, "height"));
  }

  private static OptionalInt pixels(JsonFields rendition, String name) {
    Optional<Integer> pixels = rendition.integer(name);
    return pixels.isPresent() ? OptionalInt.of(pixels.get()) : OptionalInt.empty();
  }

  private static Optional<MediaKind> kind(String type) {
    return switch (type) {
      case "image", "picture" -> Optional.of(MediaKind.IMAGE);
      case "video" -> Optional.of(MediaKind.VIDEO);
      case "audio" -> Optional.of(MediaKind.AUDIO);
      case "graphic" -> Optional.of(MediaKind.GRAPHIC);
      default -> Optional.empty();
    };
  }
}
