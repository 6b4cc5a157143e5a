package io.github.broadsheet.serialization.ans;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Dateline;
import io.github.broadsheet.article.ExtensionValue.Text;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.mapping.Field;
import io.github.broadsheet.serialization.mapping.FieldGroups;
import io.github.broadsheet.serialization.mapping.JsonRows;
import io.github.broadsheet.serialization.mapping.Mapping;
import io.github.broadsheet.serialization.story.Addresses;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import io.github.broadsheet.serialization.tree.JsonFields;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** The table of ANS, in the order of the schema of a story. */
final class AnsMapping {
  /** The version written. */
  static final String VERSION = "0.10.12";

  private static final Set<Field> PEOPLE =
      FieldGroups.without(FieldGroups.PEOPLE, Field.CONTRIBUTOR_IDENTIFIERS);
  private static final Set<Field> SUBJECTS =
      Set.of(Field.KEYWORDS, Field.SUBJECTS, Field.SUBJECT_CODES, Field.SUBJECT_RELEVANCE);
  private static final Set<Field> BODY =
      FieldGroups.without(
          FieldGroups.BODY,
          Field.FILE_PICTURE,
          Field.BLOCK_QUOTE_CITE,
          Field.EMBED_AUTHOR,
          Field.ENTRY_STRUCTURE);

  /** Made with this class, not with the reader: every program makes all readers. */
  static final Mapping<JsonFields, JsonBuilder> TABLE = table();

  private AnsMapping() {}

  private static Mapping<JsonFields, JsonBuilder> table() {
    var table = Mapping.<JsonFields, JsonBuilder>of("ANS " + VERSION);
    var rows = new JsonRows<>(table, fields -> fields, out -> out);
    table.row(
        Set.of(Field.EXTENSIONS),
        "type, version",
        AnsMapping::readConstants,
        (article, out) -> out.put("type", "story").put("version", VERSION));
    table.row(Field.IDENTIFIERS, "_id", Identity::read, Identity::write);
    table.row(
        Field.URI_OF_ARTICLE,
        "canonical_url",
        AnsMapping::readUri,
        (article, out) -> out.words("canonical_url", article.uri()));
    rows.text(Field.LANGUAGE, "language", (d, w) -> d.article().language(w), Article::language);
    rows.text(
        Field.COPYRIGHT_NOTICE,
        "copyright",
        (d, w) -> d.rights().copyrightNotice(w),
        a -> a.rights().copyrightNotice());
    table.row(
        Set.of(Field.CREATED, Field.UPDATED, Field.PUBLISHED, Field.EMBARGO),
        "created_date, last_updated_date, first_publish_date, content_restrictions.embargo",
        StoryDates::read,
        StoryDates::write);
    table.row(
        Set.of(Field.DATELINE, Field.DATELINE_PLACES),
        "location",
        AnsMapping::readLocation,
        (article, out) -> out.words("location", article.dateline().map(Dateline::text)));
    rows.text(
        Field.EDITORIAL_NOTES,
        "editor_note",
        (d, w) -> d.lifecycle().addEditorialNote(w),
        a -> Optional.of(String.join("\n", a.lifecycle().editorialNotes())));
    table.row(
        FieldGroups.HEADLINES, "headlines, subheadlines, label", Headlines::read, Headlines::write);
    table.row(
        Field.SUMMARY,
        "description.basic",
        (story, draft) ->
            story
                .object("description")
                .flatMap(each -> each.text("basic"))
                .ifPresent(draft.article()::summary),
        (article, out) ->
            out.put("description", new JsonBuilder().words("basic", article.summary())));
    table.row(PEOPLE, "credits", Credits::read, Credits::write);
    table.row(SUBJECTS, "taxonomy", Taxonomy::read, Taxonomy::write);
    table.row(
        Set.of(Field.MEDIA, Field.MEDIA_DETAIL), "promo_items", Promoted::read, Promoted::write);
    rows.text(Field.SLUGLINE, "slug", (d, w) -> d.article().slugline(w), Article::slugline);
    table.row(
        Field.PROVIDER,
        "distributor.name",
        (story, draft) ->
            story
                .object("distributor")
                .flatMap(each -> each.text("name"))
                .ifPresent(draft.article()::provider),
        (article, out) ->
            out.put("distributor", new JsonBuilder().words("name", article.provider())));
    table.row(
        Set.of(Field.CORRECTIONS, Field.CORRECTION_KIND),
        "corrections",
        Corrections::read,
        Corrections::write);
    table.row(BODY, "content_elements", (story, draft) -> {}, (article, out) -> {});
    return table.build();
  }

  /** Returns the type that an article was read with, if what is of that type can hold it. */
  static String type(Article article) {
    return article
        .extensions()
        .format(AnsReader.NAME)
        .map(kept -> kept.values().get("type"))
        .map(type -> type instanceof Text words ? words.value() : "")
        .filter(AnsReader.WHOLES::contains)
        .filter(type -> !Streams.isStream(type) || Streams.isOne(article))
        .orElse(AnsReader.STORY);
  }

  private static void readConstants(JsonFields story, Draft draft) {
    story.takeUsual("type", AnsReader.STORY);
    takeVersion(story);
  }

  /** Takes the version of ANS that something was written in: what is written has its own. */
  static void takeVersion(JsonFields element) {
    if (element.peekText("version").filter(AnsMapping::isVersion).isPresent()) {
      element.take("version");
    }
  }

  /** Says whether words are a version of ANS. */
  static boolean isVersion(String words) {
    return words.startsWith("0.")
        && words.length() <= "0.10.12".length()
        && words.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
  }

  private static void readUri(JsonFields story, Draft draft) {
    Optional<URI> uri = story.peekText("canonical_url").flatMap(Addresses::parse);
    uri.ifPresent(
        address -> {
          story.take("canonical_url");
          draft.article().uri(address);
        });
  }

  private static void readLocation(JsonFields story, Draft draft) {
    story
        .text("location")
        .ifPresent(
            place ->
                draft.article().dateline(Dateline.builder().text(place).addPlace(place).build()));
  }
}
