package io.github.broadsheet.serialization.schemaorg;

import static io.github.broadsheet.serialization.schemaorg.Rows.date;
import static io.github.broadsheet.serialization.schemaorg.Rows.headline;
import static io.github.broadsheet.serialization.schemaorg.Rows.name;
import static io.github.broadsheet.serialization.schemaorg.Rows.readHeadline;
import static io.github.broadsheet.serialization.schemaorg.Rows.readName;
import static io.github.broadsheet.serialization.schemaorg.Rows.readText;
import static io.github.broadsheet.serialization.schemaorg.Rows.text;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.serialization.mapping.Field;
import io.github.broadsheet.serialization.mapping.FieldGroups;
import io.github.broadsheet.serialization.mapping.Mapping;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import io.github.broadsheet.serialization.tree.JsonFields;
import java.util.EnumSet;
import java.util.Set;

/** The properties of {@code Thing}, {@code CreativeWork}, {@code Article}, {@code NewsArticle}. */
final class SchemaOrgMapping {
  private static final Set<Field> PICTURES =
      EnumSet.of(
          Field.MEDIA,
          Field.MEDIA_DETAIL,
          Field.FIGURE_MEDIA,
          Field.FIGURE_MEDIA_DETAIL,
          Field.CAPTION,
          Field.CREDIT,
          Field.CREDIT_DETAIL);

  private static final Set<Field> PEOPLE =
      FieldGroups.without(FieldGroups.PEOPLE, Field.BYLINE_CONTRIBUTORS);

  private static final Set<Field> SUBJECTS =
      EnumSet.of(
          Field.SUBJECTS,
          Field.SUBJECT_CODES,
          Field.SUBJECT_SCHEMES,
          Field.SUBJECT_URIS,
          Field.SUBJECT_SAME_AS);

  // What opens the text comes before what stands in the body.
  static final Mapping<JsonFields, JsonBuilder> MAPPING =
      Mapping.<JsonFields, JsonBuilder>of("schema.org")
          .row(Field.URI_OF_ARTICLE, "url, @id", Works::readUri, Works::writeUri)
          .row(
              Field.IDENTIFIERS,
              "identifier",
              (in, draft) -> draft.article().addAllIdentifiers(Identifiers.read(in)),
              (a, out) -> Identifiers.write(a.identifiers(), out))
          .row(
              Field.HEADLINE,
              "headline",
              Works::readHeadline,
              headline("headline", HeadlineRole.MAIN))
          .row(
              Field.ALTERNATIVE_HEADLINE,
              "alternativeHeadline",
              readHeadline("alternativeHeadline", HeadlineRole.ALTERNATIVE),
              headline("alternativeHeadline", HeadlineRole.ALTERNATIVE))
          .row(
              Field.DECK,
              "abstract",
              readHeadline("abstract", HeadlineRole.DECK),
              headline("abstract", HeadlineRole.DECK))
          .row(
              Field.SUMMARY,
              "description",
              readText("description", draft -> draft.article()::summary),
              text("description", a -> a.summary()))
          .row(
              Field.LANGUAGE,
              "inLanguage",
              readText("inLanguage", draft -> draft.article()::language),
              text("inLanguage", a -> a.language()))
          .row(
              Field.BYLINE,
              "hasPart/text",
              Bylines::read,
              // Written with the other parts.
              (Article article, JsonBuilder out) -> {})
          .row(Field.BYLINE_CONTRIBUTORS, "author", People::readAuthors, People::writeAuthors)
          .row(PEOPLE, "editor, translator, contributor", People::readOthers, People::writeOthers)
          .row(
              Field.CREATED,
              "dateCreated",
              date("dateCreated", draft -> draft.lifecycle()::created),
              Rows.writeDate("dateCreated", life -> life.created()))
          .row(
              Field.PUBLISHED,
              "datePublished",
              date("datePublished", draft -> draft.lifecycle()::published),
              Rows.writeDate("datePublished", life -> life.published()))
          .row(
              Field.UPDATED,
              "dateModified",
              date("dateModified", draft -> draft.lifecycle()::updated),
              Rows.writeDate("dateModified", life -> life.updated()))
          .row(
              Field.EXPIRES,
              "expires",
              date("expires", draft -> draft.lifecycle()::expires),
              Rows.writeDate("expires", life -> life.expires()))
          .row(
              Field.VERSION,
              "version",
              readText("version", draft -> draft.lifecycle()::version),
              text("version", a -> a.lifecycle().version()))
          .row(Field.STATUS, "creativeWorkStatus", Status::read, Status::write)
          .row(
              Field.PROVIDER,
              "publisher/name",
              readName("publisher", draft -> draft.article()::provider),
              name("publisher", a -> a.provider()))
          .row(
              Field.COPYRIGHT_HOLDER,
              "copyrightHolder/name",
              readName("copyrightHolder", draft -> draft.rights()::copyrightHolder),
              name("copyrightHolder", a -> a.rights().copyrightHolder()))
          .row(
              Field.COPYRIGHT_NOTICE,
              "copyrightNotice",
              readText("copyrightNotice", draft -> draft.rights()::copyrightNotice),
              text("copyrightNotice", a -> a.rights().copyrightNotice()))
          .row(
              Field.LICENSE,
              "license",
              (in, draft) -> People.uri(in, "license").ifPresent(draft.rights()::license),
              (a, out) -> out.put("license", a.rights().license()))
          .row(
              Set.of(Field.USAGE_TERMS, Field.CREDIT_LINE),
              "usageInfo/text, creditText",
              Works::readUsage,
              Works::writeUsage)
          .row(
              SUBJECTS,
              "about, mentions, contentLocation, spatialCoverage",
              Topics::readAbout,
              Topics::writeAbout)
          .row(Field.SUBJECTS, "genre", Topics::readGenres, Topics::writeGenres)
          .row(Field.SUBJECTS, "articleSection", Topics::readSections, Topics::writeSections)
          .row(Field.KEYWORDS, "keywords", Topics::readKeywords, Topics::writeKeywords)
          .row(
              Set.of(Field.LINKS, Field.LINK_DETAIL),
              "citation",
              Works::readLinks,
              Works::writeLinks)
          .row(
              Set.of(Field.CORRECTIONS, Field.CORRECTION_KIND, Field.CORRECTION_DATE),
              "correction",
              Corrections::read,
              Corrections::write)
          .row(
              Set.of(Field.DATELINE, Field.DATELINE_PLACES),
              "dateline, locationCreated/name",
              Works::readDateline,
              Works::writeDateline)
          .row(
              Set.of(Field.BODY_TEXT, Field.PARAGRAPHS, Field.MARKS),
              "articleBody",
              Bodies::read,
              Bodies::write)
          .row(PICTURES, "image, video, audio, associatedMedia", Pictures::read, Pictures::write)
          .row(Field.ENTRY_STRUCTURE, "liveBlogUpdate", LiveUpdates::read, LiveUpdates::write)
          .holds(FieldGroups.STATEMENTS, "hasPart")
          .build();

  private SchemaOrgMapping() {}
}
