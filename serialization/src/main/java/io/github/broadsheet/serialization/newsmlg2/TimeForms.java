package io.github.broadsheet.serialization.newsmlg2;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Timestamp;
import io.github.broadsheet.io.Loss;
import io.github.broadsheet.serialization.mapping.Field;
import io.github.broadsheet.serialization.markup.Element;
import java.util.Optional;
import java.util.function.Function;

/**
 * Forms of times. The words of a document that the schema refuses stand in an attribute {@code
 * words} beside the value they mean, or in {@code stand-in} if the value is only there because the
 * schema wants one.
 */
final class TimeForms {
  static final String WORDS = "words";
  static final String STAND_IN = "stand-in";
  static final String EPOCH = "1970-01-01T00:00:00Z";

  private TimeForms() {}

  /** A point in time; a day begins at midnight. */
  static Form<Timestamp> point(String name) {
    return form(name, Times::dateTime, time -> Times.date(time).map(day -> day + "T00:00:00"));
  }

  /** A point in time or a day. */
  static Form<Timestamp> day(String name) {
    return form(
        name, time -> Times.dateTime(time).or(() -> Times.date(time)), t -> Optional.empty());
  }

  /** A point in time, or nothing at all. */
  static Form<Timestamp> pointOrNothing(String name) {
    return form(
        name,
        Times::dateTime,
        time -> Times.date(time).map(day -> day + "T00:00:00").or(() -> Optional.of("")));
  }

  private static Form<Timestamp> form(
      String name,
      Function<Timestamp, Optional<String>> value,
      Function<Timestamp, Optional<String>> standIn) {
    return new Form<>(
        name,
        (element, scope) -> read(element),
        (time, scope) -> write(Element.of(name), time, value, standIn));
  }

  static Optional<Timestamp> read(Element element) {
    Optional<String> standIn = Trees.own(element, STAND_IN);
    if (standIn.isPresent()) {
      return standIn.filter(words -> !words.isBlank()).map(Times::parse);
    }
    Optional<Timestamp> value = element.words().map(Times::parse);
    return Trees.own(element, WORDS)
        .flatMap(words -> value.map(t -> new Timestamp(words, t.date(), t.time(), t.offset())))
        .or(() -> value);
  }

  private static Element write(
      Element element,
      Timestamp time,
      Function<Timestamp, Optional<String>> value,
      Function<Timestamp, Optional<String>> standIn) {
    Optional<String> meant = value.apply(time);
    if (meant.isPresent()) {
      if (!time.text().equals(meant.get())) {
        Trees.withOwn(element, WORDS, time.text());
      }
      return element.text(meant.get());
    }
    Trees.withOwn(element, STAND_IN, time.text());
    return element.text(standIn.apply(time).orElse(EPOCH));
  }

  /** Returns what {@code item} says of its time if nobody knows it; nothing if somebody does. */
  static Optional<Loss> madeUp(Article article, Element item) {
    return item.path("itemMeta/versionCreated")
        .flatMap(Element::words)
        .filter(EPOCH::equals)
        .filter(time -> article.lifecycle().updated().isEmpty())
        .map(
            time ->
                Loss.salvaged(
                    Field.UPDATED.path(),
                    "not known, and NewsML-G2 demands a time",
                    "\"" + time + "\""));
  }

  /** Says whether the schema has a value for {@code time} that does not mislead. */
  static boolean isTelling(Timestamp time) {
    return Times.date(time).isPresent();
  }
}
