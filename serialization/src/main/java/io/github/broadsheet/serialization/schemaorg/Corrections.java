package io.github.broadsheet.serialization.schemaorg;

import static io.github.broadsheet.serialization.schemaorg.Vocabulary.TYPE;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Correction;
import io.github.broadsheet.article.Link;
import io.github.broadsheet.article.NoteKind;
import io.github.broadsheet.serialization.mapping.Dates;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.story.Addresses;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import io.github.broadsheet.serialization.tree.JsonFields;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What was put right: {@code CorrectionComment}. */
final class Corrections {
  private static final String COMMENT = "CorrectionComment";

  /** How a link leads to it from the article. */
  private static final String REL = "correction";

  private static final String KIND = "additionalType";

  private Corrections() {}

  static void read(JsonFields in, Draft draft) {
    List<JsonFields> comments = in.objects("correction");
    if (comments.stream().allMatch(comment -> comment.peekText("text").isPresent())) {
      for (JsonFields comment : comments) {
        address(comment)
            .ifPresentOrElse(
                uri -> draft.article().addLink(Link.builder().rel(REL).uri(uri).build()),
                () -> draft.article().addCorrection(correction(comment)));
      }
    }
  }

  /** Takes a comment that is nothing but the address of another document. */
  private static Optional<URI> address(JsonFields comment) {
    Optional<URI> uri =
        comment
            .peekText("text")
            .filter(text -> text.startsWith("http:") || text.startsWith("https:"))
            .flatMap(Addresses::parse)
            .filter(it -> comment.names().size() == 2);
    uri.ifPresent(taken -> Vocabulary.takeType(comment, COMMENT));
    uri.ifPresent(taken -> comment.take("text"));
    return uri;
  }

  /** Says whether a link leads to a correction in a document of its own. */
  static boolean isElsewhere(Link link) {
    return link.rel().equals(REL)
        && link.title().isEmpty()
        && link.identifiers().isEmpty()
        && link.uri().map(URI::toString).filter(it -> it.startsWith("http")).isPresent();
  }

  private static Correction correction(JsonFields comment) {
    Vocabulary.takeType(comment, COMMENT);
    Correction.Builder correction = Correction.builder();
    kind(comment).ifPresent(correction::kind);
    return correction
        .text(comment.text("text").orElseThrow())
        .date(comment.text("datePublished").map(Dates::parse))
        .build();
  }

  private static Optional<NoteKind> kind(JsonFields comment) {
    Optional<NoteKind> kind =
        comment
            .peekText(KIND)
            .flatMap(
                name ->
                    Arrays.stream(NoteKind.values())
                        .filter(each -> name(each).equals(name))
                        .findFirst());
    kind.ifPresent(known -> comment.take(KIND));
    return kind;
  }

  private static String name(NoteKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static void write(Article article, JsonBuilder out) {
    Stream<JsonBuilder> comments =
        article.corrections().stream()
            .filter(correction -> !correction.text().isBlank())
            .map(Corrections::comment);
    Stream<JsonBuilder> addresses =
        article.links().stream().filter(Corrections::isElsewhere).map(Corrections::comment);
    out.objects("correction", Stream.concat(comments, addresses).toList());
  }

  private static JsonBuilder comment(Link link) {
    return new JsonBuilder()
        .put(TYPE, COMMENT)
        .put("text", link.uri().map(URI::toString).orElseThrow());
  }

  private static JsonBuilder comment(Correction correction) {
    JsonBuilder out = new JsonBuilder().put(TYPE, COMMENT);
    if (correction.kind() != NoteKind.CORRECTION) {
      out.put(KIND, name(correction.kind()));
    }
    return out.put("text", correction.text())
        .put("datePublished", correction.date().flatMap(Dates::iso));
  }
}
