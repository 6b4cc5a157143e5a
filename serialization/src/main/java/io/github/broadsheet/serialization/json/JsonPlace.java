package io.github.broadsheet.serialization.json;

import io.github.broadsheet.text.Position;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/**
 * Where in its document a parser is. Not safe to share between threads.
 *
 * @param parser a parser that may have begun in the middle of the document
 * @param document the document
 * @param base the byte at which the parser began
 * @param basePath the path of the value that begins there
 */
record JsonPlace(JsonParser parser, Document document, long base, JsonPath basePath) {
  /** Returns where the current token begins, in bytes. */
  long offset() {
    return base + parser.currentTokenLocation().getByteOffset();
  }

  /** Returns the path of the current token. */
  JsonPath path() {
    return JsonPath.of(basePath, parser.streamReadContext());
  }

  /** Returns the path of what the current token stands in. */
  JsonPath outerPath() {
    return JsonPath.of(basePath, parser.streamReadContext().getParent());
  }

  Position position(long offset) {
    return document.position(offset);
  }

  /** Returns the line and column of a place as the parser names it. */
  Position position(TokenStreamLocation place) {
    return position(base + place.getByteOffset());
  }
}
