package io.github.broadsheet.serialization.wire;

import io.github.broadsheet.article.Paragraph;
import io.github.broadsheet.io.ArticleReader;
import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Severity;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.text.Span;
import java.io.IOException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What both formats of teletype copy share. */
abstract class WireReader implements ArticleReader {
  WireReader() {}

  /** Reads the parts of one message into {@code draft}. */
  abstract void read(Message message, Draft draft);

  @Override
  public final ReadResult read(Input input, ReadLimits limits) throws IOException {
    Messages messages = new Messages(input.open(), limits);
    try {
      if (!messages.hasNext()) {
        throw new ParseException("no-article", input + " holds no message: no SOH character");
      }
      ReadResult first = read(messages.next(), limits);
      return messages.hasNext() ? onlyFirst(first) : first;
    } finally {
      messages.close();
    }
  }

  private static ReadResult onlyFirst(ReadResult first) {
    return first.toBuilder()
        .addDiagnostic(
            Diagnostic.of(
                "more-articles",
                Severity.WARNING,
                "there is more than one message; this is the first (see readAll)"))
        .build();
  }

  @Override
  public final Stream<ReadResult> readAll(Input input, ReadLimits limits) throws IOException {
    Messages messages = new Messages(input.open(), limits);
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(messages, traits), false)
        .map(message -> read(message, limits))
        .onClose(messages::close);
  }

  private ReadResult read(Message message, ReadLimits limits) {
    Draft draft = new Draft(limits);
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

  /** Adds a paragraph of the body. */
  static void paragraph(String words, Draft draft) {
    Span span = draft.text().add(words);
    if (!span.isEmpty()) {
      draft.article().addBlock(Paragraph.of(span));
    }
  }
}
