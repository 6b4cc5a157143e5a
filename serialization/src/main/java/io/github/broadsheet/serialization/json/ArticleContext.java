package io.github.broadsheet.serialization.json;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.Extensions;
import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.quote.Speaker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of an article that is being read have to know of each other: how long the text is,
 * which quotes and speakers attributions refer to, what had no place in the model.
 */
final class ArticleContext {
  private int textLength = Integer.MAX_VALUE;
  private int blocks;
  private @Nullable List<Quote> quotes;
  private @Nullable List<Speaker> speakers;
  private JsonInput.@Nullable Mark attributions;
  private Extensions extensions = Extensions.none();
  private final Map<String, ExtensionValue> unknown = new LinkedHashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** Returns the length of the text, or as much as a span can reach until that is known. */
  int textLength() {
    return textLength;
  }

  void textLength(int length) {
    textLength = length;
  }

  /** Counts a block, of any depth, and returns how many there are. */
  int countBlock() {
    return ++blocks;
  }

  void quotes(List<Quote> quotes) {
    this.quotes = quotes;
  }

  void speakers(List<Speaker> speakers) {
    this.speakers = speakers;
  }

  /** Says whether attributions can be read: all that they refer to has been. */
  boolean isReadyForAttributions() {
    return quotes != null && speakers != null;
  }

  /** Remembers attributions that came too early. */
  void postpone(JsonInput.Mark attributions) {
    this.attributions = attributions;
  }

  Optional<JsonInput.Mark> postponed() {
    return Optional.ofNullable(attributions);
  }

  List<Quote> quotes() {
    return quotes == null ? List.of() : quotes;
  }

  List<Speaker> speakers() {
    return speakers == null ? List.of() : speakers;
  }

  /** Takes the extensions that the document lists as such. */
  void extensions(Extensions extensions) {
    this.extensions = extensions;
  }

  /** Keeps the value of an unknown property by its pointer; says whether there was none yet. */
  boolean keep(String pointer, ExtensionValue value) {
    return unknown.put(pointer, value) == null;
  }

  /** Returns the extensions, those from unknown properties among them. */
  Extensions extensions() {
    if (unknown.isEmpty()) {
      return extensions;
    }
    Map<String, ExtensionValue> all = new LinkedHashMap<>();
    extensions.format(JsonFormat.NAME).ifPresent(listed -> all.putAll(listed.values()));
    all.putAll(unknown);
    Map<String, Fields> byFormat = new LinkedHashMap<>(extensions.byFormat());
    byFormat.put(JsonFormat.NAME, new Fields(all));
    return new Extensions(byFormat);
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
