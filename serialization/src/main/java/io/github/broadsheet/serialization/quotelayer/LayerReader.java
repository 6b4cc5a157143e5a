package io.github.broadsheet.serialization.quotelayer;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Numeral;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Circumstance;
import io.github.broadsheet.quote.CircumstanceKind;
import io.github.broadsheet.quote.Cue;
import io.github.broadsheet.quote.CueClass;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.quote.QuoteKind;
import io.github.broadsheet.quote.Resolution;
import io.github.broadsheet.quote.Source;
import io.github.broadsheet.quote.SourceKind;
import io.github.broadsheet.quote.Speaker;
import io.github.broadsheet.quote.SpeakerKind;
import io.github.broadsheet.serialization.tree.JsonFields;
import io.github.broadsheet.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads what {@link LayerWriter} writes. A value that cannot be is an {@link
 * IllegalArgumentException} whose message names its path. Immutable.
 */
public final class LayerReader {
  private final Function<Span, Span> toUnits;

  /**
   * Makes a reader.
   *
   * @param toUnits leads from spans in code points to those of the article's text
   */
  public LayerReader(Function<Span, Span> toUnits) {
    this.toUnits = toUnits;
  }

  /** Reads an attribution with its quote. */
  public Attribution attribution(JsonFields json) {
    Attribution.Builder attribution =
        Attribution.builder()
            .id(required(json, "id"))
            .quote(quote(json))
            .source(json.object("source").map(this::source))
            .cue(json.object("cue").map(this::cue))
            .within(json.string("within"))
            .rule(json.string("rule"));
    json.object("speaker").ifPresent(it -> attribution.resolution(resolution(it, json)));
    json.objects("circumstances").forEach(it -> attribution.addCircumstance(circumstance(it)));
    json.number("confidence").ifPresent(it -> attribution.confidence(it.doubleValue()));
    return attribution.build();
  }

  /** Reads a quote. */
  public Quote quote(JsonFields json) {
    return Quote.builder()
        .kind(choice(QuoteKind.class, json, "kind"))
        .spans(spans(json, "spans"))
        .marked(spans(json, "marked"))
        .insertions(spans(json, "insertions"))
        .ellipses(spans(json, "ellipses"))
        .isContinued(json.flag("continued").orElse(false))
        .isUnclosed(json.flag("unclosed").orElse(false))
        .originalLanguage(json.string("originalLanguage"))
        .build();
  }

  private Source source(JsonFields json) {
    return new Source(choice(SourceKind.class, json, "kind"), spans(json, "spans"));
  }

  private Cue cue(JsonFields json) {
    return new Cue(
        required(json, "lemma"), choice(CueClass.class, json, "class"), spans(json, "spans"));
  }

  private Resolution resolution(JsonFields speaker, JsonFields json) {
    Optional<JsonFields> how = json.object("resolution");
    return new Resolution(
        speaker(speaker),
        how.flatMap(it -> it.string("rule")).orElse(""),
        how.flatMap(it -> it.number("confidence")).map(Number::doubleValue).orElse(1.0));
  }

  private Speaker speaker(JsonFields json) {
    return Speaker.builder()
        .name(required(json, "name"))
        .kind(choice(SpeakerKind.class, json, "kind"))
        .roles(json.texts("roles"))
        .affiliation(json.string("affiliation"))
        .otherNames(json.texts("otherNames"))
        .mentions(spans(json, "mentions"))
        .build();
  }

  private Circumstance circumstance(JsonFields json) {
    Span span =
        json.take("span")
            .map(value -> span(value, json.path() + ".span"))
            .orElseThrow(() -> new IllegalArgumentException(json.mismatch("span", "a span")));
    return new Circumstance(
        choice(CircumstanceKind.class, json, "kind"), span, json.string("value"));
  }

  /** Reads a list of spans; none if there is no such list. */
  public List<Span> spans(JsonFields json, String name) {
    return json.take(name)
        .map(
            value -> {
              if (value instanceof Sequence sequence) {
                return sequence.values().stream()
                    .map(each -> span(each, json.path() + "." + name))
                    .toList();
              }
              throw new IllegalArgumentException(json.path() + "." + name + " is no list of spans");
            })
        .orElseGet(List::of);
  }

  private Span span(ExtensionValue value, String path) {
    if (value instanceof Sequence pair
        && pair.values().size() == 2
        && pair.values().get(0) instanceof Numeral start
        && pair.values().get(1) instanceof Numeral end) {
      try {
        return toUnits.apply(new Span(start.value().intValueExact(), end.value().intValueExact()));
      } catch (ArithmeticException | IllegalArgumentException e) {
        throw new IllegalArgumentException(path + ": " + e.getMessage(), e);
      }
    }
    throw new IllegalArgumentException(path + " is no span, [start, end]");
  }

  private static String required(JsonFields json, String name) {
    return json.string(name)
        .orElseThrow(() -> new IllegalArgumentException(json.mismatch(name, "a string")));
  }

  private static <E extends Enum<E>> E choice(Class<E> type, JsonFields json, String name) {
    String word = required(json, name);
    try {
      return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          json.path() + "." + name + " is \"" + word + "\", which is no " + type.getSimpleName(),
          e);
    }
  }
}
