package io.github.broadsheet.serialization.ninjs;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.Headline;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.markup.HtmlFragment;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Headlines by role. The standard leaves the roles to the provider: those not known here are other
 * wordings of the headline, and keep their role.
 */
final class Headlines {
  private static final Map<String, HeadlineRole> ROLES =
      Map.ofEntries(
          Map.entry("main", HeadlineRole.MAIN),
          Map.entry("kicker", HeadlineRole.KICKER),
          Map.entry("overline", HeadlineRole.KICKER),
          Map.entry("deck", HeadlineRole.DECK),
          Map.entry("subheadline", HeadlineRole.DECK),
          Map.entry("subtitle", HeadlineRole.DECK),
          Map.entry("sub", HeadlineRole.DECK),
          Map.entry("standfirst", HeadlineRole.DECK),
          Map.entry("alternative", HeadlineRole.ALTERNATIVE),
          Map.entry("short", HeadlineRole.SHORT),
          Map.entry("search", HeadlineRole.SEARCH),
          Map.entry("seo", HeadlineRole.SEARCH),
          Map.entry("social", HeadlineRole.SOCIAL));

  private Headlines() {}

  static void read(Item item, Draft draft) {
    List<Entry> entries = new ArrayList<>();
    boolean hasMain = false;
    for (Fields each : item.entries("headlines")) {
      String role = Entries.role(each);
      HeadlineRole kind =
          ROLES.getOrDefault(
              role, role.isEmpty() && !hasMain ? HeadlineRole.MAIN : HeadlineRole.ALTERNATIVE);
      hasMain |= kind == HeadlineRole.MAIN;
      entries.add(new Entry(kind, words(each), each));
    }
    // What opens the text comes first when it is written.
    entries.sort(Comparator.comparing(Entry::opens).reversed());
    entries.forEach(entry -> draft.headline(entry.kind(), entry.words()));
    List<Fields> left = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.saysMore()) {
        left.add(entry.fields());
      }
    }
    item.keep("headlines", left);
    if (entries.isEmpty()) {
      // Of events and planned stories there is often no more.
      item.peek("title").ifPresent(title -> draft.headline(HeadlineRole.MAIN, title));
    }
  }

  private static String words(Fields entry) {
    String value = Entries.text(entry, "value").orElse("");
    return Entries.text(entry, "contentType").filter(type -> type.contains("html")).isPresent()
        ? HtmlFragment.text(value)
        : value;
  }

  static void write(Article article, Target target) {
    List<Fields> kept = new ArrayList<>(target.kept("headlines"));
    List<Fields> written = new ArrayList<>();
    for (Headline headline : article.headlines()) {
      if (!headline.text().isBlank()) {
        written.add(entry(headline, kept));
      }
    }
    kept.stream().filter(each -> words(each).isBlank()).forEach(written::add);
    target.out().list("headlines", written);
  }

  private static Fields entry(Headline headline, List<Fields> kept) {
    for (Fields each : kept) {
      boolean isRole = ROLES.getOrDefault(Entries.role(each), headline.role()) == headline.role();
      if (isRole && words(each).strip().equals(headline.text().strip())) {
        kept.remove(each);
        return each;
      }
    }
    return new JsonBuilder()
        .put("role", role(headline.role()))
        .put("value", headline.text())
        .build();
  }

  private static String role(HeadlineRole role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  /** An entry with what it means. */
  private record Entry(HeadlineRole kind, String words, Fields fields) {
    int opens() {
      return switch (kind) {
        case KICKER -> 3;
        case MAIN -> 2;
        case DECK -> 1;
        default -> 0;
      };
    }

    /** Says whether the model holds less than the entry says. */
    boolean saysMore() {
      boolean isUsual = Entries.isUsual(fields, "role", role(kind));
      return words.isBlank() || fields.values().size() > (isUsual ? 2 : 1);
    }
  }
}
