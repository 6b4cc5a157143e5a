package io.github.broadsheet.serialization.schemaorg;

import static io.github.broadsheet.serialization.schemaorg.Vocabulary.ID;
import static io.github.broadsheet.serialization.schemaorg.Vocabulary.TYPE;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Dateline;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.Link;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.mapping.StoryIdentity;
import io.github.broadsheet.serialization.story.Addresses;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import io.github.broadsheet.serialization.tree.JsonFields;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The properties of a {@code CreativeWork} that take more than one step. */
final class Works {
  private static final String WORK = "CreativeWork";

  private Works() {}

  /** Takes the address; if there is none, that of the page the article is the main entity of. */
  static void readUri(JsonFields in, Draft draft) {
    People.uri(in, "url")
        .or(() -> page(in))
        .or(() -> in.peekText(ID).flatMap(Addresses::parse).filter(URI::isAbsolute))
        .ifPresent(draft.article()::uri);
  }

  /** Writes the address; an article without one goes by the name that it came with. */
  static void writeUri(Article article, JsonBuilder out) {
    out.put("url", article.uri());
    if (article.uri().isEmpty()) {
      out.put(ID, StoryIdentity.given(article));
    }
  }

  private static Optional<URI> page(JsonFields in) {
    return in.peekText("mainEntityOfPage")
        .or(() -> in.object("mainEntityOfPage").flatMap(page -> page.peekText(ID)))
        .flatMap(Addresses::parse)
        .filter(URI::isAbsolute);
  }

  /** Takes the headline; a work without one goes by its name, or by the claim it reviews. */
  static void readHeadline(JsonFields in, Draft draft) {
    List<String> headlines = in.texts("headline");
    headlines.forEach(words -> draft.headline(HeadlineRole.MAIN, words));
    if (headlines.isEmpty()) {
      in.peekText("name")
          .or(() -> in.peekText("claimReviewed"))
          .ifPresent(words -> draft.headline(HeadlineRole.MAIN, words));
    }
  }

  static void readUsage(JsonFields in, Draft draft) {
    List<JsonFields> works = in.objects("usageInfo");
    Optional<JsonFields> only = works.stream().findFirst().filter(work -> works.size() == 1);
    only.flatMap(work -> work.text("text")).ifPresent(draft.rights()::usageTerms);
    Bylines.readCredit(in, only, draft);
    only.ifPresent(work -> Vocabulary.takeType(work, WORK));
  }

  static void writeUsage(Article article, JsonBuilder out) {
    JsonBuilder usage = new JsonBuilder().put(TYPE, WORK);
    usage.put("text", article.rights().usageTerms().filter(it -> !it.isBlank()));
    Bylines.writeCredit(article, out, usage);
    if (usage.has("text") || usage.has("creditText")) {
      out.objects("usageInfo", List.of(usage));
    }
  }

  static void readLinks(JsonFields in, Draft draft) {
    for (JsonFields work : in.objects("citation")) {
      Vocabulary.takeType(work, WORK);
      draft
          .article()
          .addLink(
              Link.builder()
                  .rel(work.text("additionalType").orElse("citation"))
                  .uri(People.uri(work, "url").or(() -> address(work)))
                  .title(work.text("name"))
                  .identifiers(Identifiers.read(work))
                  .build());
    }
  }

  /** A citation may be an address by itself, which {@link Normal} took for a name. */
  private static Optional<URI> address(JsonFields work) {
    boolean isAlone = work.names().equals(List.of("name"));
    return work.as("name", it -> Addresses.parse(it).filter(uri -> isAlone && uri.isAbsolute()));
  }

  static void writeLinks(Article article, JsonBuilder out) {
    out.objects(
        "citation",
        article.links().stream()
            .filter(link -> !Corrections.isElsewhere(link))
            .map(Works::link)
            .toList());
  }

  private static JsonBuilder link(Link link) {
    JsonBuilder out = new JsonBuilder().put(TYPE, WORK);
    if (!link.rel().isBlank() && !link.rel().equals("citation")) {
      out.put("additionalType", link.rel());
    }
    out.put("url", link.uri()).put("name", link.title().filter(it -> !it.isBlank()));
    return Identifiers.write(link.identifiers(), out);
  }

  static void readDateline(JsonFields in, Draft draft) {
    in.text("dateline")
        .ifPresent(
            line ->
                draft.article().dateline(Dateline.builder().text(line).places(places(in)).build()));
  }

  private static List<String> places(JsonFields in) {
    List<JsonFields> places = in.objects("locationCreated");
    if (!places.stream().allMatch(place -> place.peekText("name").isPresent())) {
      return List.of();
    }
    places.forEach(place -> Vocabulary.takeType(place, "Place"));
    return places.stream().flatMap(place -> place.text("name").stream()).toList();
  }

  static void writeDateline(Article article, JsonBuilder out) {
    Optional<Dateline> line = article.dateline().filter(it -> !it.text().isBlank());
    out.put("dateline", line.map(Dateline::text));
    out.objects("locationCreated", line.stream().flatMap(it -> places(it)).toList());
  }

  private static Stream<JsonBuilder> places(Dateline line) {
    return line.places().stream()
        .filter(place -> !place.isBlank())
        .map(place -> new JsonBuilder().put(TYPE, "Place").put("name", place));
  }
}
