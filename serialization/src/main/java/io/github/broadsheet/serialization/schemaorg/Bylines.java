package io.github.broadsheet.serialization.schemaorg;

import static io.github.broadsheet.serialization.schemaorg.Vocabulary.TYPE;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Byline;
import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import io.github.broadsheet.article.ExtensionValue.Text;
import io.github.broadsheet.internal.credit.BylineNames;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import io.github.broadsheet.serialization.tree.JsonFields;
import java.util.List;
import java.util.Optional;

/**
 * The byline and the line of credit. The vocabulary has {@code creditText} for whom to credit, and
 * nothing for a byline: that is a part of the article, a {@code WebPageElement} called {@code
 * byline}.
 */
final class Bylines {
  private static final String ELEMENT = "WebPageElement";
  private static final Text NAME = new Text("byline");
  private static final String CREDIT = "creditText";

  private Bylines() {}

  /**
   * Reads the byline; where nobody is said to be the author, a credit that reads like one is it.
   */
  static void read(JsonFields in, Draft draft) {
    Optional<String> part = part(in);
    Optional<String> credit =
        in.peekText(CREDIT).filter(line -> part.isEmpty() && isByline(line, in.has("author")));
    credit.ifPresent(taken -> in.take(CREDIT));
    part.or(() -> credit).ifPresent(draft::byline);
  }

  private static boolean isByline(String credit, boolean hasAuthors) {
    return !hasAuthors && BylineNames.isByline(credit);
  }

  private static Optional<String> part(JsonFields in) {
    ExtensionValue parts = in.peek(Statements.PARTS).orElse(new Sequence(List.of()));
    List<ExtensionValue> all =
        parts instanceof Sequence several ? several.values() : List.of(parts);
    return all.stream().map(Bylines::line).flatMap(Optional::stream).findFirst();
  }

  /** Says whether a part of an article is its byline and nothing else. */
  static boolean isByline(ExtensionValue part) {
    return line(part).isPresent();
  }

  private static Optional<String> line(ExtensionValue part) {
    return part instanceof Fields fields
            && fields.values().size() == 3
            && Vocabulary.hasType(fields, ELEMENT::equals)
            && NAME.equals(fields.values().get("name"))
            && fields.values().get("text") instanceof Text text
        ? Optional.of(text.value()).filter(line -> !line.isBlank())
        : Optional.empty();
  }

  /** Returns the part that is the byline. */
  static List<ExtensionValue> parts(Article article) {
    return article.byline().map(Byline::text).filter(line -> !line.isBlank()).stream()
        .<ExtensionValue>map(Bylines::part)
        .toList();
  }

  private static Fields part(String line) {
    return new JsonBuilder().put(TYPE, ELEMENT).put("name", NAME.value()).put("text", line).build();
  }

  /** Reads the line of credit, which some publishers have at their terms of use. */
  static void readCredit(JsonFields in, Optional<JsonFields> usage, Draft draft) {
    in.text(CREDIT)
        .or(() -> usage.flatMap(work -> work.text(CREDIT)))
        .ifPresent(draft.rights()::creditLine);
  }

  /** Writes the line of credit, at the terms of use if it would be taken for a byline. */
  static void writeCredit(Article article, JsonBuilder out, JsonBuilder usage) {
    Optional<String> credit = article.rights().creditLine().filter(it -> !it.isBlank());
    boolean isMistakable =
        article.byline().isEmpty()
            && credit.filter(it -> isByline(it, !People.authors(article).isEmpty())).isPresent();
    (isMistakable ? usage : out).put(CREDIT, credit);
  }
}
