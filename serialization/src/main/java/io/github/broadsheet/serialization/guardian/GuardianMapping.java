package io.github.broadsheet.serialization.guardian;

import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.article.SubjectKind;
import io.github.broadsheet.article.Timestamp;
import io.github.broadsheet.serialization.mapping.Dates;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.mapping.Mapping;
import io.github.broadsheet.serialization.story.Addresses;
import io.github.broadsheet.serialization.tree.JsonFields;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The table of the content API. */
final class GuardianMapping {
  /** What each property becomes. */
  static final Mapping<JsonFields, Object> TABLE = table();

  private GuardianMapping() {}

  private static Mapping<JsonFields, Object> table() {
    var table = Mapping.<JsonFields, Object>of("guardian");
    table.reads("id", (content, draft) -> identifier(content, "id", draft));
    table.reads("webUrl", GuardianMapping::address);
    table.reads("fields.headline, webTitle", GuardianMapping::headline);
    field(table, "standfirst", (d, html) -> d.headline(HeadlineRole.DECK, d.words(html)));
    field(table, "trailText", (d, html) -> d.article().summary(d.words(html)));
    field(table, "byline", Draft::byline);
    table.reads("tags", Tags::read);
    table.reads("sectionId, sectionName", GuardianMapping::section);
    table.reads("webPublicationDate", GuardianMapping::published);
    date(table, "creationDate", (d, time) -> d.lifecycle().created(time));
    date(table, "lastModified", (d, time) -> d.lifecycle().updated(time));
    date(table, "scheduledPublicationDate", (d, time) -> d.lifecycle().embargoedUntil(time));
    field(table, "lang", (d, language) -> d.article().language(language));
    field(table, "publication", (d, name) -> d.article().provider(name));
    field(
        table, "shortUrl", (d, url) -> d.article().addIdentifier(new Identifier("shortUrl", url)));
    table.reads("fields.main, fields.body, blocks", Bodies::read);
    table.reads("elements", Elements::read);
    return table.build();
  }

  private static void field(
      Mapping.Builder<JsonFields, Object> table, String name, BiConsumer<Draft, String> read) {
    table.reads(
        "fields." + name,
        (content, draft) ->
            content
                .object("fields")
                .flatMap(fields -> fields.text(name))
                .ifPresent(text -> read.accept(draft, text)));
  }

  private static void date(
      Mapping.Builder<JsonFields, Object> table, String name, BiConsumer<Draft, Timestamp> read) {
    field(table, name, (draft, text) -> read.accept(draft, Dates.parse(text)));
  }

  private static void identifier(JsonFields content, String name, Draft draft) {
    content
        .text(name)
        .ifPresent(id -> draft.article().addIdentifier(new Identifier("guardian", id)));
  }

  private static void address(JsonFields content, Draft draft) {
    content
        .peekText("webUrl")
        .flatMap(Addresses::parse)
        .ifPresent(
            uri -> {
              content.take("webUrl");
              draft.article().uri(uri);
            });
  }

  /** The title of the page is the headline, with the author's name after a bar. */
  private static void headline(JsonFields content, Draft draft) {
    Optional<String> headline = content.object("fields").flatMap(each -> each.text("headline"));
    headline
        .or(() -> content.text("webTitle"))
        .ifPresent(words -> draft.headline(HeadlineRole.MAIN, draft.words(words)));
  }

  private static void section(JsonFields content, Draft draft) {
    Optional<String> code = content.text("sectionId");
    Optional<String> name = content.text("sectionName");
    if (code.isPresent() || name.isPresent()) {
      draft
          .article()
          .addSubject(Subject.builder().kind(SubjectKind.SECTION).name(name).code(code).build());
    }
  }

  private static void published(JsonFields content, Draft draft) {
    content.text("webPublicationDate").map(Dates::parse).ifPresent(draft.lifecycle()::published);
  }
}
