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
          "volume instalment installment catalogue lecture sermon speech sonata concerto cantata game videogame blog newsletter",
          "journal magazine weekly monthly comic musicals production staging trilogy novella prequel",
          "remake adaptation installation canvas portrait drawing etching fresco statue triptych",
          "watercolour watercolor thesis dissertation monograph treatise manifesto carol lullaby",
          "soundtrack starring singing performing conducted choreographed staged screened tale fable",
          "oratorio operetta overture requiem quartet waltz tango melodrama tragedy farce novels",
          "songs films poems plays paintings telenovela docudrama biopic memoirs textbook handbook");

  /** What is of a work: "a performance of", "the author of". */
  static final WordSet OF_WORKS =
      words(
          "production staging performance performances screening screenings showing premiere author",
          "recording rendition adaptation version translation edition copies copy chapter verse",
          "verses director star composer creator host editor publisher reading run revival episodes",
          "episode lyrics sequel score manuscript draft readers viewers cast pages score makers");

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

  /** Nouns for works that are hardly anything else. */
  static final WordSet TITLED =
      words(
          "film movie book novel song album opera musical poem painting documentary essay article",
          "paper memoir sculpture comedy drama thriller symphony ballet podcast biography pamphlet",
          "autobiography brochure leaflet booklet journal magazine trilogy novella thesis sonata");

  static final WordSet NICKNAMES = words("nickname nicknamed nicknames alias aka");

  /** "Goes by", "calls himself": what follows is a name. */
  static final WordSet GOING = words("go goes going went gone");

  /** "Sold as": what follows is the name of a product. */
  static final WordSet MARKETED =
      words("sold marketed branded traded billed registered advertised");

  static final WordSet NAME = words("name names moniker pseudonym codename code-name");
  static final WordSet STYLING =
      words(
          "call calls called calling style styles styled styling dub dubs dubbed sign signs signed");
  static final WordSet THEMSELVES = words("himself herself themselves itself myself ourselves");
  static final WordSet CALLING = words("call calls called calling nicknamed dubbed known");
  static final WordSet GIVEN = words("called named nicknamed dubbed signed christened");
  static final WordSet KNOWN = words("known");
  static final WordSet DUBBED = words("dubbed");
  static final WordSet ENTITLED = words("titled entitled");
  static final WordSet REFERRED = words("referred refer refers referring");
  static final WordSet WORDS_AS_WORDS =
      words("word words term phrase expression acronym euphemism adjective noun verb adverb");

  /** What has words of its own to be read or called out: the motto “Dare to Wait”. */
  static final WordSet SLOGANS =
      words("slogan motto password hashtag inscription catchphrase slogans mottoes watchword");

  /** What is said of words as words: “stolen” meant that, “soap” is short for. */
  static final WordSet MEANS = words("means meant denotes signifies");

  static final WordSet BE = words("is was");
  static final WordSet GLOSS = words("slang short code jargon shorthand euphemism acronym");
  static final WordSet FIGURE = words("figure");

  /** Nouns that a term explains: the policy of “offshore welcome”. */
  static final WordSet CONCEPTS =
      words(
          "policy doctrine principle concept notion theory practice strategy rule category",
          "condition phenomenon process effect technique method disease disorder syndrome behaviour",
          "behavior tactic manoeuvre maneuver procedure");

  /** What is written on a thing: a card marked “Doors closing”. */
  static final WordSet INSCRIBED =
      words("marked stamped labelled labeled inscribed engraved lettered");

  private NamingWords() {}

  private static WordSet words(String... lines) {
    return WordSet.of(List.of(String.join(" ", lines).split(" ")));
  }
}
