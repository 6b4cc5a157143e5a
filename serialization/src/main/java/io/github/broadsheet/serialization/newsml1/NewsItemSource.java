package io.github.broadsheet.serialization.newsml1;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import io.github.broadsheet.article.ExtensionValue.Text;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.io.Severity;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.markup.Attribute;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Leftovers;
import io.github.broadsheet.serialization.markup.MarkupWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An item while it is read: the components around its text, from the innermost outwards, and what
 * of it has been taken. Not safe to share between threads.
 */
final class NewsItemSource {
  /** What every value is given by. */
  static final String NAME = "FormalName";

  private final Element item;
  private final Around around;
  private final Draft draft;
  private final List<Element> components;
  private final Optional<Content> content;
  private final List<Subject> subjects = new ArrayList<>();
  private final Set<Element> taken = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Element> read = Collections.newSetFromMap(new IdentityHashMap<>());

  NewsItemSource(Element item, Around around, Draft draft) {
    this.item = item;
    this.around = around;
    this.draft = draft;
    this.content = Content.find(item);
    this.components = content.map(Content::components).orElseGet(() -> outermost(item));
  }

  private static List<Element> outermost(Element item) {
    return item.first("NewsComponent").map(List::of).orElseGet(List::of);
  }

  Element item() {
    return item;
  }

  Optional<Element> envelope() {
    return around.envelope();
  }

  Optional<Content> content() {
    return content;
  }

  /** Returns the elements at {@code path} below the item. */
  Stream<Element> below(String path) {
    Stream<Element> found = Stream.of(item);
    for (String step : path.split("/", -1)) {
      found = found.flatMap(element -> element.elements(step));
    }
    return found;
  }

  /** Returns the first element at {@code path} below the item, and takes it. */
  Optional<Element> take(String path) {
    Optional<Element> found = below(path).findFirst();
    found.ifPresent(taken::add);
    return found;
  }

  /** Returns the elements at {@code path} below the innermost component that has any. */
  List<Element> inComponents(String path) {
    for (Element component : components) {
      Stream<Element> found = Stream.of(component);
      for (String step : path.split("/", -1)) {
        found = found.flatMap(element -> element.elements(step));
      }
      List<Element> elements = found.toList();
      if (!elements.isEmpty()) {
        return elements;
      }
    }
    return List.of();
  }

  /** Returns the first of these, and takes it. */
  Optional<Element> takeFirst(String path) {
    Optional<Element> found = inComponents(path).stream().findFirst();
    found.ifPresent(taken::add);
    return found;
  }

  /** Returns all of these, and takes them. */
  List<Element> takeAll(String path) {
    List<Element> found = inComponents(path);
    taken.addAll(found);
    return found;
  }

  /** Remembers a subject, until the body has told where it is named. */
  void subject(Subject subject) {
    subjects.add(subject);
  }

  List<Subject> subjects() {
    return List.copyOf(subjects);
  }

  /** Says that a value of an element has been taken; what else it says will be kept. */
  void taken(Element element) {
    taken.add(element);
  }

  /** Says that all there is in an element has been read as text. */
  void read(Element element) {
    read.add(element);
  }

  void note(String code, String message, Element element) {
    draft.note(code, Severity.WARNING, message, element.position());
  }

  /** Returns what was not taken, by path. */
  Fields rest() {
    Rest rest = new Rest(around.rest());
    rest.walk(item, "");
    return rest.fields();
  }

  /** Says whether there is nothing left of an element. */
  private boolean isSpent(Element element) {
    return read.contains(element) || (taken.contains(element) && !Leftovers.saysMore(element));
  }

  /** Says whether something in {@code element} was taken, so that only a part of it is left. */
  private boolean holdsTaken(Element element) {
    return element.elements().anyMatch(it -> isSpent(it) || holdsTaken(it));
  }

  /** What is left of an item, gathered by path. */
  private final class Rest {
    private final Map<String, List<ExtensionValue>> kept = new LinkedHashMap<>();

    Rest(Map<String, List<ExtensionValue>> around) {
      around.forEach((path, values) -> kept.put(path, new ArrayList<>(values)));
    }

    private void walk(Element element, String path) {
      attributes(element, path);
      Leftovers.looseWords(element).ifPresent(words -> keep(path + Leftovers.LOOSE_WORDS, words));
      for (Element child : element.elements().toList()) {
        if (!isSpent(child)) {
          if (!taken.contains(child) && holdsTaken(child)) {
            walk(child, path + child.name() + "/");
          } else {
            keep(path + child.name(), MarkupWriter.toString(child));
          }
        } else if (child.is(Content.DATA)) {
          attributes(child, path + child.name() + "/");
        }
      }
    }

    private void attributes(Element element, String path) {
      for (Attribute attribute : element.attributes()) {
        keep(path + Leftovers.name(attribute), attribute.value());
      }
    }

    private void keep(String path, String value) {
      kept.computeIfAbsent(path, each -> new ArrayList<>()).add(new Text(value));
    }

    Fields fields() {
      Map<String, ExtensionValue> values = new LinkedHashMap<>();
      kept.forEach((path, list) -> values.put(path, new Sequence(list)));
      return new Fields(values);
    }
  }

  /** Returns the value of an element: its formal name, unless that is blank, or its words. */
  static Optional<String> value(Element element) {
    return element
        .attribute(NAME)
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .or(element::words);
  }

  /** Returns the language that the innermost component is said to be in. */
  Optional<String> language() {
    return components.stream()
        .flatMap(component -> component.attribute(Attribute.XML, "lang").stream())
        .findFirst();
  }

  /** Returns the name of the party in an element. */
  static Optional<String> party(Element element) {
    return element.first("Party").flatMap(NewsItemSource::value).or(() -> value(element));
  }
}
