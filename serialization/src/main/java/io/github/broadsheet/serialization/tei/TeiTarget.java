package io.github.broadsheet.serialization.tei;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.serialization.markup.Element;
import java.util.LinkedHashMap;
import java.util.Map;

/** A document in TEI while it is written: its header by parts, and its body. */
final class TeiTarget {
  private final Map<String, Element> parts = new LinkedHashMap<>();
  private final People people;
  private final Element body = Element.of("body");

  TeiTarget(Article article) {
    this.people = new People(article);
  }

  /** Who speaks and is spoken to. */
  People people() {
    return people;
  }

  /** The body of the text. */
  Element body() {
    return body;
  }

  /** Returns a part of the header by its path, such as {@code fileDesc/titleStmt}. */
  Element part(String path) {
    return parts.computeIfAbsent(path, it -> Element.of(it.substring(it.lastIndexOf('/') + 1)));
  }

  private boolean has(String path) {
    return parts.containsKey(path);
  }

  /**
   * Returns the header, its parts in the order of chapter 2, "The TEI Header"; those that must be
   * there stand even if nothing is known.
   */
  Element header() {
    Element file = Element.of("fileDesc").add(titles());
    file.add(publication());
    if (has("fileDesc/notesStmt")) {
      file.add(part("fileDesc/notesStmt"));
    }
    file.add(source());
    Element header = Element.of("teiHeader").add(file);
    Element profile = Element.of("profileDesc");
    for (String name :
        new String[] {"abstract", "creation", "langUsage", "particDesc", "textClass"}) {
      if (has("profileDesc/" + name)) {
        profile.add(part("profileDesc/" + name));
      }
    }
    if (!profile.isEmpty()) {
      header.add(profile);
    }
    if (has("revisionDesc")) {
      header.add(part("revisionDesc"));
    }
    return header;
  }

  private Element titles() {
    Element titles = part("fileDesc/titleStmt");
    if (titles.first("title").isEmpty()) {
      titles.insert(0, Element.of("title"));
    }
    return titles;
  }

  private Element publication() {
    Element publication = part("fileDesc/publicationStmt");
    if (publication.first("publisher").isEmpty()) {
      publication.insert(0, Element.of("publisher"));
    }
    return publication;
  }

  private Element source() {
    Element source = part("fileDesc/sourceDesc");
    return source.isEmpty() ? source.add(Element.of("p").text("Made in digital form.")) : source;
  }
}
