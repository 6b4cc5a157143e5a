package io.github.broadsheet.parser.quote;

import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which statement covers each character of a text; the later one where two do. */
final class Cover {
  private final Statement[] owners;

  Cover(int length) {
    owners = new Statement[length];
  }

  void add(Statement statement, List<Span> spans) {
    spans.forEach(span -> Arrays.fill(owners, span.start(), span.end(), statement));
  }

  boolean touches(List<Span> spans) {
    return first(spans).isPresent();
  }

  /** The statements that cover any of the characters, each once for every stretch it covers. */
  @SuppressWarnings("ReferenceEquality") // two statements may be alike
  Stream<Statement> all(List<Span> spans) {
    Stream.Builder<Statement> found = Stream.builder();
    for (Span span : spans) {
      Statement last = null;
      for (int i = span.start(); i < span.end(); i++) {
        if (owners[i] != null && owners[i] != last) {
          found.add(owners[i]);
        }
        last = owners[i];
      }
    }
    return found.build();
  }

  /** The statement that covers the first of the characters that are covered. */
  Optional<Statement> first(List<Span> spans) {
    for (Span span : spans) {
      for (int i = span.start(); i < span.end(); i++) {
        if (owners[i] != null) {
          return Optional.of(owners[i]);
        }
      }
    }
    return Optional.empty();
  }
}
