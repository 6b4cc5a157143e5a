package io.github.broadsheet.serialization.standoff;

import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.serialization.items.ItemCursor;
import io.github.broadsheet.serialization.tree.JsonFields;
import io.github.broadsheet.serialization.tree.JsonTree;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The documents that lines of quotes are about, one at a time. Not safe to share. */
final class LineDocuments implements ItemCursor<StatementList> {
  private final InputStream in;
  private final ReadLimits limits;
  private int line;
  private boolean begun;
  private Optional<Line> ahead = Optional.empty();

  LineDocuments(InputStream in, ReadLimits limits) {
    this.in = new BufferedInputStream(in);
    this.limits = limits;
  }

  @Override
  public Optional<StatementList> next() throws IOException {
    if (!begun) {
      begun = true;
      ahead = line();
    }
    if (ahead.isEmpty()) {
      return Optional.empty();
    }
    String document = document();
    StatementList statements = new StatementList(limits);
    for (; ahead.filter(it -> it.document().equals(document)).isPresent(); ahead = line()) {
      ahead.ifPresent(it -> it.addTo(statements));
    }
    return Optional.of(statements);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private Optional<Line> line() throws IOException {
    for (byte[] bytes = bytes(); bytes.length > 0; bytes = bytes()) {
      if (!new String(bytes, StandardCharsets.UTF_8).isBlank()) {
        return Optional.of(line(bytes));
      }
    }
    return Optional.empty();
  }

  private Line line(byte[] bytes) throws IOException {
    try {
      JsonFields fields = JsonTree.readObject(Input.of(bytes), limits);
      return new Line(
          line, fields.text("document").orElse(""), Optional.of(fields), Optional.empty());
    } catch (ParseException e) {
      return new Line(line, document(), Optional.empty(), Optional.of(e));
    }
  }

  private String document() {
    return ahead.map(Line::document).orElse("");
  }

  /** Returns the next line with the line feed that ends it; nothing at the end. */
  private byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0; b = in.read()) {
      bytes.write(b);
      if (b == '\n') {
        break;
      }
      if (bytes.size() > limits.maxBytes()) {
        throw new ParseException(
            "too-long",
            "line "
                + (line + 1)
                + " is longer than "
                + limits.maxBytes()
                + " bytes, the limit maxBytes");
      }
    }
    line++;
    return bytes.toByteArray();
  }

  /** One line: what it says, or why it says nothing. */
  private record Line(
      int number, String document, Optional<JsonFields> fields, Optional<ParseException> failure) {
    void addTo(StatementList statements) {
      failure.ifPresent(why -> statements.invalid("line " + number, why));
      fields.ifPresent(
          it -> {
            try {
              StatementLine.read(it, statements);
            } catch (IllegalArgumentException | IllegalStateException e) {
              statements.invalid("line " + number, e);
            }
          });
    }
  }
}
