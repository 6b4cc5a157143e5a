package io.github.broadsheet.serialization.json;

import static io.github.broadsheet.serialization.json.Codecs.SPAN;
import static io.github.broadsheet.serialization.json.Codecs.TEXT;
import static io.github.broadsheet.serialization.json.Property.defaulted;
import static io.github.broadsheet.serialization.json.Property.list;
import static io.github.broadsheet.serialization.json.Property.optional;
import static io.github.broadsheet.serialization.json.Property.optionalInt;
import static io.github.broadsheet.serialization.json.Property.required;

import io.github.broadsheet.article.Correction;
import io.github.broadsheet.article.Lifecycle;
import io.github.broadsheet.article.NoteKind;
import io.github.broadsheet.article.PublicationStatus;
import io.github.broadsheet.article.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** When an article was made, published, changed and put right. */
final class TimeJson {
  private static final Codec<LocalDate> DATE =
      Codecs.time("a date, such as 2023-02-15,", LocalDate::toString, LocalDate::parse);
  private static final Codec<LocalTime> TIME =
      Codecs.time("a time of day, such as 15:40,", LocalTime::toString, LocalTime::parse);
  private static final Codec<ZoneOffset> OFFSET =
      Codecs.time("an offset from UTC, such as -05:00,", ZoneOffset::getId, ZoneOffset::of);

  static final ObjectCodec<Timestamp, ?> TIMESTAMP =
      ObjectCodec.of(
          required("text", TEXT, Timestamp::text),
          optional("date", DATE, Timestamp::date),
          optional("time", TIME, Timestamp::time),
          optional("offset", OFFSET, Timestamp::offset),
          Timestamp::new);

  static final ObjectCodec<Lifecycle, ?> LIFECYCLE =
      ObjectCodec.of(Lifecycle::builder, Lifecycle.Builder::build)
          .with(optional("created", TIMESTAMP, Lifecycle::created), Lifecycle.Builder::created)
          .with(
              optional("published", TIMESTAMP, Lifecycle::published), Lifecycle.Builder::published)
          .with(optional("updated", TIMESTAMP, Lifecycle::updated), Lifecycle.Builder::updated)
          .with(
              optional("embargoedUntil", TIMESTAMP, Lifecycle::embargoedUntil),
              Lifecycle.Builder::embargoedUntil)
          .with(optional("expires", TIMESTAMP, Lifecycle::expires), Lifecycle.Builder::expires)
          .with(optional("version", TEXT, Lifecycle::version), Lifecycle.Builder::version)
          .with(
              optional("status", Codecs.choice(PublicationStatus.class), Lifecycle::status),
              Lifecycle.Builder::status)
          .with(optionalInt("urgency", Lifecycle::urgency), Lifecycle.Builder::urgency)
          .with(list("signals", TEXT, Lifecycle::signals), Lifecycle.Builder::signals)
          .with(
              list("editorialNotes", TEXT, Lifecycle::editorialNotes),
              Lifecycle.Builder::editorialNotes)
          .codec();

  static final ObjectCodec<Correction, ?> CORRECTION =
      ObjectCodec.of(Correction::builder, Correction.Builder::build)
          .with(
              defaulted(
                  "kind", Codecs.choice(NoteKind.class), NoteKind.CORRECTION, Correction::kind),
              Correction.Builder::kind)
          .with(required("text", TEXT, Correction::text), Correction.Builder::text)
          .with(optional("date", TIMESTAMP, Correction::date), Correction.Builder::date)
          .with(optional("span", SPAN, Correction::span), Correction.Builder::span)
          .codec();

  private TimeJson() {}
}
