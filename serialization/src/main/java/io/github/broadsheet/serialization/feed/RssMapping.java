package io.github.broadsheet.serialization.feed;

import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.article.ContributorRole;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.article.Link;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.mapping.Mapping;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.HtmlFragment;
import io.github.broadsheet.serialization.markup.Leftovers;
import io.github.broadsheet.serialization.story.Addresses;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** The elements of an RSS item, with those of the extensions that are usual in one. */
final class RssMapping {
  private static final List<String> BLOCKS =
      List.of("<p", "<div", "<br", "<ul", "<ol", "<img", "<figure", "<blockquote", "<table", "<h");

  static final Mapping<FeedItem, Void> MAPPING =
      Mapping.<FeedItem, Void>of("RSS")
          .reads("channel/language, dc:language", RssMapping::language)
          .reads("title", (in, draft) -> title(in.item(), draft))
          .reads("dc:creator, author", RssMapping::authors)
          .reads("link, guid", RssMapping::address)
          .reads("comments", (in, draft) -> link(in, "comments", "replies", draft))
          .reads("atom:link", RssMapping::atomLinks)
          .reads("pubDate, dc:date, atom:updated", RssMapping::dates)
          .reads("category, dc:subject", RssMapping::categories)
          .reads(
              "dc:rights", (in, draft) -> words(in, "dc:rights", draft.rights()::copyrightNotice))
          .reads("source, channel/title", RssMapping::provider)
          .reads("content:encoded, description", RssMapping::body)
          .reads(
              "enclosure, media:content, media:group",
              (in, draft) -> draft.article().addAllMedia(MediaRss.read(in.item(), in.base())))
          .build();

  private RssMapping() {}

  private static boolean isPlain(Element element) {
    return !Leftovers.saysMore(element);
  }

  private static void words(FeedItem in, String name, Consumer<String> sink) {
    in.item().takeFirst(name).flatMap(TextConstructs::wordsOfRss).ifPresent(sink);
  }

  private static void language(FeedItem in, Draft draft) {
    in.item()
        .takeFirst("dc:language")
        .flatMap(Element::words)
        .or(in::language)
        .or(() -> in.source().takeFirst("language").flatMap(Element::words))
        .or(() -> in.source().takeFirst("dc:language").flatMap(Element::words))
        .ifPresent(draft.article()::language);
  }

  private static void title(Parts item, Draft draft) {
    item.takeFirst("title")
        .or(() -> item.takeFirst("media:title"))
        .flatMap(TextConstructs::wordsOfRss)
        .ifPresent(words -> draft.headline(HeadlineRole.MAIN, words));
  }

  /** A single creator is a line as it would be printed; several are people. */
  private static void authors(FeedItem in, Draft draft) {
    List<Contributor> authors =
        in.item().take("author", RssMapping::isPlain).stream()
            .flatMap(each -> TextConstructs.wordsOfRss(each).stream())
            .map(line -> Persons.line(line, ContributorRole.AUTHOR))
            .toList();
    List<String> creators =
        in.item().take("dc:creator", RssMapping::isPlain).stream()
            .flatMap(each -> TextConstructs.wordsOfRss(each).stream())
            .toList();
    if (creators.size() == 1) {
      draft.byline(creators.get(0));
    } else {
      creators.stream().map(name -> creator(name, authors)).forEach(draft::bylineContributor);
    }
    authors.stream()
        .filter(
            author ->
                creators.size() == 1
                    ? !author.equals(Contributor.of(creators.get(0)))
                    : !creators.contains(author.name()))
        .forEach(draft::bylineContributor);
  }

  private static Contributor creator(String name, List<Contributor> authors) {
    return authors.stream()
        .filter(author -> author.name().equals(name))
        .findFirst()
        .orElseGet(() -> Persons.line(name, ContributorRole.AUTHOR));
  }

  private static void address(FeedItem in, Draft draft) {
    Optional<Element> guid = in.item().takeFirst("guid");
    Optional<URI> link =
        in.item().peek("link").stream()
            .findFirst()
            .map(Element::text)
            .flatMap(Addresses::parse)
            .map(uri -> Links.resolve(uri, in.base()));
    // What is no address is left.
    link.ifPresent(found -> in.item().takeFirst("link"));
    Optional<URI> address = link.or(() -> guid.flatMap(RssMapping::permanentLink));
    address.ifPresent(draft.article()::uri);
    guid.map(Element::text)
        .filter(id -> !address.map(URI::toString).equals(Optional.of(id)))
        .ifPresent(id -> draft.article().addIdentifier(new Identifier(AtomRows.ID, id)));
  }

  // RSS 2.0: isPermaLink is true unless said otherwise.
  private static Optional<URI> permanentLink(Element guid) {
    return guid.attribute("isPermaLink").filter("false"::equalsIgnoreCase).isPresent()
        ? Optional.empty()
        : Addresses.parse(guid.text()).filter(URI::isAbsolute);
  }

  private static void link(FeedItem in, String name, String rel, Draft draft) {
    in.item()
        .takeFirst(name)
        .map(Element::text)
        .flatMap(Addresses::parse)
        .ifPresent(uri -> draft.article().addLink(Link.builder().rel(rel).uri(uri).build()));
  }

  private static void atomLinks(FeedItem in, Draft draft) {
    in.item()
        .take("atom:link", Links::isPlain)
        .forEach(link -> draft.article().addAllLinks(Links.read(link, in.base())));
  }

  private static void dates(FeedItem in, Draft draft) {
    FeedDates.take(in.item(), draft, List.of("pubDate", "dc:date", "atom:published"))
        .ifPresent(draft.lifecycle()::published);
    FeedDates.take(in.item(), draft, List.of("atom:updated", "dcterms:modified"))
        .ifPresent(draft.lifecycle()::updated);
  }

  private static void categories(FeedItem in, Draft draft) {
    in.item().take("category", Categories::isPlainRss).stream()
        .flatMap(each -> Categories.readRss(each).stream())
        .forEach(draft.article()::addSubject);
    in.item().take("dc:subject", RssMapping::isPlain).stream()
        .flatMap(each -> TextConstructs.wordsOfRss(each).stream())
        .map(Subject::keyword)
        .forEach(draft.article()::addSubject);
  }

  /** An item that was taken over names its source; others are the channel's. */
  private static void provider(FeedItem in, Draft draft) {
    List<Element> sources = in.item().peek("source");
    Optional<String> taken = sources.stream().findFirst().flatMap(TextConstructs::wordsOfRss);
    taken
        .or(() -> in.source().takeFirst("title").flatMap(TextConstructs::wordsOfRss))
        .ifPresent(draft.article()::provider);
  }

  private static void body(FeedItem in, Draft draft) {
    Optional<String> encoded = in.item().takeFirst("content:encoded").map(Element::rawText);
    Optional<String> description =
        in.item()
            .takeFirst("description")
            .or(() -> in.item().takeFirst("itunes:summary"))
            .map(Element::rawText);
    boolean isBody = encoded.isEmpty() && description.filter(RssMapping::hasBlocks).isPresent();
    if (!isBody) {
      description
          .map(HtmlFragment::text)
          .filter(words -> !words.isBlank())
          .ifPresent(draft.article()::summary);
    }
    encoded
        .or(() -> description.filter(html -> isBody))
        .map(BlankLines::part)
        .map(HtmlFragment::parse)
        .map(tree -> Links.resolved(tree, in.base()))
        .ifPresent(draft::body);
  }

  private static boolean hasBlocks(String html) {
    String lower = html.toLowerCase(Locale.ROOT);
    return html.indexOf('<') >= 0 && BLOCKS.stream().anyMatch(lower::contains);
  }
}
