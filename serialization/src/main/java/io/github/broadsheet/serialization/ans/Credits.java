package io.github.broadsheet.serialization.ans;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Byline;
import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.article.ContributorRole;
import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.story.Addresses;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import io.github.broadsheet.serialization.tree.JsonFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who made a story, by what they did. There is no byline but what follows from that. */
final class Credits {
  private static final int MOST_BEFORE_AT = 64;
  private static final int MOST_OF_ADDRESS = 254;

  private static final Map<String, ContributorRole> ROLES = new LinkedHashMap<>();

  static {
    ROLES.put("by", ContributorRole.AUTHOR);
    ROLES.put("reported_by", ContributorRole.REPORTER);
    ROLES.put("edited_by", ContributorRole.EDITOR);
    ROLES.put("photos_by", ContributorRole.PHOTOGRAPHER);
    ROLES.put("illustrated_by", ContributorRole.ILLUSTRATOR);
    ROLES.put("video_by", ContributorRole.VIDEOGRAPHER);
    ROLES.put("translated_by", ContributorRole.TRANSLATOR);
    ROLES.put("contributed_by", ContributorRole.OTHER);
  }

  private Credits() {}

  static void read(JsonFields story, Draft draft) {
    story
        .object("credits")
        .ifPresent(
            credits ->
                ROLES.forEach(
                    (name, role) ->
                        credits.objects(name).stream()
                            .filter(author -> author.peekText("name").isPresent())
                            .map(author -> contributor(author, role))
                            .forEach(draft.article()::addContributor)));
  }

  private static Contributor contributor(JsonFields author, ContributorRole role) {
    String name = author.text("name").orElseThrow();
    if (author.peekText("type").filter("author"::equals).isPresent()) {
      author.take("type");
    }
    Contributor.Builder contributor =
        Contributor.builder()
            .name(name)
            .role(role)
            .jobTitle(author.text("role"))
            .affiliation(author.text("affiliation"))
            .location(author.text("location"))
            .email(author.text("email"))
            .uri(author.as("url", Addresses::parse))
            .biography(author.text("bio"));
    author
        .text("_id")
        .ifPresent(id -> contributor.addIdentifier(new Identifier(AnsReader.NAME, id)));
    return contributor.build();
  }

  /** Says whether words are an address of e-mail as nearly all are, and as all checkers take it. */
  static boolean isAddress(String words) {
    int at = words.indexOf('@');
    return at > 0
        && at <= MOST_BEFORE_AT
        && words.length() < MOST_OF_ADDRESS
        && areParts(words.substring(0, at), "!#$%&'*+-/=?^_`{|}~")
        && areParts(words.substring(at + 1), "-")
        && words.indexOf('.', at) > 0;
  }

  private static boolean areParts(String words, String signs) {
    for (String part : words.split("\\.", -1)) {
      boolean isPart =
          !part.isEmpty()
              && part.chars().allMatch(c -> isLetterOrDigit(c) || signs.indexOf(c) >= 0)
              && part.charAt(0) != '-'
              && part.charAt(part.length() - 1) != '-';
      if (!isPart) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetterOrDigit(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  static void write(Article article, JsonBuilder out) {
    Map<ContributorRole, List<JsonBuilder>> byRole = new LinkedHashMap<>();
    Stream.concat(
            article.byline().map(Byline::contributors).orElse(List.of()).stream(),
            article.contributors().stream())
        .filter(each -> !each.name().isBlank())
        .forEach(
            each ->
                byRole.computeIfAbsent(each.role(), role -> new ArrayList<>()).add(author(each)));
    JsonBuilder credits = new JsonBuilder();
    ROLES.forEach(
        (name, role) ->
            credits.objects(
                name, besideReferences(kept(article, name), byRole.getOrDefault(role, List.of()))));
    out.put("credits", credits);
  }

  /** Returns what was kept of the people in a list. */
  private static List<ExtensionValue> kept(Article article, String name) {
    return article
                    .extensions()
                    .format(AnsReader.NAME)
                    .map(kept -> kept.values().get("credits"))
                    .orElse(null)
                instanceof Fields credits
            && credits.values().get(name) instanceof Sequence people
        ? people.values()
        : List.of();
  }

  /** Leaves the places of people who are only referred to. */
  private static List<JsonBuilder> besideReferences(
      List<ExtensionValue> kept, List<JsonBuilder> people) {
    List<JsonBuilder> all = new ArrayList<>(people);
    for (int i = 0; i < kept.size() && i < all.size(); i++) {
      if (kept.get(i) instanceof Fields each && each.values().containsKey("referent")) {
        all.add(i, new JsonBuilder());
      }
    }
    return all;
  }

  /** Returns somebody as an author, which anybody is in ANS. */
  static JsonBuilder author(Contributor contributor) {
    JsonBuilder author =
        new JsonBuilder()
            .put("type", "author")
            .put("name", contributor.name())
            .words("role", contributor.jobTitle())
            .words("affiliation", contributor.affiliation())
            .words("location", contributor.location())
            .words("email", contributor.email().filter(Credits::isAddress))
            .words("url", contributor.uri())
            .words("bio", contributor.biography());
    Identity.put(contributor.identifiers(), author);
    return author;
  }
}
