package io.github.broadsheet.serialization.naf;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Byline;
import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.article.SubjectKind;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Speaker;
import io.github.broadsheet.serialization.markup.Attribute;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.XmlCharacters;
import io.github.broadsheet.text.CodePoints;
import io.github.broadsheet.text.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The document for an article, with tokens of our own. */
final class Layers {
  private final Article article;
  private final String raw;
  private final CodePoints points;
  private final List<Token> tokens;

  private Layers(Article article) {
    this.article = article;
    this.raw = XmlCharacters.replace(article.text(), "\uFFFD");
    this.points = CodePoints.of(raw);
    this.tokens = Tokenizer.tokens(raw);
  }

  /** Returns the whole document. */
  static Element document(Article article) {
    Layers layers = new Layers(article);
    Element naf = root(article).add(header(article)).add(Element.of("raw").text(layers.raw));
    layers.all().forEach(naf::add);
    return naf;
  }

  /** Returns the outermost element, without anything in it. */
  static Element root(Article article) {
    Element naf = Element.of("NAF").with("version", "v3.3.1");
    article.language().ifPresent(tag -> naf.with(new Attribute(Attribute.XML, "lang", tag)));
    return naf;
  }

  /** Returns the header: what is known of the document, and what made the tokens. */
  static Element header(Article article) {
    Element file =
        Element.of("fileDesc")
            .with("title", article.headline())
            .with("author", article.byline().map(Byline::text))
            .with("creationtime", article.lifecycle().created().map(Times::of));
    Element open =
        Element.of("public")
            .with("publicId", article.identifiers().stream().findFirst().map(Identifier::value))
            .with("uri", article.uri().map(URI::toString));
    Element header = Element.of("nafHeader");
    List.of(file, open).stream().filter(it -> !it.attributes().isEmpty()).forEach(header::add);
    for (String layer : List.of("text", "terms")) {
      Element processor = Element.of("lp").with("name", "Broadsheet").with("version", "0.1");
      header.add(Element.of("linguisticProcessors").with("layer", layer).add(processor));
    }
    return header;
  }

  private List<Element> all() {
    List<Element> layers = new ArrayList<>();
    topics().ifPresent(layers::add);
    if (!tokens.isEmpty()) {
      layers.add(text());
      layers.add(terms());
      entities().ifPresent(layers::add);
      coreferences().ifPresent(layers::add);
    }
    TextUnits.write(article, points).ifPresent(layers::add);
    attribution().ifPresent(layers::add);
    return layers;
  }

  private Element text() {
    Element layer = Element.of("text");
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Span span = points.toCodePoints(token.span());
      layer.add(
          Element.of("wf")
              .with("id", "w" + (i + 1))
              .with("sent", Integer.toString(token.sentence()))
              .with("para", Integer.toString(token.paragraph()))
              .with("offset", Integer.toString(span.start()))
              .with("length", Integer.toString(span.length()))
              .text(token.span().in(raw)));
    }
    return layer;
  }

  private Element terms() {
    Element layer = Element.of("terms");
    for (int i = 1; i <= tokens.size(); i++) {
      Element span = Element.of("span").add(Element.of("target").with("id", "w" + i));
      layer.add(Element.of("term").with("id", "t" + i).add(span));
    }
    return layer;
  }

  private Optional<Element> topics() {
    Element layer = Element.of("topics");
    for (Subject subject : article.subjects()) {
      boolean isKeyword = subject.kind() == SubjectKind.KEYWORD;
      boolean isTopic = subject.kind() == SubjectKind.TOPIC && subject.mentions().isEmpty();
      if ((isKeyword || isTopic) && subject.name().isPresent()) {
        Optional<String> source = isKeyword ? Optional.of(NafNames.KEYWORD) : subject.scheme();
        layer.add(
            Element.of("topic")
                .with("source", source)
                .with("confidence", subject.confidence().map(Object::toString))
                .with("uri", subject.uri().map(URI::toString))
                .text(subject.name().get()));
      }
    }
    return some(layer);
  }

  private Optional<Element> entities() {
    Element layer = Element.of("entities");
    for (Subject subject : article.subjects()) {
      for (Span mention : subject.mentions()) {
        span(List.of(mention))
            .filter(span -> subject.kind() != SubjectKind.KEYWORD)
            .ifPresent(
                span ->
                    layer.add(
                        entity(subject, mention, span)
                            .with("id", "e" + (layer.children().size() + 1))
                            .with("type", NafNames.type(subject.kind()))));
      }
    }
    return some(layer);
  }

  private Element entity(Subject subject, Span mention, Element span) {
    Element references = Element.of("externalReferences");
    subject
        .name()
        .filter(name -> !name.equals(mention.in(raw)))
        .ifPresent(name -> references.add(reference(NafNames.NAME, name)));
    subject
        .code()
        .ifPresent(
            code ->
                references.add(
                    reference(subject.scheme().orElse(""), code).with("reftype", NafNames.CODE)));
    subject.uri().ifPresent(uri -> references.add(reference(NafNames.ADDRESS, uri.toString())));
    subject.sameAs().forEach(other -> references.add(reference(other.scheme(), other.value())));
    Element entity = Element.of("entity").add(span);
    return references.isEmpty() ? entity : entity.add(references);
  }

  private static Element reference(String resource, String value) {
    Optional<String> named = Optional.of(resource).filter(it -> !it.isEmpty());
    return Element.of("externalRef").with("resource", named).with("reference", value);
  }

  /** A cluster for each speaker: where the text names him, and the sources led to him. */
  private Optional<Element> coreferences() {
    Map<Speaker, Set<List<Span>>> clusters = new LinkedHashMap<>();
    for (Attribution attribution : article.attributions()) {
      attribution
          .speaker()
          .ifPresent(
              speaker -> {
                Set<List<Span>> spans =
                    clusters.computeIfAbsent(speaker, it -> new LinkedHashSet<>());
                speaker.mentions().forEach(span -> spans.add(List.of(span)));
                attribution.source().ifPresent(source -> spans.add(source.spans()));
              });
    }
    Element layer = Element.of("coreferences");
    clusters.forEach((speaker, spans) -> cluster(speaker, spans).ifPresent(c -> add(c, layer)));
    return some(layer);
  }

  private static void add(Element cluster, Element layer) {
    layer.add(cluster.with("id", "co" + (layer.children().size() + 1)));
  }

  private Optional<Element> cluster(Speaker speaker, Set<List<Span>> spans) {
    Element cluster =
        Element.of("coref").with("status", "system").with("type", Times.lower(speaker.kind()));
    Set<List<Integer>> seen = new HashSet<>();
    for (List<Span> mention : spans) {
      if (seen.add(places(mention))) {
        span(mention).ifPresent(cluster::add);
      }
    }
    Element references = Element.of("externalReferences");
    references.add(reference(NafNames.SPEAKER, speaker.name()));
    return cluster.isEmpty() ? Optional.empty() : Optional.of(cluster.add(references));
  }

  private Optional<Element> attribution() {
    Element layer = Element.of("attribution");
    Ids ids = new Ids();
    for (Attribution each : article.attributions()) {
      span(each.quote().spans())
          .ifPresent(
              target -> {
                Element statement = Element.of("statement").with("id", ids.of(each.id()));
                statement.add(Element.of("statement_target").add(target));
                each.source()
                    .flatMap(source -> span(source.spans()))
                    .ifPresent(it -> statement.add(Element.of("statement_source").add(it)));
                each.cue()
                    .flatMap(cue -> span(cue.spans()))
                    .ifPresent(it -> statement.add(Element.of("statement_cue").add(it)));
                layer.add(statement);
              });
    }
    return some(layer);
  }

  private static Optional<Element> some(Element layer) {
    return layer.isEmpty() ? Optional.empty() : Optional.of(layer);
  }

  /** Returns a span over the terms that {@code spans} touch, if there are any. */
  private Optional<Element> span(List<Span> spans) {
    List<Integer> places = places(spans);
    Element span = Element.of("span");
    places.forEach(place -> span.add(Element.of("target").with("id", "t" + (place + 1))));
    return places.isEmpty() ? Optional.empty() : Optional.of(span);
  }

  private List<Integer> places(List<Span> spans) {
    List<Integer> places = new ArrayList<>();
    for (Span span : spans) {
      for (int i = firstEndingAfter(span.start()); i < tokens.size(); i++) {
        if (tokens.get(i).span().start() >= span.end()) {
          break;
        }
        if (places.isEmpty() || places.get(places.size() - 1) < i) {
          places.add(i);
        }
      }
    }
    return places;
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
