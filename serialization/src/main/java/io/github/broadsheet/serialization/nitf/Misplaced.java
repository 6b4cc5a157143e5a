package io.github.broadsheet.serialization.nitf;

import io.github.broadsheet.serialization.markup.Element;
import java.util.List;

/** What agencies put into the head in another way than the schema has it, and means the same. */
final class Misplaced {
  private Misplaced() {}

  /** Puts what stands in {@code nitf} in another place, or form, where the schema wants it. */
  static void mend(Element nitf) {
    nitf.first("head").ifPresent(Misplaced::mendHead);
  }

  private static void mendHead(Element head) {
    head.elements("meta").toList().forEach(Misplaced::fill);
    List<Element> urgencies = head.elements("urgency").toList();
    if (!urgencies.isEmpty()) {
      Element docdata = head.first("docdata").orElseGet(() -> head.append("docdata"));
      if (docdata.first("urgency").isEmpty()) {
        move(urgencies.get(0), head, docdata);
      }
    }
    head.first("docdata").ifPresent(docdata -> mendData(docdata, head));
  }

  private static void fill(Element meta) {
    if (meta.attributes().stream().noneMatch(it -> it.name().equals("content"))) {
      meta.with("content", "");
    }
  }

  private static void mendData(Element docdata, Element head) {
    for (String name : List.of("pubdata", "revision-history")) {
      docdata.elements(name).toList().forEach(it -> move(it, docdata, head));
    }
    docdata
        .elements("key-list")
        .flatMap(list -> list.elements("keyword"))
        .toList()
        .forEach(Misplaced::key);
  }

  /** Some write the word into the element, where the schema has it in an attribute. */
  private static void key(Element keyword) {
    if (keyword.attribute("key").isEmpty()) {
      keyword
          .words()
          .ifPresent(
              words -> {
                List.copyOf(keyword.children()).forEach(keyword::remove);
                keyword.with("key", words);
              });
    }
  }

  private static void move(Element element, Element from, Element to) {
    from.remove(element);
    to.add(element);
  }
}
