package io.github.broadsheet.serialization.tables;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Lifecycle;
import io.github.broadsheet.article.Timestamp;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** An article and the name it goes by in the tables. */
record Filed(String id, Article article) {
  /** Returns who published it: the site it stands on, or else who supplied it. */
  Optional<String> outlet() {
    return article.uri().flatMap(Filed::site).or(article::provider);
  }

  private static Optional<String> site(URI uri) {
    return Optional.ofNullable(uri.getHost())
        .map(host -> host.toLowerCase(Locale.ROOT))
        .map(host -> host.startsWith("www.") ? host.substring("www.".length()) : host);
  }

  /** Returns the day it came out, as far as it says so. */
  Optional<LocalDate> day() {
    Lifecycle life = article.lifecycle();
    return Stream.of(life.published(), life.updated(), life.created())
        .flatMap(Optional::stream)
        .map(Timestamp::date)
        .flatMap(Optional::stream)
        .findFirst();
  }
}
