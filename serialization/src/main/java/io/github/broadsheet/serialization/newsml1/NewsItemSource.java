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
  private final Optional<Element> envelope;
  private final Draft draft;
  private final List<Element> components;
  private final Optional<Content> content;
  private final List<Subject> subjects = new ArrayList<>();
  private final Set<Element> taken = Collections.newSetFromMap(new IdentityHashMap<>());

  NewsItemSource(Element item, Optional<Element> envelope, Draft draft) {
    this.item = item;
    this.envelope = envelope;
    this.draft = draft;
    this.content = Content.find(item);
    this.components = content.map(Content::components).orElseGet(() -> outermost(item));
    content.ifPresent(found -> taken.add(found.holder()));
    content.flatMap(Content::lead).ifPresent(lead -> taken.add(lead.holder()));
  }

  private static List<Element> outermost(Element item) {
    return item.first("NewsComponent").map(List::of).orElseGet(List::of);
  }

  Element item() {
    return item;
  }

  Optional<Element> envelope() {
    return envelope;
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

  /** Says that an element has been taken. */
  void taken(Element element) {
    taken.add(element);
  }

  void note(String code, String message, Element element) {
    draft.note(code, Severity.WARNING, message, element.position());
  }

  /** Returns what was not taken, by path. */
  Fields rest() {
    Map<String, List<ExtensionValue>> kept = new LinkedHashMap<>();
    envelope.ifPresent(it -> keep(kept, "NewsEnvelope", it));
    walk(item, "", kept);
    Map<String, ExtensionValue> values = new LinkedHashMap<>();
    kept.forEach((path, list) -> values.put(path, new Sequence(list)));
    return new Fields(values);
  }

  private void walk(Element element, String path, Map<String, List<ExtensionValue>> kept) {
    for (Attribute attribute : element.attributes()) {
      kept.computeIfAbsent(path + "@" + attribute.name(), each -> new ArrayList<>())
          .add(new Text(attribute.value()));
    }
    for (Element child : element.elements().toList()) {
      if (!taken.contains(child)) {
        if (holdsTaken(child)) {
          walk(child, path + child.name() + "/", kept);
        } else {
          keep(kept, path + child.name(), child);
        }
      }
    }
  }

  private boolean holdsTaken(Element element) {
    return element.elements().anyMatch(child -> taken.contains(child) || holdsTaken(child));
  }

  private static void keep(Map<String, List<ExtensionValue>> kept, String path, Element element) {
    kept.computeIfAbsent(path, each -> new ArrayList<>())
        .add(new Text(MarkupWriter.toString(element)));
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
