package io.github.broadsheet.serialization.tree;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Absent;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Flag;
import io.github.broadsheet.article.ExtensionValue.Numeral;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import io.github.broadsheet.article.ExtensionValue.Text;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.serialization.items.ItemCursor;
import io.github.broadsheet.text.Position;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** Reads and writes trees. */
public final class JsonTree {
  private static final int MAX_EXPONENT = 400;

  private static final JsonFactory DEFAULT = factory(ReadLimits.defaults());

  private JsonTree() {}

  private static JsonFactory factory(ReadLimits limits) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(limits.maxDepth())
                .maxStringLength(limits.maxTextLength())
                .maxNameLength(limits.maxTextLength())
                .maxNumberLength(Refusals.MAX_DIGITS)
                .build())
        .enable(StreamReadFeature.USE_FAST_BIG_NUMBER_PARSER)
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
        // Half a surrogate pair is no Unicode but occurs; it survives as an escape only.
        .disable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
        .build();
  }

  /**
   * Reads a document that is one object.
   *
   * @throws ParseException if it is not JSON or not an object, with line and column
   */
  public static JsonFields readObject(Input input, ReadLimits limits) throws IOException {
    byte[] bytes = input.bytes(limits);
    ExtensionValue value = read(bytes, limits);
    if (value instanceof Fields fields) {
      return JsonFields.root(fields, Locator.in(bytes, limits));
    }
    throw noObject(input, value, new Position(1, 1));
  }

  static ParseException noObject(Input input, ExtensionValue value, Position position) {
    return new ParseException(
        "unexpected-value",
        input + " holds " + Kinds.of(value) + " where an object is expected",
        position);
  }

  /**
   * Opens a document that is an object, or an array of them, which is read one at a time.
   *
   * @throws IOException if it cannot be opened
   */
  public static ItemCursor<JsonFields> items(Input input, ReadLimits limits) throws IOException {
    return JsonItems.isArray(input)
        ? JsonItems.open(input, factoryFor(limits), limits)
        : new SingleItem(input, limits);
  }

  private static JsonFactory factoryFor(ReadLimits limits) {
    return limits.equals(ReadLimits.defaults()) ? DEFAULT : factory(limits);
  }

  /**
   * Opens the object that a document is, so that messages can say where in it something is.
   *
   * @param document the document, as it was read
   * @param original the document as it came, whose lines messages count
   */
  public static JsonFields fields(
      Fields root, byte[] document, byte[] original, ReadLimits limits) {
    return JsonFields.root(root, Locator.in(document, original, limits));
  }

  /**
   * Reads a document.
   *
   * @throws ParseException if it is not JSON, with line and column
   */
  public static ExtensionValue read(byte[] bytes, ReadLimits limits) {
    return read(bytes, bytes, limits);
  }

  /**
   * Reads a document that was mended, each byte where it was.
   *
   * @param original the document as it came, whose lines messages count
   * @throws ParseException if it is not JSON, with line and column
   */
  public static ExtensionValue read(byte[] bytes, byte[] original, ReadLimits limits) {
    try (JsonParser parser = factoryFor(limits).createParser(ObjectReadContext.empty(), bytes)) {
      try {
        return document(parser, original);
      } catch (StreamConstraintsException e) {
        throw Refusals.of(e, parser, limits, at -> Locator.position(original, at.getByteOffset()));
      }
    } catch (JacksonException e) {
      throw new ParseException(
          "malformed-json", Malformed.explanation(e), position(e, original), e);
    }
  }

  private static ExtensionValue document(JsonParser parser, byte[] bytes) {
    if (parser.nextToken() == null) {
      throw new ParseException("malformed-json", "the input is empty", new Position(1, 1));
    }
    ExtensionValue value = value(parser);
    if (parser.nextToken() != null) {
      throw new ParseException(
          "malformed-json",
          "something follows the end of the document",
          Locator.position(bytes, parser.currentTokenLocation().getByteOffset()));
    }
    return value;
  }

  private static Position position(JacksonException e, byte[] bytes) {
    return Locator.position(bytes, e.getLocation() == null ? 0 : e.getLocation().getByteOffset());
  }

  /** Reads the value the parser is at. Depth is bounded by the parser. */
  static ExtensionValue value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case VALUE_STRING -> new Text(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
      case VALUE_TRUE -> new Flag(true);
      case VALUE_FALSE -> new Flag(false);
      case START_ARRAY -> sequence(parser);
      case START_OBJECT -> fields(parser);
      default -> new Absent();
    };
  }

  // 1e999999999 would fill the memory once somebody asks for its plain digits.
  private static ExtensionValue number(JsonParser parser) {
    BigDecimal value = parser.getDecimalValue();
    return Math.abs((long) value.scale()) > MAX_EXPONENT
        ? new Text(parser.getString())
        : new Numeral(value);
  }

  private static Sequence sequence(JsonParser parser) {
    List<ExtensionValue> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(value(parser));
    }
    return new Sequence(values);
  }

  // Real documents name three renditions alike; a map would keep the last one only.
  private static Fields fields(JsonParser parser) {
    Fields.Builder values = Fields.builder();
    int number = 2;
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      ExtensionValue value = value(parser);
      String free = name;
      while (!values.add(free, value)) {
        free = name + "_" + number++;
      }
    }
    return values.build();
  }

  /** Writes a tree in UTF-8, indented, and leaves {@code out} open. */
  public static void write(ExtensionValue tree, OutputStream out) throws IOException {
    try (JsonGenerator generator =
        DEFAULT.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
      write(tree, generator);
      generator.writeRaw('\n');
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  /** Writes the JSON that {@code tree} is. */
  public static void write(ExtensionValue tree, JsonGenerator out) {
    if (tree instanceof Text text) {
      out.writeString(text.value());
    } else if (tree instanceof Numeral numeral) {
      out.writeNumber(numeral.value());
    } else if (tree instanceof Flag flag) {
      out.writeBoolean(flag.value());
    } else if (tree instanceof Absent) {
      out.writeNull();
    } else if (tree instanceof Sequence sequence) {
      out.writeStartArray();
      sequence.values().forEach(value -> write(value, out));
      out.writeEndArray();
    } else if (tree instanceof Fields fields) {
      out.writeStartObject();
      fields
          .values()
          .forEach(
              (name, value) -> {
                out.writeName(name);
                write(value, out);
              });
      out.writeEndObject();
    }
  }

  /** A document that is one object. */
  private static final class SingleItem implements ItemCursor<JsonFields> {
    private final Input input;
    private final ReadLimits limits;
    private boolean isRead;

    SingleItem(Input input, ReadLimits limits) {
      this.input = input;
      this.limits = limits;
    }

    @Override
    public Optional<JsonFields> next() throws IOException {
      if (isRead) {
        return Optional.empty();
      }
      isRead = true;
      return Optional.of(readObject(input, limits));
    }

    @Override
    public void close() {}
  }
}
