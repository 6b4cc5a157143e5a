package io.github.broadsheet.serialization.newsmlg2;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.serialization.markup.Attribute;
import io.github.broadsheet.serialization.markup.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An item while it is written. Not safe to share between threads. */
final class ItemTarget {
  private static final Grammar GRAMMAR = Grammar.instance();
  private static final List<String> HOLDERS =
      List.of("rightsInfo", "itemMeta", "contentMeta", "contentSet");

  private final Kept kept;
  private final String idPrefix;
  private final Set<String> usedIds;
  private final Set<String> targets = new HashSet<>();
  private final String kind;
  private final Scope scope = new Scope();
  private final Map<String, Element> holders = new HashMap<>();
  private final Element item;

  /**
   * Begins an item.
   *
   * @param idPrefix how the ids of its quotes begin
   * @param usedIds the ids that other items of the document have; those of this one are added
   */
  ItemTarget(Article article, Kept kept, String idPrefix, Set<String> usedIds) {
    this.kept = kept;
    this.idPrefix = idPrefix;
    this.usedIds = usedIds;
    boolean isPackage = article.blocks().isEmpty() && !kept.whole("groupSet").isEmpty();
    this.kind = isPackage ? "packageItem" : "newsItem";
    this.item = Element.of(kind);
    holders.put("", item);
    article.language().ifPresent(scope::language);
    kept.whole("catalog").forEach(scope.catalogs()::add);
    kept.whole("assert").forEach(scope::addAssert);
    kept.all().forEach(element -> collectIds(element, targets));
  }

  /** How the ids of quotes begin, apart from those of other items. */
  String idPrefix() {
    return idPrefix;
  }

  Set<String> usedIds() {
    return usedIds;
  }

  Kept kept() {
    return kept;
  }

  Scope scope() {
    return scope;
  }

  Element item() {
    return item;
  }

  /** Says whether the item can have a body. */
  boolean hasBody() {
    return kind.equals("newsItem");
  }

  /** Returns {@code itemMeta} or another element that holds others. */
  Element holder(String name) {
    return holders.computeIfAbsent(name, Element::of);
  }

  /** Adds the element for {@code value}: the one it was read from, if that is still true. */
  <V> void add(String holder, Form<V> form, V value) {
    Element fresh = form.write(value, scope);
    Optional<Element> original =
        kept.takePartly(
            Paths.of(holder, form.name()),
            element -> form.read(element, scope).filter(value::equals).isPresent());
    if (original.isPresent() && isWelcome(type(holder), original.get())) {
      holder(holder).add(original.get());
    } else {
      original.ifPresent(it -> Restoration.stand(fresh, it));
      holder(holder).add(fresh);
    }
  }

  /** Says whether an element is kept that {@code value} was read from. */
  <V> boolean hasOriginal(String holder, Form<V> form, V value) {
    return kept.partly(Paths.of(holder, form.name())).stream()
        .anyMatch(element -> form.read(element, scope).filter(value::equals).isPresent());
  }

  /** Says whether the item itself may hold {@code element} as it is. */
  boolean mayHold(Element element) {
    return GRAMMAR.allows(kind, element, targets);
  }

  private String type(String holder) {
    return holder.isEmpty() ? kind : Paths.HOLDERS.getOrDefault(holder, holder);
  }

  private boolean isWelcome(String type, Element element) {
    Set<String> ids = new HashSet<>();
    if (!GRAMMAR.allows(type, element, targets)
        || !collectIds(element, ids)
        || ids.stream().anyMatch(usedIds::contains)) {
      return false;
    }
    usedIds.addAll(ids);
    return true;
  }

  /** Adds the ids in {@code element} to {@code ids}; says whether they were all new. */
  private static boolean collectIds(Element element, Set<String> ids) {
    boolean areNew = true;
    if (element.namespace().isEmpty()) {
      for (String name : List.of("id", "partid")) {
        Optional<String> id = element.attribute(name).filter(it -> !element.is("altId"));
        areNew &= id.isEmpty() || ids.add(id.get().strip());
      }
    }
    for (Element child : element.elements().toList()) {
      areNew &= collectIds(child, ids);
    }
    return areNew;
  }

  /** Returns the item, with what was kept put back. */
  Element build() {
    kept.attributes().forEach(this::putBack);
    kept.paths().forEach(this::putBack);
    for (String name : HOLDERS) {
      Optional.ofNullable(holders.get(name)).ifPresent(item::add);
    }
    holders.forEach((name, holder) -> sort(type(name), holder));
    return item;
  }

  private void putBack(String path, String value) {
    if (!path.contains("@")) {
      keepAside(path, value);
      return;
    }
    Attribute attribute = Paths.attribute(path, value);
    String holder = Paths.holder(path);
    boolean isKnown = holder.isEmpty() || Paths.HOLDERS.containsKey(holder);
    if (isKnown
        && GRAMMAR.allows(type(holder), attribute, targets)
        && !attribute.name().equals("id")) {
      holder(holder).with(attribute);
    } else {
      keepAside(path, value);
    }
  }

  private void putBack(String path) {
    String holder = Paths.holder(path);
    boolean isKnown = holder.isEmpty() || Paths.HOLDERS.containsKey(holder);
    boolean isAside = !isKnown;
    for (Element element : kept.whole(path)) {
      // Once one has no place, those after it go with it, to stay in order.
      isAside = isAside || !hasRoom(holder, element) || !isWelcome(type(holder), element);
      if (isAside) {
        keepAside(path, Trees.markup(element));
      } else {
        holder(holder).add(element);
      }
    }
  }

  private boolean hasRoom(String holder, Element element) {
    int slot = GRAMMAR.slot(type(holder), element);
    return slot >= 0
        && (!GRAMMAR.isSingle(type(holder), slot)
            || holder(holder).elements().noneMatch(e -> GRAMMAR.slot(type(holder), e) == slot));
  }

  void keepAside(String path, String value) {
    holder("itemMeta")
        .add(Element.of(G2.OWN, Restoration.KEPT).with(Restoration.PLACE, path).text(value));
  }

  private static void sort(String type, Element holder) {
    List<Element> children = new ArrayList<>(holder.elements().toList());
    children.forEach(holder::remove);
    children.sort(Comparator.comparingInt(child -> GRAMMAR.slot(type, child)));
    holder.addAll(children);
  }
}
