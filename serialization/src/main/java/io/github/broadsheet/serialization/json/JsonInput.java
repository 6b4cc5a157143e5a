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
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * The reading of one document: the parser, and what parts of an article say about each other. All
 * that goes wrong becomes a {@link ParseException} that names the path, the line and the column.
 */
final class JsonInput implements AutoCloseable {
  private final JsonFactory factory;
  private final Document document;
  private final ReadLimits limits;
  private final ArticleContext context;

  /** Where the parser begins: its first byte, and the path of what it reads. */
  private final long base;

  private final JsonPath basePath;
  private final JsonParser parser;

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
    this.base = base;
    this.basePath = basePath;
    int offset = (int) base;
    this.parser =
        factory.createParser(
            ObjectReadContext.empty(), document.bytes(), offset, document.end() - offset);
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
            throw failure("malformed-json", "the input is empty");
          }
          T value = reading.apply(this);
          if (nextToken() != null) {
            throw failure(
                "malformed-json",
                found() + " follows the end of the article; many articles make the format jsonl");
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
    throw missing(start, name);
  }

  private <T> T guard(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (JacksonException e) {
      throw malformed(e);
    }
  }

  /** What the parts of the article have said so far. */
  ArticleContext context() {
    return context;
  }

  ReadLimits limits() {
    return limits;
  }

  @Nullable JsonToken nextToken() {
    return parser.nextToken();
  }

  /**
   * Steps into an object and returns where it begins, for {@link #invalid} and {@link #missing}.
   */
  long beginObject() {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw unexpected("an object");
    }
    return tokenOffset();
  }

  /** Steps to the next property and returns its name, or null at the end of the object. */
  @Nullable String nextName() {
    String name = parser.nextName();
    if (name == null && parser.currentToken() != JsonToken.END_OBJECT) {
      throw unexpected("the end of the object");
    }
    return name;
  }

  <V> List<V> list(Codec<V> codec) {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw unexpected("an array");
    }
    List<V> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(codec.read(this));
    }
    return values;
  }

  Span span() {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw unexpected("a span, [start, end],");
    }
    long offset = tokenOffset();
    int start = offset();
    int end = offset();
    if (parser.nextToken() != JsonToken.END_ARRAY) {
      throw unexpected("the end of the span after its two offsets");
    }
    try {
      return new Span(start, end).requireWithin(context.textLength());
    } catch (IllegalArgumentException e) {
      throw invalid(offset, e);
    }
  }

  private int offset() {
    if (parser.nextToken() != JsonToken.VALUE_NUMBER_INT) {
      throw unexpected("an offset of a span, [start, end],");
    }
    return parser.getIntValue();
  }

  String text() {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      throw unexpected("a string");
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
      throw unexpected("a whole number");
    }
  }

  double number() {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      return switch (parser.getString()) {
        case "NaN" -> Double.NaN;
        case "Infinity" -> Double.POSITIVE_INFINITY;
        case "-Infinity" -> Double.NEGATIVE_INFINITY;
        default -> throw unexpected("a number");
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
      throw unexpected("a number");
    }
  }

  boolean flag() {
    JsonToken token = parser.currentToken();
    if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
      throw unexpected("true or false");
    }
    return token == JsonToken.VALUE_TRUE;
  }

  JsonToken token() {
    return parser.currentToken();
  }

  /** Keeps the value of a property that the model has no place for, and reports it. */
  void keepUnknown() {
    JsonPath path = path();
    long offset = tokenOffset();
    parser.nextToken();
    ExtensionValue value = ExtensionJson.VALUE.read(this);
    if (!context.keep(path.pointer(), value)) {
      throw failure(offset, path, "duplicate-property", "stands twice in the object");
    }
    report(
        "unknown-property",
        Severity.INFO,
        path + " is not known to version " + JsonFormat.VERSION + "; it is kept as an extension",
        offset);
  }

  /** Reports something about the current token. */
  void report(String code, Severity severity, String message) {
    report(code, severity, message, tokenOffset());
  }

  private void report(String code, Severity severity, String message, long offset) {
    if (context.diagnostics().size() < limits.maxDiagnostics()) {
      Position position = document.position(offset);
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
    return new Mark(tokenOffset(), path());
  }

  /**
   * Reads the property {@code name} of the object that begins at {@code start} and of which the
   * first property is the current token, wherever in the object it stands. Stays where it is.
   */
  <T> T peek(long start, String name, Codec<T> codec) {
    JsonPath path = JsonPath.of(basePath, parser.streamReadContext().getParent());
    return reread(new Mark(start, path), in -> in.find(name, codec));
  }

  /** Returns the failure of a token that is not what stands here. */
  ParseException unexpected(String expected) {
    return failure("unexpected-value", "expected " + expected + " but found " + found());
  }

  /** Returns the failure of a value that is well formed but cannot be. */
  ParseException invalid(String message) {
    return failure("invalid-value", message);
  }

  /** Returns the failure of the model's own checks on the value that begins at {@code offset}. */
  ParseException invalid(long offset, RuntimeException cause) {
    String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    return new ParseException(
        "invalid-value", path() + ": " + message, document.position(offset), cause);
  }

  /** Returns the failure of an object that lacks a property. */
  ParseException missing(long offset, String name) {
    return failure(offset, path(), "missing-property", "\"" + name + "\" is missing");
  }

  /** Returns the failure of an object that has the current property already. */
  ParseException duplicate() {
    return failure("duplicate-property", "stands twice in the object");
  }

  /** Returns a failure at the current token. */
  ParseException failure(String code, String message) {
    return failure(tokenOffset(), path(), code, message);
  }

  private ParseException failure(long offset, JsonPath path, String code, String message) {
    return new ParseException(code, path + ": " + message, document.position(offset));
  }

  private ParseException malformed(JacksonException e) {
    if (e instanceof InputCoercionException) {
      return failure("unexpected-value", found() + " is out of range");
    }
    if (e instanceof StreamConstraintsException) {
      String limit = "nested deeper than " + limits.maxDepth() + " levels, the limit maxDepth";
      return malformed("too-deep", limit, parser.currentLocation(), e);
    }
    return malformed("malformed-json", explanation(e), e.getLocation(), e);
  }

  private ParseException malformed(
      String code, String message, TokenStreamLocation place, JacksonException cause) {
    Position position = document.position(base + place.getByteOffset());
    return new ParseException(code, path() + ": " + message, position, cause);
  }

  /** Says in our words what Jackson says, without its description of the input. */
  private static String explanation(JacksonException e) {
    String message = e.getOriginalMessage();
    if (e instanceof UnexpectedEndOfInputException
        || message.startsWith("Unexpected end-of-input")) {
      return "the input ends in the middle of the document";
    }
    int source = message.indexOf("[Source:");
    int cut = source < 0 ? message.length() : message.lastIndexOf(" (", source);
    return "malformed JSON: " + message.substring(0, cut);
  }

  private long tokenOffset() {
    return base + parser.currentTokenLocation().getByteOffset();
  }

  private JsonPath path() {
    return JsonPath.of(basePath, parser.streamReadContext());
  }

  /** Says what the current token is, as an editor would. */
  private String found() {
    JsonToken token = parser.currentToken();
    if (token == null) {
      return "the end of the input";
    }
    return switch (token) {
      case START_OBJECT -> "an object";
      case END_OBJECT -> "the end of the object";
      case START_ARRAY -> "an array";
      case END_ARRAY -> "the end of the array";
      case VALUE_STRING -> "the string \"" + Excerpt.of(parser.getString()) + "\"";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + Excerpt.of(parser.getString());
      default -> String.valueOf(parser.getString());
    };
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
