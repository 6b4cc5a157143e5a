package io.github.broadsheet.serialization.json;

import static io.github.broadsheet.serialization.json.Codecs.NUMBER;
import static io.github.broadsheet.serialization.json.Codecs.SPAN;
import static io.github.broadsheet.serialization.json.Codecs.TEXT;
import static io.github.broadsheet.serialization.json.Property.defaulted;
import static io.github.broadsheet.serialization.json.Property.flag;
import static io.github.broadsheet.serialization.json.Property.list;
import static io.github.broadsheet.serialization.json.Property.optional;
import static io.github.broadsheet.serialization.json.Property.required;

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
import java.util.List;

/** Who said what: quotes and speakers stand once, attributions refer to them by index. */
final class QuoteJson {
  static final ObjectCodec<Quote, ?> QUOTE =
      ObjectCodec.of(Quote::builder, Quote.Builder::build)
          .with(required("kind", Codecs.choice(QuoteKind.class), Quote::kind), Quote.Builder::kind)
          .with(required("spans", Codecs.list(SPAN), Quote::spans), Quote.Builder::spans)
          .with(list("marked", SPAN, Quote::marked), Quote.Builder::marked)
          .with(list("insertions", SPAN, Quote::insertions), Quote.Builder::insertions)
          .with(list("ellipses", SPAN, Quote::ellipses), Quote.Builder::ellipses)
          .with(flag("continued", Quote::isContinued), Quote.Builder::isContinued)
          .with(flag("unclosed", Quote::isUnclosed), Quote.Builder::isUnclosed)
          .with(
              optional("originalLanguage", TEXT, Quote::originalLanguage),
              Quote.Builder::originalLanguage)
          .codec();

  static final ObjectCodec<Speaker, ?> SPEAKER =
      ObjectCodec.of(Speaker::builder, Speaker.Builder::build)
          .with(required("name", TEXT, Speaker::name), Speaker.Builder::name)
          .with(
              required("kind", Codecs.choice(SpeakerKind.class), Speaker::kind),
              Speaker.Builder::kind)
          .with(list("roles", TEXT, Speaker::roles), Speaker.Builder::roles)
          .with(optional("affiliation", TEXT, Speaker::affiliation), Speaker.Builder::affiliation)
          .with(list("otherNames", TEXT, Speaker::otherNames), Speaker.Builder::otherNames)
          .with(list("mentions", SPAN, Speaker::mentions), Speaker.Builder::mentions)
          .codec();

  static final ObjectCodec<Source, ?> SOURCE =
      ObjectCodec.of(
          required("kind", Codecs.choice(SourceKind.class), Source::kind),
          required("spans", Codecs.list(SPAN), Source::spans),
          Source::new);

  static final ObjectCodec<Cue, ?> CUE =
      ObjectCodec.of(
          required("lemma", TEXT, Cue::lemma),
          required("class", Codecs.choice(CueClass.class), Cue::cueClass),
          required("spans", Codecs.list(SPAN), Cue::spans),
          Cue::new);

  static final ObjectCodec<Circumstance, ?> CIRCUMSTANCE =
      ObjectCodec.of(
          required("kind", Codecs.choice(CircumstanceKind.class), Circumstance::kind),
          required("span", SPAN, Circumstance::span),
          optional("value", TEXT, Circumstance::value),
          Circumstance::new);

  private static final Codec<Quote> QUOTE_INDEX =
      Codecs.of(
          (out, quote) -> out.integer(out.indexOf(quote)),
          in -> at(in, "quotes", in.context().quotes()));

  private static final Codec<Speaker> SPEAKER_INDEX =
      Codecs.of(
          (out, speaker) -> out.integer(out.indexOf(speaker)),
          in -> at(in, "speakers", in.context().speakers()));

  static final ObjectCodec<Resolution, ?> RESOLUTION =
      ObjectCodec.of(
          required("speaker", SPEAKER_INDEX, Resolution::speaker),
          required("rule", TEXT, Resolution::rule),
          required("confidence", NUMBER, Resolution::confidence),
          Resolution::new);

  static final ObjectCodec<Attribution, ?> ATTRIBUTION =
      ObjectCodec.of(Attribution::builder, Attribution.Builder::build)
          .with(required("id", TEXT, Attribution::id), Attribution.Builder::id)
          .with(required("quote", QUOTE_INDEX, Attribution::quote), Attribution.Builder::quote)
          .with(optional("source", SOURCE, Attribution::source), Attribution.Builder::source)
          .with(optional("cue", CUE, Attribution::cue), Attribution.Builder::cue)
          .with(
              optional("resolution", RESOLUTION, Attribution::resolution),
              Attribution.Builder::resolution)
          .with(
              list("circumstances", CIRCUMSTANCE, Attribution::circumstances),
              Attribution.Builder::circumstances)
          .with(optional("within", TEXT, Attribution::within), Attribution.Builder::within)
          .with(optional("rule", TEXT, Attribution::rule), Attribution.Builder::rule)
          .with(
              defaulted("confidence", NUMBER, 1.0, Attribution::confidence),
              Attribution.Builder::confidence)
          .codec();

  private QuoteJson() {}

  private static <T> T at(JsonInput in, String name, List<T> values) {
    int index = in.integer();
    if (index < 0 || index >= values.size()) {
      throw in.failures()
          .invalid("there is no " + index + " among the " + values.size() + " " + name);
    }
    return values.get(index);
  }
}
