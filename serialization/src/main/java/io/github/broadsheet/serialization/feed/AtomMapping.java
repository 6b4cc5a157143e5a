package io.github.broadsheet.serialization.feed;

import io.github.broadsheet.serialization.mapping.Field;
import io.github.broadsheet.serialization.mapping.FieldGroups;
import io.github.broadsheet.serialization.mapping.Mapping;
import java.util.EnumSet;
import java.util.Set;

/** The elements of an Atom entry, with those of Media RSS and Dublin Core that are usual in one. */
final class AtomMapping {
  private static final Set<Field> PEOPLE =
      EnumSet.of(
          Field.CONTRIBUTORS,
          Field.CONTRIBUTOR_ROLE,
          Field.CONTRIBUTOR_EMAIL,
          Field.CONTRIBUTOR_URI);

  // The headline opens the text; the content is in it after the byline.
  static final Mapping<FeedItem, AtomEntry> MAPPING =
      Mapping.<FeedItem, AtomEntry>of("Atom")
          .row(Field.LANGUAGE, "@xml:lang", AtomRows::readLanguage, AtomRows::writeLanguage)
          .row(Field.HEADLINE, "title", AtomRows::readTitle, AtomRows::writeTitle)
          .row(Field.BYLINE, "dc:creator", AtomRows::readByline, AtomRows::writeByline)
          .row(Field.BYLINE_CONTRIBUTORS, "author", AtomRows::readAuthors, AtomRows::writeAuthors)
          .row(PEOPLE, "contributor", AtomRows::readContributors, AtomRows::writeContributors)
          .row(
              Set.of(Field.URI_OF_ARTICLE, Field.LINKS, Field.LINK_DETAIL, Field.LICENSE),
              "link",
              AtomLinks::read,
              AtomLinks::write)
          .row(Field.IDENTIFIERS, "id", AtomRows::readId, AtomRows::writeId)
          .row(Field.CREATED, "dcterms:created", AtomDates::readCreated, AtomDates::writeCreated)
          .row(Field.PUBLISHED, "published", AtomDates::readPublished, AtomDates::writePublished)
          .row(Field.UPDATED, "updated", AtomDates::readUpdated, AtomDates::writeUpdated)
          .row(
              Set.of(Field.KEYWORDS, Field.SUBJECTS, Field.SUBJECT_CODES, Field.SUBJECT_SCHEMES),
              "category",
              AtomRows::readCategories,
              AtomRows::writeCategories)
          .row(Field.COPYRIGHT_NOTICE, "rights", AtomRows::readRights, AtomRows::writeRights)
          .row(Field.SUMMARY, "summary", AtomRows::readSummary, AtomRows::writeSummary)
          .row(FieldGroups.BODY, "content", AtomRows::readContent, AtomRows::writeContent)
          .row(
              Set.of(Field.MEDIA, Field.MEDIA_DETAIL),
              "media:content, link[@rel='enclosure']",
              AtomRows::readMedia,
              AtomRows::writeMedia)
          .row(Field.PROVIDER, "source/title", AtomRows::readSource, AtomRows::writeSource)
          .build();

  private AtomMapping() {}
}
