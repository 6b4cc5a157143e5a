package io.github.broadsheet.serialization.tei;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Byline;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.serialization.mapping.Field;
import io.github.broadsheet.serialization.mapping.FieldGroups;
import io.github.broadsheet.serialization.mapping.Mapping;
import io.github.broadsheet.serialization.markup.Element;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Where TEI keeps what an article says. There is no way back: the table is written only. */
final class TeiMapping {
  private static final Set<Field> BODY =
      FieldGroups.and(
          FieldGroups.without(
              FieldGroups.BODY,
              Field.HEADING_LEVEL,
              Field.FILE_PICTURE,
              Field.FIGURE_MEDIA_DETAIL,
              Field.EMBED_PROVIDER),
          Field.SUBJECT_MENTIONS,
          Field.QUOTES,
          Field.ATTRIBUTIONS,
          Field.SOURCES,
          Field.CIRCUMSTANCES,
          Field.NESTING);

  static final Mapping<Void, TeiTarget> TABLE =
      Mapping.<Void, TeiTarget>of("TEI")
          .row(
              FieldGroups.HEADLINES,
              "teiHeader/fileDesc/titleStmt/title[@type], text/body/head",
              (source, draft) -> {},
              Header::titles)
          .row(
              Set.of(Field.BYLINE_CONTRIBUTORS, Field.CONTRIBUTORS, Field.CONTRIBUTOR_ROLE),
              "teiHeader/fileDesc/titleStmt/(author | respStmt)",
              (source, draft) -> {},
              Header::contributors)
          .row(
              Set.of(
                  Field.PROVIDER,
                  Field.PUBLISHED,
                  Field.URI_OF_ARTICLE,
                  Field.IDENTIFIERS,
                  Field.SLUGLINE,
                  Field.COPYRIGHT_HOLDER,
                  Field.COPYRIGHT_NOTICE,
                  Field.USAGE_TERMS,
                  Field.CREDIT_LINE,
                  Field.LICENSE),
              "teiHeader/fileDesc/publicationStmt",
              (source, draft) -> {},
              Header::publication)
          .row(
              Field.EDITORIAL_NOTES,
              "teiHeader/fileDesc/notesStmt/note",
              (source, draft) -> {},
              Header::editorialNotes)
          .row(
              Set.of(
                  Field.SUMMARY,
                  Field.CREATED,
                  Field.LANGUAGE,
                  Field.SPEAKERS,
                  Field.SPEAKER_DETAIL),
              "teiHeader/profileDesc/(abstract | creation | langUsage | particDesc)",
              (source, draft) -> {},
              Header::profile)
          .row(
              Set.of(Field.SUBJECTS, Field.KEYWORDS, Field.SUBJECT_URIS),
              "teiHeader/profileDesc/textClass/keywords/term",
              (source, draft) -> {},
              Header::subjects)
          .row(
              Set.of(Field.UPDATED, Field.CORRECTIONS, Field.CORRECTION_DATE),
              "teiHeader/revisionDesc/change",
              (source, draft) -> {},
              Header::revisions)
          .row(
              Set.of(Field.BYLINE, Field.DATELINE),
              "text/body/(head | byline | dateline)",
              (source, draft) -> {},
              TeiMapping::top)
          .row(
              BODY,
              "text/body",
              (source, draft) -> {},
              (article, target) ->
                  new Blocks(article, target.people()).write(article.blocks(), target.body()))
          .salvaged(Field.QUOTE_KINDS, "said/@direct, q, title, soCalled, mentioned")
          .salvaged(Field.QUOTE_DETAIL, "supplied, gap, said/@prev")
          .salvaged(Field.CUES, "seg[@type = 'cue']")
          .salvaged(Field.HEADING_LEVEL, "the depth of div")
          .salvaged(Field.DATELINE_PLACES, "the words of the dateline")
          .build();

  private TeiMapping() {}

  /** What stands above the story; chapter 4.2, "Elements Common to All Divisions". */
  private static void top(Article article, TeiTarget target) {
    BiConsumer<HeadlineRole, Element> head =
        (role, into) ->
            article.headlines().stream()
                .filter(line -> line.role() == role)
                .forEach(
                    line ->
                        into.add(
                            Element.of("head").with("type", Header.type(role)).text(line.text())));
    List.of(HeadlineRole.KICKER, HeadlineRole.MAIN, HeadlineRole.DECK)
        .forEach(role -> head.accept(role, target.body()));
    article
        .byline()
        .map(Byline::text)
        .ifPresent(line -> target.body().add(Element.of("byline").text(line)));
    article
        .dateline()
        .filter(line -> line.span().isEmpty())
        .ifPresent(line -> target.body().add(Element.of("dateline").text(line.text())));
  }
}
