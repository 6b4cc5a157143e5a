package io.github.broadsheet.serialization.json;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.Severity;
import io.github.broadsheet.text.Position;
import io.github.broadsheet.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The reading of one document: the values of its tokens, and what parts of an article say about
 * each other. All that goes wrong is a {@link ParseException} that {@link JsonFailures} words.
 */
final class JsonInput implements AutoCloseable {
  private final JsonFactory factory;
  private final Document document;
  private final ReadLimits limits;
  private final ArticleContext context;

  private final JsonParser parser;
  private final JsonPlace place;
  private final JsonFailures failures;

  /**
   * Begins to read.
   *
   * @param base the byte at which to begin
   * @param basePath the path of the value that begins there
   */
  private JsonInput(
      JsonFactory factory,
      Document document,
      ReadLimits limits,
      ArticleContext context,
      long base,
      JsonPath basePath) {
    this.factory = factory;
    this.document = document;
    this.limits = limits;
    this.context = context;
    int offset = (int) base;
    this.parser =
        factory.createParser(
            ObjectReadContext.empty(), document.bytes(), offset, document.end() - offset);
    this.place = new JsonPlace(parser, document, base, basePath);
    this.failures = new JsonFailures(place, limits);
  }

  /** Opens a document; {@code factory} holds the limits that the parser itself watches. */
  static JsonInput open(JsonFactory factory, Document document, ReadLimits limits) {
    return new JsonInput(
        factory, document, limits, new ArticleContext(), document.start(), JsonPath.ROOT);
  }

  /** Opens the same document once more, at a value that {@link #mark()} marked. */
  private JsonInput reopen(Mark mark) {
    return new JsonInput(factory, document, limits, context, mark.offset(), mark.path());
  }

  /**
   * Reads the whole document as one value.
   *
   * @throws ParseException if it is not JSON, or not such a value
   */
  <T> T readDocument(Function<JsonInput, T> reading) {
    return guard(
        () -> {
          if (nextToken() == null) {
            throw failures.of("malformed-json", "the input is empty");
          }
          T value = reading.apply(this);
          if (nextToken() != null) {
            throw failures.trailing();
          }
          return value;
        });
  }

  /** Reads a value that was skipped. */
  <T> T reread(Mark mark, Function<JsonInput, T> reading) {
    try (JsonInput again = reopen(mark)) {
      return again.guard(
          () -> {
            again.nextToken();
            return reading.apply(again);
          });
    }
  }

  private <T> T find(String name, Codec<T> codec) {
    long start = beginObject();
    for (String each = nextName(); each != null; each = nextName()) {
      parser.nextToken();
      if (each.equals(name)) {
        return codec.read(this);
      }
      parser.skipChildren();
    }
    throw failures.missing(start, name);
  }

  private <T> T guard(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (JacksonException e) {
      throw failures.malformed(e);
    }
  }

  /** What the parts of the article have said so far. */
  ArticleContext context() {
    return context;
  }

  ReadLimits limits() {
    return limits;
  }

  /** What can be wrong with the current token. */
  JsonFailures failures() {
    return failures;
  }

  @Nullable JsonToken nextToken() {
    return parser.nextToken();
  }

  /** Steps into an object and returns where it begins, for what may be wrong with all of it. */
  long beginObject() {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw failures.unexpected("an object");
    }
    return place.offset();
  }

  /** Steps to the next property and returns its name, or null at the end of the object. */
  @Nullable String nextName() {
    String name = parser.nextName();
    if (name == null && parser.currentToken() != JsonToken.END_OBJECT) {
      throw failures.unexpected("the end of the object");
    }
    return name;
  }

  <V> List<V> list(Codec<V> codec) {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw failures.unexpected("an array");
    }
    List<V> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(codec.read(this));
    }
    return values;
  }

  Span span() {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw failures.unexpected("a span, [start, end],");
    }
    long offset = place.offset();
    int start = offset();
    int end = offset();
    if (parser.nextToken() != JsonToken.END_ARRAY) {
      throw failures.unexpected("the end of the span after its two offsets");
    }
    try {
      return new Span(start, end).requireWithin(context.textLength());
    } catch (IllegalArgumentException e) {
      throw failures.invalid(offset, e);
    }
  }

  private int offset() {
    if (parser.nextToken() != JsonToken.VALUE_NUMBER_INT) {
      throw failures.unexpected("an offset of a span, [start, end],");
    }
    return parser.getIntValue();
  }

  String text() {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      throw failures.unexpected("a string");
    }
    return parser.getString();
  }

  int integer() {
    requireInteger();
    return parser.getIntValue();
  }

  long longInteger() {
    requireInteger();
    return parser.getLongValue();
  }

  private void requireInteger() {
    if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
      throw failures.unexpected("a whole number");
    }
  }

  double number() {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      return switch (parser.getString()) {
        case "NaN" -> Double.NaN;
        case "Infinity" -> Double.POSITIVE_INFINITY;
        case "-Infinity" -> Double.NEGATIVE_INFINITY;
        default -> throw failures.unexpected("a number");
      };
    }
    requireNumber();
    return parser.getDoubleValue();
  }

  BigDecimal decimal() {
    requireNumber();
    return parser.getDecimalValue();
  }

  private void requireNumber() {
    JsonToken token = parser.currentToken();
    if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
      throw failures.unexpected("a number");
    }
  }

  boolean flag() {
    JsonToken token = parser.currentToken();
    if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
      throw failures.unexpected("true or false");
    }
    return token == JsonToken.VALUE_TRUE;
  }

  JsonToken token() {
    return parser.currentToken();
  }

  /** Keeps the value of a property that the model has no place for, and reports it. */
  void keepUnknown() {
    JsonPath path = place.path();
    long offset = place.offset();
    parser.nextToken();
    ExtensionValue value = ExtensionJson.VALUE.read(this);
    if (!context.keep(path.pointer(), value)) {
      throw failures.duplicate(offset, path);
    }
    report(
        "unknown-property",
        Severity.INFO,
        path + " is not known to version " + JsonFormat.VERSION + "; it is kept as an extension",
        offset);
  }

  /** Reports something about the current token. */
  void report(String code, Severity severity, String message) {
    report(code, severity, message, place.offset());
  }

  private void report(String code, Severity severity, String message, long offset) {
    if (context.diagnostics().size() < limits.maxDiagnostics()) {
      Position position = place.position(offset);
      context
          .diagnostics()
          .add(new Diagnostic(code, severity, message, Optional.empty(), Optional.of(position)));
    }
  }

  /** Skips the current value, and returns how to come back to it. */
  Mark skip() {
    Mark mark = mark();
    parser.skipChildren();
    return mark;
  }

  /** Marks the value of which the current token is the first. */
  private Mark mark() {
    return new Mark(place.offset(), place.path());
  }

  /**
   * Reads the property {@code name} of the object that begins at {@code start} and of which the
   * first property is the current token, wherever in the object it stands. Stays where it is.
   */
  <T> T peek(long start, String name, Codec<T> codec) {
    return reread(new Mark(start, place.outerPath()), in -> in.find(name, codec));
  }

  @Override
  public void close() {
    parser.close();
  }

  /**
   * A place to come back to.
   *
   * @param offset where the value begins, in bytes
   * @param path its path
   */
  record Mark(long offset, JsonPath path) {}
}
