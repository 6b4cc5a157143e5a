package io.github.broadsheet.serialization.newsmlg2;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Lifecycle;
import io.github.broadsheet.article.Timestamp;
import io.github.broadsheet.io.Loss;
import io.github.broadsheet.serialization.mapping.Field;
import io.github.broadsheet.serialization.markup.Element;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

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

  /**
   * Returns which times of {@code item} nobody knows, and are there because the schema demands
   * them.
   */
  static List<Loss> madeUp(Article article, Element item) {
    Lifecycle times = article.lifecycle();
    return Stream.of(
            madeUp(Field.UPDATED, item.path("itemMeta/versionCreated"), times.updated()),
            madeUp(Field.EMBARGO, item.path("itemMeta/embargoed"), times.embargoedUntil()))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Loss> madeUp(
      Field field, Optional<Element> written, Optional<Timestamp> time) {
    return written
        .filter(element -> Trees.own(element, STAND_IN).isPresent())
        .flatMap(Element::words)
        // An unknown time of change is that of publication, if there is one: that misleads nobody.
        .filter(value -> time.isPresent() || value.equals(EPOCH))
        .map(value -> Loss.salvaged(field.path(), reason(time), "\"" + value + "\""));
  }

  private static String reason(Optional<Timestamp> time) {
    return time.flatMap(Times::date).isPresent()
        ? "only the day is known, and NewsML-G2 demands a time of day"
        : "not known, and NewsML-G2 demands a time";
  }

  /** Says whether the schema has a value for {@code time} that does not mislead. */
  static boolean isTelling(Timestamp time) {
    return Times.date(time).isPresent();
  }
}
