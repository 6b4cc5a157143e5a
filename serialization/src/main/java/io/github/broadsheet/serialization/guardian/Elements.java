package io.github.broadsheet.serialization.guardian;

import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.article.ContributorRole;
import io.github.broadsheet.article.Credit;
import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.article.Media;
import io.github.broadsheet.article.MediaKind;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.markup.Numerals;
import io.github.broadsheet.serialization.story.Addresses;
import io.github.broadsheet.serialization.tree.JsonFields;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Pictures, films and recordings; of several sizes the widest. */
final class Elements {
  private static final Map<String, MediaKind> KINDS =
      Map.of("image", MediaKind.IMAGE, "video", MediaKind.VIDEO, "audio", MediaKind.AUDIO);

  private Elements() {}

  static void read(JsonFields content, Draft draft) {
    for (JsonFields element : content.objects("elements")) {
      MediaKind kind = KINDS.get(element.peekText("type").orElse(""));
      Optional<JsonFields> best =
          element.objects("assets").stream().max(Comparator.comparingInt(Elements::width));
      if (kind != null && best.isPresent()) {
        element.take("type");
        draft.article().addMedia(media(element, best.get(), kind));
      }
    }
  }

  private static int width(JsonFields asset) {
    return asset
        .object("typeData")
        .flatMap(data -> data.peekText("width"))
        .map(Numerals::whole)
        .orElse(OptionalInt.empty())
        .orElse(0);
  }

  private static Media media(JsonFields element, JsonFields asset, MediaKind kind) {
    asset.takeUsual("type", kind.name().toLowerCase(Locale.ROOT));
    Media.Builder media =
        Media.builder()
            .kind(kind)
            .uri(asset.as("file", Addresses::parse))
            .contentType(asset.text("mimeType"))
            .rendition(element.text("relation"));
    element.text("id").ifPresent(id -> media.addIdentifier(new Identifier("guardian", id)));
    asset.object("typeData").ifPresent(data -> data(data, media));
    return media.build();
  }

  private static void data(JsonFields data, Media.Builder media) {
    media
        .description(data.text("caption"))
        .altText(data.text("altText"))
        .width(pixels(data.integer("width")))
        .height(pixels(data.integer("height")))
        .credit(credit(data));
    Optional<Integer> minutes = data.integer("durationMinutes");
    Optional<Integer> seconds = data.integer("durationSeconds");
    if (minutes.isPresent() || seconds.isPresent()) {
      media.duration(60.0 * minutes.orElse(0) + seconds.orElse(0));
    }
  }

  private static Optional<Credit> credit(JsonFields data) {
    Optional<String> photographer = data.text("photographer");
    Optional<String> source = data.text("source");
    return data.text("credit")
        .or(() -> photographer)
        .or(() -> source)
        .map(
            words -> {
              Credit.Builder credit = Credit.builder().text(words).provider(source);
              photographer.ifPresent(
                  name ->
                      credit.addContributor(
                          Contributor.builder()
                              .name(name)
                              .role(ContributorRole.PHOTOGRAPHER)
                              .build()));
              return credit.build();
            });
  }

  private static OptionalInt pixels(Optional<Integer> value) {
    return value.isPresent() ? OptionalInt.of(value.get()) : OptionalInt.empty();
  }
}
