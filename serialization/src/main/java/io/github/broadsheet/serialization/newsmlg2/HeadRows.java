package io.github.broadsheet.serialization.newsmlg2;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Byline;
import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.article.ContributorRole;
import io.github.broadsheet.article.Headline;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.mapping.StoryIdentity;
import io.github.broadsheet.serialization.markup.Attribute;
import io.github.broadsheet.serialization.markup.Element;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The rows of the table about language, headlines, people and names of the item. */
final class HeadRows {
  static final String GUID = "guid";

  /** What a headline without a role is, where another one without a role comes first. */
  private static final String TAKEN_AS = "as";

  private static final String CONTENT = "contentMeta";

  private static final Form<String> LANGUAGE =
      new Form<>(
          "language",
          (e, scope) -> e.attribute("tag").map(String::strip),
          (v, scope) -> Element.of("language").with("tag", v));

  private static final Form<Headline> HEADLINE =
      new Form<>(
          "headline",
          (e, scope) -> e.words().map(words -> Headline.of(role(e), words)),
          (v, scope) -> headline(v));

  private static final Form<String> BY = Texts.words("by");

  private HeadRows() {}

  static void readLanguage(ItemSource source, Draft draft) {
    Optional<String> outer = source.item().attribute(Attribute.XML, "lang");
    Optional<String> language = source.first(CONTENT, LANGUAGE).or(() -> outer);
    if (language.equals(outer)) {
      source.claimAttribute("xml:lang");
    }
    language.ifPresent(source.scope()::language);
    draft.article().language(language);
  }

  static void writeLanguage(Article article, ItemTarget target) {
    article
        .language()
        .filter(Kinds::isLanguage)
        .ifPresent(
            tag -> {
              if (!target.kept().attributes().containsKey("@xml:lang")) {
                target.item().with(new Attribute(Attribute.XML, "lang", tag));
              }
              target.add(CONTENT, LANGUAGE, tag);
            });
  }

  private static HeadlineRole role(Element element) {
    String role =
        Trees.own(element, TAKEN_AS)
            .or(() -> element.attribute("role").map(Terms::local))
            .orElse("main")
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(HeadlineRole.values())
        .filter(each -> role.contains(name(each)))
        .findFirst()
        .orElse(
            role.contains("sub") || role.contains("standfirst")
                ? HeadlineRole.DECK
                : role.contains("overline") ? HeadlineRole.KICKER : HeadlineRole.ALTERNATIVE);
  }

  private static String name(HeadlineRole role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  private static Element headline(Headline headline) {
    Element element = Element.of("headline");
    if (headline.role() != HeadlineRole.MAIN) {
      element.with("role", Terms.of(name(headline.role())));
    }
    return element.text(headline.text());
  }

  static void readHeadlines(ItemSource source, Draft draft) {
    takeOthersAs(source);
    Set<HeadlineRole> known = EnumSet.noneOf(HeadlineRole.class);
    for (Headline headline : source.all(CONTENT, HEADLINE)) {
      draft.headline(headline.role(), headline.text());
      source.hold(headline.text());
      known.add(headline.role());
    }
    if (!known.contains(HeadlineRole.MAIN)) {
      source
          .elements("itemMeta/title")
          .findFirst()
          .filter(title -> source.payload().isEmpty())
          .flatMap(Element::words)
          .ifPresent(words -> draft.headline(HeadlineRole.MAIN, words));
    }
    source.payload().ifPresent(payload -> payload.readHeadline(source, known));
  }

  /** Of headlines without a role the first is the main one; dpa tells the others by rank. */
  private static void takeOthersAs(ItemSource source) {
    boolean isDpa =
        source.elements("itemMeta/profile").anyMatch(p -> p.text().startsWith("dpa-G2"));
    List<Element> plain =
        source
            .elements("contentMeta/headline")
            .filter(e -> e.attribute("role").isEmpty() && Trees.own(e, TAKEN_AS).isEmpty())
            .toList();
    boolean isFirst = true;
    for (Element headline : plain) {
      String rank = headline.attribute("rank").orElse("");
      if (isDpa && (rank.equals("2") || rank.equals("3"))) {
        Trees.withOwn(headline, TAKEN_AS, rank.equals("2") ? "deck" : "kicker");
      } else if (!isFirst) {
        Trees.withOwn(headline, TAKEN_AS, "alternative");
      }
      isFirst = false;
    }
    if (plain.isEmpty()) {
      source
          .elements("contentMeta/headline")
          .filter(HeadRows::isCalledTitle)
          .findFirst()
          .filter(headline -> Trees.own(headline, TAKEN_AS).isEmpty())
          .ifPresent(headline -> Trees.withOwn(headline, TAKEN_AS, "main"));
    }
  }

  /** Says whether an agency's own role is another name for the main headline. */
  private static boolean isCalledTitle(Element headline) {
    String role = headline.attribute("role").map(Terms::local).orElse("");
    return role.equalsIgnoreCase("title") || role.equalsIgnoreCase("headline");
  }

  static void writeHeadlines(Article article, ItemTarget target) {
    for (Headline headline : article.headlines()) {
      target.add(CONTENT, HEADLINE, Headline.of(headline.role(), headline.text()));
    }
  }

  static void readByline(ItemSource source, Draft draft) {
    Optional<String> line =
        source.first(CONTENT, BY).or(() -> source.payload().flatMap(Payload::byline));
    line.ifPresent(draft::byline);
    for (Element element :
        source.item().first(CONTENT).stream().flatMap(Element::elements).toList()) {
      if (element.is("creator") || element.is("contributor")) {
        boolean isCreator = element.is("creator");
        Form<Contributor> form = isCreator ? PartyForms.CREATOR : PartyForms.CONTRIBUTOR;
        Optional<Contributor> read = form.read(element, source.scope());
        read.ifPresent(
            person -> {
              source.claim(Paths.of(CONTENT, form.name()), element, form, person);
              if (isCreator && line.isPresent()) {
                draft.bylineContributor(person);
              } else {
                draft.article().addContributors(person);
              }
            });
      }
    }
  }

  static void writeByline(Article article, ItemTarget target) {
    article.byline().map(Byline::text).ifPresent(line -> target.add(CONTENT, BY, line));
    article
        .byline()
        .ifPresent(
            byline ->
                byline.contributors().forEach(c -> target.add(CONTENT, PartyForms.CREATOR, c)));
    for (Contributor person : article.contributors()) {
      target.add(CONTENT, form(person, article, target), person);
    }
  }

  /** Without a byline, creators and contributors are one list; who was a creator remains one. */
  private static Form<Contributor> form(Contributor person, Article article, ItemTarget target) {
    boolean isCreator =
        article.byline().isEmpty()
            && (target.hasOriginal(CONTENT, PartyForms.CREATOR, person)
                || (person.role() == ContributorRole.AUTHOR
                    && !target.hasOriginal(CONTENT, PartyForms.CONTRIBUTOR, person)));
    return isCreator ? PartyForms.CREATOR : PartyForms.CONTRIBUTOR;
  }

  static void readIdentifiers(ItemSource source, Draft draft) {
    boolean isStandIn = Trees.own(source.item(), TimeForms.STAND_IN).isPresent();
    source
        .item()
        .attribute(GUID)
        .filter(guid -> !isStandIn)
        .ifPresent(guid -> draft.article().addIdentifiers(new Identifier(GUID, guid)));
    draft.article().addAllIdentifiers(source.all(CONTENT, LinkForms.ALTERNATIVE_ID));
  }

  static void writeIdentifiers(Article article, ItemTarget target) {
    Optional<Identifier> guid =
        article.identifiers().stream().filter(id -> id.scheme().equals(GUID)).findFirst();
    if (guid.isPresent()) {
      target.item().with(GUID, guid.get().value());
    } else {
      // The name stands elsewhere in the item as well, or was made up: our reader passes it over.
      Trees.withOwn(target.item(), TimeForms.STAND_IN, GUID);
      target.item().with(GUID, StoryIdentity.of(article));
    }
    article.identifiers().stream()
        .filter(id -> !guid.equals(Optional.of(id)))
        .forEach(id -> target.add(CONTENT, LinkForms.ALTERNATIVE_ID, id));
  }

  static void readVersion(ItemSource source, Draft draft) {
    source
        .item()
        .attribute("version")
        .ifPresent(
            version -> {
              source.claimAttribute("version");
              draft.lifecycle().version(version);
            });
  }

  static void writeVersion(Article article, ItemTarget target) {
    article
        .lifecycle()
        .version()
        .filter(version -> Kinds.is("positive", version))
        .ifPresent(version -> target.item().with("version", version));
  }
}
