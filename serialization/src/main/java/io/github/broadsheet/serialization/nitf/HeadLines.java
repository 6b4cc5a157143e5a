package io.github.broadsheet.serialization.nitf;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Dateline;
import io.github.broadsheet.article.Headline;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.serialization.mapping.Dates;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.markup.Characters;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Node;
import io.github.broadsheet.serialization.markup.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The lines above the story: headlines, byline, dateline, abstract, and the title of the head. */
final class HeadLines {
  private static final String HEAD = "body/body.head";
  private static final String KICKER = "kicker";

  private HeadLines() {}

  /** Reads every headline; the title of the head only where it says something else. */
  static void readHeadlines(NitfSource source, Draft draft) {
    List<String> main = new ArrayList<>();
    for (Element hedline : source.at(HEAD + "/hedline")) {
      List<Headline> lines = lines(hedline);
      source.take(HEAD, hedline, () -> hedline(lines));
      for (Headline line : lines) {
        if (line.role() == HeadlineRole.MAIN) {
          main.add(line.text());
        } else {
          draft.headline(line.role(), line.text());
        }
      }
    }
    source.at("head/title").forEach(title -> title(title, main, source, draft));
    main.forEach(words -> draft.headline(HeadlineRole.MAIN, words));
  }

  /** Returns the lines of a {@code hedline} that have words, in the order of an article's text. */
  private static List<Headline> lines(Element hedline) {
    List<Headline> lines = new ArrayList<>();
    hedline
        .elements("hl2")
        .filter(HeadLines::isKicker)
        .forEach(it -> add(HeadlineRole.KICKER, it, lines));
    hedline.elements("hl1").forEach(it -> add(HeadlineRole.MAIN, it, lines));
    hedline
        .elements("hl2")
        .filter(it -> !isKicker(it))
        .forEach(it -> add(HeadlineRole.DECK, it, lines));
    return lines;
  }

  private static void add(HeadlineRole role, Element line, List<Headline> lines) {
    line.words().ifPresent(words -> lines.add(Headline.of(role, words)));
  }

  private static boolean isKicker(Element line) {
    return line.attribute("class").filter(KICKER::equals).isPresent();
  }

  private static void title(Element title, List<String> main, NitfSource source, Draft draft) {
    String words = title.text();
    boolean isShort = title.attribute("type").filter("abbrev"::equals).isPresent();
    boolean isOther = !words.isEmpty() && !main.isEmpty() && !main.contains(words);
    HeadlineRole role =
        !isOther ? HeadlineRole.MAIN : isShort ? HeadlineRole.SHORT : HeadlineRole.ALTERNATIVE;
    source.take("head", title, () -> title(Headline.of(role, words)));
    if (isOther) {
      draft.headline(role, words);
    } else if (!words.isEmpty() && main.isEmpty()) {
      main.add(words);
    }
  }

  /** Writes the title of the head: another wording if there is one, else the headline. */
  static void writeTitle(Article article, NitfTarget target) {
    Optional<Headline> other =
        Stream.of(HeadlineRole.SHORT, HeadlineRole.ALTERNATIVE)
            .flatMap(role -> lines(article, role))
            .findFirst();
    other
        .or(() -> lines(article, HeadlineRole.MAIN).findFirst())
        .ifPresent(line -> target.put("head", title(line), Element::text));
  }

  private static Element title(Headline line) {
    Element title = Element.of("title").text(Whitespace.collapse(line.text()));
    return switch (line.role()) {
      case SHORT -> title.with("type", "abbrev");
      case ALTERNATIVE -> title.with("type", "alternate");
      default -> title;
    };
  }

  /** Writes a {@code hedline} for each main headline; kickers and decks go with the first. */
  static void writeHeadlines(Article article, NitfTarget target) {
    List<Headline> main = lines(article, HeadlineRole.MAIN).toList();
    List<Headline> first = new ArrayList<>();
    lines(article, HeadlineRole.KICKER).forEach(first::add);
    main.stream().findFirst().ifPresent(first::add);
    lines(article, HeadlineRole.DECK).forEach(first::add);
    if (!first.isEmpty()) {
      target.put(HEAD, hedline(first), HeadLines::lines);
    }
    main.stream()
        .skip(1)
        .forEach(line -> target.put(HEAD, hedline(List.of(line)), HeadLines::lines));
  }

  /** Returns the element for lines of which one may be the main one; NITF wants that first. */
  private static Element hedline(List<Headline> lines) {
    Element hedline = Element.of("hedline");
    Element main = hedline.append("hl1");
    for (Headline line : lines) {
      switch (line.role()) {
        case MAIN -> main.text(line.text());
        case KICKER -> hedline.append("hl2").with("class", KICKER).text(line.text());
        default -> hedline.append("hl2").text(line.text());
      }
    }
    return hedline;
  }

  private static Stream<Headline> lines(Article article, HeadlineRole role) {
    return article.headlines().stream().filter(headline -> headline.role() == role);
  }

  static void readDateline(NitfSource source, Draft draft) {
    source.at(HEAD + "/dateline").stream()
        .filter(Element::hasWords)
        .findFirst()
        .ifPresent(
            line -> {
              Dateline dateline = dateline(line);
              source.take(HEAD, line, () -> element(dateline));
              draft.article().dateline(dateline);
            });
  }

  private static Dateline dateline(Element line) {
    return Dateline.builder()
        .text(line.text())
        .places(line.elements("location").flatMap(HeadLines::places).toList())
        .date(line.path("story.date").flatMap(date -> date.attribute("norm")).map(HeadLines::day))
        .build();
  }

  /** Returns a place by its words, or city and country each by itself. */
  private static Stream<String> places(Element location) {
    boolean isParted =
        location.elements().findAny().isPresent()
            && location.children().stream().allMatch(HeadLines::isPartOfPlace);
    return (isParted ? location.elements() : Stream.of(location))
        .map(Element::text)
        .filter(words -> !words.isEmpty());
  }

  private static boolean isPartOfPlace(Node node) {
    return node instanceof Element
        || node instanceof Characters words && (words.isSpace() || words.text().equals(", "));
  }

  /** A dateline has a day; agencies give the time of the story as well. */
  private static String day(String norm) {
    boolean isTime = norm.length() > "2026-02-15".length() && Character.isDigit(norm.charAt(0));
    return isTime ? Dates.parse(norm).date().map(Object::toString).orElse(norm) : norm;
  }

  static void writeDateline(Article article, NitfTarget target) {
    article
        .dateline()
        .ifPresent(dateline -> target.put(HEAD, element(dateline), HeadLines::dateline));
  }

  private static Element element(Dateline dateline) {
    LineMarkup line = new LineMarkup(Whitespace.collapse(dateline.text()));
    dateline.places().forEach(place -> line.mark(place, "location"));
    Element element = line.element("dateline");
    dateline.date().ifPresent(date -> element.add(Element.of("story.date").with("norm", date)));
    return element;
  }

  static void readSummary(NitfSource source, Draft draft) {
    source.at(HEAD + "/abstract").stream()
        .filter(Element::hasWords)
        .findFirst()
        .ifPresent(
            element -> {
              source.take(HEAD, element, () -> summary(element.text()));
              draft.article().summary(element.text());
            });
  }

  static void writeSummary(Article article, NitfTarget target) {
    article.summary().ifPresent(words -> target.put(HEAD, summary(words), Element::text));
  }

  private static Element summary(String words) {
    return Element.of("abstract").add(Element.of("p").text(words));
  }
}
