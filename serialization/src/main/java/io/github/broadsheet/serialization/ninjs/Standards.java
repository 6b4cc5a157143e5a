package io.github.broadsheet.serialization.ninjs;

import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.io.Severity;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.tree.JsonFields;
import io.github.broadsheet.serialization.tree.Surroundings;
import java.util.Optional;

/**
 * What an item says of the standard it keeps to. What is written says so of its own version, so
 * that a dialect's own name or schema is not kept, but noted.
 */
final class Standards {
  private static final String NAME = "standard";
  private static final String SCHEMA = "ninjs-schema_";

  private Standards() {}

  static void read(Item item, Draft draft) {
    item.fields().object(NAME).ifPresent(standard -> read(standard, draft));
    // Anything but an object is left, and was reported as such.
    if (item.fields().object(NAME).isPresent()) {
      item.fields().take(NAME);
    }
  }

  private static void read(JsonFields standard, Draft draft) {
    standard.takeUsual("name", NinjsReader.NAME);
    standard.as("version", Standards::version);
    standard.as("schema", Standards::schema);
    Fields others = standard.rest();
    if (!others.values().isEmpty()) {
      draft.note(
          "other-standard",
          Severity.INFO,
          "the item keeps to a standard of its own: " + Surroundings.list("$." + NAME, others),
          Optional.empty());
    }
  }

  private static Optional<String> version(String words) {
    boolean isVersion =
        words.length() <= 3
            && words.charAt(0) >= '1'
            && words.charAt(0) <= '3'
            && (words.length() == 1 || words.charAt(1) == '.');
    return isVersion ? Optional.of(words) : Optional.empty();
  }

  /** Returns the version that the address of a schema ends in. */
  private static Optional<String> schema(String words) {
    int at = words.startsWith("http") ? words.indexOf("/" + SCHEMA) : -1;
    String end = at < 0 ? "" : words.substring(at + 1 + SCHEMA.length()).replace(".json", "");
    return end.isEmpty() ? Optional.empty() : version(end);
  }
}
