package io.github.broadsheet.serialization.digitalwires;

import io.github.broadsheet.article.Dateline;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.markup.Whitespace;
import io.github.broadsheet.serialization.tree.JsonFields;
import io.github.broadsheet.text.Span;
import java.util.Arrays;
import java.util.Optional;

/** The dateline, given as it opens the story: {@code New York (dpa) - }. */
final class Datelines {
  private Datelines() {}

  /** Reads the dateline, after the body in which it stands. */
  static void read(JsonFields story, Draft draft) {
    story.text("dateline").ifPresent(line -> draft.article().dateline(dateline(line, draft)));
  }

  private static Dateline dateline(String line, Draft draft) {
    String words = withoutDash(Whitespace.collapse(line));
    Dateline.Builder dateline = Dateline.builder().text(words).span(find(words, draft));
    int open = words.indexOf('(');
    int close = words.indexOf(')', Math.max(open, 0));
    if (open >= 0 && close > open) {
      dateline.provider(words.substring(open + 1, close));
    }
    String places = open >= 0 ? words.substring(0, open) : words;
    Arrays.stream(places.split("/", -1))
        .map(String::strip)
        .filter(place -> !place.isEmpty())
        .forEach(dateline::addPlace);
    return dateline.build();
  }

  private static String withoutDash(String line) {
    int end = line.length();
    while (end > 0 && "-–— ".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return line.substring(0, end);
  }

  private static Optional<Span> find(String words, Draft draft) {
    String text = draft.text().toString();
    int start = text.startsWith(words) ? 0 : text.indexOf("\n" + words) + 1;
    return words.isEmpty() || !text.startsWith(words, start)
        ? Optional.empty()
        : Optional.of(Span.ofLength(start, words.length()));
  }
}
