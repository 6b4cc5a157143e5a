package io.github.broadsheet.serialization.quotelayer;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Numeral;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Circumstance;
import io.github.broadsheet.quote.Cue;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.quote.Resolution;
import io.github.broadsheet.quote.Source;
import io.github.broadsheet.quote.Speaker;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import io.github.broadsheet.text.CodePoints;
import io.github.broadsheet.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Quotes and attributions as JSON objects. Not safe to share between threads. */
public final class LayerWriter {
  private final CodePoints points;

  /** Makes a writer for the quotes of {@code article}. */
  public LayerWriter(Article article) {
    this.points = CodePoints.of(article.text());
  }

  /** Returns all that is known about an attribution and its quote. */
  public JsonBuilder attribution(Attribution attribution) {
    JsonBuilder json = new JsonBuilder().put("id", attribution.id());
    quote(attribution.quote(), json);
    attribution.source().ifPresent(source -> json.put("source", source(source)));
    attribution.cue().ifPresent(cue -> json.put("cue", cue(cue)));
    attribution
        .resolution()
        .ifPresent(
            resolution ->
                json.put("speaker", speaker(resolution.speaker()))
                    .put("resolution", resolution(resolution)));
    json.objects(
        "circumstances", attribution.circumstances().stream().map(this::circumstance).toList());
    return json.put("within", attribution.within())
        .put("rule", attribution.rule())
        .put("confidence", number(attribution.confidence()));
  }

  private JsonBuilder source(Source source) {
    return new JsonBuilder().put("kind", name(source.kind())).put("spans", spans(source.spans()));
  }

  private JsonBuilder cue(Cue cue) {
    return new JsonBuilder()
        .put("lemma", cue.lemma())
        .put("class", name(cue.cueClass()))
        .put("spans", spans(cue.spans()));
  }

  private static JsonBuilder resolution(Resolution resolution) {
    return new JsonBuilder()
        .put("rule", resolution.rule())
        .put("confidence", number(resolution.confidence()));
  }

  /** Returns all that is known about a quote. */
  public JsonBuilder quote(Quote quote) {
    return quote(quote, new JsonBuilder());
  }

  private JsonBuilder quote(Quote quote, JsonBuilder json) {
    json.put("kind", name(quote.kind())).put("spans", spans(quote.spans()));
    spans("marked", quote.marked(), json);
    spans("insertions", quote.insertions(), json);
    spans("ellipses", quote.ellipses(), json);
    if (quote.isContinued()) {
      json.put("continued", true);
    }
    if (quote.isUnclosed()) {
      json.put("unclosed", true);
    }
    return json.put("originalLanguage", quote.originalLanguage());
  }

  private JsonBuilder speaker(Speaker speaker) {
    JsonBuilder json =
        new JsonBuilder()
            .put("name", speaker.name())
            .put("kind", name(speaker.kind()))
            .texts("roles", speaker.roles())
            .put("affiliation", speaker.affiliation())
            .texts("otherNames", speaker.otherNames());
    spans("mentions", speaker.mentions(), json);
    return json;
  }

  private JsonBuilder circumstance(Circumstance circumstance) {
    return new JsonBuilder()
        .put("kind", name(circumstance.kind()))
        .put("span", span(circumstance.span()))
        .put("value", circumstance.value());
  }

  private void spans(String name, List<Span> spans, JsonBuilder json) {
    if (!spans.isEmpty()) {
      json.put(name, spans(spans));
    }
  }

  /** Returns spans as a list of pairs of code points. */
  public Sequence spans(List<Span> spans) {
    return new Sequence(spans.stream().<ExtensionValue>map(this::span).toList());
  }

  private Sequence span(Span span) {
    Span counted = points.toCodePoints(span);
    return new Sequence(List.of(integer(counted.start()), integer(counted.end())));
  }

  private static ExtensionValue integer(int value) {
    return new Numeral(BigDecimal.valueOf(value));
  }

  private static ExtensionValue number(double value) {
    return new Numeral(BigDecimal.valueOf(value));
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
