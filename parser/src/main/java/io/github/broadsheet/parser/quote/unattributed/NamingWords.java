package io.github.broadsheet.parser.quote.unattributed;

import io.github.broadsheet.parser.quote.token.WordSet;
import java.util.List;

/** The words before a quoted string that tell what it is. */
final class NamingWords {
  /** What has a title, and what is done with it: "the film", "starred in", "reads". */
  static final WordSet WORKS =
      words(
          "film movie book novel song album play opera musical poem painting series show episode",
          "documentary essay article paper report exhibition single ballad memoir column sculpture",
          "titled entitled headlined comedy drama sitcom thriller hymn anthem aria symphony ballet",
          "podcast program programme photograph print study collection sequel biography",
          "autobiography pamphlet editorial record track tune starred reads sang performed directed",
          "wrote painted published recorded composed hit game cartoon mural leaflet brochure booklet",
          "catalogue lecture sermon speech sonata concerto cantata game videogame blog newsletter");

  /** What bears the name that its owners gave it: a shop called “Uncle”. */
  static final WordSet BRANDS =
      words(
          "shop store restaurant cafe café bar pub product brand app company firm start-up startup",
          "scheme project programme program campaign festival service website label course workshop",
          "film movie book novel song album play opera poem painting series show episode");

  /** What introduces a word as a word. */
  static final WordSet TERMS =
      words(
          "term word words phrase called so-called known meaning dubbed expression label labelled",
          "labeled termed name means acronym slang verb noun adjective terms phrases marked stamped");

  static final WordSet NICKNAMES = words("nickname nicknamed nicknames alias aka");
  static final WordSet CALLING = words("call calls called calling nicknamed dubbed known");
  static final WordSet GIVEN = words("called named nicknamed dubbed signed christened");
  static final WordSet KNOWN = words("known");
  static final WordSet DUBBED = words("dubbed");
  static final WordSet ENTITLED = words("titled entitled");
  static final WordSet WORDS_AS_WORDS = words("word words term phrase expression");

  /** Nouns that a term explains: the policy of “offshore welcome”. */
  static final WordSet CONCEPTS =
      words("policy doctrine principle concept notion theory practice strategy rule category");

  /** What is written on a thing: a card marked “Doors closing”. */
  static final WordSet INSCRIBED =
      words("marked stamped labelled labeled inscribed engraved lettered");

  private NamingWords() {}

  private static WordSet words(String... lines) {
    return WordSet.of(List.of(String.join(" ", lines).split(" ")));
  }
}
