package io.github.broadsheet.serialization.annotation;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.Severity;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.serialization.quotelayer.Enclosure;
import io.github.broadsheet.serialization.quotelayer.LayerReader;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import io.github.broadsheet.serialization.tree.JsonFields;
import io.github.broadsheet.text.CodePoints;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The statements of a collection, on one text. Not safe to share between threads. */
final class Layer {
  private final String text;
  private final CodePoints points;
  private final List<Diagnostic> diagnostics;
  private final int maxDiagnostics;
  private final List<Quote> quotes = new ArrayList<>();
  private final List<Attribution> attributions = new ArrayList<>();
  private final List<ExtensionValue> others = new ArrayList<>();

  /** What statements of ours say besides. */
  private final List<ExtensionValue> rests = new ArrayList<>();

  private Optional<String> source = Optional.empty();

  private Layer(String text, List<Diagnostic> diagnostics, int maxDiagnostics) {
    this.text = text;
    this.points = CodePoints.of(text);
    this.diagnostics = diagnostics;
    this.maxDiagnostics = maxDiagnostics;
  }

  static Layer read(JsonFields root, String text, List<Diagnostic> diagnostics, ReadLimits limits) {
    Layer layer = new Layer(text, diagnostics, limits.maxDiagnostics());
    if (isSingle(root)) {
      layer.item(root);
    } else {
      layer.items(root);
      root.object("first").ifPresent(layer::items);
    }
    layer.dropOrphans();
    return layer;
  }

  /** Says whether a document is one annotation, not a collection of them. */
  static boolean isSingle(JsonFields root) {
    return !root.has(WebAnnotation.ITEMS)
        && !root.has("first")
        && (root.has("body") || root.has("target"));
  }

  /** Reads the annotations of a page; of some only the address is there. */
  private void items(JsonFields page) {
    Optional<ExtensionValue> items = page.peek(WebAnnotation.ITEMS);
    if (items.filter(Sequence.class::isInstance).isPresent()) {
      page.objectsAmong(WebAnnotation.ITEMS).forEach(this::item);
    } else {
      page.objects(WebAnnotation.ITEMS).forEach(this::item);
    }
    items.stream()
        .flatMap(it -> it instanceof Sequence all ? all.values().stream() : Stream.of(it))
        .filter(it -> !(it instanceof Fields))
        .forEach(this::reference);
  }

  private void reference(ExtensionValue item) {
    note("foreign-annotation", "an annotation is not in the document, and was kept as it stands");
    others.add(item);
  }

  /**
   * Returns the annotations that are no statements, or such as found no place, as they were, and
   * what statements say besides.
   */
  List<ExtensionValue> others() {
    // In the order in which a writer puts them back.
    List<ExtensionValue> all = new ArrayList<>(rests);
    others.stream().filter(Sound::isItem).forEach(all::add);
    others.stream().filter(item -> !Sound.isItem(item)).forEach(all::add);
    return all;
  }

  /** Returns all quotes; of two that begin and end alike, one that is attributed comes first. */
  List<Quote> quotes() {
    return Stream.concat(attributions.stream().map(Attribution::quote), quotes.stream()).toList();
  }

  List<Attribution> attributions() {
    return attributions;
  }

  Optional<String> source() {
    return source;
  }

  private void item(JsonFields item) {
    Fields whole = item.rest();
    if (isStatement(item)) {
      rest(item);
    } else {
      others.add(whole);
    }
  }

  /** Keeps what a statement says besides, under its id: who made it, and when. */
  private void rest(JsonFields item) {
    Optional<ExtensionValue> id = item.take("id");
    WebAnnotation.takeUsual(item);
    item.object("body").ifPresent(WebAnnotation::takeAddress);
    Fields rest = item.rest();
    if (!rest.values().isEmpty()) {
      JsonBuilder kept = new JsonBuilder();
      id.ifPresent(it -> kept.put("id", it));
      boolean isOurs = id.filter(WebAnnotation::isOurs).isPresent();
      (isOurs ? rests : others).add(kept.buildWith(rest));
    }
  }

  /** Reads a statement; says whether it was one, and found its place. */
  private boolean isStatement(JsonFields item) {
    Optional<JsonFields> body = item.object("body");
    String type = body.flatMap(it -> it.text("type")).orElse("");
    Optional<JsonFields> value = body.flatMap(it -> it.object("broadsheet:value"));
    if (value.isEmpty() || !type.startsWith("broadsheet:")) {
      note("foreign-annotation", item.path() + " is about no quote, and was kept as an extension");
      return false;
    }
    try {
      int shift = shift(item);
      LayerReader reader = new LayerReader(span -> moved(span, shift));
      if (type.equals("broadsheet:Attribution")) {
        attributions.add(reader.attribution(value.get()));
      } else {
        quotes.add(reader.quote(value.get()));
      }
      return true;
    } catch (IllegalArgumentException e) {
      note("invalid-annotation", String.valueOf(e.getMessage()));
      return false;
    }
  }

  /** Returns how far the words of all targets have moved, in code points. */
  private int shift(JsonFields item) {
    Optional<Integer> shift = Optional.empty();
    for (JsonFields target : item.objects("target")) {
      Optional<String> address =
          target.text("source").filter(it -> !it.startsWith("urn:broadsheet:"));
      source = source.or(() -> address);
      Optional<Selection> selection = Selectors.read(target);
      Optional<Integer> moved = selection.flatMap(it -> it.shiftIn(text, points));
      if (moved.isEmpty() || shift.filter(it -> !it.equals(moved.get())).isPresent()) {
        throw new IllegalArgumentException(
            target.path() + ": the words \"" + words(selection) + "\" are not in the text");
      }
      shift = moved;
    }
    return shift.orElse(0);
  }

  private static String words(Optional<Selection> selection) {
    String words = selection.flatMap(Selection::exact).orElse("");
    return words.length() > 60 ? words.substring(0, 60) + "…" : words;
  }

  private Span moved(Span span, int shift) {
    int start = span.start() + shift;
    if (start < 0) {
      throw new IllegalArgumentException("a span begins " + -start + " before the text");
    }
    return points.toUnits(Span.ofLength(start, span.length()));
  }

  /**
   * A statement within one that found no place stands by itself; the second of an id is left out.
   */
  private void dropOrphans() {
    Set<String> ids = new HashSet<>();
    attributions.removeIf(
        attribution -> {
          boolean known = !ids.add(attribution.id());
          if (known) {
            note("invalid-annotation", "two annotations have the id " + attribution.id());
          }
          return known;
        });
    List<Attribution> sound = Enclosure.sound(attributions);
    attributions.clear();
    attributions.addAll(sound);
  }

  private void note(String code, String message) {
    if (diagnostics.size() < maxDiagnostics) {
      diagnostics.add(Diagnostic.of(code, Severity.WARNING, message));
    }
  }
}
