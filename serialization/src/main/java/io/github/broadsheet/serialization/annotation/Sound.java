package io.github.broadsheet.serialization.annotation;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Numeral;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import io.github.broadsheet.article.ExtensionValue.Text;
import io.github.broadsheet.serialization.mapping.Dates;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the model demands of annotations, their collections and pages (Web Annotation Data Model, 3
 * to 5), as W3C's tests check it. What others have written and does not keep to it goes elsewhere.
 */
final class Sound {
  private static final Set<String> SETS = Set.of("Choice", "Composite", "List", "Independents");

  /** What each type of selector must have. */
  private static final Map<String, Predicate<Fields>> SELECTORS =
      Map.of(
          "FragmentSelector", Sound::hasValue,
          "CssSelector", Sound::hasValue,
          "XPathSelector", Sound::hasValue,
          "SvgSelector", Sound::isPicture,
          "TextQuoteSelector", Sound::isQuote,
          "TextPositionSelector", Sound::isPosition,
          "DataPositionSelector", Sound::isPosition,
          "RangeSelector", Sound::isRange);

  private Sound() {}

  /** Says whether a member of a page is an annotation, or the address of one. */
  static boolean isItem(ExtensionValue item) {
    return isUri(item) || (item instanceof Fields annotation && isAnnotation(annotation));
  }

  private static boolean isAnnotation(Fields annotation) {
    boolean hasOneBody = !has(annotation, "body") || !has(annotation, "bodyValue");
    return isType(get(annotation, "type"), "Annotation")
        && isOneUri(get(annotation, "id"))
        && hasOneBody
        && isAll(get(annotation, "target"), target -> isResource(target, false))
        && isAbsentOr(annotation, "body", bodies -> isAll(bodies, body -> isResource(body, true)))
        && isAbsentOr(annotation, "bodyValue", Text.class::isInstance)
        && hasSoundDetails(annotation)
        && isAbsentOr(annotation, "generated", Sound::isTime)
        && isAbsentOr(annotation, "canonical", Sound::isOneUri)
        && isAbsentOr(annotation, "via", via -> isAll(via, Sound::isUri));
  }

  /** Says whether a property may stand in a collection. */
  static boolean isOfCollection(String name, ExtensionValue value) {
    return switch (name) {
      case "first" -> value instanceof Fields;
      case "items", "language" -> false;
      default -> isOfPage(name, value);
    };
  }

  /** Says whether a property may stand in a page. */
  static boolean isOfPage(String name, ExtensionValue value) {
    return switch (name) {
      case "partOf", "next", "prev", "first", "last" -> isUri(value);
      case "label" -> isAll(value, Text.class::isInstance);
      case "created", "modified" -> isTime(value);
      case "rights" -> isAll(value, Sound::isUri);
      case "total", "startIndex" -> isCount(value);
      case "@context", "id", "type", "items" -> false;
      default -> true;
    };
  }

  private static boolean hasSoundDetails(Fields of) {
    return isAbsentOr(of, "created", Sound::isTime)
        && isAbsentOr(of, "modified", Sound::isTime)
        && isAbsentOr(of, "rights", rights -> isAll(rights, Sound::isUri));
  }

  /** Says whether something is what annotations are about, or what they say. */
  private static boolean isResource(ExtensionValue value, boolean isBody) {
    if (!(value instanceof Fields resource)) {
      return isUri(value);
    }
    if (get(resource, "type") instanceof Text type && SETS.contains(type.value())) {
      return get(resource, "items") instanceof Sequence items
          && !items.values().isEmpty()
          && items.values().stream().allMatch(item -> isResource(item, true));
    }
    if (has(resource, "source")) {
      return !has(resource, "value") && isSpecific(resource) && hasSoundDetails(resource);
    }
    boolean isText = isBody && get(resource, "value") instanceof Text;
    return (isText || isExternal(resource)) && hasSoundDetails(resource);
  }

  private static boolean isExternal(Fields resource) {
    return isOneUri(get(resource, "id")) && !has(resource, "value") && !has(resource, "target");
  }

  private static boolean isSpecific(Fields resource) {
    ExtensionValue source = resource.values().getOrDefault("source", new ExtensionValue.Absent());
    boolean isSource =
        isUri(source)
            || (source instanceof Fields fields && !has(fields, "source") && isExternal(fields));
    boolean isMore =
        List.of("selector", "purpose", "state", "styleClass", "renderedVia", "scope").stream()
            .anyMatch(name -> has(resource, name));
    return isSource
        && isMore
        && isAbsentOr(resource, "selector", selectors -> isAll(selectors, Sound::isSelector));
  }

  private static boolean isSelector(ExtensionValue value) {
    return value instanceof Fields selector
        ? get(selector, "type") instanceof Text type
            && SELECTORS.getOrDefault(type.value(), unknown -> false).test(selector)
        : isUri(value);
  }

  private static boolean hasValue(Fields selector) {
    return get(selector, "value") instanceof Text
        && isAbsentOr(selector, "conformsTo", Sound::isUri);
  }

  private static boolean isPicture(Fields selector) {
    return has(selector, "value")
        ? get(selector, "value") instanceof Text && !has(selector, "id")
        : isOneUri(get(selector, "id"));
  }

  private static boolean isQuote(Fields selector) {
    return get(selector, "exact") instanceof Text
        && isAbsentOr(selector, "prefix", Text.class::isInstance)
        && isAbsentOr(selector, "suffix", Text.class::isInstance);
  }

  private static boolean isPosition(Fields selector) {
    return isCount(get(selector, "start")) && isCount(get(selector, "end"));
  }

  private static boolean isRange(Fields selector) {
    return get(selector, "startSelector") instanceof Fields start
        && get(selector, "endSelector") instanceof Fields end
        && isSelector(start)
        && isSelector(end);
  }

  /** Says whether a value is an address with a scheme, in ASCII. */
  static boolean isUri(@Nullable ExtensionValue value) {
    return value instanceof Text text && isUri(text.value());
  }

  /** Says whether words are an address with a scheme, in ASCII. */
  static boolean isUri(String words) {
    try {
      return new URI(words).isAbsolute() && words.chars().allMatch(c -> c < 0x80);
    } catch (URISyntaxException noUri) {
      return false;
    }
  }

  private static boolean isOneUri(@Nullable ExtensionValue value) {
    return value instanceof Sequence list
        ? list.values().size() == 1 && isUri(list.values().get(0))
        : isUri(value);
  }

  private static boolean isTime(ExtensionValue value) {
    return value instanceof Text text && Dates.isPointInTime(text.value());
  }

  private static boolean isCount(@Nullable ExtensionValue value) {
    return value instanceof Numeral n && n.value().scale() == 0 && n.value().signum() >= 0;
  }

  private static boolean isType(@Nullable ExtensionValue value, String type) {
    return value instanceof Sequence list
        ? list.values().contains(new Text(type))
        : new Text(type).equals(value);
  }

  /** Says whether a value, or each of a list that is not empty, passes. */
  private static boolean isAll(@Nullable ExtensionValue value, Predicate<ExtensionValue> test) {
    if (value instanceof Sequence list) {
      return !list.values().isEmpty() && list.values().stream().allMatch(test);
    }
    return value != null && test.test(value);
  }

  private static boolean isAbsentOr(Fields of, String name, Predicate<ExtensionValue> test) {
    ExtensionValue value = of.values().get(name);
    return value == null || test.test(value);
  }

  private static boolean has(Fields fields, String name) {
    return fields.values().containsKey(name);
  }

  private static @Nullable ExtensionValue get(Fields fields, String name) {
    return fields.values().get(name);
  }
}
