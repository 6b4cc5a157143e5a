package io.github.broadsheet.serialization.html;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.quote.QuoteKind;
import io.github.broadsheet.quote.Resolution;
import io.github.broadsheet.quote.Speaker;
import io.github.broadsheet.quote.SpeakerKind;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Node;
import io.github.broadsheet.serialization.story.Body;
import io.github.broadsheet.serialization.story.Pieces;
import io.github.broadsheet.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads the elements that {@link QuoteElements} makes. Not safe to share between threads. */
final class PageQuotes {
  private static final String WORDS = "words-";
  private static final String MARKED = "marked-";

  /** The first element of each quote, by its number. */
  private final Map<Integer, Element> quotes = new TreeMap<>();

  /**
   * Adds a copy of {@code node} in which elements around quotes have nothing but an id, by which
   * {@link #read} finds their words.
   */
  void add(Node node, Element into) {
    if (!(node instanceof Element element)) {
      into.add(node);
      return;
    }
    Optional<Integer> number = element.attribute(QuoteElements.NUMBER).flatMap(PageQuotes::number);
    Element copy = Element.of(number.isPresent() ? "span" : element.name());
    if (number.isPresent()) {
      boolean isQuote = element.has(QuoteElements.KIND);
      copy.with("id", (isQuote ? WORDS : MARKED) + number.get());
      if (isQuote) {
        quotes.putIfAbsent(number.get(), element);
      }
    } else {
      element.attributes().forEach(copy::with);
    }
    element.children().forEach(child -> add(child, copy));
    into.add(copy);
  }

  private static Optional<Integer> number(String digits) {
    boolean isNumber = digits.length() <= 9 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
  }

  /**
   * Adds the quotes whose words are in {@code body} to the draft, in the order of their numbers.
   */
  void read(Body body, Draft draft) {
    String text = draft.text().toString();
    Set<String> ids = new HashSet<>();
    quotes.forEach(
        (number, element) -> {
          List<Span> words = Pieces.joined(of(WORDS, number, body), text);
          if (!words.isEmpty()) {
            Quote quote = quote(element, words, Pieces.joined(of(MARKED, number, body), text));
            draft.article().addQuote(quote);
            element
                .attribute(QuoteElements.ATTRIBUTION)
                .filter(id -> quote.kind().isReported() && ids.add(id))
                .ifPresent(id -> draft.article().addAttribution(attribution(id, quote, element)));
          }
        });
  }

  private static List<Span> of(String kind, int number, Body body) {
    return body.spans().getOrDefault(kind + number, List.of());
  }

  private static Quote quote(Element element, List<Span> words, List<Span> marked) {
    QuoteKind kind =
        named(QuoteKind.values(), element.attribute(QuoteElements.KIND), QuoteKind.DIRECT);
    return Quote.builder()
        .kind(kind)
        .spans(words)
        .marked(kind == QuoteKind.DIRECT ? words : inside(words, marked))
        .originalLanguage(element.attribute(QuoteElements.LANGUAGE))
        .build();
  }

  /** Returns what of {@code marked} is between the ends of {@code words}. */
  private static List<Span> inside(List<Span> words, List<Span> marked) {
    int start = words.get(0).start();
    int end = words.get(words.size() - 1).end();
    return marked.stream()
        .filter(span -> span.start() < end && span.end() > start)
        .map(span -> new Span(Math.max(start, span.start()), Math.min(end, span.end())))
        .toList();
  }

  private static <E extends Enum<E>> E named(E[] values, Optional<String> name, E usual) {
    return Arrays.stream(values)
        .filter(each -> name.filter(QuoteElements.lower(each)::equalsIgnoreCase).isPresent())
        .findFirst()
        .orElse(usual);
  }

  private static Attribution attribution(String id, Quote quote, Element element) {
    Attribution.Builder attribution = Attribution.builder().id(id).quote(quote);
    element
        .attribute(QuoteElements.SPEAKER)
        .ifPresent(name -> attribution.resolution(resolution(name, element)));
    return attribution.build();
  }

  private static Resolution resolution(String name, Element element) {
    SpeakerKind kind =
        named(
            SpeakerKind.values(),
            element.attribute(QuoteElements.SPEAKER_KIND),
            SpeakerKind.PERSON);
    Speaker.Builder speaker = Speaker.builder().kind(kind).name(name);
    element.attribute(QuoteElements.ROLE).ifPresent(speaker::addRole);
    return new Resolution(speaker.build(), HtmlWriter.FORMAT, 1);
  }

  /**
   * Returns the attributions of a page with the speakers that the data in its head tells more of.
   * The quotes of both are known by their words, and of the same words by their order.
   */
  static List<Attribution> told(Article shown, Article told) {
    Map<String, Deque<Quote>> known = new HashMap<>();
    for (Quote quote : told.quotes()) {
      known.computeIfAbsent(letters(quote, told), key -> new ArrayDeque<>()).add(quote);
    }
    Set<String> ids = new HashSet<>();
    shown.attributions().forEach(each -> ids.add(each.id()));
    Map<Quote, List<Attribution>> shownBy = byQuote(shown);
    Map<Quote, List<Attribution>> toldBy = byQuote(told);
    List<Attribution> all = new ArrayList<>();
    for (Quote quote : shown.quotes()) {
      Deque<Quote> same =
          quote.kind().isReported()
              ? known.getOrDefault(letters(quote, shown), new ArrayDeque<>())
              : new ArrayDeque<>();
      List<Attribution> more =
          same.isEmpty() ? List.of() : toldBy.getOrDefault(same.remove(), List.of());
      all.addAll(told(quote, shownBy.getOrDefault(quote, List.of()), more, ids));
    }
    return all;
  }

  private static Map<Quote, List<Attribution>> byQuote(Article article) {
    Map<Quote, List<Attribution>> all = new HashMap<>();
    article
        .attributions()
        .forEach(each -> all.computeIfAbsent(each.quote(), quote -> new ArrayList<>()).add(each));
    return all;
  }

  /** The words without what quotation marks, white space and the edges of pieces make of them. */
  private static String letters(Quote quote, Article article) {
    StringBuilder letters = new StringBuilder();
    for (Span span : quote.spans()) {
      span.in(article.text())
          .codePoints()
          .filter(Character::isLetterOrDigit)
          .forEach(letters::appendCodePoint);
    }
    return letters.toString();
  }

  /** The first speaker is the one the page shows, if it shows one. */
  private static List<Attribution> told(
      Quote quote, List<Attribution> shown, List<Attribution> told, Set<String> ids) {
    List<Attribution> all = new ArrayList<>(shown);
    boolean isShown = !shown.isEmpty() && shown.get(0).speaker().isPresent();
    for (Attribution each : told) {
      if (isShown) {
        isShown = false;
        all.set(0, all.get(0).toBuilder().resolution(each.resolution()).build());
      } else {
        String id = each.id();
        while (!ids.add(id)) {
          id += "+";
        }
        all.add(each.toBuilder().id(id).quote(quote).build());
      }
    }
    return all;
  }
}
