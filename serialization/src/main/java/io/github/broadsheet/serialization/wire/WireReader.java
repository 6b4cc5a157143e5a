package io.github.broadsheet.serialization.wire;

import io.github.broadsheet.article.Dateline;
import io.github.broadsheet.article.Paragraph;
import io.github.broadsheet.io.ArticleReader;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Severity;
import io.github.broadsheet.serialization.items.ItemCursor;
import io.github.broadsheet.serialization.items.ItemCursors;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.markup.Leftovers;
import io.github.broadsheet.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What both formats of teletype copy share. */
abstract class WireReader implements ArticleReader {
  /** A dateline stands in one of so many paragraphs: some open with a note or a second headline. */
  private static final int OPENING = 3;

  WireReader() {}

  /** Reads the parts of one message into {@code draft}. */
  abstract void read(Message message, Draft draft);

  @Override
  public final ReadResult read(Input input, ReadLimits limits) throws IOException {
    return ItemCursors.first(articles(input, limits), () -> none(input));
  }

  @Override
  public final Stream<ReadResult> readAll(Input input, ReadLimits limits) throws IOException {
    return ItemCursors.stream(articles(input, limits));
  }

  private ItemCursor<ReadResult> articles(Input input, ReadLimits limits) throws IOException {
    return new Messages(input.open(), limits).map(message -> read(message, limits));
  }

  private static ParseException none(Input input) {
    return new ParseException("no-article", input + " holds no message: no SOH character");
  }

  private ReadResult read(Message message, ReadLimits limits) {
    Draft draft = new Draft(limits);
    if (!message.before().isEmpty()) {
      draft.note(
          "passed-over",
          Severity.WARNING,
          "the words "
              + Leftovers.excerpt(message.before())
              + " outside of any message: passed over",
          Optional.empty());
    }
    if (!message.isComplete()) {
      draft.note(
          "truncated",
          Severity.WARNING,
          "the message breaks off: its text has no end (ETX)",
          Optional.empty());
    }
    read(message, draft);
    return draft.finish(format());
  }

  /**
   * Adds the paragraphs of the body, and the dateline that opens one of the first, rather one that
   * names an agency.
   */
  static void body(List<String> paragraphs, Draft draft) {
    List<Dateline> datelines = new ArrayList<>();
    int read = 0;
    for (String words : paragraphs) {
      Span span = draft.text().add(words);
      if (!span.isEmpty()) {
        draft.article().addBlock(Paragraph.of(span));
        if (read < OPENING) {
          Openings.dateline(words, span.start()).ifPresent(datelines::add);
        }
        read++;
      }
    }
    datelines.stream()
        .filter(dateline -> dateline.provider().isPresent())
        .findFirst()
        .or(() -> datelines.stream().findFirst())
        .ifPresent(draft.article()::dateline);
  }
}
