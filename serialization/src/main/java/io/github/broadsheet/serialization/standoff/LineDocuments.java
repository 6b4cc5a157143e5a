package io.github.broadsheet.serialization.standoff;

import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.serialization.tree.JsonFields;
import io.github.broadsheet.serialization.tree.JsonTree;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The documents that lines of quotes are about, one at a time. Not safe to share. */
final class LineDocuments implements Iterator<StatementList> {
  private final InputStream in;
  private final ReadLimits limits;
  private int line;
  private Optional<Line> next;

  LineDocuments(InputStream in, ReadLimits limits) {
    this.in = new BufferedInputStream(in);
    this.limits = limits;
    this.next = line();
  }

  @Override
  public boolean hasNext() {
    return next.isPresent();
  }

  @Override
  public StatementList next() {
    String document = next.orElseThrow(NoSuchElementException::new).document();
    StatementList statements = new StatementList(limits);
    for (; next.filter(it -> it.document().equals(document)).isPresent(); next = line()) {
      next.ifPresent(it -> it.addTo(statements));
    }
    return statements;
  }

  void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Line> line() {
    try {
      for (byte[] bytes = bytes(); bytes.length > 0; bytes = bytes()) {
        if (!new String(bytes, StandardCharsets.UTF_8).isBlank()) {
          return Optional.of(line(bytes));
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Line line(byte[] bytes) throws IOException {
    try {
      JsonFields fields = JsonTree.readObject(Input.of(bytes), limits);
      return new Line(
          line, fields.text("document").orElse(""), Optional.of(fields), Optional.empty());
    } catch (ParseException e) {
      return new Line(line, next == null ? "" : document(), Optional.empty(), Optional.of(e));
    }
  }

  private String document() {
    return next.map(Line::document).orElse("");
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
