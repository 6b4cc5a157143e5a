package io.github.broadsheet.serialization.naf;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.article.SubjectKind;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Cue;
import io.github.broadsheet.quote.CueClass;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.quote.Resolution;
import io.github.broadsheet.quote.Source;
import io.github.broadsheet.quote.Speaker;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.story.Addresses;
import io.github.broadsheet.text.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the layers of topics, entities, coreferences and attribution. */
final class Findings {
  private final Element naf;
  private final NafText text;

  /** The speaker of each token that belongs to a mention. */
  private final Map<Integer, Speaker> speakers = new HashMap<>();

  Findings(Element naf, NafText text) {
    this.naf = naf;
    this.text = text;
  }

  void read(Article.Builder article) {
    subjects().forEach(article::addSubject);
    items("coreferences", "coref").forEach(this::speaker);
    List<Element> statements = items("attribution", "statement");
    Set<String> taken = new HashSet<>();
    statements.forEach(each -> each.attribute("id").ifPresent(taken::add));
    Set<String> used = new HashSet<>();
    for (Element statement : statements) {
      String id = statement.attribute("id").filter(used::add).orElseGet(() -> free(taken));
      statement(statement, id).ifPresent(article::addAttribution);
    }
  }

  /** Returns an id that no statement has. */
  private static String free(Set<String> taken) {
    int number = taken.size() + 1;
    while (!taken.add("statement-" + number)) {
      number++;
    }
    return "statement-" + number;
  }

  private List<Element> items(String layer, String item) {
    return naf.elements(layer).flatMap(each -> each.elements(item)).toList();
  }

  private List<Subject> subjects() {
    List<Subject> subjects = new ArrayList<>();
    items("topics", "topic").forEach(topic -> topic(topic).ifPresent(subjects::add));
    Map<Subject, List<Span>> mentions = new LinkedHashMap<>();
    for (Element entity : items("entities", "entity")) {
      List<Span> spans = spans(entity);
      if (!spans.isEmpty()) {
        mentions.computeIfAbsent(entity(entity, spans), it -> new ArrayList<>()).addAll(spans);
      }
    }
    mentions.forEach(
        (subject, spans) ->
            subjects.add(subject.toBuilder().mentions(spans.stream().sorted().toList()).build()));
    return subjects;
  }

  private static Optional<Subject> topic(Element topic) {
    Optional<String> scheme = topic.attribute("source");
    boolean isKeyword = scheme.filter(NafNames.KEYWORD::equals).isPresent();
    return topic
        .words()
        .map(
            words ->
                isKeyword
                    ? Subject.keyword(words)
                    : Subject.builder()
                        .name(words)
                        .scheme(scheme)
                        .uri(topic.attribute("uri").flatMap(Addresses::parse))
                        .confidence(topic.attribute("confidence").flatMap(NafNames::share))
                        .build());
  }

  private Subject entity(Element entity, List<Span> spans) {
    Subject.Builder subject =
        Subject.builder()
            .kind(entity.attribute("type").map(NafNames::kind).orElse(SubjectKind.TOPIC));
    String name = words(spans);
    for (Element reference : references(entity)) {
      String resource = reference.attribute("resource").orElse("");
      String value = reference.attribute("reference").orElse("");
      Optional<URI> address = Addresses.parse(value);
      if (resource.equals(NafNames.NAME)) {
        name = value;
      } else if (resource.equals(NafNames.ADDRESS) && address.isPresent()) {
        subject.uri(address);
      } else if (reference.attribute("reftype").filter(NafNames.CODE::equals).isPresent()) {
        subject.code(value).scheme(Optional.of(resource).filter(it -> !it.isEmpty()));
      } else {
        subject.addSameAs(new Identifier(resource, value));
      }
    }
    return subject.name(name).build();
  }

  private static List<Element> references(Element element) {
    return element
        .elements("externalReferences")
        .flatMap(all -> all.elements("externalRef"))
        .toList();
  }

  /** Version 3 puts the span of an entity one level deeper than those after it. */
  private List<Span> spans(Element entity) {
    return entity
        .first("span")
        .or(() -> entity.path("references/span"))
        .map(span -> text.spans(text.places(span)))
        .orElse(List.of());
  }

  private String words(List<Span> spans) {
    return String.join(" ", spans.stream().map(span -> span.in(text.raw())).toList());
  }

  private void speaker(Element coref) {
    List<Span> mentions = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (Element span : coref.elements("span").toList()) {
      List<Integer> own = text.places(span);
      places.addAll(own);
      text.spans(own).stream()
          .filter(words -> !NafNames.isPronoun(words.in(text.raw())))
          .forEach(mentions::add);
    }
    Optional<String> name =
        references(coref).stream()
            .filter(it -> it.attribute("resource").filter(NafNames.SPEAKER::equals).isPresent())
            .findFirst()
            .flatMap(it -> it.attribute("reference"))
            .or(() -> longest(mentions));
    name.filter(it -> !it.isBlank())
        .ifPresent(it -> add(Speaker.builder().name(it), coref, mentions, places));
  }

  private Optional<String> longest(List<Span> mentions) {
    return mentions.stream()
        .map(span -> span.in(text.raw()))
        .reduce((one, other) -> other.length() > one.length() ? other : one);
  }

  private void add(
      Speaker.Builder speaker, Element coref, List<Span> mentions, List<Integer> places) {
    Speaker built =
        speaker
            .kind(NafNames.speakerKind(coref.attribute("type").orElse("")))
            .mentions(mentions.stream().sorted().distinct().toList())
            .build();
    places.forEach(place -> speakers.putIfAbsent(place, built));
  }

  private Optional<Attribution> statement(Element statement, String id) {
    List<Span> words = part(statement, "statement_target").map(this::spansOf).orElse(List.of());
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Attribution.Builder attribution = Attribution.builder().id(id).quote(quote(words));
    part(statement, "statement_source").ifPresent(span -> source(span, attribution));
    part(statement, "statement_cue").ifPresent(span -> cue(span, attribution));
    return Optional.of(attribution.build());
  }

  private static Optional<Element> part(Element statement, String name) {
    return statement.path(name + "/span");
  }

  private List<Span> spansOf(Element span) {
    return text.spans(text.places(span));
  }

  /** NAF does not say how words are reported; their quotation marks do. */
  private Quote quote(List<Span> words) {
    Marked marked = Marked.in(text.raw(), words);
    return Quote.builder().kind(marked.kind()).spans(words).marked(marked.stretches()).build();
  }

  private void source(Element span, Attribution.Builder attribution) {
    List<Span> spans = spansOf(span);
    if (spans.isEmpty()) {
      return;
    }
    attribution.source(new Source(NafNames.sourceKind(words(spans)), spans));
    text.places(span).stream()
        .filter(speakers::containsKey)
        .findFirst()
        .map(speakers::get)
        .ifPresent(it -> attribution.resolution(new Resolution(it, "coreference", 1)));
  }

  private void cue(Element span, Attribution.Builder attribution) {
    List<Span> spans = spansOf(span);
    if (!spans.isEmpty()) {
      String lemma = text.lemma(span).orElseGet(() -> words(spans).toLowerCase(Locale.ROOT));
      attribution.cue(new Cue(lemma, CueClass.OTHER, spans));
    }
  }
}
