package io.github.broadsheet.serialization.naf;

import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.Severity;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Numerals;
import io.github.broadsheet.text.CodePoints;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The text of a document and where its tokens and terms stand in it. */
final class NafText {
  /** How far away from its offset a word is looked for. */
  private static final int WINDOW = 500;

  private final String raw;
  private final List<Span> tokens = new ArrayList<>();
  private final List<Integer> paragraphs = new ArrayList<>();
  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, List<Integer>> terms = new HashMap<>();
  private final Map<String, String> lemmas = new HashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final boolean inUnits;
  private final CodePoints points;

  private NafText(Element naf) {
    List<Element> words = naf.elements("text").flatMap(layer -> layer.elements("wf")).toList();
    Optional<String> given = naf.first("raw").map(Element::rawText);
    this.raw = given.orElseGet(() -> rebuilt(words));
    this.points = CodePoints.of(raw);
    this.inUnits = points.length() < raw.length() && fits(words, true) > fits(words, false);
    int end = 0;
    for (Element word : words) {
      Optional<Span> place = place(word, end);
      place.ifPresentOrElse(span -> add(word, span), () -> misplaced(word));
      end = place.map(Span::end).orElse(end);
    }
    if (inUnits) {
      note("utf-16-offsets", Severity.INFO, "offsets count UTF-16 code units", Optional.empty());
    }
    naf.elements("terms").flatMap(layer -> layer.elements("term")).forEach(this::term);
  }

  static NafText of(Element naf) {
    return new NafText(naf);
  }

  /** Without the raw text the words are set where their offsets say, parted by spaces. */
  private static String rebuilt(List<Element> words) {
    StringBuilder text = new StringBuilder();
    String paragraph = "";
    for (Element word : words) {
      String own = word.attribute("para").orElse(paragraph);
      int offset = Numerals.whole(word, "offset").orElse(text.length() + 1);
      boolean isNext = offset >= text.length() && offset <= text.length() + WINDOW;
      if (text.length() > 0 && !own.equals(paragraph)) {
        text.append('\n');
      }
      while (isNext && text.length() < offset) {
        text.append(' ');
      }
      text.append(word.rawText());
      paragraph = own;
    }
    return text.toString();
  }

  private int fits(List<Element> words, boolean units) {
    int fits = 0;
    for (Element word : words) {
      int start = unit(word, units);
      fits += start >= 0 && raw.startsWith(word.rawText(), start) ? 1 : 0;
    }
    return fits;
  }

  /** Returns where an element begins, or -1. */
  private int unit(Element element, boolean units) {
    return unit(Numerals.whole(element, "offset").orElse(-1), units);
  }

  private int unit(int offset, boolean units) {
    if (units) {
      return offset;
    }
    return offset < 0 || offset > points.length() ? -1 : points.toUnits(offset);
  }

  private Optional<Span> place(Element word, int from) {
    String own = word.rawText();
    int start = unit(word, inUnits);
    if (own.isEmpty()) {
      return Optional.empty();
    }
    if (start >= 0 && raw.startsWith(own, start)) {
      return Optional.of(Span.ofLength(start, own.length()));
    }
    int found = raw.substring(from, Math.min(raw.length(), from + WINDOW)).indexOf(own);
    return found < 0 ? Optional.empty() : Optional.of(Span.ofLength(from + found, own.length()));
  }

  private void add(Element word, Span span) {
    word.attribute("id").ifPresent(id -> words.put(id, tokens.size()));
    paragraphs.add(Numerals.whole(word, "para").orElse(0));
    tokens.add(span);
  }

  private void misplaced(Element word) {
    String offset = word.attribute("offset").orElse("");
    note(
        "bad-offset",
        Severity.WARNING,
        "\"" + word.rawText() + "\" is not at offset \"" + offset + "\" of the text nor near it",
        Optional.of(word));
  }

  private void note(String code, Severity severity, String message, Optional<Element> where) {
    diagnostics.add(
        new Diagnostic(
            code, severity, message, Optional.empty(), where.flatMap(Element::position)));
  }

  private void term(Element term) {
    Optional<String> id = term.attribute("id");
    List<Integer> places = term.first("span").map(this::words).orElse(List.of());
    id.ifPresent(it -> terms.put(it, places));
    term.attribute("lemma").ifPresent(lemma -> id.ifPresent(it -> lemmas.put(it, lemma)));
  }

  /** Returns the numbers of the tokens that a term is made of: tokens only, not other terms. */
  private List<Integer> words(Element span) {
    return ids(span).map(words::get).filter(Objects::nonNull).sorted().distinct().toList();
  }

  /** Returns the numbers of the tokens that a span points to, itself or by its terms, in order. */
  List<Integer> places(Element span) {
    return ids(span).flatMap(this::places).sorted().distinct().toList();
  }

  private Stream<Integer> places(String id) {
    List<Integer> places = terms.get(id);
    return places == null ? Stream.ofNullable(words.get(id)) : places.stream();
  }

  private static Stream<String> ids(Element span) {
    return span.elements("target").flatMap(target -> target.attribute("id").stream());
  }

  /** Returns the lemmas of the terms that a span points to. */
  Optional<String> lemma(Element span) {
    List<String> words =
        ids(span).map(id -> lemmas.getOrDefault(id, "")).filter(lemma -> !lemma.isBlank()).toList();
    return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
  }

  /** Returns where tokens stand; those that follow each other are one stretch. */
  List<Span> spans(List<Integer> places) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Span token = tokens.get(places.get(i));
      boolean isNext = i > 0 && places.get(i) == places.get(i - 1) + 1;
      if (isNext && token.start() >= spans.get(spans.size() - 1).end()) {
        spans.set(spans.size() - 1, spans.get(spans.size() - 1).cover(token));
      } else if (spans.isEmpty() || token.start() >= spans.get(spans.size() - 1).end()) {
        spans.add(token);
      }
    }
    return spans;
  }

  /** Returns a span that a document gives by offset and length, if it is within the text. */
  Optional<Span> span(Element element) {
    int start = unit(element, inUnits);
    int length = Numerals.whole(element, "length").orElse(-1);
    int offset = Numerals.whole(element, "offset").orElse(0);
    if (start < 0 || length < 0 || length > raw.length()) {
      return Optional.empty();
    }
    int end = unit(offset + length, inUnits);
    return end < start || end > raw.length() ? Optional.empty() : Optional.of(new Span(start, end));
  }

  /** Returns the paragraphs: as the tokens say, or else the lines. */
  List<Span> paragraphs() {
    List<Span> found = new ArrayList<>();
    if (paragraphs.stream().noneMatch(number -> number > 0)) {
      lines(found);
      return found;
    }
    int end = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Span token = tokens.get(i);
      boolean isSame = i > 0 && paragraphs.get(i).equals(paragraphs.get(i - 1));
      if (token.start() < end) {
        continue;
      }
      if (isSame && !found.isEmpty()) {
        found.set(found.size() - 1, found.get(found.size() - 1).cover(token));
      } else {
        found.add(token);
      }
      end = token.end();
    }
    return found;
  }

  private void lines(List<Span> into) {
    int start = 0;
    while (start < raw.length()) {
      int lineEnd = raw.indexOf('\n', start);
      int end = lineEnd < 0 ? raw.length() : lineEnd;
      if (!raw.substring(start, end).isBlank()) {
        into.add(new Span(start, end));
      }
      start = end + 1;
    }
  }

  String raw() {
    return raw;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
