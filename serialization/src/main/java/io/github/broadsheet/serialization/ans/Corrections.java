package io.github.broadsheet.serialization.ans;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Correction;
import io.github.broadsheet.article.NoteKind;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import io.github.broadsheet.serialization.tree.JsonFields;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What was put right: beside the story, or as an element of it. */
final class Corrections {
  private Corrections() {}

  static void read(JsonFields story, Draft draft) {
    for (JsonFields each : story.objects("corrections")) {
      Optional<String> text = each.text("text");
      if (text.isPresent()) {
        each.takeUsual("type", "correction");
        draft
            .article()
            .addCorrection(
                Correction.builder()
                    .text(text.get())
                    .kind(takeKind(each).orElse(NoteKind.CORRECTION))
                    .build());
      }
    }
  }

  /** Takes the kind of a correction, if it is one that is known. */
  static Optional<NoteKind> takeKind(JsonFields correction) {
    String name = correction.peekText("correction_type").orElse("");
    Optional<NoteKind> kind =
        Arrays.stream(NoteKind.values()).filter(each -> name(each).equals(name)).findFirst();
    kind.ifPresent(known -> correction.take("correction_type"));
    return kind;
  }

  static void write(Article article, JsonBuilder out) {
    out.objects(
        "corrections",
        article.corrections().stream()
            .map(
                each ->
                    new JsonBuilder()
                        .put("type", "correction")
                        .put("correction_type", name(each.kind()))
                        .put("text", each.text()))
            .toList());
  }

  static String name(NoteKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
