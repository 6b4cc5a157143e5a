package io.github.broadsheet.serialization.ninjs;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.article.SubjectKind;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.mapping.Mapping;
import io.github.broadsheet.serialization.mapping.Times;
import io.github.broadsheet.serialization.story.Addresses;
import io.github.broadsheet.serialization.tree.JsonFields;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What newsroom systems, Superdesk above all, put into items besides what the standard knows. It is
 * read; what is written is the standard.
 */
final class Dialect {
  /** Properties that are no surprise. */
  static final Set<String> KNOWN =
      Set.of(
          "guid",
          "priority",
          "signal",
          "authors",
          "service",
          "keywords",
          "source",
          "readtime",
          "extra",
          "extra_items",
          "evolvedfrom",
          "firstpublished",
          "products",
          "attachments",
          "annotations",
          "mimeType",
          "charCount",
          "wordCount",
          "_id",
          "original_id",
          "assignment_id",
          "anpa_category",
          "item_id",
          "state",
          "format",
          "event_id",
          "coverage_id",
          "bookmarks",
          "media",
          "provider",
          "signals",
          "photographer",
          "datelinelocation",
          "editorialpriority",
          // Of 3.3, and of what comes after it.
          "contentDigitised",
          "extensions",
          "aiInfo",
          "aiInfoRef");

  private Dialect() {}

  static void rows(Mapping.Builder<Item, ?> table) {
    table.reads("guid", Dialect::guid);
    table.reads("firstpublished", Dialect::firstPublished);
    table.reads("source", Dialect::source);
    table.reads("authors", People::authors);
    table.reads("signal", (item, draft) -> signals(item, "signal", draft));
    table.reads("signals", (item, draft) -> signals(item, "signals", draft));
    table.reads("keywords", Dialect::keywords);
    table.reads("service", (item, draft) -> named(item, "service", SubjectKind.SECTION, draft));
  }

  private static void guid(Item item, Draft draft) {
    Optional<String> guid = item.fields().text("guid");
    if (guid.isEmpty()) {
      return;
    }
    Optional<URI> uri = guid.flatMap(Addresses::parse);
    if (item.had("uri") || uri.isEmpty()) {
      draft.article().addIdentifier(new Identifier("guid", guid.get()));
    } else {
      draft.article().uri(uri.get());
    }
  }

  private static void firstPublished(Item item, Draft draft) {
    String name = "firstpublished";
    item.fields()
        .text(name)
        .map(words -> Times.read(name, words, () -> item.fields().position(name), draft))
        .ifPresent(draft.lifecycle()::published);
  }

  private static void source(Item item, Draft draft) {
    if (!item.had("infoSources")) {
      item.fields().text("source").ifPresent(draft.article()::provider);
    }
  }

  private static void keywords(Item item, Draft draft) {
    for (String word : item.fields().texts("keywords")) {
      if (!word.isBlank()) {
        draft.article().addSubject(Subject.keyword(word));
      }
    }
  }

  /** A signal is a word, an object with a code, or a list of either. */
  private static void signals(Item item, String name, Draft draft) {
    Optional<ExtensionValue> value = item.fields().peek(name);
    List<ExtensionValue> all =
        value
            .map(each -> each instanceof Sequence list ? list.values() : List.of(each))
            .orElse(List.of());
    List<String> signals = new ArrayList<>();
    for (ExtensionValue each : all) {
      Optional<String> signal =
          each instanceof Fields fields
              ? Entries.text(fields, "code").or(() -> Entries.text(fields, "name"))
              : Entries.text(each);
      signal.ifPresent(signals::add);
    }
    if (!signals.isEmpty() && signals.size() == all.size()) {
      item.fields().take(name);
      draft.lifecycle().addAllSignals(signals);
    }
  }

  private static void named(Item item, String list, SubjectKind kind, Draft draft) {
    List<Fields> left = new ArrayList<>();
    for (Fields each : item.entries(list)) {
      JsonFields fields = JsonFields.of(each);
      Subject subject =
          Subject.builder().kind(kind).name(fields.text("name")).code(fields.text("code")).build();
      draft.article().addSubject(subject);
      left.add(fields.rest());
    }
    item.keep(list, left);
  }
}
