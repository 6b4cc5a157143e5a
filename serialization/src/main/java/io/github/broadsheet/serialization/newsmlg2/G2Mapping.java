package io.github.broadsheet.serialization.newsmlg2;

import static io.github.broadsheet.serialization.mapping.Field.*;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.serialization.mapping.FieldGroups;
import io.github.broadsheet.serialization.mapping.Mapping;
import java.util.Set;

/**
 * The table of NewsML-G2: which field of the model stands where in an item.
 *
 * <p>Headlines and byline come first, because an article's text opens with them; the order of
 * elements in a document is the business of {@link Grammar}.
 */
final class G2Mapping {
  static final Mapping<ItemSource, ItemTarget> TABLE =
      Mapping.<ItemSource, ItemTarget>of("NewsML-G2")
          .row(
              LANGUAGE,
              "contentMeta/language@tag, @xml:lang",
              HeadRows::readLanguage,
              HeadRows::writeLanguage)
          .row(
              FieldGroups.HEADLINES,
              "contentMeta/headline[@role]",
              HeadRows::readHeadlines,
              HeadRows::writeHeadlines)
          .row(
              FieldGroups.and(FieldGroups.PEOPLE, BYLINE),
              "contentMeta/by, creator, contributor",
              HeadRows::readByline,
              HeadRows::writeByline)
          .row(
              Set.of(IDENTIFIERS),
              "@guid, contentMeta/altId",
              HeadRows::readIdentifiers,
              HeadRows::writeIdentifiers)
          .row(VERSION, "@version", HeadRows::readVersion, HeadRows::writeVersion)
          .row(
              Set.of(COPYRIGHT_HOLDER, COPYRIGHT_NOTICE, USAGE_TERMS, LICENSE),
              "rightsInfo/copyrightHolder, copyrightNotice, usageTerms, link",
              ManagementRows::readRights,
              ManagementRows::writeRights)
          .row(
              PROVIDER,
              "itemMeta/provider",
              ManagementRows::readProvider,
              ManagementRows::writeProvider)
          .row(
              Set.of(CREATED, PUBLISHED, UPDATED, EMBARGO, EXPIRES),
              "contentMeta/contentCreated, pubHistory/published, itemMeta/versionCreated, embargoed, expires",
              ManagementRows::readTimes,
              ManagementRows::writeTimes)
          .row(
              Set.of(STATUS, SIGNALS),
              "itemMeta/pubStatus, signal",
              ManagementRows::readStatus,
              ManagementRows::writeStatus)
          .row(
              Set.of(EDITORIAL_NOTES, CORRECTIONS, CORRECTION_KIND, CORRECTION_DATE),
              "itemMeta/edNote[@role]",
              ManagementRows::readNotes,
              ManagementRows::writeNotes)
          .row(
              Set.of(URI_OF_ARTICLE, LINKS, LINK_DETAIL),
              "itemMeta/altRep, link, groupSet/group/itemRef",
              ManagementRows::readLinks,
              ManagementRows::writeLinks)
          .row(URGENCY, "contentMeta/urgency", ContentRows::readUrgency, ContentRows::writeUrgency)
          .row(
              FieldGroups.SUBJECTS,
              "contentMeta/keyword, genre, subject",
              ContentRows::readSubjects,
              ContentRows::writeSubjects)
          .row(
              Set.of(SLUGLINE, CREDIT_LINE, SUMMARY),
              "contentMeta/slugline, creditline, description",
              ContentRows::readLines,
              ContentRows::writeLines)
          .row(
              Set.of(MEDIA, MEDIA_DETAIL),
              "contentSet/remoteContent",
              ContentRows::readMedia,
              ContentRows::writeMedia)
          .row(
              FieldGroups.and(
                  FieldGroups.BODY,
                  QUOTES,
                  QUOTE_KINDS,
                  ATTRIBUTIONS,
                  SPEAKERS,
                  SPEAKER_DETAIL,
                  CONFIDENCE,
                  ATTRIBUTION_IDS),
              "contentSet/inlineXML, inlineRef, assert",
              ContentRows::readBody,
              ContentRows::writeBody)
          .row(
              Set.of(DATELINE, DATELINE_PLACES),
              "contentMeta/dateline, located",
              ContentRows::readDateline,
              ContentRows::writeDateline)
          .row(
              EXTENSIONS,
              "anything else",
              (source, draft) -> {},
              (Article article, ItemTarget target) -> {})
          .build();

  private G2Mapping() {}
}
