package io.github.broadsheet.serialization.nitf;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.serialization.markup.Element;
import java.util.Optional;

/**
 * The key under which a newsroom handles a story, and which version of it this is.
 *
 * @param key the slugline
 * @param version the version
 */
record DuKey(Optional<String> key, Optional<String> version) {
  static Optional<DuKey> read(Element element) {
    DuKey key = new DuKey(element.attribute("key"), element.attribute("version"));
    return Optional.of(key).filter(it -> it.key.isPresent() || it.version.isPresent());
  }

  Optional<Element> write() {
    Optional<String> token = version.filter(Tokens::isToken);
    return key.isEmpty() && token.isEmpty()
        ? Optional.empty()
        : Optional.of(Element.of("du-key").with("version", token).with("key", key));
  }

  static Optional<DuKey> of(Article article) {
    DuKey key = new DuKey(article.slugline(), article.lifecycle().version());
    return Optional.of(key).filter(it -> it.key.isPresent() || it.version.isPresent());
  }
}
