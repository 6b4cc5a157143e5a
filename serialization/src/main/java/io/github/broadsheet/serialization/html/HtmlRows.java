package io.github.broadsheet.serialization.html;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Byline;
import io.github.broadsheet.article.Correction;
import io.github.broadsheet.article.Headline;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.Lifecycle;
import io.github.broadsheet.article.Timestamp;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Node;
import io.github.broadsheet.serialization.story.Body;
import io.github.broadsheet.serialization.story.BodyReader;
import io.github.broadsheet.serialization.story.BodyWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rows of {@link HtmlMapping}: onto the {@code html} element of a page, and back from one that
 * was written so.
 */
final class HtmlRows {
  private HtmlRows() {}

  static Element article(Element page) {
    return page.path("body/article").orElseThrow();
  }

  private static Element header(Element page) {
    return article(page).first("header").orElseThrow();
  }

  private static Element footer(Element page) {
    return article(page).elements("footer").reduce((first, last) -> last).orElseThrow();
  }

  private static Stream<Element> ofClass(Element holder, String name) {
    return holder
        .elements()
        .filter(each -> each.attribute("class").filter(name::equals).isPresent());
  }

  static void readLanguage(Element page, Draft draft) {
    page.attribute("lang").ifPresent(draft.article()::language);
  }

  // An unknown language is an error, no language a warning.
  static void writeLanguage(Article article, Element page) {
    article.language().filter(HtmlRows::isKnown).ifPresent(tag -> page.with("lang", tag));
  }

  private static boolean isKnown(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    return locale.toLanguageTag().equalsIgnoreCase(tag)
        && List.of(Locale.getISOLanguages()).contains(locale.getLanguage());
  }

  static BiConsumer<Element, Draft> readHeadline(String name, HeadlineRole role) {
    return (page, draft) ->
        ofClass(header(page), name).forEach(each -> draft.headline(role, each.rawText()));
  }

  static BiConsumer<Article, Element> headline(String element, String name, HeadlineRole role) {
    return (article, page) ->
        article.headlines().stream()
            .filter(headline -> headline.role() == role)
            .map(Headline::text)
            .forEach(words -> add(header(page), element, name, words));
  }

  /** Adds an element of a class, unless there are no words to go into it. */
  private static void add(Element into, String element, String name, String words) {
    String allowed = HtmlCharacters.allowed(words);
    if (!allowed.isBlank()) {
      into.append(element).with("class", name).text(allowed);
    }
  }

  static void readByline(Element page, Draft draft) {
    ofClass(header(page), "byline").forEach(line -> draft.byline(line.rawText()));
  }

  static void writeByline(Article article, Element page) {
    article.byline().map(Byline::text).ifPresent(it -> add(header(page), "address", "byline", it));
  }

  static BiConsumer<Element, Draft> readTime(
      String name, Function<Draft, Consumer<Timestamp>> sink) {
    return (page, draft) ->
        ofClass(header(page), name)
            .flatMap(line -> line.elements("time"))
            .flatMap(time -> time.attribute("datetime").stream())
            .map(Timestamp::parse)
            .forEach(sink.apply(draft));
  }

  static BiConsumer<Article, Element> time(
      String name, Function<Lifecycle, Optional<Timestamp>> value) {
    return (article, page) ->
        value
            .apply(article.lifecycle())
            .ifPresent(
                time -> {
                  Optional<String> machine = Conformance.datetime(time);
                  Element line = header(page).append("p").with("class", name);
                  (machine.isPresent() ? line.append("time").with("datetime", machine) : line)
                      .text(HtmlCharacters.allowed(time.text()));
                });
  }

  static void readBody(Element page, Draft draft) {
    Element header = header(page);
    Element footer = footer(page);
    Element story = Element.of("article");
    PageQuotes quotes = new PageQuotes();
    for (Node child : article(page).children()) {
      if (child != header && child != footer) {
        quotes.add(child, story);
      }
    }
    Body body = new BodyReader(draft.text()).read(story);
    draft.add(body);
    quotes.read(body, draft);
  }

  static void writeBody(Article article, Element page) {
    Element into = article(page);
    Element footer = footer(page);
    into.remove(footer);
    BodyWriter writer = new BodyWriter(article, QuoteElements.of(article));
    Conformance conformance = new Conformance(header(page).first("h1").isPresent() ? 1 : 0);
    writer.write(article.blocks()).forEach(block -> into.add(conformance.of(block)));
    into.add(footer);
  }

  static void readCorrections(Element page, Draft draft) {
    ofClass(footer(page), "correction")
        .forEach(
            line ->
                draft.article().addCorrection(Correction.builder().text(line.rawText()).build()));
  }

  static void writeCorrections(Article article, Element page) {
    article
        .corrections()
        .forEach(correction -> add(footer(page), "p", "correction", correction.text()));
  }

  static void readCopyright(Element page, Draft draft) {
    ofClass(footer(page), "copyright")
        .forEach(line -> draft.rights().copyrightNotice(line.rawText()));
  }

  static void writeCopyright(Article article, Element page) {
    article
        .rights()
        .copyrightNotice()
        .ifPresent(notice -> add(footer(page), "p", "copyright", notice));
  }
}
