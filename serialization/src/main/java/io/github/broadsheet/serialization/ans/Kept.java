package io.github.broadsheet.serialization.ans;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Numeral;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import io.github.broadsheet.article.ExtensionValue.Text;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What content elements say besides what blocks hold, each in its element's place. */
final class Kept {
  static final String ELEMENTS = "content_elements";

  private Kept() {}

  /**
   * Returns all that is left of a story.
   *
   * @param story what is left of it but for its elements
   * @param elements what is left of these, which is kept if one of them has more than a type
   */
  static Fields of(Fields story, List<Fields> elements) {
    for (Fields each : elements) {
      if (each.values().size() > 1) {
        Fields.Builder left = Fields.builder();
        story.values().forEach(left::put);
        return left.put(ELEMENTS, new Sequence(List.copyOf(elements))).build();
      }
    }
    return story;
  }

  /** Returns the types of the elements that something was kept of. */
  static Set<String> types(Fields kept) {
    return kept.values().get(ELEMENTS) instanceof Sequence list
        ? list.values().stream().map(Kept::type).collect(Collectors.toSet())
        : Set.of();
  }

  /** Returns the story written, with what was kept of the one that was read. */
  static Fields putBack(JsonBuilder story, Fields kept, List<JsonBuilder> written) {
    List<ExtensionValue> elements = new ArrayList<>();
    List<ExtensionValue> before =
        kept.values().get(ELEMENTS) instanceof Sequence list ? list.values() : List.of();
    boolean isAligned = true;
    for (int i = 0; i < written.size(); i++) {
      Fields mine = i < before.size() ? as(before.get(i), written.get(i)) : written.get(i).build();
      isAligned &= i < before.size() && type(mine).equals(type(before.get(i)));
      Fields whole = isAligned ? merged(mine, (Fields) before.get(i)) : mine;
      // An element that only held a place says nothing once that is lost.
      if (ElementWriter.isComplete(whole)) {
        elements.add(whole);
      }
    }
    Map<String, ExtensionValue> rest = new LinkedHashMap<>(kept.values());
    rest.remove(ELEMENTS);
    story.list(ELEMENTS, elements);
    return story.buildWith(new Fields(rest));
  }

  private static String type(ExtensionValue element) {
    return element instanceof Fields fields && fields.values().get("type") instanceof Text type
        ? type.value()
        : "";
  }

  /** Returns an element as the type it was, where two types are written alike. */
  private static Fields as(ExtensionValue before, JsonBuilder written) {
    Fields mine = written.build();
    String type = type(before);
    boolean isPlainQuote = type(mine).equals("quote") && mine.values().size() == 2;
    if (type.equals("blockquote")
        && isPlainQuote
        && mine.values().get(ELEMENTS) instanceof Sequence parts) {
      boolean isOne = parts.values().size() == 1;
      return element(type, isOne ? content(parts.values().get(0)) : all(parts));
    }
    if (type.equals("text") && type(mine).equals("header")) {
      String name =
          mine.values().get("level") instanceof Numeral level ? "h" + level.value() : "h2";
      return element(type, "<" + name + ">" + content(mine) + "</" + name + ">");
    }
    if (type.equals("text") && type(mine).equals("raw_html")) {
      return element(type, content(mine));
    }
    // A code must say in which language it is.
    boolean isCode =
        type.equals("code")
            && type(mine).equals("text")
            && ((Fields) before).values().get("language") instanceof Text;
    return isCode ? element(type, content(mine)) : mine;
  }

  private static String all(Sequence parts) {
    StringBuilder html = new StringBuilder();
    parts.values().forEach(part -> html.append("<p>").append(content(part)).append("</p>"));
    return html.toString();
  }

  private static String content(ExtensionValue element) {
    return element instanceof Fields fields && fields.values().get("content") instanceof Text text
        ? text.value()
        : "";
  }

  private static Fields element(String type, String content) {
    return new JsonBuilder().put("type", type).put("content", content).build();
  }

  /** Returns both in one; what holds other elements, and was left as it is, stays so. */
  private static Fields merged(Fields mine, Fields before) {
    JsonBuilder element = new JsonBuilder();
    boolean isLeft =
        before.values().get(ELEMENTS) instanceof Sequence parts
            && parts.values().stream().anyMatch(part -> !type(part).isEmpty());
    mine.values()
        .forEach(
            (name, value) -> {
              if (!isLeft || !name.equals(ELEMENTS)) {
                element.put(name, value);
              }
            });
    return element.buildWith(before);
  }
}
