package io.github.broadsheet.serialization.ans;

import static io.github.broadsheet.serialization.tree.Shape.fields;
import static io.github.broadsheet.serialization.tree.Shape.leaf;
import static io.github.broadsheet.serialization.tree.Shape.listOf;
import static io.github.broadsheet.serialization.tree.Shape.object;
import static io.github.broadsheet.serialization.tree.Shape.oneOf;
import static io.github.broadsheet.serialization.tree.Shape.text;

import io.github.broadsheet.article.ExtensionValue.Numeral;
import io.github.broadsheet.serialization.mapping.Dates;
import io.github.broadsheet.serialization.tree.ObjectShape;
import io.github.broadsheet.serialization.tree.Shape;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What many objects of ANS have. */
final class CommonShape {
  /** A point in time, as RFC 3339 has it: with seconds and offset. */
  static final Shape DATE = text("a time in the form of RFC 3339", Dates::isPointInTime);

  /** A whole number; draft 4 of JSON Schema counts 1.0 for none. */
  static final Shape WHOLE =
      leaf("a whole number", value -> value instanceof Numeral n && n.value().scale() == 0);

  /** Words by the channel they are for. */
  static final Shape DICTIONARY = object().others(text()).required("basic").build();

  /** Another object that is not here. */
  static final Shape REFERENCE =
      element("reference").with("referent", referent()).required("type", "referent").build();

  private static final Predicate<String> WORD = Pattern.compile("[a-zA-Z0-9_]*").asMatchPredicate();

  private CommonShape() {}

  /** Begins an object of a type. */
  static ObjectShape.Builder element(String type) {
    return element().with("type", oneOf(type));
  }

  /** Begins an object of any type. */
  static ObjectShape.Builder element() {
    return object()
        .with("type", text())
        .all(text(), "_id", "subtype")
        .with("channels", listOf(text()))
        .with("alignment", oneOf("left", "right", "center"))
        .with("additional_properties", fields());
  }

  /** Adds the version, which is ours in what we write. */
  static ObjectShape.Builder versioned(ObjectShape.Builder object) {
    return object.constant(
        "version", AnsMapping.VERSION, text("a version of ANS", AnsMapping::isVersion));
  }

  /** Says whether a name is of letters without accents, digits and low lines. */
  static boolean isWord(String name) {
    return WORD.test(name);
  }

  private static Shape referent() {
    ObjectShape any =
        object()
            .all(text(), "type", "service", "id", "provider")
            .with("referent_properties", fields())
            .required("id")
            .build();
    // Only a section can be one of a website.
    ObjectShape section =
        object()
            .like(any)
            .with("type", oneOf("section"))
            .with("website", text())
            .required("id")
            .build();
    return Shape.choosing(fields -> fields.values().containsKey("website") ? section : any);
  }
}
