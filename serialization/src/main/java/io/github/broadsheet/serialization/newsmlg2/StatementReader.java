package io.github.broadsheet.serialization.newsmlg2;

import io.github.broadsheet.article.Mark;
import io.github.broadsheet.article.MarkKind;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.quote.QuoteKind;
import io.github.broadsheet.quote.Resolution;
import io.github.broadsheet.quote.Speaker;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Whitespace;
import io.github.broadsheet.serialization.story.Body;
import io.github.broadsheet.serialization.story.Pieces;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads quotes from the body, and who said them from references to it. */
final class StatementReader {
  private final ItemSource source;
  private final Map<String, QuoteKind> kinds = new LinkedHashMap<>();
  private final Map<String, Quote> quotes = new LinkedHashMap<>();

  /** Most speakers are quoted more than once. */
  private final IdentityHashMap<Element, Optional<Speaker>> speakers = new IdentityHashMap<>();

  /** Makes a reader that knows which elements of {@code body} are quotes. */
  StatementReader(ItemSource source, Element body) {
    this.source = source;
    body.descendants(Statements::isQuote)
        .forEach(
            element ->
                kinds.putIfAbsent(
                    base(element.attribute("id").orElse("")),
                    Statements.kind(element).orElse(QuoteKind.DIRECT)));
  }

  private static String base(String id) {
    int piece = id.lastIndexOf(Statements.PIECE);
    return piece < 0 || !isNumber(id, piece + 1) ? id : id.substring(0, piece);
  }

  private static boolean isNumber(String id, int start) {
    return start < id.length() && id.chars().skip(start).allMatch(c -> c >= '0' && c <= '9');
  }

  /** Takes the quotes out of {@code body} and returns the rest of it. */
  Body read(Body body) {
    if (kinds.isEmpty()) {
      return body;
    }
    String text = source.draft().text().toString();
    Map<String, List<Span>> spans = new LinkedHashMap<>();
    body.spans()
        .forEach(
            (id, found) -> {
              if (kinds.containsKey(base(id))) {
                spans.computeIfAbsent(base(id), each -> new ArrayList<>()).addAll(found);
              }
            });
    List<Span> taken = new ArrayList<>();
    spans.forEach(
        (id, pieces) -> {
          taken.addAll(pieces);
          QuoteKind kind = kinds.getOrDefault(id, QuoteKind.DIRECT);
          quotes.put(id, Quote.builder().kind(kind).spans(Pieces.joined(pieces, text)).build());
        });
    quotes.values().forEach(source.draft().article()::addQuotes);
    return new Body(body.blocks(), without(taken, body.marks()), body.spans(), body.unknown());
  }

  /** Leaves out one mark of a quotation for each of {@code spans}. */
  private static List<Mark> without(List<Span> spans, List<Mark> marks) {
    List<Span> left = new ArrayList<>(spans);
    return marks.stream()
        .filter(
            mark ->
                mark.kind() != MarkKind.QUOTATION
                    || mark.target().isPresent()
                    || !left.remove(mark.span()))
        .toList();
  }

  /** Reads the references of the item to its quotes. */
  void readReferences() {
    Set<String> ids = new HashSet<>();
    List<Element> references = source.elements("inlineRef").toList();
    List<String> inOrder = List.copyOf(quotes.keySet());
    Map<String, Integer> places = new HashMap<>();
    inOrder.forEach(id -> places.put(id, places.size()));
    for (Element reference : references) {
      Set<Integer> found = new TreeSet<>();
      for (String id : Whitespace.words(reference.attribute("idrefs").orElse(""))) {
        Integer place = places.get(base(id));
        if (place != null) {
          found.add(place);
        }
      }
      found.forEach(
          place -> {
            Quote quote = quotes.get(inOrder.get(place));
            if (quote != null) {
              attribution(reference, quote, ids);
            }
          });
      if (!found.isEmpty()) {
        claim(reference);
      }
    }
  }

  private void attribution(Element reference, Quote quote, Set<String> ids) {
    if (!quote.kind().isReported()) {
      return;
    }
    String id = Trees.own(reference, "id").orElse("g" + (ids.size() + 1));
    while (!ids.add(id)) {
      id += "+";
    }
    Attribution.Builder attribution =
        Attribution.builder()
            .id(id)
            .quote(quote)
            .confidence(SubjectForms.share(reference, "confidence").orElse(1.0));
    speaker(reference)
        .ifPresent(speaker -> attribution.resolution(new Resolution(speaker, G2.FORMAT, 1)));
    source.draft().article().addAttributions(attribution.build());
  }

  private Optional<Speaker> speaker(Element reference) {
    return source
        .scope()
        .assertion(reference)
        .flatMap(
            found -> speakers.computeIfAbsent(found, it -> Statements.speaker(it, source.scope())))
        .or(() -> Statements.speaker(reference, source.scope()));
  }

  /** Claims a reference and the assertion about its speaker, if they are as they are written. */
  private void claim(Element reference) {
    Optional<String> code =
        reference.attribute("qcode").filter(it -> it.startsWith(StatementWriter.SPEAKER_CODE));
    if (code.isPresent() || (reference.attribute("qcode").isEmpty() && reference.isEmpty())) {
      source.claim(reference);
    }
    code.flatMap(it -> source.scope().assertion(reference)).ifPresent(source::claim);
  }
}
