package io.github.broadsheet.serialization.nitf;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Dateline;
import io.github.broadsheet.article.Headline;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.serialization.mapping.Dates;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The lines above the story: headlines, byline, dateline, abstract, and the title of the head. */
final class HeadLines {
  private static final String KICKER = "kicker";

  private HeadLines() {}

  /** Reads every headline; the title of the head only where it says something else. */
  static void readHeadlines(NitfSource source, Draft draft) {
    List<String> main = new ArrayList<>();
    for (Element hedline : source.at("body/body.head/hedline")) {
      source.take(hedline);
      hedline
          .elements("hl2")
          .filter(HeadLines::isKicker)
          .forEach(line -> draft.headline(HeadlineRole.KICKER, line.text()));
      hedline.elements("hl1").map(Element::text).forEach(main::add);
      hedline
          .elements("hl2")
          .filter(line -> !isKicker(line))
          .forEach(line -> draft.headline(HeadlineRole.DECK, line.text()));
    }
    main.removeIf(String::isEmpty);
    source.at("head/title").forEach(title -> title(title, main, source, draft));
    main.forEach(words -> draft.headline(HeadlineRole.MAIN, words));
  }

  private static boolean isKicker(Element line) {
    return line.attribute("class").filter(KICKER::equals).isPresent();
  }

  private static void title(Element title, List<String> main, NitfSource source, Draft draft) {
    source.take(title);
    String words = title.text();
    boolean isShort = title.attribute("type").filter("abbrev"::equals).isPresent();
    if (words.isEmpty() || main.contains(words)) {
      return;
    }
    if (main.isEmpty()) {
      main.add(words);
    } else {
      draft.headline(isShort ? HeadlineRole.SHORT : HeadlineRole.ALTERNATIVE, words);
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
        .ifPresent(line -> target.put("head", title(line)));
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
    Element first = Element.of("hedline");
    first.add(Element.of("hl1").text(main.isEmpty() ? "" : main.get(0).text()));
    lines(article, HeadlineRole.KICKER)
        .forEach(line -> first.add(Element.of("hl2").with("class", KICKER).text(line.text())));
    lines(article, HeadlineRole.DECK)
        .forEach(line -> first.add(Element.of("hl2").text(line.text())));
    if (!main.isEmpty() || first.children().size() > 1) {
      target.put("body/body.head", first);
    }
    main.stream()
        .skip(1)
        .map(line -> Element.of("hedline").add(Element.of("hl1").text(line.text())))
        .forEach(hedline -> target.put("body/body.head", hedline));
  }

  private static Stream<Headline> lines(Article article, HeadlineRole role) {
    return article.headlines().stream().filter(headline -> headline.role() == role);
  }

  static void readDateline(NitfSource source, Draft draft) {
    List<Element> datelines = source.at("body/body.head/dateline");
    datelines.stream()
        .filter(line -> !line.text().isEmpty())
        .findFirst()
        .ifPresent(
            line -> {
              source.take(line);
              draft.article().dateline(dateline(line));
            });
  }

  private static Dateline dateline(Element line) {
    return Dateline.builder()
        .text(line.text())
        .places(line.elements("location").map(Element::text).filter(it -> !it.isEmpty()).toList())
        .date(line.path("story.date").flatMap(date -> date.attribute("norm")).map(HeadLines::day))
        .build();
  }

  /** A dateline has a day; agencies give the time of the story as well. */
  private static String day(String norm) {
    boolean isTime = norm.length() > "2026-02-15".length() && Character.isDigit(norm.charAt(0));
    return isTime ? Dates.parse(norm).date().map(Object::toString).orElse(norm) : norm;
  }

  static void writeDateline(Article article, NitfTarget target) {
    article
        .dateline()
        .ifPresent(
            dateline -> {
              LineMarkup line = new LineMarkup(Whitespace.collapse(dateline.text()));
              dateline.places().forEach(place -> line.mark(place, "location"));
              Element element = line.element("dateline");
              dateline
                  .date()
                  .ifPresent(date -> element.add(Element.of("story.date").with("norm", date)));
              target.put("body/body.head", element);
            });
  }

  static void readSummary(NitfSource source, Draft draft) {
    source.at("body/body.head/abstract").stream()
        .filter(element -> !element.text().isEmpty())
        .findFirst()
        .ifPresent(
            element -> {
              source.take(element);
              draft.article().summary(element.text());
            });
  }

  static void writeSummary(Article article, NitfTarget target) {
    article
        .summary()
        .ifPresent(
            words ->
                target.put(
                    "body/body.head", Element.of("abstract").add(Element.of("p").text(words))));
  }
}
