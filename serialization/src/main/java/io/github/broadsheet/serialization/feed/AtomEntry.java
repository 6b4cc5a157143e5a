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

  Element source() {
    return source;
  }

  Kept kept() {
    return kept;
  }

  /** Adds an element with words. */
  void add(String name, Optional<String> words) {
    words.filter(text -> !text.isBlank()).ifPresent(text -> element.append(name).text(text));
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
