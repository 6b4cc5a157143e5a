package io.github.broadsheet.parser.quote.unattributed;

import java.util.List;
import java.util.Set;

/** The words before a quoted string that tell what it is. */
final class NamingWords {
  /** What has a title, and what is done with it: "the film", "starred in", "reads". */
  static final Set<String> WORKS =
      words(
          "film movie book novel song album play opera musical poem painting series show episode",
          "documentary essay article paper report exhibition single ballad memoir column sculpture",
          "titled entitled headlined comedy drama sitcom thriller hymn anthem aria symphony ballet",
          "podcast program programme photograph print study collection sequel biography",
          "autobiography pamphlet editorial record track tune starred reads sang performed directed",
          "wrote painted published recorded composed hit game cartoon mural leaflet brochure booklet",
          "catalogue lecture sermon speech sonata concerto cantata game videogame blog newsletter");

  /** What bears the name that its owners gave it: a shop called “Uncle”. */
  static final Set<String> BRANDS =
      words(
          "shop store restaurant cafe café bar pub product brand app company firm start-up startup",
          "scheme project programme program campaign festival service website label course workshop",
          "film movie book novel song album play opera poem painting series show episode");

  /** What introduces a word as a word. */
  static final Set<String> TERMS =
      words(
          "term word words phrase called so-called known meaning dubbed expression label labelled",
          "labeled termed name means acronym slang verb noun adjective terms phrases marked stamped");

  static final Set<String> NICKNAMES = words("nickname nicknamed nicknames alias aka");
  static final Set<String> CALLING = words("call calls called calling nicknamed dubbed known");
  static final Set<String> GIVEN = words("called named nicknamed dubbed signed christened");
  static final Set<String> KNOWN = words("known");
  static final Set<String> DUBBED = words("dubbed");
  static final Set<String> ENTITLED = words("titled entitled");
  static final Set<String> WORDS_AS_WORDS = words("word words term phrase expression");

  /** Nouns that a term explains: the policy of “offshore welcome”. */
  static final Set<String> CONCEPTS =
      words("policy doctrine principle concept notion theory practice strategy rule category");

  /** What is written on a thing: a card marked “Doors closing”. */
  static final Set<String> INSCRIBED =
      words("marked stamped labelled labeled inscribed engraved lettered");

  private NamingWords() {}

  private static Set<String> words(String... lines) {
    return Set.copyOf(List.of(String.join(" ", lines).split(" ")));
  }
}
