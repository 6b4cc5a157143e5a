package io.github.broadsheet.serialization.schemaorg;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import io.github.broadsheet.article.ExtensionValue.Text;
import io.github.broadsheet.serialization.tree.JsonFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Names of schema.org. */
final class Vocabulary {
  static final String FORMAT = "schema-org";
  static final String CONTEXT = "https://schema.org";
  static final String TYPE = "@type";
  static final String ID = "@id";
  static final String NEWS_ARTICLE = "NewsArticle";

  private static final List<String> PREFIXES =
      List.of("schema:", "https://schema.org/", "http://schema.org/");

  /** Properties whose values are things, with what a string in their place stands for. */
  private static final Map<String, Shorthand> THINGS = new HashMap<>();

  /** Properties of the article and its entries alone; elsewhere strings may stand. */
  static final Set<String> MEDIA = Set.of("image", "video", "audio", "associatedMedia");

  static {
    things("Person", "name", "author", "editor", "translator", "contributor", "creator");
    things("Person", "name", "spokenByCharacter");
    things("Organization", "name", "publisher", "copyrightHolder", "affiliation", "worksFor");
    things("Organization", "name", "parentOrganization");
    things("Place", "name", "workLocation", "locationCreated");
    things("DefinedTerm", "name", "about", "genre");
    things("DefinedTermSet", "url", "inDefinedTermSet");
    things("Place", "name", "contentLocation", "spatialCoverage");
    things("Thing", "name", "mentions");
    things("CreativeWork", "name", "citation");
    things("CreativeWork", "url", "usageInfo");
    things("PropertyValue", "value", "identifier");
    things("CorrectionComment", "text", "correction");
    things("ImageObject", "contentUrl", "image");
    things("VideoObject", "contentUrl", "video");
    things("AudioObject", "contentUrl", "audio");
    things("MediaObject", "contentUrl", "associatedMedia");
  }

  private Vocabulary() {}

  private static void things(String type, String property, String... names) {
    for (String name : names) {
      THINGS.put(name, new Shorthand(type, property));
    }
  }

  /** Returns what a string as the value of {@code property} stands for, if that holds things. */
  static Optional<Shorthand> shorthand(String property) {
    return Optional.ofNullable(THINGS.get(property));
  }

  /**
   * What a string stands for where a thing is expected.
   *
   * @param type the type of the thing
   * @param property the property of it that the string gives
   */
  record Shorthand(String type, String property) {
    Fields spellOut(Text text) {
      Map<String, ExtensionValue> thing = new LinkedHashMap<>();
      thing.put(TYPE, new Text(type));
      thing.put(property, text);
      return new Fields(thing);
    }
  }

  /** Returns {@code name} without the prefix or address of the vocabulary. */
  static String local(String name) {
    // Most names have none, and each is asked for.
    if (name.indexOf(':') < 0) {
      return name;
    }
    for (String prefix : PREFIXES) {
      if (name.startsWith(prefix)) {
        return name.substring(prefix.length());
      }
    }
    return name;
  }

  /** Returns the types that {@code object} says it is of. */
  static List<String> types(Fields object) {
    ExtensionValue type = object.values().get(TYPE);
    List<ExtensionValue> all =
        type instanceof Sequence several
            ? several.values()
            : type == null ? List.of() : List.of(type);
    List<String> types = new ArrayList<>(all.size());
    for (ExtensionValue each : all) {
      if (each instanceof Text text) {
        types.add(text.value());
      }
    }
    return types;
  }

  static boolean hasType(Fields object, Predicate<String> test) {
    for (String type : types(object)) {
      if (test.test(type)) {
        return true;
      }
    }
    return false;
  }

  /** Says whether {@code type} is {@code Article} or one of the types below it. */
  static boolean isArticle(String type) {
    return type.endsWith("Article") || type.endsWith("Posting") || type.equals("Report");
  }

  /** Takes the type of {@code object} if it is {@code usual}, which is what we write. */
  static void takeType(JsonFields object, String usual) {
    if (object.peek(TYPE).orElse(null) instanceof Text type && type.value().equals(usual)) {
      object.take(TYPE);
    }
  }
}
