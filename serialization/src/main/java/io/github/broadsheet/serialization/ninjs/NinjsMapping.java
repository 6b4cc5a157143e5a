package io.github.broadsheet.serialization.ninjs;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Byline;
import io.github.broadsheet.article.Dateline;
import io.github.broadsheet.article.SubjectKind;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.mapping.Field;
import io.github.broadsheet.serialization.mapping.FieldGroups;
import io.github.broadsheet.serialization.mapping.JsonRows;
import io.github.broadsheet.serialization.mapping.Mapping;
import io.github.broadsheet.serialization.mapping.StoryIdentity;
import io.github.broadsheet.serialization.story.Addresses;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** The table of ninjs, in the order of the schema of 3.1. */
final class NinjsMapping {
  private static final Set<Field> SUBJECTS =
      FieldGroups.without(FieldGroups.SUBJECTS, Field.SUBJECT_SAME_AS);
  private static final Set<Field> PEOPLE =
      Set.of(
          Field.BYLINE_CONTRIBUTORS,
          Field.CONTRIBUTORS,
          Field.CONTRIBUTOR_ROLE,
          Field.CONTRIBUTOR_EMAIL,
          Field.CONTRIBUTOR_URI);

  private NinjsMapping() {}

  static Mapping<Item, Target> of(NinjsVersion version) {
    var table = Mapping.<Item, Target>of("ninjs " + version.number());
    var rows = new JsonRows<>(table, Item::fields, Target::out);
    table.reads("standard", Standards::read);
    table.row(Field.URI_OF_ARTICLE, "uri", NinjsMapping::readUri, NinjsMapping::writeUri);
    table.row(
        Set.of(Field.EXTENSIONS),
        "type",
        NinjsMapping::readType,
        (article, target) -> target.usual("type", "text"));
    Lifecycles.rows(table, rows);
    rights(table, rows);
    rows.text(Field.LANGUAGE, "language", (d, w) -> d.article().language(w), Article::language);
    table.row(
        Set.of(Field.SUMMARY, Field.CREDIT_LINE),
        "descriptions",
        Summaries::read,
        Summaries::write);
    table.row(FieldGroups.HEADLINES, "headlines", Headlines::read, Headlines::write);
    table.row(PEOPLE, "people", People::read, People::write);
    subjects(table);
    table.row(Field.PROVIDER, "infoSources", Providers::read, Providers::write);
    table.row(Field.BYLINE, "by", NinjsMapping::readByline, NinjsMapping::writeByline);
    rows.text(Field.SLUGLINE, "slugline", (d, w) -> d.article().slugline(w), Article::slugline);
    table.row(
        Set.of(Field.DATELINE, Field.DATELINE_PLACES),
        "located",
        NinjsMapping::readDateline,
        (article, target) -> target.out().words("located", article.dateline().map(Dateline::text)));
    Dialect.rows(table);
    AgencyDialect.rows(table);
    table.row(FieldGroups.BODY, "bodies", Bodies::read, Bodies::write);
    table.row(
        Set.of(Field.MEDIA, Field.MEDIA_DETAIL, Field.LINKS, Field.LINK_DETAIL),
        "renditions, associations",
        Pictures::read,
        Pictures::write);
    table.row(
        Field.IDENTIFIERS,
        "altIds",
        (item, draft) -> Identifiers.read(item).forEach(draft.article()::addIdentifier),
        NinjsMapping::writeIdentifiers);
    return table.build();
  }

  private static void rights(Mapping.Builder<Item, Target> table, JsonRows<Item, Target> rows) {
    rows.text(
        Field.COPYRIGHT_HOLDER,
        "copyrightHolder",
        (d, w) -> d.rights().copyrightHolder(w),
        a -> a.rights().copyrightHolder());
    rows.text(
        Field.COPYRIGHT_NOTICE,
        "copyrightNotice",
        (d, w) -> d.rights().copyrightNotice(w),
        a -> a.rights().copyrightNotice());
    rows.text(
        Field.USAGE_TERMS,
        "usageTerms",
        (d, w) -> d.rights().usageTerms(w),
        a -> a.rights().usageTerms());
    table.row(Field.LICENSE, "rightsInfo.linkedRights", Licences::read, Licences::write);
  }

  private static void subjects(Mapping.Builder<Item, Target> table) {
    concepts(table, "organisations", SubjectKind.ORGANISATION);
    concepts(table, "places", SubjectKind.PLACE);
    concepts(table, "subjects", SubjectKind.TOPIC);
    concepts(table, "events", SubjectKind.EVENT);
    concepts(table, "objects", SubjectKind.PRODUCT);
    concepts(table, "genres", SubjectKind.GENRE);
  }

  private static void concepts(Mapping.Builder<Item, Target> table, String list, SubjectKind kind) {
    table.row(
        SUBJECTS,
        list,
        (item, draft) -> Concepts.read(item, list, kind, draft),
        (article, target) -> Concepts.write(article, list, kind, target));
  }

  private static void readUri(Item item, Draft draft) {
    Optional<URI> uri = item.peek("uri").flatMap(Addresses::parse);
    uri.ifPresent(
        address -> {
          item.fields().take("uri");
          draft.article().uri(address);
        });
  }

  private static void writeUri(Article article, Target target) {
    target.out().put("uri", article.uri());
    if (article.uri().isEmpty()) {
      target.usual("uri", StoryIdentity.of(article));
    }
  }

  /** The usual type is left out of what is kept, and written again. */
  private static void readType(Item item, Draft draft) {
    if (item.peek("type").filter("text"::equals).isPresent()) {
      item.fields().take("type");
    }
  }

  private static void readByline(Item item, Draft draft) {
    item.fields().text("by").ifPresent(draft::byline);
  }

  private static void writeByline(Article article, Target target) {
    target.out().words("by", article.byline().map(Byline::text));
  }

  private static void readDateline(Item item, Draft draft) {
    item.fields()
        .text("located")
        .ifPresent(
            place ->
                draft.article().dateline(Dateline.builder().text(place).addPlace(place).build()));
  }

  private static void writeIdentifiers(Article article, Target target) {
    target
        .out()
        .list(
            "altIds",
            Identifiers.fill(target.kept("altIds"), Identifiers.write(article.identifiers(), "")));
  }
}
