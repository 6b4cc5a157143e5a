package io.github.broadsheet.serialization.json;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.Extensions;
import io.github.broadsheet.io.Loss;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.quote.Speaker;
import io.github.broadsheet.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.TokenStreamContext;

/** The writing of one article: the generator, and what later parts of the article refer to. */
final class JsonOutput {
  private final JsonGenerator generator;
  private final UnknownProperties unknown;
  private final Map<Quote, Integer> quotes = new HashMap<>();
  private final Map<Speaker, Integer> speakers = new HashMap<>();

  private final List<Loss> losses = new ArrayList<>();

  JsonOutput(JsonGenerator generator, Article article) {
    this.generator = generator;
    this.unknown = UnknownProperties.of(article.extensions());
    article.quotes().forEach(quote -> quotes.put(quote, quotes.size()));
    article.speakers().forEach(speaker -> speakers.put(speaker, speakers.size()));
  }

  /** Returns the index of {@code quote} in the article's quotes. */
  int indexOf(Quote quote) {
    return requireNonNull(quotes.get(quote));
  }

  /** Returns the index of {@code speaker} in the article's speakers. */
  int indexOf(Speaker speaker) {
    return requireNonNull(speakers.get(speaker));
  }

  void beginObject() {
    generator.writeStartObject();
  }

  /** Ends an object, after what a reader found in it and had no place for. */
  void endObject(ObjectCodec<?, ?> codec) {
    if (!unknown.isEmpty()) {
      TokenStreamContext outside = generator.streamWriteContext().getParent();
      String here = JsonPath.of(JsonPath.ROOT, outside).pointer();
      unknown.take(here, codec).forEach(this::extension);
    }
    generator.writeEndObject();
  }

  void endObject() {
    generator.writeEndObject();
  }

  private void extension(String name, ExtensionValue value) {
    property(name, ExtensionJson.VALUE, value);
  }

  /** Writes a property whose name is not ours, unless no parser would read it. */
  <V> void property(String name, Codec<V> codec, V value) {
    if (hasLoneSurrogate(name)) {
      losses.add(
          Loss.dropped(
              "extensions",
              "the name \"" + Excerpt.of(name) + "\" holds half a surrogate pair, and is no text"));
    } else {
      generator.writeName(name);
      codec.write(this, value);
    }
  }

  private static boolean hasLoneSurrogate(String name) {
    return name.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE);
  }

  /** Returns what could not be written. */
  List<Loss> losses() {
    return losses;
  }

  /** Returns the extensions without those that stand where they were found. */
  Extensions unplaced(Extensions extensions, ObjectCodec<?, ?> root) {
    return unknown.isEmpty() ? extensions : unknown.unplaced(extensions, root);
  }

  void name(SerializableString name) {
    generator.writeName(name);
  }

  <V> void list(Codec<V> codec, List<V> values) {
    generator.writeStartArray();
    for (V value : values) {
      codec.write(this, value);
    }
    generator.writeEndArray();
  }

  void span(Span span) {
    generator.writeStartArray();
    generator.writeNumber(span.start());
    generator.writeNumber(span.end());
    generator.writeEndArray();
  }

  void text(String value) {
    generator.writeString(value);
  }

  void text(SerializableString value) {
    generator.writeString(value);
  }

  void integer(int value) {
    generator.writeNumber(value);
  }

  void longInteger(long value) {
    generator.writeNumber(value);
  }

  /** Writes a number; those that JSON lacks as the strings NaN, Infinity and -Infinity. */
  void number(double value) {
    generator.writeNumber(value);
  }

  void number(BigDecimal value) {
    generator.writeNumber(value);
  }

  void flag(boolean value) {
    generator.writeBoolean(value);
  }

  void absent() {
    generator.writeNull();
  }
}
