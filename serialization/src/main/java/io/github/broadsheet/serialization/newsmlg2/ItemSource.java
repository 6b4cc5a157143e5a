package io.github.broadsheet.serialization.newsmlg2;

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
import io.github.broadsheet.serialization.markup.Node;
import io.github.broadsheet.serialization.markup.Whitespace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An item while it is read. Elements whose values the model holds are {@linkplain #claim claimed};
 * the rest is kept. Not safe to share between threads.
 */
final class ItemSource {
  private final Element item;
  private final Draft draft;
  private final Scope scope = new Scope();
  private final Set<Element> known = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> knownAttributes =
      new HashSet<>(Set.of("standard", "standardversion", "conformance", "guid"));
  private final Map<String, List<ExtensionValue>> kept = new LinkedHashMap<>();
  private final Map<String, List<String>> partly = new LinkedHashMap<>();
  private final Map<String, ExtensionValue> attributes = new LinkedHashMap<>();
  private final Map<String, List<Element>> byPath = new HashMap<>();
  private Optional<Optional<Payload>> payload = Optional.empty();
  private final Set<String> held = new HashSet<>();
  private final List<Subject> subjects = new ArrayList<>();
  private OptionalInt opening = OptionalInt.empty();

  ItemSource(Element item, Draft draft) {
    this.item = item;
    this.draft = draft;
    Restoration.restore(item, this);
    index();
    at("catalog").forEach(scope.catalogs()::add);
    at("assert").forEach(scope::addAssert);
  }

  /** Remembers words of the item that its body need not repeat. */
  void hold(String words) {
    held.add(Whitespace.collapse(words));
  }

  /** Says whether the item says these words. */
  boolean holds(String words) {
    return held.contains(Whitespace.collapse(words));
  }

  /** The words that the body need not repeat. */
  Set<String> held() {
    return Set.copyOf(held);
  }

  /** Remembers a subject, until the body has told where it is named. */
  void subject(Subject subject) {
    subjects.add(subject);
  }

  /** Returns the subjects remembered so far, and forgets them. */
  List<Subject> takeSubjects() {
    List<Subject> taken = List.copyOf(subjects);
    subjects.clear();
    return taken;
  }

  /** Remembers where the first paragraph of the body begins. */
  void opening(int offset) {
    opening = OptionalInt.of(offset);
  }

  /** Where the first paragraph of the body begins. */
  OptionalInt opening() {
    return opening;
  }

  Element item() {
    return item;
  }

  Draft draft() {
    return draft;
  }

  Scope scope() {
    return scope;
  }

  /** Returns the elements at {@code path}, in order. */
  List<Element> at(String path) {
    return byPath.getOrDefault(path, List.of());
  }

  /** Returns the elements at {@code path}, in order. */
  Stream<Element> elements(String path) {
    return at(path).stream();
  }

  /** Looks once at what stands where, as every row of the table asks for it. */
  private void index() {
    Set<String> holders = new HashSet<>();
    for (Node node : item.children()) {
      if (node instanceof Element child) {
        put(child.name(), child);
        if (Paths.HOLDERS.containsKey(child.name()) && holders.add(child.name())) {
          for (Node inner : child.children()) {
            if (inner instanceof Element element) {
              put(Paths.of(child.name(), element.name()), element);
            }
          }
        }
      }
    }
  }

  private void put(String path, Element element) {
    byPath.computeIfAbsent(path, each -> new ArrayList<>(2)).add(element);
  }

  /** Returns the text of the item, looked for once. */
  Optional<Payload> payload() {
    if (payload.isEmpty()) {
      payload = Optional.of(Payload.of(this));
    }
    return payload.get();
  }

  /** Returns the values of all elements in {@code holder} that have one, and claims them. */
  <V> List<V> all(String holder, Form<V> form) {
    String path = Paths.of(holder, form.name());
    List<V> values = new ArrayList<>();
    for (Element element : at(path)) {
      value(path, element, form).ifPresent(values::add);
    }
    return values;
  }

  /** Returns the value of the first element that has one, and claims that. */
  <V> Optional<V> first(String holder, Form<V> form) {
    String path = Paths.of(holder, form.name());
    for (Element element : at(path)) {
      Optional<V> value = value(path, element, form);
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  private <V> Optional<V> value(String path, Element element, Form<V> form) {
    if (known.contains(element)) {
      return Optional.empty();
    }
    Optional<V> value = form.read(element, scope);
    value.ifPresent(it -> claim(path, element, form, it));
    return value;
  }

  /** Says that the model holds {@code value} of an element; what else it says is kept. */
  <V> void claim(String path, Element element, Form<V> form, V value) {
    if (!Trees.same(element, form.write(value, scope))) {
      partly.computeIfAbsent(path, each -> new ArrayList<>()).add(Trees.markup(element));
    }
    known.add(element);
  }

  /** Says that the model holds all there is in an element. */
  void claim(Element element) {
    known.add(element);
  }

  /** Says that the model holds an attribute of the item. */
  void claimAttribute(String name) {
    knownAttributes.add(name);
  }

  /** Keeps markup, or the value of an attribute, that stands at {@code path}. */
  void keep(String path, String value) {
    if (Paths.isValue(path)) {
      attributes.put(path, new Text(value));
    } else {
      add(kept, path, value);
    }
  }

  private static void add(Map<String, List<ExtensionValue>> to, String path, String markup) {
    to.computeIfAbsent(path, each -> new ArrayList<>()).add(new Text(markup));
  }

  void note(String code, Severity severity, String message, Element element) {
    draft.note(code, severity, message, element.position());
  }

  /** Returns everything the model does not hold. */
  Fields rest() {
    Map<String, List<ExtensionValue>> restored = new LinkedHashMap<>(kept);
    kept.clear();
    keepRest("", item);
    restored.forEach(
        (path, values) -> kept.computeIfAbsent(path, p -> new ArrayList<>()).addAll(values));
    Map<String, ExtensionValue> values = new LinkedHashMap<>(attributes);
    kept.forEach((path, elements) -> values.put(path, new Sequence(elements)));
    if (!partly.isEmpty()) {
      Map<String, ExtensionValue> parts = new LinkedHashMap<>();
      partly.forEach((path, elements) -> parts.put(path, inOrder(elements)));
      values.put(Paths.PARTLY, new Fields(parts));
    }
    return new Fields(values);
  }

  /** Values lead to their elements; the order of these would say what no value says. */
  private static Sequence inOrder(List<String> elements) {
    Collections.sort(elements);
    List<ExtensionValue> values = new ArrayList<>(elements.size());
    elements.forEach(each -> values.add(new Text(each)));
    return new Sequence(values);
  }

  private void keepRest(String holder, Element element) {
    for (Attribute attribute : element.attributes()) {
      boolean isKept = Trees.isTelling(attribute) && !attribute.namespace().equals(G2.OWN);
      if (isKept && !(holder.isEmpty() && isKnown(attribute))) {
        attributes.put(Paths.of(holder, attribute), new Text(attribute.value()));
      }
    }
    Leftovers.looseWords(element)
        .ifPresent(
            words -> attributes.put(Paths.of(holder, Leftovers.LOOSE_WORDS), new Text(words)));
    Set<String> met = new HashSet<>();
    for (Node node : element.children()) {
      if (node instanceof Element child
          && !known.contains(child)
          && !child.namespace().equals(G2.OWN)) {
        boolean isHolder = holder.isEmpty() && Paths.HOLDERS.containsKey(child.name());
        if (isHolder && met.add(child.name())) {
          keepRest(child.name(), child);
        } else {
          add(kept, Paths.of(holder, child.name()), Trees.markup(child));
        }
      }
    }
  }

  private boolean isKnown(Attribute attribute) {
    return knownAttributes.contains(
        attribute.namespace().equals(Attribute.XML) ? "xml:" + attribute.name() : attribute.name());
  }
}
