package io.github.broadsheet.serialization.standoff;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Circumstance;
import io.github.broadsheet.quote.CircumstanceKind;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.serialization.quotelayer.LayerWriter;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import io.github.broadsheet.serialization.tree.JsonTree;
import io.github.broadsheet.text.CodePoints;
import io.github.broadsheet.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The lines of one {@code .ann} file while it is written. Not safe to share between threads. */
final class BratLines {
  private final Article article;
  private final CodePoints points;
  private final LayerWriter layer;
  private final StringBuilder lines = new StringBuilder();
  private final Map<String, String> events = new HashMap<>();
  private int texts;
  private int attributes;
  private int notes;

  BratLines(Article article) {
    this.article = article;
    this.points = CodePoints.of(article.text());
    this.layer = new LayerWriter(article);
  }

  String write() {
    int number = 0;
    for (Attribution attribution : article.attributions()) {
      events.put(attribution.id(), "E" + ++number);
    }
    Set<Quote> attributed = new HashSet<>();
    for (Attribution attribution : article.attributions()) {
      attributed.add(attribution.quote());
      attribution(attribution);
    }
    for (Quote quote : article.quotes()) {
      if (!attributed.contains(quote)) {
        String id = text("Quote", quote.spans());
        attribute("Kind", id, name(quote.kind()));
        note(id, layer.quote(quote), shown("quote", quote.spans(), new JsonBuilder()));
      }
    }
    return lines.toString();
  }

  private void attribution(Attribution attribution) {
    List<String> arguments = new ArrayList<>();
    arguments.add("Attribution:" + text("Attribution", attribution.quote().spans()));
    attribution.source().ifPresent(it -> arguments.add("Source:" + text("Source", it.spans())));
    attribution.cue().ifPresent(it -> arguments.add("Cue:" + text("Cue", it.spans())));
    circumstances(attribution, arguments);
    attribution.within().ifPresent(id -> arguments.add("Within:" + events.get(id)));
    String event = events.getOrDefault(attribution.id(), "");
    lines.append(event).append('\t').append(String.join(" ", arguments)).append('\n');
    attribute("Kind", event, name(attribution.quote().kind()));
    attribution.cue().ifPresent(it -> attribute("CueClass", event, name(it.cueClass())));
    JsonBuilder shown = shown("quote", attribution.quote().spans(), new JsonBuilder());
    attribution.source().ifPresent(it -> shown("source", it.spans(), shown));
    attribution.cue().ifPresent(it -> shown("cue", it.spans(), shown));
    note(event, layer.attribution(attribution), shown);
  }

  /** Notes the spans as brat has them, so that a reader can tell whether somebody moved them. */
  private JsonBuilder shown(String name, List<Span> spans, JsonBuilder shown) {
    return shown.put(name, layer.spans(fragments(spans)));
  }

  private List<Span> fragments(List<Span> spans) {
    return spans.stream().flatMap(span -> fragments(span).stream()).toList();
  }

  /** Adds the circumstances; brat tells arguments of one kind apart by a number. */
  private void circumstances(Attribution attribution, List<String> arguments) {
    Map<CircumstanceKind, Integer> counts = new EnumMap<>(CircumstanceKind.class);
    for (Circumstance circumstance : attribution.circumstances()) {
      int count = counts.merge(circumstance.kind(), 1, Integer::sum);
      String type = name(circumstance.kind());
      String text = text(type, List.of(circumstance.span()));
      arguments.add(type + (count > 1 ? Integer.toString(count) : "") + ":" + text);
    }
  }

  private String text(String type, List<Span> spans) {
    String id = "T" + ++texts;
    List<Span> fragments = fragments(spans);
    lines
        .append(id)
        .append('\t')
        .append(type)
        .append(' ')
        .append(
            fragments.stream()
                .map(points::toCodePoints)
                .map(span -> span.start() + " " + span.end())
                .collect(Collectors.joining(";")))
        .append('\t')
        .append(fragments.stream().map(article::text).collect(Collectors.joining(" ")))
        .append('\n');
    return id;
  }

  /** Cuts a span at line breaks: an annotation of brat has to stay within lines. */
  private List<Span> fragments(Span span) {
    List<Span> fragments = new ArrayList<>();
    int start = span.start();
    for (int i = span.start(); i <= span.end(); i++) {
      boolean isEnd = i == span.end() || isLineBreak(article.text().charAt(i));
      if (isEnd && i > start) {
        fragments.add(new Span(start, i));
      }
      start = isEnd ? i + 1 : start;
    }
    return fragments.isEmpty() ? List.of(span) : fragments;
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\t';
  }

  private void attribute(String name, String of, String value) {
    lines.append('A').append(++attributes).append('\t');
    lines.append(name).append(' ').append(of).append(' ').append(value).append('\n');
  }

  private void note(String of, JsonBuilder statement, JsonBuilder shown) {
    lines.append('#').append(++notes).append('\t').append("Broadsheet ").append(of).append('\t');
    try {
      ByteArrayOutputStream json = new ByteArrayOutputStream();
      JsonTree.write(
          new JsonBuilder().put("statement", statement).put("shown", shown).build(), json);
      lines.append(json.toString(StandardCharsets.UTF_8).strip()).append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the name of a value as brat's configuration writes it: {@code Says}. */
  private static String name(Enum<?> value) {
    String name = value.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
