package io.github.broadsheet.serialization.annotation;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import io.github.broadsheet.article.ExtensionValue.Text;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * What others say in a collection that came with an article: it goes back where it was if the model
 * allows that, and apart from the rest if it does not. One for each collection written.
 */
final class Others {
  /** What an annotation of ours says itself. */
  private static final Set<String> OWN = Set.of("type", "motivation", "bodyValue");

  private final Map<String, ExtensionValue> collection = new LinkedHashMap<>();
  private final JsonBuilder kept = new JsonBuilder();
  private final List<ExtensionValue> items;

  Others(Fields unknown) {
    items =
        unknown.values().get(WebAnnotation.ITEMS) instanceof Sequence list
            ? list.values()
            : List.of();
    Map<String, ExtensionValue> rest = new LinkedHashMap<>(unknown.values());
    if (rest.get(WebAnnotation.ITEMS) instanceof Sequence) {
      rest.remove(WebAnnotation.ITEMS);
    }
    Map<String, ExtensionValue> unsound = new LinkedHashMap<>();
    deal(rest, Sound::isOfCollection, collection, unsound);
    kept.put(WebAnnotation.COLLECTION, builder(unsound));
    if (collection.get(WebAnnotation.FIRST) instanceof Fields page) {
      Map<String, ExtensionValue> sound = new LinkedHashMap<>();
      Map<String, ExtensionValue> unsoundInPage = new LinkedHashMap<>();
      deal(page.values(), Sound::isOfPage, sound, unsoundInPage);
      collection.put(WebAnnotation.FIRST, new Fields(sound));
      kept.put(WebAnnotation.PAGE, builder(unsoundInPage));
    }
  }

  private static void deal(
      Map<String, ExtensionValue> all,
      BiPredicate<String, ExtensionValue> isSound,
      Map<String, ExtensionValue> sound,
      Map<String, ExtensionValue> unsound) {
    all.forEach((name, value) -> (isSound.test(name, value) ? sound : unsound).put(name, value));
  }

  private static JsonBuilder builder(Map<String, ExtensionValue> values) {
    JsonBuilder builder = new JsonBuilder();
    values.forEach(builder::put);
    return builder;
  }

  /** Returns the annotations of a page: ours, with what others say of them, and those of others. */
  List<ExtensionValue> items(List<Fields> own) {
    Map<ExtensionValue, ExtensionValue> byId = new LinkedHashMap<>();
    own.forEach(each -> byId.put(requireNonNull(each.values().get("id")), each));
    List<ExtensionValue> more = new ArrayList<>();
    List<ExtensionValue> unsound = new ArrayList<>();
    for (ExtensionValue item : items) {
      if (Sound.isItem(item)) {
        more.add(item);
      } else if (!isSaidOfOwn(item, byId)) {
        unsound.add(item);
      }
    }
    kept.list(WebAnnotation.ITEMS, unsound);
    List<ExtensionValue> all = new ArrayList<>(byId.values());
    all.addAll(more);
    return all;
  }

  /** Adds what is said of an annotation of ours to it, if it then still is a sound one. */
  private static boolean isSaidOfOwn(
      ExtensionValue item, Map<ExtensionValue, ExtensionValue> byId) {
    if (!(item instanceof Fields more)
        || !(more.values().get("id") instanceof Text id)
        || !(byId.get(id) instanceof Fields own)
        || more.values().keySet().stream().anyMatch(OWN::contains)) {
      return false;
    }
    Fields merged = builder(own.values()).buildWith(more);
    boolean isSound = Sound.isItem(merged);
    if (isSound) {
      byId.put(id, merged);
    }
    return isSound;
  }

  /** Returns what of the collection may stand in it. */
  Fields collection() {
    return new Fields(collection);
  }

  /** Returns what may not stand where it was; to be asked for after {@link #items}. */
  JsonBuilder kept() {
    return kept;
  }
}
