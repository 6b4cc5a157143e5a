package io.github.broadsheet.serialization.schemaorg;

import static io.github.broadsheet.serialization.schemaorg.Vocabulary.local;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import io.github.broadsheet.article.ExtensionValue.Text;
import io.github.broadsheet.serialization.tree.Rewritten;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings JSON-LD into one shape: names without prefix, values without {@code @value} around them,
 * and for the properties that hold things a list of objects, be there one or a mere string.
 */
final class Normal {
  private static final Map<String, String> ALIASES = Map.of("id", "@id", "type", "@type");
  private static final Set<String> LISTS = Set.of("@list", "@set");

  /** Properties whose things are articles, entries and parts of articles. */
  private static final Set<String> WORKS = Set.of("@graph", "mainEntity", "liveBlogUpdate");

  private Normal() {}

  /** Returns a document in this shape. */
  static ExtensionValue of(ExtensionValue document) {
    return of(document, "@graph");
  }

  // Depth is bounded where JSON is read.
  private static ExtensionValue of(ExtensionValue value, String holder) {
    if (value instanceof Fields fields) {
      return object(fields, holder);
    }
    if (value instanceof Sequence sequence) {
      return Rewritten.list(sequence, (name, each) -> of(each, holder));
    }
    return value;
  }

  private static ExtensionValue object(Fields fields, String holder) {
    Map<String, ExtensionValue> values = fields.values();
    ExtensionValue typed = values.get("@value");
    if (typed != null) {
      return of(typed, holder);
    }
    if (values.size() == 1 && LISTS.contains(values.keySet().iterator().next())) {
      return of(values.values().iterator().next(), holder);
    }
    return Rewritten.object(fields, Normal::name, (name, each) -> member(holder, name, each));
  }

  private static String name(String name) {
    return ALIASES.getOrDefault(name, local(name));
  }

  private static ExtensionValue member(String holder, String key, ExtensionValue value) {
    return switch (key) {
      case "@context" -> value;
      case "@type" -> types(value);
      default -> holdsThings(holder, key) ? things(key, of(value, key)) : of(value, key);
    };
  }

  /** Says whether we look for things at {@code property} of what {@code holder} holds. */
  private static boolean holdsThings(String holder, String property) {
    boolean isKnown = holder.equals("hasPart") || Vocabulary.shorthand(holder).isPresent();
    return WORKS.contains(holder) || (isKnown && !Vocabulary.MEDIA.contains(property));
  }

  private static ExtensionValue types(ExtensionValue value) {
    if (value instanceof Text text) {
      String name = local(text.value());
      return name.equals(text.value()) ? value : new Text(name);
    }
    if (value instanceof Sequence several) {
      List<ExtensionValue> types = several.values().stream().map(Normal::types).toList();
      return types.size() == 1 ? types.get(0) : new Sequence(types);
    }
    return value;
  }

  private static ExtensionValue things(String name, ExtensionValue value) {
    if (value instanceof Sequence all && areThings(all)) {
      return value;
    }
    return Vocabulary.shorthand(name).map(it -> things(value, it)).orElse(value);
  }

  private static boolean areThings(Sequence all) {
    for (ExtensionValue each : all.values()) {
      if (!(each instanceof Fields)) {
        return false;
      }
    }
    return true;
  }

  private static ExtensionValue things(ExtensionValue value, Vocabulary.Shorthand shorthand) {
    List<ExtensionValue> things = new ArrayList<>();
    for (ExtensionValue each : value instanceof Sequence all ? all.values() : List.of(value)) {
      if (each instanceof Text text) {
        things.add(shorthand.spellOut(text));
      } else if (each instanceof Fields) {
        things.add(each);
      } else {
        return value;
      }
    }
    return new Sequence(things);
  }
}
