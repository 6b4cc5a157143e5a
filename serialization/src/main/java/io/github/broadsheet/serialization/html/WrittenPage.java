package io.github.broadsheet.serialization.html;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Byline;
import io.github.broadsheet.article.Dateline;
import io.github.broadsheet.article.Headline;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.Lifecycle;
import io.github.broadsheet.article.Rights;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Severity;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.markup.Characters;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Node;
import io.github.broadsheet.serialization.schemaorg.SchemaOrgReader;
import io.github.broadsheet.text.Position;
import io.github.broadsheet.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts together what the body of a page shows and what the data in its head tells: the text with
 * its blocks is that of the body, what no reader of a page sees is in the head.
 */
final class WrittenPage {
  /** The type of the script that holds the data. */
  static final String DATA = "application/ld+json";

  private static final String IN_HEAD = "schema.org data in the head: ";
  private static final Optional<Position> NOWHERE = Optional.empty();

  /** Headlines that stand on the page; others are in its head. */
  private static final Set<HeadlineRole> SHOWN =
      Set.of(HeadlineRole.KICKER, HeadlineRole.MAIN, HeadlineRole.DECK);

  private WrittenPage() {}

  /** Says whether the body is one article with header and footer, and nothing beside it. */
  static boolean isWhole(Element page) {
    Optional<Element> body = page.first("body");
    Optional<Element> article = body.flatMap(it -> it.first("article"));
    return article.isPresent()
        && article.get().first("header").isPresent()
        && article.get().first("footer").isPresent()
        && body.get().children().stream().allMatch(node -> isSilent(node, article.get()));
  }

  private static boolean isSilent(Node node, Element article) {
    return node.equals(article) || (node instanceof Characters words && words.isSpace());
  }

  /** Reads a {@linkplain #isWhole whole} page. */
  static ReadResult read(Element page, ReadLimits limits) {
    Draft draft = new Draft(limits);
    HtmlMapping.MAPPING.read(page, draft);
    Optional<ReadResult> told = data(page, draft);
    ReadResult shown = draft.finish(HtmlWriter.FORMAT);
    return told.isEmpty()
        ? shown
        : shown.toBuilder().article(merged(shown.article(), told.get().article())).build();
  }

  /** Reads the data in the head. Where it stands in a script is no place in the page. */
  private static Optional<ReadResult> data(Element page, Draft draft) {
    try {
      Optional<ReadResult> told = data(page, draft.limits());
      told.ifPresent(
          data ->
              data.diagnostics()
                  .forEach(
                      d -> draft.note(d.code(), d.severity(), IN_HEAD + d.message(), NOWHERE)));
      return told;
    } catch (ParseException e) {
      draft.note(e.code(), Severity.WARNING, IN_HEAD + "not read: " + e.getMessage(), NOWHERE);
      return Optional.empty();
    }
  }

  private static Optional<ReadResult> data(Element page, ReadLimits limits) {
    Optional<String> json =
        page.first("head").flatMap(head -> head.first("script")).map(Element::rawText);
    try {
      return json.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new SchemaOrgReader()
                  .read(Input.of(json.get().getBytes(StandardCharsets.UTF_8)), limits));
    } catch (IOException impossible) {
      throw new UncheckedIOException("bytes in memory could not be read", impossible);
    }
  }

  private static Article merged(Article shown, Article told) {
    PageMedia media = new PageMedia(told);
    Article.Builder merged =
        shown.toBuilder()
            .language(told.language().or(shown::language))
            .uri(told.uri())
            .identifiers(told.identifiers())
            .summary(told.summary())
            .provider(told.provider())
            .contributors(told.contributors())
            .byline(byline(shown, told))
            .dateline(told.dateline().map(line -> placed(line, shown.text())))
            .lifecycle(lifecycle(shown.lifecycle(), told.lifecycle()))
            .rights(rights(shown.rights(), told.rights()))
            .subjects(told.subjects())
            .links(told.links())
            .blocks(media.detailed(shown.blocks()))
            .media(media.others())
            .corrections(told.corrections().isEmpty() ? shown.corrections() : told.corrections())
            .attributions(PageQuotes.told(shown, told))
            .extensions(told.extensions());
    for (Headline headline : told.headlines()) {
      if (!SHOWN.contains(headline.role())) {
        merged.addHeadline(Headline.of(headline.role(), headline.text()));
      }
    }
    return merged.build();
  }

  private static Optional<Byline> byline(Article shown, Article told) {
    return shown
        .byline()
        .map(
            line ->
                line.toBuilder()
                    .contributors(told.byline().map(Byline::contributors).orElse(List.of()))
                    .build());
  }

  /** Finds the dateline where a block begins with it. */
  private static Dateline placed(Dateline line, String text) {
    String words = line.text();
    int at = text.startsWith(words) ? 0 : text.indexOf("\n" + words) + 1;
    boolean isThere = !words.isEmpty() && text.startsWith(words, at);
    return isThere ? line.toBuilder().span(new Span(at, at + words.length())).build() : line;
  }

  private static Lifecycle lifecycle(Lifecycle shown, Lifecycle told) {
    return told.toBuilder()
        .published(told.published().or(shown::published))
        .updated(told.updated().or(shown::updated))
        .build();
  }

  private static Rights rights(Rights shown, Rights told) {
    return told.toBuilder()
        .copyrightNotice(told.copyrightNotice().or(shown::copyrightNotice))
        .build();
  }
}
