package io.github.broadsheet.serialization.markup;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.text.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An element with its attributes and what stands inside it.
 *
 * <p>Names are matched without their namespace: half of all NITF comes without one, and no news
 * format uses one name in two. Mutable, and not safe to share between threads: a tree belongs to
 * the one reading or writing that made it.
 */
public final class Element implements Node {
  private final String namespace;
  private final String name;
  private List<Attribute> attributes = List.of();
  private List<Node> children = List.of();
  private int line;
  private int column;

  private Element(String namespace, String name) {
    this.namespace = requireNonNull(namespace, "namespace");
    this.name = requireNonNull(name, "name");
  }

  /** Returns an empty element that is in the namespace of its parent. */
  public static Element of(String name) {
    return new Element("", name);
  }

  /** Returns an empty element in {@code namespace}. */
  public static Element of(String namespace, String name) {
    return new Element(namespace, name);
  }

  /** The namespace; empty if there is none, or that of the parent in a tree to be written. */
  public String namespace() {
    return namespace;
  }

  /** The name without prefix. */
  public String name() {
    return name;
  }

  /** Says whether this is a {@code name}. */
  public boolean is(String name) {
    return this.name.equals(name);
  }

  /** Where the element began in the document it was read from. */
  public Optional<Position> position() {
    return line == 0 ? Optional.empty() : Optional.of(new Position(line, column));
  }

  void position(int line, int column) {
    this.line = line;
    this.column = column;
  }

  /** The attributes, in order; only the methods of this class may change the list. */
  public List<Attribute> attributes() {
    return attributes;
  }

  /**
   * What stands inside, in order; only the methods of this class may change the list. It is the
   * list itself, as every body is walked over several times and a view of it costs a twentieth.
   */
  public List<Node> children() {
    return children;
  }

  /** Says whether there is neither text nor element inside. */
  public boolean isEmpty() {
    return children.isEmpty();
  }

  /** Returns an attribute that is in no namespace, unless it is blank. */
  public Optional<String> attribute(String name) {
    return attribute("", name);
  }

  /** Returns an attribute, unless it is blank. */
  public Optional<String> attribute(String namespace, String name) {
    for (Attribute attribute : attributes) {
      if (attribute.name().equals(name) && attribute.namespace().equals(namespace)) {
        return attribute.value().isBlank() ? Optional.empty() : Optional.of(attribute.value());
      }
    }
    return Optional.empty();
  }

  /** Says whether there is an attribute of that name in no namespace, blank or not. */
  public boolean has(String name) {
    for (Attribute attribute : attributes) {
      if (attribute.name().equals(name) && attribute.namespace().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Returns the elements inside, in order. */
  public Stream<Element> elements() {
    return list("").stream();
  }

  /** Returns the elements of one name inside, in order. */
  public Stream<Element> elements(String name) {
    return list(name).stream();
  }

  // Gathered by hand: half of the time of reading a body went into streams that filter.
  private List<Element> list(String name) {
    List<Element> found = List.of();
    for (Node child : children) {
      if (child instanceof Element element && (name.isEmpty() || element.is(name))) {
        if (found.isEmpty()) {
          found = new ArrayList<>(children.size());
        }
        found.add(element);
      }
    }
    return found;
  }

  /** Returns the first element of one name inside. */
  public Optional<Element> first(String name) {
    for (Node child : children) {
      if (child instanceof Element element && element.is(name)) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }

  /** Returns the first element at the end of a path: {@code itemMeta/title}. */
  public Optional<Element> path(String path) {
    Optional<Element> found = Optional.of(this);
    for (String step : path.split("/", -1)) {
      found = found.flatMap(element -> element.first(step));
    }
    return found;
  }

  /** Returns all elements below this one that pass {@code test}, in document order. */
  public Stream<Element> descendants(Predicate<Element> test) {
    List<Element> found = new ArrayList<>();
    collect(test, found);
    return found.stream();
  }

  // Depth is bounded where trees are read.
  private void collect(Predicate<Element> test, List<Element> found) {
    for (Node child : children) {
      if (child instanceof Element element) {
        if (test.test(element)) {
          found.add(element);
        }
        element.collect(test, found);
      }
    }
  }

  /** Returns the characters in this element and those below it, as they stand. */
  public String rawText() {
    if (children.size() == 1 && children.get(0) instanceof Characters only) {
      return only.text();
    }
    StringBuilder text = new StringBuilder();
    appendText(text);
    return text.toString();
  }

  private void appendText(StringBuilder text) {
    for (Node child : children) {
      if (child instanceof Characters characters) {
        text.append(characters.text());
      } else if (child instanceof Element element) {
        element.appendText(text);
      }
    }
  }

  /** Returns the characters with white space as people see it: one space, none at the ends. */
  public String text() {
    return Whitespace.collapse(rawText());
  }

  /** Says whether there is anything but white space in this element and those below it. */
  public boolean hasWords() {
    for (Node child : children) {
      boolean hasWords =
          child instanceof Characters characters
              ? !characters.isSpace()
              : ((Element) child).hasWords();
      if (hasWords) {
        return true;
      }
    }
    return false;
  }

  /** Returns {@link #text()}, unless it is empty. */
  public Optional<String> words() {
    return Optional.of(text()).filter(text -> !text.isEmpty());
  }

  /** Takes this element's child out of it. */
  public void remove(Node child) {
    own().remove(child);
  }

  /** Takes an attribute that is in no namespace out of this element. */
  public void removeAttribute(String name) {
    attributes = new ArrayList<>(attributes);
    attributes.removeIf(each -> each.namespace().isEmpty() && each.name().equals(name));
  }

  /** Returns the attributes, and takes them out of this element. */
  public List<Attribute> takeAttributes() {
    List<Attribute> taken = attributes;
    attributes = List.of();
    return taken;
  }

  /** Adds an attribute that is in no namespace. */
  public Element with(String name, String value) {
    return with(new Attribute("", name, value));
  }

  /** Adds an attribute if there is a value for it. */
  public Element with(String name, Optional<String> value) {
    value.ifPresent(present -> with(name, present));
    return this;
  }

  /** Adds an attribute. */
  public Element with(Attribute attribute) {
    if (attributes.isEmpty()) {
      attributes = new ArrayList<>(4);
    }
    attributes.add(requireNonNull(attribute, "attribute"));
    return this;
  }

  /** Adds characters at the end. */
  public Element text(String characters) {
    return add(new Characters(characters));
  }

  /** Adds a node at the end. */
  public Element add(Node child) {
    own().add(requireNonNull(child, "child"));
    return this;
  }

  /** Adds nodes at the end. */
  public Element addAll(Iterable<? extends Node> nodes) {
    nodes.forEach(this::add);
    return this;
  }

  /** Adds a node before the child at {@code index}. */
  public Element insert(int index, Node child) {
    own().add(index, requireNonNull(child, "child"));
    return this;
  }

  /** Puts {@code nodes} in the place of what stands inside. */
  public void replaceChildren(List<? extends Node> nodes) {
    children = new ArrayList<>(nodes);
  }

  /** Adds an element with words in it at the end, and returns that. */
  public Element append(String name) {
    Element child = new Element("", name);
    own().add(child);
    return child;
  }

  /** Returns the list of children to be changed; most elements have none, or one. */
  private List<Node> own() {
    if (children.isEmpty()) {
      children = new ArrayList<>(2);
    }
    return children;
  }

  @Override
  public String toString() {
    return "<" + name + ">";
  }
}
