package io.github.broadsheet.serialization.newsmlg2;

import io.github.broadsheet.serialization.markup.Attribute;
import io.github.broadsheet.serialization.markup.Characters;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Node;
import io.github.broadsheet.serialization.markup.Whitespace;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says what may stand where in NewsML-G2, so that elements kept from a document can be put back
 * into one that is valid. Names without namespace are the format's own. Immutable and safe to share
 * between threads.
 */
final class Grammar {
  private static final Grammar INSTANCE = new Grammar(GrammarTable.load());

  private final GrammarTable table;

  private Grammar(GrammarTable table) {
    this.table = table;
  }

  static Grammar instance() {
    return INSTANCE;
  }

  /** Returns the number of the slot of {@code child} in a holder of {@code type}, -1 if none. */
  int slot(String type, Element child) {
    List<GrammarTable.Slot> slots =
        table.type(type).map(GrammarTable.Type::slots).orElse(List.of());
    for (int i = 0; i < slots.size(); i++) {
      if (typeIn(slots.get(i), child).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  /** Says whether a slot holds one element at the most. */
  boolean isSingle(String type, int slot) {
    return table.type(type).filter(t -> !t.slots().get(slot).isRepeated()).isPresent();
  }

  /**
   * Says whether {@code child} is valid in a holder of {@code type}.
   *
   * @param targets the ids that it may refer to
   */
  boolean allows(String type, Element child, Set<String> targets) {
    return table
        .type(type)
        .filter(t -> t.slots().stream().anyMatch(slot -> allows(slot, child, targets)))
        .isPresent();
  }

  /** Says whether an attribute is valid on an element of {@code type}. */
  boolean allows(String type, Attribute attribute, Set<String> targets) {
    return table.type(type).filter(t -> isValid(t, attribute, targets)).isPresent();
  }

  private boolean allows(GrammarTable.Slot slot, Element child, Set<String> targets) {
    return typeIn(slot, child)
        .filter(t -> t.equals(GrammarTable.FOREIGN) ? isForeign(child) : isValid(child, t, targets))
        .isPresent();
  }

  private Optional<String> typeIn(GrammarTable.Slot slot, Element child) {
    if (child.namespace().isEmpty()) {
      return slot.type(child.name())
          .or(() -> slot.isAny() ? table.global(child.name()) : Optional.empty());
    }
    return slot.isAny() || slot.isOther() ? Optional.of(GrammarTable.FOREIGN) : Optional.empty();
  }

  private static boolean isForeign(Element element) {
    return element.attributes().stream().noneMatch(a -> a.namespace().equals(Attribute.XML))
        && element.elements().allMatch(Grammar::isForeign)
        && !element.namespace().equals(G2.NAMESPACE);
  }

  /** Says whether {@code element} is valid as one of the type. */
  boolean isValid(Element element, String typeName, Set<String> targets) {
    if (typeName.startsWith("=")) {
      return element.attributes().isEmpty() && isText(element, typeName.substring(1));
    }
    GrammarTable.Type type = table.type(typeName).orElse(null);
    return type != null
        && element.attributes().stream().allMatch(a -> isValid(type, a, targets))
        && type.required().stream().allMatch(name -> has(element, name))
        && (type.text().isEmpty()
            ? hasValidChildren(element, type, targets)
            : isText(element, type.text()));
  }

  private static boolean has(Element element, String name) {
    return element.attributes().stream()
        .anyMatch(a -> a.namespace().isEmpty() && a.name().equals(name));
  }

  private static boolean isText(Element element, String kind) {
    return element.elements().findAny().isEmpty() && Kinds.is(kind, element.rawText());
  }

  private static boolean isValid(GrammarTable.Type type, Attribute attribute, Set<String> targets) {
    if (attribute.namespace().equals(Attribute.XML)) {
      return attribute.name().equals("lang")
          && (type.hasLanguage() || type.isOpen())
          && Kinds.isLanguage(attribute.value());
    }
    if (!attribute.namespace().isEmpty()) {
      return type.isOpen() && Trees.isTelling(attribute);
    }
    String kind = type.attributes().get(attribute.name());
    return kind != null
        && Kinds.is(kind, attribute.value())
        && (!kind.startsWith("idref") || targets.containsAll(Whitespace.words(attribute.value())));
  }

  /** Children stand in the order of the slots, each of them as often as it may. */
  private boolean hasValidChildren(Element element, GrammarTable.Type type, Set<String> targets) {
    int at = 0;
    boolean isFilled = false;
    List<GrammarTable.Slot> slots = type.slots();
    for (Node node : element.children()) {
      if (node instanceof Characters characters) {
        if (!type.isMixed() && !characters.text().isBlank()) {
          return false;
        }
        continue;
      }
      Element child = (Element) node;
      while (at < slots.size()
          && ((isFilled && !slots.get(at).isRepeated())
              || !allows(slots.get(at), child, targets))) {
        if (!isFilled && slots.get(at).isRequired()) {
          return false;
        }
        at++;
        isFilled = false;
      }
      if (at == slots.size()) {
        return false;
      }
      isFilled = true;
    }
    int rest = isFilled ? at + 1 : at;
    return slots.stream().skip(rest).noneMatch(GrammarTable.Slot::isRequired);
  }
}
