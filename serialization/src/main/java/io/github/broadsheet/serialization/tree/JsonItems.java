package io.github.broadsheet.serialization.tree;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.serialization.items.ItemCursor;
import io.github.broadsheet.serialization.markup.BoundedStream;
import io.github.broadsheet.serialization.markup.TooLongException;
import io.github.broadsheet.text.Position;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * The objects of a document that is an array of them, one in memory at a time; {@code maxBytes}
 * bounds each, not their sum. Messages about one give the place where it begins. Not safe to share
 * between threads.
 */
final class JsonItems implements ItemCursor<JsonFields> {
  private final Input input;
  private final BoundedStream stream;
  private final JsonParser parser;
  private final ReadLimits limits;
  private boolean begun;

  private JsonItems(Input input, BoundedStream stream, JsonParser parser, ReadLimits limits) {
    this.input = input;
    this.stream = stream;
    this.parser = parser;
    this.limits = limits;
  }

  static JsonItems open(Input input, JsonFactory factory, ReadLimits limits) throws IOException {
    BoundedStream stream = new BoundedStream(input.open(), input, limits);
    JsonParser parser = factory.createParser(ObjectReadContext.empty(), stream);
    return new JsonItems(input, stream, parser, limits);
  }

  /** Says whether the first character of a document opens an array. */
  static boolean isArray(Input input) throws IOException {
    try (InputStream stream = input.open()) {
      int first = stream.read();
      // Byte order marks and white space may come first.
      while (first >= 0 && (first <= ' ' || first >= 0x80)) {
        first = stream.read();
      }
      return first == '[';
    }
  }

  @Override
  public Optional<JsonFields> next() throws IOException {
    stream.countAnew();
    try {
      if (!begun) {
        begun = true;
        parser.nextToken();
      }
      JsonToken token = parser.nextToken();
      return token == null || token == JsonToken.END_ARRAY ? Optional.empty() : Optional.of(item());
    } catch (StreamConstraintsException e) {
      throw Refusals.of(e, parser, limits, JsonItems::position);
    } catch (JacksonIOException e) {
      if (e.getCause() instanceof TooLongException tooLong) {
        throw new ParseException("too-long", String.valueOf(tooLong.getMessage()));
      }
      throw e.getCause();
    } catch (JacksonException e) {
      throw new ParseException(
          "malformed-json", Malformed.explanation(e), position(e.getLocation()), e);
    }
  }

  private JsonFields item() {
    Position start = position(parser.currentTokenLocation());
    ExtensionValue value = JsonTree.value(parser);
    if (value instanceof Fields fields) {
      return JsonFields.root(fields, Locator.from(start));
    }
    throw JsonTree.noObject(input, value, start);
  }

  private static Position position(TokenStreamLocation location) {
    return new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  @Override
  public void close() throws IOException {
    parser.close();
    stream.close();
  }
}
