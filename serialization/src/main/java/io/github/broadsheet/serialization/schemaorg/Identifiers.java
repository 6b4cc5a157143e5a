package io.github.broadsheet.serialization.schemaorg;

import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import io.github.broadsheet.serialization.tree.JsonFields;
import java.util.List;
import java.util.Optional;

/** Names in other systems: {@code PropertyValue}. */
final class Identifiers {
  private static final String TYPE_NAME = "PropertyValue";

  private Identifiers() {}

  /** Takes the identifiers of {@code thing}, if each has a value. */
  static List<Identifier> read(JsonFields thing) {
    List<JsonFields> values = thing.objects("identifier");
    if (!values.stream().allMatch(each -> each.peekText("value").isPresent())) {
      return List.of();
    }
    return values.stream().map(Identifiers::identifier).toList();
  }

  private static Identifier identifier(JsonFields value) {
    Vocabulary.takeType(value, TYPE_NAME);
    Optional<String> scheme = value.text("propertyID");
    return new Identifier(scheme.orElse(""), value.text("value").orElseThrow());
  }

  static JsonBuilder write(List<Identifier> identifiers, JsonBuilder out) {
    return out.objects(
        "identifier",
        identifiers.stream()
            .filter(each -> !each.value().isBlank())
            .map(Identifiers::value)
            .toList());
  }

  private static JsonBuilder value(Identifier identifier) {
    JsonBuilder out = new JsonBuilder().put(Vocabulary.TYPE, TYPE_NAME);
    if (!identifier.scheme().isBlank()) {
      out.put("propertyID", identifier.scheme());
    }
    return out.put("value", identifier.value());
  }
}
