package io.github.broadsheet.serialization.feed;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.serialization.markup.Element;
import java.util.Optional;

/** An entry while it is written. Not safe to share between threads. */
final class AtomEntry {
  static final String FORMAT = "atom";

  private final Element element = Element.of(Names.ATOM, "entry");
  private final Element source = Element.of("source");
  private final Kept kept;
  private final Kept keptOfSource;

  AtomEntry(Article article) {
    Optional<Fields> extension = article.extensions().format(FORMAT);
    this.kept = Kept.of(extension, Kept.ITEM);
    this.keptOfSource = Kept.of(extension, Kept.SOURCE);
  }

  Element element() {
    return element;
  }

  /** Adds an element with words about the feed. */
  void addOfSource(String name, Optional<String> words) {
    keptOfSource.write(name, Element.of(name), words, source);
  }

  Kept kept() {
    return kept;
  }

  /** Adds an element with words: one that was kept, if it says the same and more. */
  void add(String name, Optional<String> words) {
    add(name, Element.of(name), words);
  }

  /** Adds {@code empty} with words, or one that was kept under {@code name}. */
  void add(String name, Element empty, Optional<String> words) {
    kept.write(name, empty, words, element);
  }

  /**
   * Adds what was kept, and returns the entry. It names its source even if there is nothing to say:
   * what the feed around it says about itself is not about the article.
   */
  Element finish() {
    kept.writeOthers(element);
    keptOfSource.writeOthers(source);
    return element.add(source);
  }
}
