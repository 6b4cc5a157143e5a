package io.github.broadsheet.serialization.ninjs;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.article.SubjectKind;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.story.Addresses;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import io.github.broadsheet.serialization.tree.JsonFields;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an item is about. 3.x and 2.x have an address and a literal, 1.x a scheme and a code: a
 * scheme that is an address and the code make the address of the concept.
 */
final class Concepts {
  /** What tells one entry from another. */
  static final List<String> KEYS = List.of("name", "uri", "literal");

  private static final String KEYWORD = "keyword";
  private static final String SECTION = "section";
  private static final Set<SubjectKind> TOPICS =
      Set.of(SubjectKind.TOPIC, SubjectKind.KEYWORD, SubjectKind.SECTION);

  private Concepts() {}

  /** Reads a list whose entries are all of one kind, but for topics. */
  static void read(Item item, String list, SubjectKind kind, Draft draft) {
    List<Fields> left = new ArrayList<>();
    for (Fields entry : item.entries(list)) {
      concept(entry, kind, draft).ifPresent(left::add);
    }
    item.keep(list, left);
  }

  /** Reads one entry, and returns it if it says more than the model holds. */
  static Optional<Fields> concept(Fields entry, SubjectKind kind, Draft draft) {
    JsonFields fields = JsonFields.of(entry);
    Subject.Builder subject = Subject.builder().kind(kind(fields, kind)).name(fields.text("name"));
    Optional<String> scheme = fields.text("scheme");
    Optional<URI> uri = fields.as("uri", Addresses::parse);
    if (scheme.isPresent()) {
      Optional<String> code = fields.text("code");
      subject.scheme(scheme).code(code);
      uri = uri.or(() -> Code.address(scheme.get(), code.orElse("")));
    } else {
      Optional<URI> address = uri;
      fields
          .text("literal")
          .or(() -> fields.text("code"))
          .ifPresent(literal -> Code.of(literal, address).addTo(subject));
    }
    subject.uri(uri);
    fields.integer("relevance").ifPresent(percent -> subject.relevance(percent / 100.0));
    fields.integer("confidence").ifPresent(percent -> subject.confidence(percent / 100.0));
    if (fields.isWhole()) {
      return Optional.of(entry);
    }
    Subject read = subject.build();
    draft.article().addSubject(read);
    Fields left = fields.rest();
    return left.values().isEmpty() ? Optional.empty() : Optional.of(keyed(read, left));
  }

  /** Returns what is left of an entry, with what tells it from others. */
  private static Fields keyed(Subject read, Fields left) {
    Map<String, ExtensionValue> written = entry(read).values();
    Fields.Builder keyed = Fields.builder();
    for (String key : KEYS) {
      ExtensionValue value = written.get(key);
      if (value != null) {
        keyed.put(key, value);
      }
    }
    left.values().forEach(keyed::put);
    return keyed.build();
  }

  private static SubjectKind kind(JsonFields entry, SubjectKind kind) {
    String rel = entry.peek("rel").flatMap(Entries::text).orElse("");
    if (kind != SubjectKind.TOPIC || !(rel.equals(KEYWORD) || rel.equals(SECTION))) {
      return kind;
    }
    entry.take("rel");
    return rel.equals(KEYWORD) ? SubjectKind.KEYWORD : SubjectKind.SECTION;
  }

  /** Writes the subjects that belong into {@code list}. */
  static void write(Article article, String list, SubjectKind kind, Target target) {
    target.out().list(list, joined(target.kept(list), entries(article, kind)));
  }

  static List<Fields> joined(List<Fields> kept, List<Fields> written) {
    return Entries.joined(kept, written, KEYS, Entries::merged);
  }

  static List<Fields> entries(Article article, SubjectKind kind) {
    return article.subjects().stream()
        .filter(s -> s.kind() == kind || (kind == SubjectKind.TOPIC && TOPICS.contains(s.kind())))
        .map(Concepts::entry)
        .filter(entry -> !entry.values().isEmpty())
        .toList();
  }

  private static Fields entry(Subject subject) {
    JsonBuilder entry = new JsonBuilder().words("name", subject.name());
    Code.write(subject, entry);
    if (subject.kind() == SubjectKind.KEYWORD || subject.kind() == SubjectKind.SECTION) {
      entry.put("rel", subject.kind() == SubjectKind.KEYWORD ? KEYWORD : SECTION);
    }
    if (TOPICS.contains(subject.kind())) {
      percent(entry, "relevance", subject.relevance());
      percent(entry, "confidence", subject.confidence());
    }
    return entry.build();
  }

  private static void percent(JsonBuilder entry, String name, Optional<Double> share) {
    share.filter(s -> s >= 0 && s <= 1).ifPresent(s -> entry.put(name, Math.round(s * 100)));
  }
}
