package io.github.broadsheet.serialization.naf;

import io.github.broadsheet.serialization.mapping.Field;
import io.github.broadsheet.serialization.mapping.Mapping;
import io.github.broadsheet.serialization.markup.Element;
import java.util.Set;

/** Where NAF keeps what an article says; each layer is read and written as one. */
final class NafMapping {
  static final Mapping<Element, Element> TABLE =
      Mapping.<Element, Element>of("NAF")
          .holds(Set.of(Field.LANGUAGE), "NAF/@xml:lang")
          .holds(
              Set.of(Field.HEADLINE, Field.KICKER, Field.DECK),
              "nafHeader/fileDesc/@title, tunits/tunit[@type = 'title', 'kicker' or 'deck']")
          .holds(Set.of(Field.BYLINE), "nafHeader/fileDesc/@author")
          .holds(Set.of(Field.CREATED), "nafHeader/fileDesc/@creationtime")
          .holds(Set.of(Field.URI_OF_ARTICLE), "nafHeader/public/@uri")
          .holds(Set.of(Field.IDENTIFIERS), "nafHeader/public/@publicId")
          .holds(Set.of(Field.BODY_TEXT, Field.PARAGRAPHS, Field.BLOCK_KINDS), "raw, tunits/tunit")
          .holds(Set.of(Field.KEYWORDS, Field.SUBJECTS, Field.SUBJECT_CONFIDENCE), "topics/topic")
          .holds(
              Set.of(
                  Field.SUBJECT_MENTIONS,
                  Field.SUBJECT_CODES,
                  Field.SUBJECT_SCHEMES,
                  Field.SUBJECT_URIS,
                  Field.SUBJECT_SAME_AS),
              "entities/entity")
          .holds(Set.of(Field.SPEAKERS, Field.SPEAKER_DETAIL), "coreferences/coref")
          .holds(
              Set.of(Field.QUOTES, Field.ATTRIBUTIONS, Field.ATTRIBUTION_IDS),
              "attribution/statement/statement_target")
          .holds(Set.of(Field.SOURCES), "attribution/statement/statement_source")
          .holds(Set.of(Field.CUES), "attribution/statement/statement_cue")
          .salvaged(Field.QUOTE_KINDS, "the quotation marks of the text")
          .salvaged(Field.QUOTE_DETAIL, "the quotation marks of the text")
          .build();

  private NafMapping() {}
}
