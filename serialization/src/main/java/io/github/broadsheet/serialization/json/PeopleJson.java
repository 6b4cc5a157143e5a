package io.github.broadsheet.serialization.json;

import static io.github.broadsheet.serialization.json.Codecs.SPAN;
import static io.github.broadsheet.serialization.json.Codecs.TEXT;
import static io.github.broadsheet.serialization.json.Codecs.URI;
import static io.github.broadsheet.serialization.json.Property.defaulted;
import static io.github.broadsheet.serialization.json.Property.list;
import static io.github.broadsheet.serialization.json.Property.optional;
import static io.github.broadsheet.serialization.json.Property.required;

import io.github.broadsheet.article.Byline;
import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.article.ContributorRole;
import io.github.broadsheet.article.Credit;
import io.github.broadsheet.article.Identifier;

/** Who made an article and its pictures. */
final class PeopleJson {
  static final ObjectCodec<Identifier, ?> IDENTIFIER =
      ObjectCodec.of(
          required("scheme", TEXT, Identifier::scheme),
          required("value", TEXT, Identifier::value),
          Identifier::new);

  static final ObjectCodec<Contributor, ?> CONTRIBUTOR =
      ObjectCodec.of(Contributor::builder, Contributor.Builder::build)
          .with(required("name", TEXT, Contributor::name), Contributor.Builder::name)
          .with(
              defaulted(
                  "role",
                  Codecs.choice(ContributorRole.class),
                  ContributorRole.AUTHOR,
                  Contributor::role),
              Contributor.Builder::role)
          .with(optional("jobTitle", TEXT, Contributor::jobTitle), Contributor.Builder::jobTitle)
          .with(
              optional("affiliation", TEXT, Contributor::affiliation),
              Contributor.Builder::affiliation)
          .with(optional("location", TEXT, Contributor::location), Contributor.Builder::location)
          .with(optional("email", TEXT, Contributor::email), Contributor.Builder::email)
          .with(optional("uri", URI, Contributor::uri), Contributor.Builder::uri)
          .with(optional("biography", TEXT, Contributor::biography), Contributor.Builder::biography)
          .with(
              list("identifiers", IDENTIFIER, Contributor::identifiers),
              Contributor.Builder::identifiers)
          .codec();

  static final ObjectCodec<Byline, ?> BYLINE =
      ObjectCodec.of(Byline::builder, Byline.Builder::build)
          .with(required("text", TEXT, Byline::text), Byline.Builder::text)
          .with(optional("span", SPAN, Byline::span), Byline.Builder::span)
          .with(
              list("contributors", CONTRIBUTOR, Byline::contributors), Byline.Builder::contributors)
          .codec();

  static final ObjectCodec<Credit, ?> CREDIT =
      ObjectCodec.of(Credit::builder, Credit.Builder::build)
          .with(required("text", TEXT, Credit::text), Credit.Builder::text)
          .with(optional("span", SPAN, Credit::span), Credit.Builder::span)
          .with(
              list("contributors", CONTRIBUTOR, Credit::contributors), Credit.Builder::contributors)
          .with(optional("provider", TEXT, Credit::provider), Credit.Builder::provider)
          .codec();

  private PeopleJson() {}
}
