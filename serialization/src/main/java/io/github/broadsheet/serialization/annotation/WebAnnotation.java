package io.github.broadsheet.serialization.annotation;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import io.github.broadsheet.article.ExtensionValue.Text;
import io.github.broadsheet.serialization.mapping.Field;
import io.github.broadsheet.serialization.mapping.FieldGroups;
import io.github.broadsheet.serialization.mapping.Mapping;
import io.github.broadsheet.serialization.tree.JsonFields;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Names of the model, and what of an article a collection of annotations holds. */
final class WebAnnotation {
  static final String NAME = "web-annotation";

  /** The context of the model itself (Web Annotation Vocabulary, 1.1). */
  static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  /** Our own terms: what an attribution is, and the text. */
  static final String TERMS = "https://broadsheet.github.io/ns/quotes#";

  /** The property of our extension that holds the annotations that are no statements of ours. */
  static final String ITEMS = "items";

  /** Where the address of the article stands if no annotation names it. */
  static final String ADDRESS = "broadsheet:address";

  /** The address of a collection, and what those of its annotations begin with. */
  static final String QUOTES = "urn:broadsheet:quotes";

  /** What others say, and the model would not allow where it stood. */
  static final String KEPT = "broadsheet:kept";

  /** In it, properties of the collection, and of its page. */
  static final String COLLECTION = "collection";

  static final String PAGE = "page";

  /** The page of a collection. */
  static final String FIRST = "first";

  /** How much of the text around a stretch its selector repeats, in code units. */
  static final int AROUND = 32;

  private static final Set<ExtensionValue> MOTIVATIONS =
      Set.of(new Text("classifying"), new Text("identifying"));

  static final Mapping<Void, Void> MAPPING =
      Mapping.<Void, Void>of(NAME)
          .holds(FieldGroups.QUOTE_LAYER, "first.items[].body")
          .holds(Set.of(Field.LANGUAGE), "language")
          .holds(Set.of(Field.URI_OF_ARTICLE), "first.items[].target.source")
          .salvaged(Field.BODY_TEXT, "one text without blocks")
          .build();

  private WebAnnotation() {}

  /** Returns the context of what we write. */
  static ExtensionValue context() {
    Fields own = new Fields(Map.of("broadsheet", new Text(TERMS)));
    return new Sequence(List.of(new Text(CONTEXT), own));
  }

  /** Takes what every annotation of ours has. */
  static void takeUsual(JsonFields annotation) {
    takeIf(annotation, "@context", context()::equals);
    takeIf(annotation, "@context", new Text(CONTEXT)::equals);
    takeIf(annotation, "type", new Text("Annotation")::equals);
    takeIf(annotation, "motivation", MOTIVATIONS::contains);
  }

  /** Takes the address that every body of ours has. */
  static void takeAddress(JsonFields body) {
    takeIf(body, "id", WebAnnotation::isOurs);
  }

  /** Says whether an address is one that we give to annotations. */
  static boolean isOurs(ExtensionValue id) {
    return id instanceof Text text && text.value().startsWith(QUOTES + ":");
  }

  private static void takeIf(JsonFields in, String name, Predicate<ExtensionValue> isUsual) {
    in.peek(name).filter(isUsual).ifPresent(usual -> in.take(name));
  }
}
