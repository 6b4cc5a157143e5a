package io.github.broadsheet.serialization.feed;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Lifecycle;
import io.github.broadsheet.article.Timestamp;
import io.github.broadsheet.io.Loss;
import io.github.broadsheet.serialization.mapping.Dates;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.mapping.Field;
import io.github.broadsheet.serialization.markup.Element;
import java.util.List;
import java.util.Optional;

/**
 * The rows of {@link AtomMapping} for times. An entry must say when it was updated (RFC 4287,
 * 4.1.2): one that never was says when it was published, or, as nobody knows, that it was in 1970.
 */
final class AtomDates {
  static final String UNKNOWN = "1970-01-01T00:00:00Z";

  private AtomDates() {}

  static void readCreated(FeedItem in, Draft draft) {
    FeedDates.take(in.item(), draft, List.of("dcterms:created", "created"))
        .ifPresent(draft.lifecycle()::created);
  }

  static void writeCreated(Article article, AtomEntry out) {
    out.add(
        "dcterms:created",
        Element.of(Names.DC_TERMS, "created"),
        article.lifecycle().created().flatMap(Dates::iso));
  }

  static void readPublished(FeedItem in, Draft draft) {
    FeedDates.take(in.item(), draft, List.of("published", "issued", "dc:date"))
        .ifPresent(
            time -> {
              in.published(time.text());
              draft.lifecycle().published(time);
            });
  }

  static void writePublished(Article article, AtomEntry out) {
    out.add("published", article.lifecycle().published().flatMap(Dates::rfc3339));
  }

  static void readUpdated(FeedItem in, Draft draft) {
    FeedDates.take(in.item(), draft, List.of("updated", "modified", "dcterms:modified"))
        .filter(time -> !time.text().equals(in.published()) && !time.text().equals(UNKNOWN))
        .ifPresent(draft.lifecycle()::updated);
  }

  static void writeUpdated(Article article, AtomEntry out) {
    out.add("updated", Optional.of(updated(article)));
  }

  static String updated(Article article) {
    Lifecycle lifecycle = article.lifecycle();
    return exact(lifecycle.updated()).or(() -> exact(lifecycle.published())).orElse(UNKNOWN);
  }

  /** Returns what an entry says of its time if nobody knows it; nothing if somebody does. */
  static Optional<Loss> madeUp(Article article) {
    return Optional.of(updated(article))
        .filter(UNKNOWN::equals)
        .filter(time -> article.lifecycle().updated().isEmpty())
        .map(
            time ->
                Loss.salvaged(
                    Field.UPDATED.path(),
                    "not known, and Atom demands a time",
                    "\"" + time + "\""));
  }

  private static Optional<String> exact(Optional<Timestamp> time) {
    return time.flatMap(Dates::rfc3339);
  }
}
