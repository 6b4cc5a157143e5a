package io.github.broadsheet.serialization.schemaorg;

import io.github.broadsheet.serialization.SharedData;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks documents against the official context and shapes: every name is one of the vocabulary's,
 * every property one of its type's, every value of a type the property may hold.
 */
final class SchemaOrgChecker {
  /** The types we write, with the ones above them; the shapes do not say. */
  private static final Map<String, String> ABOVE =
      Map.ofEntries(
          Map.entry("NewsArticle", "Article"),
          Map.entry("LiveBlogPosting", "BlogPosting"),
          Map.entry("BlogPosting", "SocialMediaPosting"),
          Map.entry("SocialMediaPosting", "Article"),
          Map.entry("Article", "CreativeWork"),
          Map.entry("ImageObject", "MediaObject"),
          Map.entry("VideoObject", "MediaObject"),
          Map.entry("AudioObject", "MediaObject"),
          Map.entry("MediaObject", "CreativeWork"),
          Map.entry("Quotation", "CreativeWork"),
          Map.entry("WebPageElement", "CreativeWork"),
          Map.entry("Claim", "CreativeWork"),
          Map.entry("ClaimReview", "Review"),
          Map.entry("Review", "CreativeWork"),
          Map.entry("CorrectionComment", "Comment"),
          Map.entry("Comment", "CreativeWork"),
          Map.entry("DefinedTermSet", "CreativeWork"),
          Map.entry("CreativeWork", "Thing"),
          Map.entry("Movie", "CreativeWork"),
          Map.entry("Person", "Thing"),
          Map.entry("Organization", "Thing"),
          Map.entry("Place", "Thing"),
          Map.entry("Event", "Thing"),
          Map.entry("Product", "Thing"),
          Map.entry("DefinedTerm", "Intangible"),
          Map.entry("PropertyValue", "StructuredValue"),
          Map.entry("QuantitativeValue", "StructuredValue"),
          Map.entry("StructuredValue", "Intangible"),
          Map.entry("Rating", "Intangible"),
          Map.entry("Intangible", "Thing"));

  private final JsonNode context;
  private final Shapes shapes;
  private final boolean textForThings;
  private final List<String> errors = new ArrayList<>();

  private SchemaOrgChecker(boolean textForThings) throws IOException {
    this.textForThings = textForThings;
    context =
        JsonMapper.shared()
            .readTree(
                Files.readString(
                    SharedData.find("schemas", "schema-org", "schemaorgcontext.jsonld")))
            .get("@context");
    shapes = Shapes.read(SharedData.find("schemas", "schema-org", "schemaorg-shapes.shacl"));
  }

  /** Takes a thing only where the shapes want one. */
  static SchemaOrgChecker strict() throws IOException {
    return new SchemaOrgChecker(false);
  }

  /** Takes strings for things as well, as the vocabulary's data model allows. */
  static SchemaOrgChecker lenient() throws IOException {
    return new SchemaOrgChecker(true);
  }

  List<String> check(byte[] document) {
    errors.clear();
    JsonNode root = JsonMapper.shared().readTree(document);
    if (root.has("@graph")) {
      root.get("@graph").forEach(this::thing);
    } else {
      thing(root);
    }
    return List.copyOf(errors);
  }

  private Set<String> thing(JsonNode thing) {
    Set<String> types = types(thing);
    for (String name : thing.propertyNames()) {
      if (!name.startsWith("@")) {
        property(types, name, thing.get(name));
      }
    }
    return types;
  }

  private Set<String> types(JsonNode thing) {
    Set<String> types = new TreeSet<>();
    JsonNode type = thing.path("@type");
    (type.isArray() ? type : List.of(type)).forEach(each -> addType(each.asString(""), types));
    if (types.isEmpty()) {
      errors.add("no type: " + thing);
    }
    return types;
  }

  private void addType(String type, Set<String> types) {
    if (!context.has(type) || !shapes.knows(type)) {
      errors.add("unknown type " + type);
      return;
    }
    for (String each = type; each != null; each = ABOVE.get(each)) {
      types.add(each);
    }
    if (!types.contains("Thing")) {
      errors.add("nothing is known above " + type);
    }
  }

  private void property(Set<String> types, String name, JsonNode value) {
    Set<String> range = shapes.range(types, name);
    if (!context.has(name)) {
      errors.add("unknown property " + name);
    } else if (range.isEmpty()) {
      errors.add(name + " is no property of " + types);
    } else {
      (value.isArray() ? value : List.of(value)).forEach(each -> value(name, range, each));
    }
  }

  private void value(String name, Set<String> range, JsonNode value) {
    boolean fits;
    if (value.isObject()) {
      Set<String> types = thing(value);
      fits = types.stream().anyMatch(range::contains);
    } else if (value.isNumber()) {
      fits = range.contains("Number") || range.contains("Integer");
    } else {
      fits = value.isString() && (textForThings || string(range, value.asString()));
    }
    if (!fits) {
      errors.add(name + " may be " + range + ", not " + value);
    }
  }

  private static boolean string(Set<String> range, String text) {
    return range.contains("Text")
        || (range.contains("URL") && isAddress(text))
        || (range.contains("Date") && isDate(text))
        || (range.contains("DateTime") && isDateTime(text))
        || (range.contains("Duration") && text.matches("PT[0-9]+(\\.[0-9]+)?S"));
  }

  private static boolean isAddress(String text) {
    try {
      return URI.create(text).isAbsolute();
    } catch (IllegalArgumentException noAddress) {
      return false;
    }
  }

  private static boolean isDate(String text) {
    try {
      return text.length() == 10 && LocalDate.parse(text).getYear() > 0;
    } catch (DateTimeException noDate) {
      return false;
    }
  }

  private static boolean isDateTime(String text) {
    try {
      return text.length() > 19 && text.charAt(19) != ':'
          ? OffsetDateTime.parse(text).getYear() > 0
          : LocalDateTime.parse(text).getYear() > 0;
    } catch (DateTimeException noTime) {
      return false;
    }
  }
}
