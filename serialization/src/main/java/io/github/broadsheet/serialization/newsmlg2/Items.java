package io.github.broadsheet.serialization.newsmlg2;

import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Severity;
import io.github.broadsheet.serialization.items.ItemCursor;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Leftovers;
import io.github.broadsheet.serialization.markup.XmlInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The items of a document, one after the other. Not safe to share between threads. */
final class Items implements ItemCursor<ReadResult> {
  /** Parts of items, which examples and templates show by themselves. */
  private static final Set<String> PARTS = Set.of("contentSet", "contentMeta", "groupSet");

  private static final Set<String> NEWS =
      Set.of("newsItem", "packageItem", "contentSet", "contentMeta", "groupSet");
  private static final Set<String> OTHERS =
      Set.of("conceptItem", "knowledgeItem", "planningItem", "catalogItem", "catalog");

  private final XmlInput xml;
  private final ReadLimits limits;
  private final List<Diagnostic> pending = new ArrayList<>();
  private final List<Element> hollow = new ArrayList<>();
  private final Set<String> others = new LinkedHashSet<>();
  private Optional<Element> header = Optional.empty();

  /** Whether the header was kept with an item. */
  private boolean isUsed;

  private Items(XmlInput xml, ReadLimits limits) {
    this.xml = xml;
    this.limits = limits;
  }

  static Items open(Input input, ReadLimits limits) throws IOException {
    return new Items(XmlInput.open(input, limits), limits);
  }

  @Override
  public Optional<ReadResult> next() {
    Optional<Element> element = xml.next(Items::isWanted);
    while (element.isPresent()) {
      Element found = element.get();
      if (NEWS.contains(found.name()) && !isHollow(found)) {
        return Optional.of(read(found));
      }
      if (found.is("header")) {
        header.filter(it -> !isUsed).map(Items::passedOver).ifPresent(this::note);
        header = element;
        isUsed = false;
      } else {
        if (NEWS.contains(found.name())) {
          hollow.add(found);
        } else {
          others.add(found.name());
        }
        note(passedOver(found));
      }
      element = xml.next(Items::isWanted);
    }
    return Optional.empty();
  }

  private void note(Diagnostic noticed) {
    if (pending.size() < limits.maxDiagnostics()) {
      pending.add(noticed);
    }
  }

  /** The kinds of items that were met so far and are no news. */
  Set<String> others() {
    return others;
  }

  private static boolean isWanted(Element element) {
    return NEWS.contains(element.name()) || OTHERS.contains(element.name()) || element.is("header");
  }

  /** Some put an item into a message that says no more than which item comes next. */
  private static boolean isHollow(Element item) {
    return item.is("packageItem")
        && Stream.of("itemMeta", "contentMeta", "groupSet")
            .allMatch(part -> item.first(part).isEmpty());
  }

  private static Diagnostic passedOver(Element element) {
    return new Diagnostic(
        "not-an-article",
        Severity.INFO,
        element + " is no news and was passed over: " + Leftovers.excerpt(Trees.markup(element)),
        Optional.empty(),
        element.position());
  }

  private ReadResult read(Element item) {
    Draft draft = new Draft(limits);
    draft.notes(pending);
    pending.clear();
    draft.notes(xml.newDiagnostics());
    draft.kind(kind(item), item::position);
    boolean isPart = PARTS.contains(item.name());
    ItemSource source = new ItemSource(isPart ? around(item) : item, draft);
    if (!isPart) {
      requireMeta(source);
    }
    header.ifPresent(it -> Headers.read(it, source));
    isUsed = true;
    hollow.forEach(it -> source.keep(Paths.HOLLOW, Trees.markup(it)));
    hollow.clear();
    Headers.readCatalogs(source);
    G2Mapping.TABLE.read(source, draft);
    draft.extension(G2.FORMAT, source.rest());
    return draft.finish(G2.FORMAT);
  }

  private static Optional<String> kind(Element item) {
    return item.is("packageItem")
        ? Optional.of("package")
        : item.path("itemMeta/itemClass").flatMap(it -> it.attribute("qcode")).map(Terms::local);
  }

  private static Element around(Element part) {
    return Element.of(part.is("groupSet") ? "packageItem" : "newsItem").add(part);
  }

  private static void requireMeta(ItemSource source) {
    if (source.elements("itemMeta").findFirst().isEmpty()) {
      source.note(
          "missing-element",
          Severity.ERROR,
          source.item() + " has no itemMeta, which every item must have",
          source.item());
    }
  }

  @Override
  public List<Diagnostic> rest() {
    List<Diagnostic> rest = new ArrayList<>(pending);
    header.filter(it -> !isUsed).map(Items::passedOver).ifPresent(rest::add);
    rest.addAll(xml.newDiagnostics());
    return rest;
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }
}
