package io.github.broadsheet.serialization.feed;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Byline;
import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.article.ContributorRole;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.mapping.StoryIdentity;
import io.github.broadsheet.serialization.markup.Attribute;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.MarkupWriter;
import io.github.broadsheet.serialization.story.BodyWriter;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The rows of {@link AtomMapping}, in both directions. */
final class AtomRows {
  /** The scheme under which the name an item has in its feed is kept. */
  static final String ID = StoryIdentity.GUID;

  private static final String OWN = "https://broadsheet.github.io/ns/atom#";
  private static final String MADE_UP = "made-up";

  private AtomRows() {}

  static void readLanguage(FeedItem in, Draft draft) {
    in.language().ifPresent(draft.article()::language);
  }

  static void writeLanguage(Article article, AtomEntry out) {
    article
        .language()
        .flatMap(MarkupWriter::words)
        .ifPresent(tag -> out.element().with(new Attribute(Attribute.XML, "lang", tag)));
  }

  static void readTitle(FeedItem in, Draft draft) {
    words(in.item(), "title", words -> draft.headline(HeadlineRole.MAIN, words));
  }

  static void words(Parts parts, String name, Consumer<String> sink) {
    parts.takeFirst(name).flatMap(TextConstructs::words).ifPresent(sink);
  }

  // An entry must have a title, which may be empty (RFC 4287, 4.1.2).
  static void writeTitle(Article article, AtomEntry out) {
    out.add("title", article.headline());
    if (article.headline().filter(words -> !words.isBlank()).isEmpty()) {
      out.element().append("title");
    }
  }

  static void readByline(FeedItem in, Draft draft) {
    words(in.item(), "dc:creator", draft::byline);
  }

  static void writeByline(Article article, AtomEntry out) {
    out.add(
        "dc:creator",
        Element.of(Names.DC, "creator"),
        article.byline().map(Byline::text).flatMap(MarkupWriter::words));
  }

  static void readAuthors(FeedItem in, Draft draft) {
    List<Element> authors = in.item().take("author");
    if (authors.isEmpty()) {
      authors = authorsOfFeed(in);
    }
    for (Element author : authors) {
      Persons.read(author, ContributorRole.AUTHOR).forEach(draft::bylineContributor);
      if (!Persons.isPlain(author)) {
        in.item().keep(author);
      }
    }
  }

  // A feed that has no other author names itself.
  private static List<Element> authorsOfFeed(FeedItem in) {
    List<String> titles = in.source().peek("title").stream().map(Element::text).toList();
    return in.source().peek("author").stream()
        .filter(
            author -> author.first("name").map(Element::text).filter(titles::contains).isEmpty())
        .toList();
  }

  static void writeAuthors(Article article, AtomEntry out) {
    List<Contributor> authors =
        article
            .byline()
            .map(Byline::contributors)
            .orElseGet(() -> others(article).filter(AtomRows::isAuthor).toList());
    write("author", authors, ContributorRole.AUTHOR, out);
  }

  private static boolean isAuthor(Contributor person) {
    return person.role() == ContributorRole.AUTHOR;
  }

  private static Stream<Contributor> others(Article article) {
    return article.contributors().stream();
  }

  static void readContributors(FeedItem in, Draft draft) {
    for (Element person : in.item().take("contributor")) {
      Persons.read(person, ContributorRole.OTHER).forEach(draft.article()::addContributor);
      if (!Persons.isPlain(person)) {
        in.item().keep(person);
      }
    }
  }

  static void writeContributors(Article article, AtomEntry out) {
    boolean hasByline = article.byline().isPresent();
    List<Contributor> people =
        others(article).filter(person -> hasByline || !isAuthor(person)).toList();
    write("contributor", people, ContributorRole.OTHER, out);
  }

  private static void write(
      String name, List<Contributor> people, ContributorRole role, AtomEntry out) {
    List<Contributor> named =
        people.stream().filter(it -> MarkupWriter.words(it.name()).isPresent()).toList();
    out.kept()
        .write(
            Set.of(name),
            named,
            element -> Persons.read(element, role),
            person -> Optional.of(Persons.write(name, person)),
            out.element());
  }

  static void readId(FeedItem in, Draft draft) {
    Optional<Element> element = in.item().takeFirst("id");
    // An id that is the address says nothing new; one that we made up, nothing at all.
    element.filter(AtomRows::isMadeUp).ifPresent(in.item()::drop);
    Optional<String> id = element.filter(it -> !isMadeUp(it)).flatMap(Element::words);
    id.filter(it -> !in.address().map(URI::toString).equals(Optional.of(it)))
        .ifPresent(it -> draft.article().addIdentifier(new Identifier(ID, it)));
  }

  static boolean isMadeUp(Element id) {
    return id.attribute(OWN, MADE_UP).isPresent();
  }

  static void writeId(Article article, AtomEntry out) {
    Optional<String> id = StoryIdentity.given(article);
    out.add("id", id);
    if (id.isEmpty()) {
      out.element().add(madeUpId(article));
    }
  }

  /** Returns an {@code id} that says nothing. */
  static Element madeUpId(Article article) {
    return Element.of("id")
        .with(new Attribute(OWN, MADE_UP, "true"))
        .text(StoryIdentity.made(article));
  }

  static void readCategories(FeedItem in, Draft draft) {
    for (Element category : in.item().take("category")) {
      draft.article().addAllSubjects(Categories.read(category));
      if (!Categories.isPlain(category)) {
        in.item().keep(category);
      }
    }
  }

  static void writeCategories(Article article, AtomEntry out) {
    out.kept()
        .write(
            Set.of("category"),
            article.subjects(),
            Categories::read,
            Categories::write,
            out.element());
  }

  static void readRights(FeedItem in, Draft draft) {
    words(in.item(), "rights", draft.rights()::copyrightNotice);
    words(in.item(), "copyright", draft.rights()::copyrightNotice);
  }

  static void writeRights(Article article, AtomEntry out) {
    out.add("rights", article.rights().copyrightNotice());
  }

  static void readSummary(FeedItem in, Draft draft) {
    words(in.item(), "summary", draft.article()::summary);
  }

  static void writeSummary(Article article, AtomEntry out) {
    out.add("summary", article.summary());
  }

  static void readContent(FeedItem in, Draft draft) {
    List<Element> contents = in.item().take("content");
    for (Element content : contents) {
      if (content.attribute("src").isPresent() || !isText(TextConstructs.type(content))) {
        in.item().keep(content);
      } else {
        draft.body(Links.resolved(TextConstructs.tree(content), in.base()));
      }
    }
  }

  private static boolean isText(String type) {
    return type.startsWith("text") || type.contains("html");
  }

  static void writeContent(Article article, AtomEntry out) {
    List<Element> blocks = new BodyWriter(article, List.of()).write(article.blocks());
    if (!blocks.isEmpty()) {
      Element body = Element.of(Names.XHTML, "div").addAll(blocks);
      out.element().append("content").with("type", "xhtml").add(body);
    }
  }

  static void readMedia(FeedItem in, Draft draft) {
    draft.article().addAllMedia(MediaRss.read(in.item(), in.base()));
  }

  static void writeMedia(Article article, AtomEntry out) {
    Element holder = out.kept().holder();
    out.kept()
        .write(
            MediaRss.NAMES,
            article.media(),
            element -> MediaRss.read(element, holder, Optional.empty()),
            MediaElements::of,
            out.element());
  }

  static void readSource(FeedItem in, Draft draft) {
    words(in.source(), "title", draft.article()::provider);
  }

  static void writeSource(Article article, AtomEntry out) {
    out.addOfSource("title", article.provider().flatMap(MarkupWriter::words));
  }
}
