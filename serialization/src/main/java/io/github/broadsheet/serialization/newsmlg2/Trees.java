package io.github.broadsheet.serialization.newsmlg2;

import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.serialization.markup.Attribute;
import io.github.broadsheet.serialization.markup.Characters;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.MarkupWriter;
import io.github.broadsheet.serialization.markup.Node;
import io.github.broadsheet.serialization.markup.Whitespace;
import io.github.broadsheet.serialization.markup.XmlInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Compares and copies elements, and turns them into strings and back. */
final class Trees {
  private Trees() {}

  /** Returns an element as a string, in which the namespace of the format goes without saying. */
  static String markup(Element element) {
    return MarkupWriter.toString(element, G2.NAMESPACE, G2.XSI);
  }

  /** Returns XHTML as a string, in which its namespace goes without saying. */
  static String htmlMarkup(Element element) {
    return MarkupWriter.toString(element, G2.XHTML, G2.XSI);
  }

  /** Returns a copy of an element with its attributes, and nothing inside. */
  static Element hollow(Element element) {
    Element copy = Element.of(element.namespace(), element.name());
    element.attributes().forEach(copy::with);
    return copy;
  }

  /** Returns the element that {@link #markup} made {@code markup} of, if it is well-formed. */
  static Optional<Element> parse(String markup) {
    try {
      XmlInput.Document document = XmlInput.read(Input.of(markup), ReadLimits.defaults());
      return document.diagnostics().isEmpty() ? Optional.of(document.root()) : Optional.empty();
    } catch (ParseException malformed) {
      return Optional.empty();
    } catch (IOException impossible) {
      throw new UncheckedIOException("text in memory could not be read", impossible);
    }
  }

  /** Says whether two elements say the same: order of attributes and white space do not count. */
  static boolean same(Element one, Element other) {
    return one.name().equals(other.name())
        && sameAttributes(one, other)
        && sameChildren(one.children(), other.children());
  }

  private static boolean sameChildren(List<Node> left, List<Node> right) {
    int i = next(left, 0);
    int j = next(right, 0);
    while (i < left.size() && j < right.size()) {
      if (!same(left.get(i), right.get(j))) {
        return false;
      }
      i = next(left, i + 1);
      j = next(right, j + 1);
    }
    return i == left.size() && j == right.size();
  }

  /** Returns the index of the next node that is not white space. */
  private static int next(List<Node> nodes, int index) {
    int next = index;
    while (next < nodes.size()
        && nodes.get(next) instanceof Characters characters
        && characters.text().isBlank()) {
      next++;
    }
    return next;
  }

  private static boolean same(Node one, Node other) {
    if (one instanceof Element left && other instanceof Element right) {
      return same(left, right);
    }
    return one instanceof Characters left
        && other instanceof Characters right
        && Whitespace.collapse(left.text()).equals(Whitespace.collapse(right.text()));
  }

  private static boolean sameAttributes(Element one, Element other) {
    int count = 0;
    for (Attribute attribute : one.attributes()) {
      if (isTelling(attribute)) {
        count++;
        if (!other.attributes().contains(attribute)) {
          return false;
        }
      }
    }
    return count == other.attributes().size();
  }

  /** Says whether an attribute is about the news, not about the schema. */
  static boolean isTelling(Attribute attribute) {
    return !attribute.namespace().equals(G2.XSI);
  }

  /** Returns an attribute of Broadsheet's own namespace. */
  static Optional<String> own(Element element, String name) {
    for (Attribute attribute : element.attributes()) {
      if (attribute.namespace().equals(G2.OWN) && attribute.name().equals(name)) {
        return Optional.of(attribute.value());
      }
    }
    return Optional.empty();
  }

  /** Adds an attribute of Broadsheet's own namespace. */
  static Element withOwn(Element element, String name, String value) {
    return element.with(new Attribute(G2.OWN, name, value));
  }
}
