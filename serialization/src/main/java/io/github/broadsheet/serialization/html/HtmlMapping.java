package io.github.broadsheet.serialization.html;

import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.serialization.mapping.Field;
import io.github.broadsheet.serialization.mapping.FieldGroups;
import io.github.broadsheet.serialization.mapping.Mapping;
import io.github.broadsheet.serialization.markup.Element;
import java.util.Set;

/**
 * Where a page shows what. All else is in the schema.org data of its head; what is in neither is
 * lost, but for the {@code data-} attributes of quotes, which say more than {@link PageQuotes}
 * takes from them.
 */
final class HtmlMapping {
  private static final Set<Field> QUOTES =
      Set.of(Field.QUOTES, Field.QUOTE_KINDS, Field.ATTRIBUTIONS, Field.SPEAKERS);

  static final Mapping<Element, Element> MAPPING =
      Mapping.<Element, Element>of("HTML")
          .row(Field.LANGUAGE, "html/@lang", HtmlRows::readLanguage, HtmlRows::writeLanguage)
          .row(
              Field.KICKER,
              "header/p[@class='kicker']",
              HtmlRows.readHeadline("kicker", HeadlineRole.KICKER),
              HtmlRows.headline("p", "kicker", HeadlineRole.KICKER))
          .row(
              Field.HEADLINE,
              "header/h1",
              HtmlRows.readHeadline("headline", HeadlineRole.MAIN),
              HtmlRows.headline("h1", "headline", HeadlineRole.MAIN))
          .row(
              Field.DECK,
              "header/p[@class='deck']",
              HtmlRows.readHeadline("deck", HeadlineRole.DECK),
              HtmlRows.headline("p", "deck", HeadlineRole.DECK))
          .row(
              Field.BYLINE,
              "header/address[@class='byline']",
              HtmlRows::readByline,
              HtmlRows::writeByline)
          .row(
              Field.PUBLISHED,
              "header/p[@class='published']/time",
              HtmlRows.readTime("published", draft -> draft.lifecycle()::published),
              HtmlRows.time("published", life -> life.published()))
          .row(
              Field.UPDATED,
              "header/p[@class='updated']/time",
              HtmlRows.readTime("updated", draft -> draft.lifecycle()::updated),
              HtmlRows.time("updated", life -> life.updated()))
          .row(FieldGroups.BODY, "article", HtmlRows::readBody, HtmlRows::writeBody)
          .row(
              Field.CORRECTIONS,
              "footer/p[@class='correction']",
              HtmlRows::readCorrections,
              HtmlRows::writeCorrections)
          .row(
              Field.COPYRIGHT_NOTICE,
              "footer/p[@class='copyright']",
              HtmlRows::readCopyright,
              HtmlRows::writeCopyright)
          .holds(QUOTES, "q and span elements")
          .salvaged(Field.QUOTE_DETAIL, "q and span elements")
          .salvaged(Field.CUES, "data-cue attributes")
          .salvaged(Field.SOURCES, "data-source attributes")
          .salvaged(Field.NESTING, "data-within attributes")
          .salvaged(Field.ATTRIBUTION_IDS, "data-attribution attributes")
          .build();

  private HtmlMapping() {}
}
