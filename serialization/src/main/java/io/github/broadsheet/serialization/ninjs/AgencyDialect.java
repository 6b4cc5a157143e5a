package io.github.broadsheet.serialization.ninjs;

import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.article.ContributorRole;
import io.github.broadsheet.article.Dateline;
import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.mapping.Mapping;
import java.util.Optional;

/**
 * What the interface of the Associated Press puts into items, whose names else are those of 1.x.
 */
final class AgencyDialect {
  private AgencyDialect() {}

  static void rows(Mapping.Builder<Item, ?> table) {
    table.reads(
        "provider",
        (item, draft) -> {
          if (!Providers.isNamed(item)) {
            item.fields().text("provider").ifPresent(draft.article()::provider);
          }
        });
    table.reads("photographer", AgencyDialect::photographer);
    table.reads("datelinelocation", AgencyDialect::dateline);
    table.reads("usageterms as a list", AgencyDialect::usageTerms);
  }

  private static void photographer(Item item, Draft draft) {
    Optional<Fields> person = object(item, "photographer");
    person
        .flatMap(it -> Entries.text(it, "name"))
        .ifPresent(
            name ->
                draft
                    .article()
                    .addContributor(
                        Contributor.builder()
                            .name(name)
                            .role(ContributorRole.PHOTOGRAPHER)
                            .jobTitle(person.flatMap(it -> Entries.text(it, "title")))
                            .build()));
  }

  private static void dateline(Item item, Draft draft) {
    if (!item.had("located")) {
      object(item, "datelinelocation")
          .flatMap(it -> Entries.text(it, "city"))
          .ifPresent(
              city ->
                  draft.article().dateline(Dateline.builder().text(city).addPlace(city).build()));
    }
  }

  private static void usageTerms(Item item, Draft draft) {
    if (item.fields().peek("usageTerms").orElse(null) instanceof Sequence) {
      String terms = String.join(" ", item.fields().texts("usageTerms"));
      if (!terms.isBlank()) {
        draft.rights().usageTerms(terms);
      }
    }
  }

  /** Returns an object without taking it: it says more than the model holds. */
  private static Optional<Fields> object(Item item, String name) {
    Optional<ExtensionValue> value = item.fields().peek(name);
    return value.filter(Fields.class::isInstance).map(Fields.class::cast);
  }
}
