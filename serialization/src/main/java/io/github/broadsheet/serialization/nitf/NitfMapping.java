package io.github.broadsheet.serialization.nitf;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Correction;
import io.github.broadsheet.article.Lifecycle;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.article.Timestamp;
import io.github.broadsheet.io.Severity;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.mapping.Field;
import io.github.broadsheet.serialization.mapping.Mapping;
import io.github.broadsheet.serialization.markup.Attribute;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.nitf.story.NitfBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Where NITF keeps what an article says; in the order of the schema. */
final class NitfMapping {
  static final Mapping<NitfSource, NitfTarget> TABLE =
      Mapping.<NitfSource, NitfTarget>of("NITF")
          .row(
              Field.LANGUAGE,
              "nitf/@baselang",
              NitfMapping::readLanguage,
              (article, target) ->
                  article.language().ifPresent(tag -> target.holder("").with("baselang", tag)))
          .row(
              Set.of(
                  Field.KICKER,
                  Field.HEADLINE,
                  Field.DECK,
                  Field.SHORT_HEADLINE,
                  Field.ALTERNATIVE_HEADLINE),
              "body/body.head/hedline, head/title",
              HeadLines::readHeadlines,
              (article, target) -> {
                HeadLines.writeTitle(article, target);
                HeadLines.writeHeadlines(article, target);
              })
          .row(
              Set.of(Field.SEARCH_HEADLINE, Field.SOCIAL_HEADLINE),
              "head/meta[@name = 'headline.search' or 'headline.social']",
              (source, draft) ->
                  source
                      .take(Slots.META_HEADLINE)
                      .forEach(line -> draft.headline(line.role(), line.text())),
              (article, target) ->
                  target.put(
                      Slots.META_HEADLINE,
                      article.headlines().stream()
                          .filter(line -> Slots.META_HEADLINE.write().apply(line).isPresent())
                          .toList()))
          .row(
              Set.of(
                  Field.BYLINE,
                  Field.BYLINE_CONTRIBUTORS,
                  Field.CONTRIBUTOR_JOB_TITLE,
                  Field.CONTRIBUTOR_AFFILIATION,
                  Field.CONTRIBUTOR_LOCATION,
                  Field.CONTRIBUTOR_EMAIL,
                  Field.CONTRIBUTOR_URI),
              "body/body.head/byline",
              ByLines::read,
              ByLines::write)
          .row(
              Field.STATUS,
              "head/docdata/@management-status",
              NitfMapping::readStatus,
              (article, target) ->
                  article
                      .lifecycle()
                      .status()
                      .ifPresent(
                          status ->
                              target
                                  .holder("head/docdata")
                                  .with(Status.ATTRIBUTE, Status.name(status))))
          .row(
              Field.CORRECTIONS,
              "head/docdata/correction/@info",
              each(
                  Slots.CORRECTION,
                  (text, draft) -> draft.article().addCorrection(correction(text))),
              put(Slots.CORRECTION, article -> texts(article)))
          .row(
              Field.IDENTIFIERS,
              "head/docdata/doc-id",
              each(Slots.DOC_ID, (id, draft) -> draft.article().addIdentifier(id)),
              put(Slots.DOC_ID, Article::identifiers))
          .row(
              Field.URGENCY,
              "head/docdata/urgency/@ed-urg",
              NitfMapping::readUrgency,
              put(
                  Slots.URGENCY,
                  article -> article.lifecycle().urgency().stream().boxed().toList()))
          .row(
              Field.PUBLISHED,
              "head/docdata/date.issue/@norm",
              NitfMapping::readPublished,
              put(Slots.ISSUED, article -> time(article, Lifecycle::published)))
          .row(
              Field.EMBARGO,
              "head/docdata/date.release/@norm",
              dates(Slots.RELEASE, (time, draft) -> draft.lifecycle().embargoedUntil(time)),
              put(Slots.RELEASE, article -> time(article, Lifecycle::embargoedUntil)))
          .row(
              Field.EXPIRES,
              "head/docdata/date.expire/@norm",
              dates(Slots.EXPIRY, (time, draft) -> draft.lifecycle().expires(time)),
              put(Slots.EXPIRY, article -> time(article, Lifecycle::expires)))
          .row(
              Field.SIGNALS,
              "head/docdata/ed-msg[@msg-type = 'signal']/@info",
              each(Slots.SIGNAL, (signal, draft) -> draft.lifecycle().addSignal(signal)),
              put(Slots.SIGNAL, article -> article.lifecycle().signals()))
          .row(
              Field.EDITORIAL_NOTES,
              "head/docdata/ed-msg/@info",
              each(Slots.EDITORIAL_NOTE, (note, draft) -> draft.lifecycle().addEditorialNote(note)),
              put(Slots.EDITORIAL_NOTE, article -> article.lifecycle().editorialNotes()))
          .row(
              Set.of(Field.SLUGLINE, Field.VERSION),
              "head/docdata/du-key",
              each(Slots.DU_KEY, NitfMapping::readKey),
              put(Slots.DU_KEY, article -> list(DuKey.of(article))))
          .row(
              Field.COPYRIGHT_HOLDER,
              "head/docdata/doc.copyright/@holder",
              each(Slots.COPYRIGHT_HOLDER, (name, draft) -> draft.rights().copyrightHolder(name)),
              put(Slots.COPYRIGHT_HOLDER, article -> list(article.rights().copyrightHolder())))
          .row(
              Field.USAGE_TERMS,
              "head/docdata/doc.rights/@limitations",
              each(Slots.USAGE_TERMS, (terms, draft) -> draft.rights().usageTerms(terms)),
              put(Slots.USAGE_TERMS, article -> list(article.rights().usageTerms())))
          .row(
              Field.URI_OF_ARTICLE,
              "head/pubdata/@ex-ref",
              each(Slots.ADDRESS, (uri, draft) -> draft.article().uri(uri)),
              put(Slots.ADDRESS, article -> list(article.uri())))
          .row(
              Field.CREATED,
              "head/revision-history[@comment = 'created']/@norm",
              dates(Slots.CREATED, (time, draft) -> draft.lifecycle().created(time)),
              put(Slots.CREATED, article -> time(article, Lifecycle::created)))
          .row(
              Field.UPDATED,
              "head/revision-history[@comment = 'updated']/@norm",
              dates(Slots.UPDATED, (time, draft) -> draft.lifecycle().updated(time)),
              put(Slots.UPDATED, article -> time(article, Lifecycle::updated)))
          .row(
              Set.of(Field.CONTRIBUTORS, Field.CONTRIBUTOR_ROLE),
              "head/revision-history",
              each(Slots.CONTRIBUTOR, (person, draft) -> draft.article().addContributor(person)),
              put(Slots.CONTRIBUTOR, Article::contributors))
          .row(
              Field.COPYRIGHT_NOTICE,
              "body/body.head/note[@noteclass = 'cpyrt']",
              CopyrightNote::read,
              CopyrightNote::write)
          .row(
              Field.PROVIDER,
              "body/body.head/distributor",
              each(Slots.PROVIDER, (name, draft) -> draft.article().provider(name)),
              put(Slots.PROVIDER, article -> list(article.provider())))
          .row(
              Set.of(Field.DATELINE, Field.DATELINE_PLACES, Field.DATELINE_DATE),
              "body/body.head/dateline",
              HeadLines::readDateline,
              HeadLines::writeDateline)
          .row(
              Field.SUMMARY,
              "body/body.head/abstract",
              HeadLines::readSummary,
              HeadLines::writeSummary)
          .row(
              NitfFields.BODY,
              "body/body.content, body/body.end/tagline, head/tobject, docdata/identified-content",
              (source, draft) -> NitfBody.read(source.root(), subjects(source), draft),
              NitfStory::write)
          .build();

  private NitfMapping() {}

  private static void readLanguage(NitfSource source, Draft draft) {
    Element root = source.root();
    root.attribute("baselang")
        .or(() -> root.attribute(Attribute.XML, "lang"))
        .or(() -> root.first("body").flatMap(body -> body.attribute(Attribute.XML, "lang")))
        .ifPresent(tag -> draft.article().language(tag.strip()));
  }

  private static void readStatus(NitfSource source, Draft draft) {
    source.at("head/docdata").stream()
        .flatMap(docdata -> Status.read(docdata).stream())
        .findFirst()
        .ifPresent(draft.lifecycle()::status);
  }

  private static Correction correction(String text) {
    return Correction.builder().text(text).build();
  }

  private static List<String> texts(Article article) {
    return article.corrections().stream().map(Correction::text).toList();
  }

  private static void readKey(DuKey key, Draft draft) {
    key.key().ifPresent(draft.article()::slugline);
    key.version().ifPresent(draft.lifecycle()::version);
  }

  private static void readUrgency(NitfSource source, Draft draft) {
    source.take(Slots.URGENCY).forEach(draft.lifecycle()::urgency);
    for (Element urgency : source.at("head/docdata/urgency")) {
      if (!Slots.URGENCY.holds(urgency)) {
        draft.note(
            "bad-value",
            Severity.WARNING,
            "urgency \"" + urgency.attribute("ed-urg").orElse("") + "\" is no number from 1 to 9",
            urgency.position());
      }
    }
  }

  /** The date of issue; where there is none, that of the publication the document was sent for. */
  private static void readPublished(NitfSource source, Draft draft) {
    List<Timestamp> issued = source.take(Slots.ISSUED);
    report(source.at("head/docdata/date.issue"), "norm", draft);
    issued.stream()
        .findFirst()
        .or(
            () ->
                source.at("head/pubdata").stream()
                    .flatMap(data -> data.attribute("date.publication").stream())
                    .findFirst()
                    .map(Timestamp::parse))
        .ifPresent(draft.lifecycle()::published);
  }

  private static BiConsumer<NitfSource, Draft> dates(
      Slot<Timestamp> slot, BiConsumer<Timestamp, Draft> set) {
    return (source, draft) -> {
      each(slot, set).accept(source, draft);
      source
          .at(slot.parent())
          .forEach(holder -> report(holder.elements().filter(slot::holds).toList(), "norm", draft));
    };
  }

  private static void report(List<Element> elements, String attribute, Draft draft) {
    for (Element element : elements) {
      element
          .attribute(attribute)
          .filter(value -> Timestamp.parse(value).date().isEmpty())
          .ifPresent(
              value ->
                  draft.note(
                      "bad-date",
                      Severity.WARNING,
                      element.name() + " \"" + value + "\" is no date in ISO 8601",
                      element.position()));
    }
  }

  private static List<Subject> subjects(NitfSource source) {
    List<Subject> subjects = new ArrayList<>();
    source.take(Slots.GENRE).forEach(name -> subjects.add(NitfStory.genre(name)));
    subjects.addAll(source.take(Slots.TOPIC));
    source.take(Slots.KEYWORD).stream().map(Subject::keyword).forEach(subjects::add);
    // Beside those that the body names, where some agencies have them and we put them.
    subjects.addAll(source.take(Slots.NAMED));
    return subjects;
  }

  private static <T> BiConsumer<NitfSource, Draft> each(Slot<T> slot, BiConsumer<T, Draft> set) {
    return (source, draft) -> source.take(slot).forEach(thing -> set.accept(thing, draft));
  }

  private static <T> BiConsumer<Article, NitfTarget> put(
      Slot<T> slot, Function<Article, List<T>> things) {
    return (article, target) -> target.put(slot, things.apply(article));
  }

  private static List<Timestamp> time(
      Article article, Function<Lifecycle, Optional<Timestamp>> part) {
    return list(part.apply(article.lifecycle()));
  }

  private static <T> List<T> list(Optional<T> value) {
    return value.map(List::of).orElseGet(List::of);
  }
}
