package io.github.broadsheet.serialization;

import io.github.broadsheet.article.Credit;
import io.github.broadsheet.article.Media;
import io.github.broadsheet.article.MediaKind;
import io.github.broadsheet.text.Span;
import java.util.OptionalInt;

/** Makes pictures, films and sound, and whom they are by. */
final class MediaGenerator {
  private final Chances chances;
  private final PeopleGenerator people;

  MediaGenerator(Chances chances, PeopleGenerator people) {
    this.chances = chances;
    this.people = people;
  }

  Credit credit(Span block) {
    return Credit.builder()
        .text(chances.odd())
        .span(chances.maybe(() -> chances.within(block)))
        .contributors(chances.some(people::contributor))
        .provider(chances.maybe(chances::odd))
        .build();
  }

  Media media() {
    return Media.builder()
        .kind(chances.isComplete() ? MediaKind.VIDEO : chances.any(MediaKind.class))
        .uri(chances.maybe(chances::uri))
        .contentType(chances.maybe(() -> "image/jpeg"))
        .width(chances.chance() ? OptionalInt.of(chances.random().nextInt()) : OptionalInt.empty())
        .height(
            chances.chance() ? OptionalInt.of(chances.random().nextInt(5000)) : OptionalInt.empty())
        .duration(chances.maybe(chances::number))
        .size(chances.maybe(chances.random()::nextLong))
        .altText(chances.maybe(chances::odd))
        .title(chances.maybe(chances::odd))
        .rendition(chances.maybe(chances::odd))
        .description(chances.maybe(chances::odd))
        .credit(chances.maybe(() -> credit(chances.all())))
        .identifiers(chances.some(people::identifier))
        .build();
  }
}
