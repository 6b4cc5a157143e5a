package io.github.broadsheet.serialization;

import io.github.broadsheet.article.Byline;
import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.article.ContributorRole;
import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.article.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Makes those who wrote an article, what identifies them and when. */
final class PeopleGenerator {
  private final Chances chances;

  PeopleGenerator(Chances chances) {
    this.chances = chances;
  }

  Byline byline() {
    return Byline.builder()
        .text(chances.odd())
        .span(chances.maybe(chances::span))
        .contributors(chances.some(this::contributor))
        .build();
  }

  Contributor contributor() {
    return Contributor.builder()
        .name(chances.odd())
        .role(chances.isComplete() ? ContributorRole.EDITOR : chances.any(ContributorRole.class))
        .jobTitle(chances.maybe(chances::odd))
        .affiliation(chances.maybe(chances::odd))
        .location(chances.maybe(chances::odd))
        .email(chances.maybe(chances::odd))
        .uri(chances.maybe(chances::uri))
        .biography(chances.maybe(chances::odd))
        .identifiers(chances.some(this::identifier))
        .build();
  }

  Timestamp timestamp() {
    OffsetDateTime exact =
        OffsetDateTime.of(
            LocalDate.ofEpochDay(chances.random().nextInt(40_000) - 10_000),
            LocalTime.ofNanoOfDay(
                chances.random().nextInt(86_400) * 1_000_000_000L + chances.random().nextInt(3)),
            ZoneOffset.ofTotalSeconds(chances.random().nextInt(100_000) - 50_000));
    return switch (chances.isComplete() ? 0 : chances.random().nextInt(5)) {
      case 0 -> Timestamp.of(chances.odd(), exact);
      case 1 -> Timestamp.of(exact);
      case 2 -> Timestamp.unparsed("Updated 3:40 p.m.");
      case 3 ->
          new Timestamp(
              "3:40", Optional.empty(), Optional.of(LocalTime.of(15, 40)), Optional.empty());
      default -> Timestamp.of(LocalDate.ofYearDay(chances.random().nextInt(20_000) - 5_000, 1));
    };
  }

  Identifier identifier() {
    return new Identifier(chances.odd(), chances.odd());
  }
}
