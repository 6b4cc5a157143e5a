package io.github.broadsheet.parser.text;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Dateline;
import io.github.broadsheet.article.Lifecycle;
import io.github.broadsheet.article.Rights;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.article.Timestamp;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What lines that are no part of the story say about it: times, owners, keywords, its slug. */
final class Furnishings {
  private Optional<Timestamp> published = Optional.empty();
  private Optional<Timestamp> updated = Optional.empty();
  private Optional<String> notice = Optional.empty();
  private Optional<String> slug = Optional.empty();
  private Optional<Dateline> dateline = Optional.empty();
  private final Set<String> keywords = new LinkedHashSet<>();

  void read(Piece piece) {
    switch (piece.label()) {
      case TIMESTAMP -> {
        StampScanner.scan(piece.words()).forEach(this::stamp);
        if (piece.rule().equals("dateline")) {
          dateline = dateline.or(() -> DatelineParser.parseLine(piece.words()));
        }
      }
      case TAGS -> keywords.addAll(TagLine.keywords(piece));
      case LEGAL -> legal(piece);
      case CHROME -> {
        if (piece.rule().equals("slug")) {
          slug = slug.or(() -> Optional.of(piece.words()));
        }
      }
      default -> {}
    }
  }

  /** The first time of publication and the first of a change count: they stand at the head. */
  private void stamp(Stamp stamp) {
    if (stamp.isUpdate()) {
      updated = updated.or(() -> Optional.of(stamp.timestamp()));
    } else {
      published = published.or(() -> Optional.of(stamp.timestamp()));
    }
  }

  /** Returns the dateline that stands on a line of its own. */
  Optional<Dateline> dateline() {
    return dateline;
  }

  private void legal(Piece piece) {
    if (piece.rule().equals("copyright")) {
      notice = notice.or(() -> Optional.of(piece.words()));
    }
  }

  void furnish(Article.Builder article) {
    if (published.isPresent() || updated.isPresent()) {
      article.lifecycle(Lifecycle.builder().published(published).updated(updated).build());
    }
    notice.ifPresent(
        words ->
            article.rights(
                Rights.builder()
                    .copyrightNotice(words)
                    .copyrightHolder(CopyrightLine.holder(words))
                    .build()));
    slug.ifPresent(article::slugline);
    keywords.forEach(keyword -> article.addSubject(Subject.keyword(keyword)));
  }
}
