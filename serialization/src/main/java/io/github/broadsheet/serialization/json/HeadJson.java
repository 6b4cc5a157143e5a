package io.github.broadsheet.serialization.json;

import static io.github.broadsheet.serialization.json.Codecs.SPAN;
import static io.github.broadsheet.serialization.json.Codecs.TEXT;
import static io.github.broadsheet.serialization.json.Property.list;
import static io.github.broadsheet.serialization.json.Property.optional;
import static io.github.broadsheet.serialization.json.Property.required;

import io.github.broadsheet.article.Dateline;
import io.github.broadsheet.article.Headline;
import io.github.broadsheet.article.HeadlineRole;

/** What stands above the body: headlines and dateline. */
final class HeadJson {
  static final ObjectCodec<Headline, ?> HEADLINE =
      ObjectCodec.of(Headline::builder, Headline.Builder::build)
          .with(
              required("role", Codecs.choice(HeadlineRole.class), Headline::role),
              Headline.Builder::role)
          .with(required("text", TEXT, Headline::text), Headline.Builder::text)
          .with(optional("span", SPAN, Headline::span), Headline.Builder::span)
          .codec();

  static final ObjectCodec<Dateline, ?> DATELINE =
      ObjectCodec.of(Dateline::builder, Dateline.Builder::build)
          .with(required("text", TEXT, Dateline::text), Dateline.Builder::text)
          .with(optional("span", SPAN, Dateline::span), Dateline.Builder::span)
          .with(list("places", TEXT, Dateline::places), Dateline.Builder::places)
          .with(optional("date", TEXT, Dateline::date), Dateline.Builder::date)
          .with(optional("provider", TEXT, Dateline::provider), Dateline.Builder::provider)
          .codec();

  private HeadJson() {}
}
