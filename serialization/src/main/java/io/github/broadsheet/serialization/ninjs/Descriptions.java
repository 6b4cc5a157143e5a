package io.github.broadsheet.serialization.ninjs;

import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Descriptions by role: what the item says in short, the line to print with it, and others. */
final class Descriptions {
  /** The item in short, or the words under a picture. */
  static final String SUMMARY = "summary";

  /** The line to print with the item. */
  static final String CREDIT = "creditline";

  /** Words for those who cannot see a picture. */
  static final String ALT = "altText";

  private static final Set<String> SUMMARIES =
      Set.of(
          "",
          SUMMARY,
          "text",
          "caption",
          "abstract",
          "description",
          "main",
          "teaser",
          "lead",
          "xhtml",
          "html",
          "short",
          "plain");

  private final Draft draft;
  private final List<Fields> entries;
  private final List<Fields> left;

  /** Begins to read a list; what is left out of its words is noted in {@code draft}. */
  Descriptions(List<Fields> entries, Draft draft) {
    this.draft = draft;
    this.entries = entries;
    this.left = new ArrayList<>(entries);
  }

  /** Takes the description that plays a part; one in plain words rather than one in HTML. */
  Optional<String> take(String part) {
    Optional<Fields> best =
        entries.stream()
            .filter(entry -> part(entry).equals(part) && Entries.text(entry, "value").isPresent())
            .min(Comparator.comparing(Descriptions::isHtml));
    best.ifPresent(
        entry -> {
          boolean isUsual =
              Entries.isUsual(entry, "contentType", "text/plain")
                  || Entries.isUsual(entry, "contentType", "text/html");
          Fields rest = Entries.without(entry, "value", isUsual ? "contentType" : "value");
          left.set(entries.indexOf(entry), Entries.withoutUsual(rest, "role", SUMMARY));
        });
    return best.map(this::words);
  }

  private static boolean isHtml(Fields entry) {
    return Entries.text(entry, "contentType").filter(type -> type.contains("html")).isPresent();
  }

  private String words(Fields entry) {
    String value = Entries.text(entry, "value").orElse("");
    return isHtml(entry) ? draft.words(value) : value;
  }

  private static String part(Fields entry) {
    String role = Entries.role(entry);
    if (SUMMARIES.contains(role)) {
      return SUMMARY;
    }
    if (role.startsWith("alt")) {
      return ALT;
    }
    return role.equals(CREDIT) || role.equals("credit") ? CREDIT : role;
  }

  /** Returns what was not taken, unless it is what any list would leave. */
  List<Fields> left() {
    List<String> roles = new ArrayList<>();
    for (Fields entry : left) {
      if (!Entries.without(entry, "role").values().isEmpty()) {
        return left;
      }
      roles.add(Entries.text(entry, "role").orElse(SUMMARY));
    }
    List<String> usual = new ArrayList<>(List.of(SUMMARY, CREDIT, ALT));
    usual.retainAll(roles);
    return roles.equals(usual) ? List.of() : left;
  }

  /** Returns an entry to write. */
  static Fields entry(String part, String words) {
    return new JsonBuilder().put("role", part).put("value", words).build();
  }

  /** Returns the entries written, in the places they came from. */
  static List<Fields> fill(List<Fields> kept, List<Fields> written) {
    return Entries.fill(
        kept,
        written,
        (mine, each) -> !each.values().containsKey("value") && part(each).equals(part(mine)));
  }
}
