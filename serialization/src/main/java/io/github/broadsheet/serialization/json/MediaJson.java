package io.github.broadsheet.serialization.json;

import static io.github.broadsheet.serialization.json.Codecs.LONG;
import static io.github.broadsheet.serialization.json.Codecs.NUMBER;
import static io.github.broadsheet.serialization.json.Codecs.SPAN;
import static io.github.broadsheet.serialization.json.Codecs.TEXT;
import static io.github.broadsheet.serialization.json.Codecs.URI;
import static io.github.broadsheet.serialization.json.Property.defaulted;
import static io.github.broadsheet.serialization.json.Property.flag;
import static io.github.broadsheet.serialization.json.Property.list;
import static io.github.broadsheet.serialization.json.Property.optional;
import static io.github.broadsheet.serialization.json.Property.optionalInt;
import static io.github.broadsheet.serialization.json.Property.required;

import io.github.broadsheet.article.Caption;
import io.github.broadsheet.article.Media;
import io.github.broadsheet.article.MediaKind;

/** Pictures, films and recordings, and the words under them. */
final class MediaJson {
  static final ObjectCodec<Caption, ?> CAPTION =
      ObjectCodec.of(Caption::builder, Caption.Builder::build)
          .with(required("span", SPAN, Caption::span), Caption.Builder::span)
          .with(flag("file", Caption::isFile), Caption.Builder::isFile)
          .codec();

  static final ObjectCodec<Media, ?> MEDIA =
      ObjectCodec.of(Media::builder, Media.Builder::build)
          .with(
              defaulted("kind", Codecs.choice(MediaKind.class), MediaKind.IMAGE, Media::kind),
              Media.Builder::kind)
          .with(optional("uri", URI, Media::uri), Media.Builder::uri)
          .with(optional("contentType", TEXT, Media::contentType), Media.Builder::contentType)
          .with(optionalInt("width", Media::width), Media.Builder::width)
          .with(optionalInt("height", Media::height), Media.Builder::height)
          .with(optional("duration", NUMBER, Media::duration), Media.Builder::duration)
          .with(optional("size", LONG, Media::size), Media.Builder::size)
          .with(optional("altText", TEXT, Media::altText), Media.Builder::altText)
          .with(optional("title", TEXT, Media::title), Media.Builder::title)
          .with(optional("rendition", TEXT, Media::rendition), Media.Builder::rendition)
          .with(optional("description", TEXT, Media::description), Media.Builder::description)
          .with(optional("credit", PeopleJson.CREDIT, Media::credit), Media.Builder::credit)
          .with(
              list("identifiers", PeopleJson.IDENTIFIER, Media::identifiers),
              Media.Builder::identifiers)
          .codec();

  private MediaJson() {}
}
