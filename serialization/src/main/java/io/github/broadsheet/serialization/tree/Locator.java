package io.github.broadsheet.serialization.tree;

import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.text.Position;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Finds where a value stands in a document, by reading it once more: positions are wanted for
 * messages only, and keeping all of them would cost every document.
 */
final class Locator {
  private final byte[] bytes;
  private final ReadLimits limits;

  Locator(byte[] bytes, ReadLimits limits) {
    this.bytes = bytes;
    this.limits = limits;
  }

  /** Returns a locator for values that stand in no document. */
  static Locator nowhere() {
    return new Locator(new byte[0], ReadLimits.defaults());
  }

  /** Returns where the value at the end of {@code path} begins. */
  Optional<Position> find(List<Object> path) {
    if (bytes.length == 0) {
      return Optional.empty();
    }
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), bytes)) {
      parser.nextToken();
      return find(parser, path, 0);
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private Optional<Position> find(JsonParser parser, List<Object> path, int depth) {
    if (depth == path.size() || depth > limits.maxDepth()) {
      return Optional.of(position(bytes, parser.currentTokenLocation().getByteOffset()));
    }
    return path.get(depth) instanceof Integer index
        ? element(parser, index, path, depth)
        : property(parser, path.get(depth).toString(), path, depth);
  }

  private Optional<Position> element(JsonParser parser, int index, List<Object> path, int depth) {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      return Optional.empty();
    }
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      if (i == index) {
        return find(parser, path, depth + 1);
      }
      parser.skipChildren();
    }
    return Optional.empty();
  }

  private Optional<Position> property(
      JsonParser parser, String name, List<Object> path, int depth) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return Optional.empty();
    }
    for (String each = parser.nextName(); each != null; each = parser.nextName()) {
      parser.nextToken();
      if (each.equals(name)) {
        return find(parser, path, depth + 1);
      }
      parser.skipChildren();
    }
    return Optional.empty();
  }

  /** Returns line and column of the byte at {@code offset} in UTF-8. */
  static Position position(byte[] bytes, long offset) {
    int line = 1;
    int column = 1;
    int end = (int) Math.min(Math.max(0, offset), bytes.length);
    for (int i = 0; i < end; i++) {
      if (bytes[i] == '\n') {
        line++;
        column = 1;
      } else if ((bytes[i] & 0xC0) != 0x80) {
        column += (bytes[i] & 0xF8) == 0xF0 ? 2 : 1;
      }
    }
    return new Position(line, column);
  }
}
