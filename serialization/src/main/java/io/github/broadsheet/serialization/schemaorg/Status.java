package io.github.broadsheet.serialization.schemaorg;

import static io.github.broadsheet.serialization.schemaorg.Vocabulary.TYPE;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.PublicationStatus;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import io.github.broadsheet.serialization.tree.JsonFields;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether the article may be used, as a term of the IPTC's scheme for that. */
final class Status {
  private static final String PROPERTY = "creativeWorkStatus";
  private static final String SCHEME = "http://cv.iptc.org/newscodes/pubstatusg2/";

  private Status() {}

  static void read(JsonFields in, Draft draft) {
    Optional<JsonFields> term = in.object(PROPERTY).filter(Status::isOurs);
    term.flatMap(it -> it.peekText("termCode"))
        .flatMap(Status::status)
        .ifPresent(
            status -> {
              draft.lifecycle().status(status);
              in.take(PROPERTY);
            });
  }

  private static boolean isOurs(JsonFields term) {
    return term.peekText("inDefinedTermSet").filter(SCHEME::equals).isPresent()
        || term.objects("inDefinedTermSet").stream()
            .anyMatch(set -> set.peekText("url").filter(SCHEME::equals).isPresent());
  }

  private static Optional<PublicationStatus> status(String code) {
    return Arrays.stream(PublicationStatus.values())
        .filter(each -> name(each).equals(code))
        .findFirst();
  }

  private static String name(PublicationStatus status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  static void write(Article article, JsonBuilder out) {
    article
        .lifecycle()
        .status()
        .ifPresent(
            status ->
                out.put(
                    PROPERTY,
                    new JsonBuilder()
                        .put(TYPE, "DefinedTerm")
                        .put("termCode", name(status))
                        .put("inDefinedTermSet", SCHEME)));
  }
}
