package io.github.broadsheet.serialization.naf;

import io.github.broadsheet.article.SubjectKind;
import io.github.broadsheet.quote.SourceKind;
import io.github.broadsheet.quote.SpeakerKind;
import io.github.broadsheet.serialization.markup.Numerals;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The names of things in NAF, which leaves most of them to its users. */
final class NafNames {
  /** The source of a topic that is a free word. */
  static final String KEYWORD = "keyword";

  /** The resource of a reference that gives the full name of what is mentioned. */
  static final String NAME = "name";

  /** The resource of a reference that gives an address. */
  static final String ADDRESS = "uri";

  /** The type of a reference that gives the code in a scheme. */
  static final String CODE = "code";

  /** The resource of a reference that names the speaker whose mentions are listed. */
  static final String SPEAKER = "speaker";

  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "it", "they", "we", "i", "who", "him", "her", "them", "us", "one");

  private NafNames() {}

  static SubjectKind kind(String type) {
    return switch (type.toUpperCase(Locale.ROOT)) {
      case "PER", "PERSON" -> SubjectKind.PERSON;
      case "ORG", "ORGANIZATION", "ORGANISATION" -> SubjectKind.ORGANISATION;
      case "LOC", "GPE", "LOCATION", "PLACE" -> SubjectKind.PLACE;
      case "EVENT" -> SubjectKind.EVENT;
      case "PRODUCT", "WORK_OF_ART" -> SubjectKind.PRODUCT;
      default -> SubjectKind.TOPIC;
    };
  }

  /** Returns the type of an entity, as most named-entity taggers write it. */
  static String type(SubjectKind kind) {
    return switch (kind) {
      case PERSON -> "PER";
      case ORGANISATION -> "ORG";
      case PLACE -> "LOC";
      case EVENT, PRODUCT, TOPIC, KEYWORD, GENRE, SECTION -> kind.name();
    };
  }

  static SpeakerKind speakerKind(String type) {
    return Arrays.stream(SpeakerKind.values())
        .filter(kind -> kind.name().equalsIgnoreCase(type))
        .findFirst()
        .orElse(SpeakerKind.PERSON);
  }

  static boolean isPronoun(String words) {
    return PRONOUNS.contains(words.toLowerCase(Locale.ROOT));
  }

  /** NAF does not say how a source is named; its words do, roughly. */
  static SourceKind sourceKind(String words) {
    if (isPronoun(words)) {
      return SourceKind.PRONOUN;
    }
    boolean hasName =
        Arrays.stream(words.split(" ", -1))
            .anyMatch(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)));
    return hasName ? SourceKind.NAMED : SourceKind.ROLE;
  }

  /** Returns a number from 0 to 1. */
  static Optional<Double> share(String text) {
    return Numerals.decimal(text).filter(it -> it >= 0 && it <= 1);
  }
}
