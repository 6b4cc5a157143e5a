package io.github.broadsheet.serialization.ninjs;

import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.Media;
import io.github.broadsheet.serialization.story.Addresses;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import io.github.broadsheet.serialization.tree.JsonFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The renditions of a picture or film: the largest is read, the others are kept. */
final class Renditions {
  private static final String MAIN = "main";

  private Renditions() {}

  /** Reads the largest rendition, and returns what is left of all, in their places. */
  static List<Fields> read(List<Fields> renditions, Media.Builder media) {
    int best = best(renditions);
    if (best < 0) {
      return renditions;
    }
    JsonFields fields = JsonFields.of(renditions.get(best));
    Optional<String> name = fields.text("name");
    media
        .uri(fields.as("href", Addresses::parse))
        .rendition(name.filter(each -> !each.equals(MAIN)))
        .contentType(fields.text("contentType"))
        .width(pixels(fields, "width"))
        .height(pixels(fields, "height"))
        .duration(fields.decimal("duration"))
        .size(fields.size("sizeInBytes"));
    List<Fields> left = new ArrayList<>(renditions);
    left.set(best, fields.rest());
    return left;
  }

  private static OptionalInt pixels(JsonFields fields, String name) {
    return fields.integer(name).map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  /** Returns the index of the largest one that has an address; -1 if none has. */
  private static int best(List<Fields> renditions) {
    long[] sizes = new long[renditions.size()];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = Entries.text(renditions.get(i), "href").isPresent() ? size(renditions.get(i)) : -1;
    }
    int best = largest(sizes);
    // Reading addresses takes long, and nearly always the first that is read is one.
    if (best >= 0 && !hasAddress(renditions.get(best))) {
      for (int i = 0; i < sizes.length; i++) {
        sizes[i] = hasAddress(renditions.get(i)) ? sizes[i] : -1;
      }
      best = largest(sizes);
    }
    return best;
  }

  private static boolean hasAddress(Fields rendition) {
    return Entries.text(rendition, "href").flatMap(Addresses::parse).isPresent();
  }

  private static int largest(long[] sizes) {
    int largest = -1;
    for (int i = 0; i < sizes.length; i++) {
      if (sizes[i] >= 0 && (largest < 0 || sizes[i] > sizes[largest])) {
        largest = i;
      }
    }
    return largest;
  }

  private static long size(Fields rendition) {
    JsonFields fields = JsonFields.of(rendition);
    return Math.max(
        0, (long) fields.integer("width").orElse(0) * fields.integer("height").orElse(0));
  }

  /** Returns the rendition of {@code media}; nothing if there is nothing to say of it. */
  static List<Fields> write(Media media) {
    JsonBuilder entry =
        new JsonBuilder()
            .words("href", media.uri())
            .words("contentType", media.contentType())
            .put("width", media.width())
            .put("height", media.height())
            .number("duration", media.duration())
            .number("sizeInBytes", media.size());
    Optional<String> name = media.rendition().filter(words -> !words.isBlank());
    if (entry.build().values().isEmpty() && name.isEmpty()) {
      return List.of();
    }
    return List.of(entry.put("name", name.orElse(MAIN)).build());
  }

  /** Returns the rendition written in the place it came from, with the others. */
  static List<Fields> fill(List<Fields> kept, List<Fields> written) {
    return Entries.fill(kept, written, (mine, each) -> !each.values().containsKey("href"));
  }
}
