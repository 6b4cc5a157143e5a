package io.github.broadsheet.serialization.json;

import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.serialization.tree.Malformed;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Says what is wrong at a place of a document, in our words: every exception names the path, the
 * line and the column.
 *
 * @param place where the parser is
 * @param limits what the parser was told to refuse
 */
record JsonFailures(JsonPlace place, ReadLimits limits) {
  /** Returns the failure of a token that is not what stands here. */
  ParseException unexpected(String expected) {
    return of("unexpected-value", "expected " + expected + " but found " + found());
  }

  /** Returns the failure of a value that is well formed but cannot be. */
  ParseException invalid(String message) {
    return of("invalid-value", message);
  }

  /** Returns the failure of the model's own checks on the value that begins at {@code offset}. */
  ParseException invalid(long offset, RuntimeException cause) {
    String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    return new ParseException(
        "invalid-value", place.path() + ": " + message, place.position(offset), cause);
  }

  /** Returns the failure of the object that begins at {@code offset} and lacks a property. */
  ParseException missing(long offset, String name) {
    return of(offset, place.path(), "missing-property", "\"" + name + "\" is missing");
  }

  /** Returns the failure of an object that has the current property already. */
  ParseException duplicate() {
    return duplicate(place.offset(), place.path());
  }

  /** Returns the failure of an object that has the property at a place already. */
  ParseException duplicate(long offset, JsonPath path) {
    return of(offset, path, "duplicate-property", "stands twice in the object");
  }

  /** Returns the failure of what follows the end of the document. */
  ParseException trailing() {
    return of(
        "malformed-json",
        found() + " follows the end of the article; many articles make the format jsonl");
  }

  /** Returns a failure at the current token. */
  ParseException of(String code, String message) {
    return of(place.offset(), place.path(), code, message);
  }

  private ParseException of(long offset, JsonPath path, String code, String message) {
    return new ParseException(code, path + ": " + message, place.position(offset));
  }

  /** Returns the failure of what the parser refused. */
  ParseException malformed(JacksonException e) {
    if (e instanceof InputCoercionException) {
      return of("unexpected-value", found() + " is out of range");
    }
    if (e instanceof StreamConstraintsException) {
      String limit = "nested deeper than " + limits.maxDepth() + " levels, the limit maxDepth";
      return malformed("too-deep", limit, place.parser().currentLocation(), e);
    }
    return malformed("malformed-json", Malformed.explanation(e), e.getLocation(), e);
  }

  private ParseException malformed(
      String code, String message, TokenStreamLocation where, JacksonException cause) {
    return new ParseException(code, place.path() + ": " + message, place.position(where), cause);
  }

  /** Says what the current token is, as an editor would. */
  private String found() {
    JsonToken token = place.parser().currentToken();
    if (token == null) {
      return "the end of the input";
    }
    String words = place.parser().getString();
    return switch (token) {
      case START_OBJECT -> "an object";
      case END_OBJECT -> "the end of the object";
      case START_ARRAY -> "an array";
      case END_ARRAY -> "the end of the array";
      case VALUE_STRING -> "the string \"" + Excerpt.of(words) + "\"";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + Excerpt.of(words);
      default -> String.valueOf(words);
    };
  }
}
