package io.github.broadsheet.examples.pages;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Block;
import io.github.broadsheet.article.BlockKind;
import io.github.broadsheet.article.Byline;
import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.article.Entry;
import io.github.broadsheet.article.Heading;
import io.github.broadsheet.article.Media;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.article.SubjectKind;
import io.github.broadsheet.article.Timestamp;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the scorer compares of one page.
 *
 * @param body the words of the story, without captions
 * @param title the headline
 * @param authors their names
 * @param date the day of publication
 * @param modified the day of the last change
 * @param image the address of the lead picture
 * @param language the language
 * @param site the name of the site
 * @param tags the keywords
 */
record Prediction(
    String body,
    Optional<String> title,
    List<String> authors,
    Optional<String> date,
    Optional<String> modified,
    Optional<String> image,
    Optional<String> language,
    Optional<String> site,
    List<String> tags) {

  static Prediction of(Article article) {
    return new Prediction(
        article.blocks().stream()
            .flatMap(Prediction::leaves)
            .filter(block -> block.kind() != BlockKind.FIGURE)
            .map(block -> article.text(block.span()))
            .collect(Collectors.joining("\n\n")),
        article.headline(),
        article.byline().map(Byline::contributors).orElse(List.of()).stream()
            .map(Contributor::name)
            .toList(),
        article.lifecycle().published().flatMap(Timestamp::date).map(LocalDate::toString),
        article.lifecycle().updated().flatMap(Timestamp::date).map(LocalDate::toString),
        article.media().stream().findFirst().flatMap(Media::uri).map(URI::toString),
        article.language().map(tag -> tag.toLowerCase(Locale.ROOT)),
        article.provider(),
        article.subjects().stream()
            .filter(subject -> subject.kind() == SubjectKind.KEYWORD)
            .map(Subject::name)
            .flatMap(Optional::stream)
            .toList());
  }

  /** The blocks of an entry, with its headline, for the entry. */
  private static Stream<Block> leaves(Block block) {
    if (!(block instanceof Entry entry)) {
      return Stream.of(block);
    }
    return Stream.concat(entry.headline().map(Heading::of).stream(), entry.blocks().stream());
  }
}
