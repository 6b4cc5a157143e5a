package io.github.broadsheet.serialization.nitf;

import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.serialization.markup.Attribute;
import io.github.broadsheet.serialization.markup.Characters;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.MarkupWriter;
import io.github.broadsheet.serialization.markup.Node;
import io.github.broadsheet.serialization.markup.XmlInput;
import java.io.IOException;
import java.util.List;

/** Elements of NITF compared, copied and kept as strings, with or without their namespace. */
final class Trees {
  /** The namespace of NITF 3.4 and later. */
  static final String NAMESPACE = "http://iptc.org/std/NITF/2006-10-18/";

  static final String FAMILY = "http://iptc.org/std/NITF/";

  private Trees() {}

  /** Says whether {@code element} is in a namespace that is not NITF's. */
  static boolean isForeign(Element element) {
    return !element.namespace().isEmpty() && !element.namespace().startsWith(FAMILY);
  }

  /** Returns a copy without NITF's namespace, and without the space between elements. */
  static Element copy(Element element) {
    Element copy = Element.of(isForeign(element) ? element.namespace() : "", element.name());
    element.attributes().forEach(copy::with);
    boolean hasElements = element.elements().findAny().isPresent();
    for (Node child : element.children()) {
      if (child instanceof Element inner) {
        copy.add(copy(inner));
      } else if (child instanceof Characters words && !(hasElements && words.text().isBlank())) {
        copy.add(words);
      }
    }
    return copy;
  }

  /** Says whether both say the same: attributes in any order, white space as people see it. */
  static boolean isSame(Element one, Element other) {
    return one.name().equals(other.name())
        && given(one) == given(other)
        && hasAllOf(other, one)
        && one.text().equals(other.text())
        && isSame(one.elements().toList(), other.elements().toList());
  }

  private static boolean isSame(List<Element> ones, List<Element> others) {
    if (ones.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < ones.size(); i++) {
      if (!isSame(ones.get(i), others.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns how many attributes say something. */
  private static int given(Element element) {
    int given = 0;
    for (Attribute attribute : element.attributes()) {
      given += attribute.value().isBlank() ? 0 : 1;
    }
    return given;
  }

  private static boolean hasAllOf(Element element, Element model) {
    for (Attribute attribute : model.attributes()) {
      if (!attribute.value().isBlank() && !element.attributes().contains(attribute)) {
        return false;
      }
    }
    return true;
  }

  /** Returns {@code elements} as markup. */
  static String markup(List<Element> elements) {
    StringBuilder markup = new StringBuilder();
    elements.forEach(element -> markup.append(MarkupWriter.toString(copy(element))));
    return markup.toString();
  }

  /** Returns the elements of {@code markup}; none if it is not what {@link #markup} returns. */
  static List<Element> elements(String markup) {
    Input input = Input.of("<kept>" + markup + "</kept>");
    try {
      return XmlInput.read(input, ReadLimits.defaults()).root().elements().toList();
    } catch (ParseException | IOException notMarkup) {
      return List.of();
    }
  }
}
