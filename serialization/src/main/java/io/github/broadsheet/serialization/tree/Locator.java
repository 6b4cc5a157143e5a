package io.github.broadsheet.serialization.tree;

import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.text.Position;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Finds where a value stands in a document, by reading it once more when it is first asked:
 * positions are wanted for messages only, and keeping all of them would cost every document. Not
 * safe to share between threads.
 */
final class Locator {
  private static final Locator NOWHERE =
      new Locator(new byte[0], new byte[0], ReadLimits.defaults(), Optional.empty());

  private final byte[] bytes;
  private final byte[] original;
  private final ReadLimits limits;
  private final Optional<Position> start;
  private @Nullable Place root;

  /** The document whose values these were, and how it calls what is called otherwise here. */
  private @Nullable JsonFields former;

  private Map<String, String> formerNames = Map.of();

  private Locator(byte[] bytes, byte[] original, ReadLimits limits, Optional<Position> start) {
    this.bytes = bytes;
    this.original = original;
    this.limits = limits;
    this.start = start;
  }

  /** Returns a locator for values of a document. */
  static Locator in(byte[] document, ReadLimits limits) {
    return in(document, document, limits);
  }

  /** Returns a locator for values of a document of which {@code original} has the lines. */
  static Locator in(byte[] document, byte[] original, ReadLimits limits) {
    return new Locator(utf8(document), utf8(original), limits, Optional.empty());
  }

  /** Returns a locator for values of which only the start of the item they are in is known. */
  static Locator from(Position start) {
    return new Locator(new byte[0], new byte[0], ReadLimits.defaults(), Optional.of(start));
  }

  /** Returns a locator for the values of {@code document}, some of which had other names in it. */
  static Locator in(JsonFields document, Map<String, String> names) {
    Locator locator =
        new Locator(new byte[0], new byte[0], ReadLimits.defaults(), Optional.empty());
    locator.former = document;
    locator.formerNames = names;
    return locator;
  }

  /** Offsets are counted in UTF-8, which nearly all documents are in. */
  private static byte[] utf8(byte[] document) {
    if (document.length < 2) {
      return document;
    }
    boolean isMarked = (document[0] & document[1] & 0xFE) == 0xFE && document[0] != document[1];
    Charset charset =
        isMarked
            ? StandardCharsets.UTF_16
            : document[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    return isMarked || document[0] == 0 || document[1] == 0
        ? new String(document, charset).getBytes(StandardCharsets.UTF_8)
        : document;
  }

  /** Returns how the document calls the property {@code name} of its outermost object. */
  String called(String name) {
    return formerNames.getOrDefault(name, name);
  }

  /** Returns a locator for values that stand in no document. */
  static Locator nowhere() {
    return NOWHERE;
  }

  /** Returns where the value at the end of {@code path} begins. */
  Optional<Position> find(List<Object> path) {
    JsonFields document = former;
    if (document != null && !path.isEmpty()) {
      String name = called(path.get(0).toString());
      return document.position(path).or(() -> document.position(name));
    }
    if (bytes.length == 0) {
      return start;
    }
    Place place = root();
    for (Object step : path) {
      Place inner = place.inner().get(step);
      if (inner == null) {
        return Optional.empty();
      }
      place = inner;
    }
    return Optional.of(position(original, place.offset()));
  }

  private Place root() {
    Place known = root;
    if (known == null) {
      known = read();
      root = known;
    }
    return known;
  }

  private Place read() {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder().maxNestingDepth(limits.maxDepth()).build())
            .build();
    List<Place> open = new ArrayList<>(List.of(Place.at(0)));
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isStructEnd()) {
          open.remove(open.size() - 1);
        } else if (token != JsonToken.PROPERTY_NAME) {
          Place place = Place.at(parser.currentTokenLocation().getByteOffset());
          open.get(open.size() - 1).add(parser.currentName(), place);
          if (token.isStructStart()) {
            open.add(place);
          }
        }
      }
    } catch (JacksonException brokenOff) {
      // What was read up to there can be found.
    }
    return open.get(0).inner().getOrDefault(0, open.get(0));
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

  /** Where a value begins, and those in it, by name or index. */
  private record Place(long offset, Map<Object, Place> inner) {
    static Place at(long offset) {
      return new Place(offset, new LinkedHashMap<>());
    }

    void add(@Nullable String name, Place place) {
      inner.putIfAbsent(name == null ? (Object) inner.size() : name, place);
    }
  }
}
