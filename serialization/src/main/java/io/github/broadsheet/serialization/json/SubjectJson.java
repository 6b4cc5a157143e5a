package io.github.broadsheet.serialization.json;

import static io.github.broadsheet.serialization.json.Codecs.NUMBER;
import static io.github.broadsheet.serialization.json.Codecs.SPAN;
import static io.github.broadsheet.serialization.json.Codecs.TEXT;
import static io.github.broadsheet.serialization.json.Codecs.URI;
import static io.github.broadsheet.serialization.json.PeopleJson.IDENTIFIER;
import static io.github.broadsheet.serialization.json.Property.defaulted;
import static io.github.broadsheet.serialization.json.Property.list;
import static io.github.broadsheet.serialization.json.Property.optional;
import static io.github.broadsheet.serialization.json.Property.required;

import io.github.broadsheet.article.Link;
import io.github.broadsheet.article.Rights;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.article.SubjectKind;

/** What an article is about, what it is related to, and what may be done with it. */
final class SubjectJson {
  static final ObjectCodec<Subject, ?> SUBJECT =
      ObjectCodec.of(Subject::builder, Subject.Builder::build)
          .with(
              defaulted("kind", Codecs.choice(SubjectKind.class), SubjectKind.TOPIC, Subject::kind),
              Subject.Builder::kind)
          .with(optional("name", TEXT, Subject::name), Subject.Builder::name)
          .with(optional("code", TEXT, Subject::code), Subject.Builder::code)
          .with(optional("scheme", TEXT, Subject::scheme), Subject.Builder::scheme)
          .with(optional("uri", URI, Subject::uri), Subject.Builder::uri)
          .with(optional("relevance", NUMBER, Subject::relevance), Subject.Builder::relevance)
          .with(optional("confidence", NUMBER, Subject::confidence), Subject.Builder::confidence)
          .with(list("sameAs", IDENTIFIER, Subject::sameAs), Subject.Builder::sameAs)
          .with(list("mentions", SPAN, Subject::mentions), Subject.Builder::mentions)
          .codec();

  static final ObjectCodec<Link, ?> LINK =
      ObjectCodec.of(Link::builder, Link.Builder::build)
          .with(required("rel", TEXT, Link::rel), Link.Builder::rel)
          .with(optional("uri", URI, Link::uri), Link.Builder::uri)
          .with(optional("title", TEXT, Link::title), Link.Builder::title)
          .with(list("identifiers", IDENTIFIER, Link::identifiers), Link.Builder::identifiers)
          .codec();

  static final ObjectCodec<Rights, ?> RIGHTS =
      ObjectCodec.of(Rights::builder, Rights.Builder::build)
          .with(
              optional("copyrightHolder", TEXT, Rights::copyrightHolder),
              Rights.Builder::copyrightHolder)
          .with(
              optional("copyrightNotice", TEXT, Rights::copyrightNotice),
              Rights.Builder::copyrightNotice)
          .with(optional("usageTerms", TEXT, Rights::usageTerms), Rights.Builder::usageTerms)
          .with(optional("creditLine", TEXT, Rights::creditLine), Rights.Builder::creditLine)
          .with(optional("license", URI, Rights::license), Rights.Builder::license)
          .codec();

  private SubjectJson() {}
}
