package io.github.broadsheet.serialization.schemaorg;

import static io.github.broadsheet.serialization.schemaorg.Vocabulary.TYPE;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Correction;
import io.github.broadsheet.article.NoteKind;
import io.github.broadsheet.serialization.mapping.Dates;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import io.github.broadsheet.serialization.tree.JsonFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What was put right: {@code CorrectionComment}. */
final class Corrections {
  private static final String COMMENT = "CorrectionComment";
  private static final String KIND = "additionalType";

  private Corrections() {}

  static void read(JsonFields in, Draft draft) {
    List<JsonFields> comments = in.objects("correction");
    if (comments.stream().allMatch(comment -> comment.peekText("text").isPresent())) {
      comments.forEach(comment -> draft.article().addCorrection(correction(comment)));
    }
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
    out.objects(
        "correction",
        article.corrections().stream()
            .filter(correction -> !correction.text().isBlank())
            .map(Corrections::comment)
            .toList());
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
