package io.github.broadsheet.serialization.newsmlg2;

import static java.util.stream.Collectors.toMap;

import io.github.broadsheet.quote.QuoteKind;
import io.github.broadsheet.quote.Speaker;
import io.github.broadsheet.quote.SpeakerKind;
import io.github.broadsheet.serialization.markup.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms of quotes and speakers, in both directions. */
final class Statements {
  /** Where a quote is cut by other elements, its pieces have its id and a number after this. */
  static final char PIECE = '_';

  private static final String AFFILIATION = "affiliation";
  private static final String OTHER_NAME = "bs:otherName";

  private static final Map<SpeakerKind, String> TYPES =
      Map.of(
          SpeakerKind.PERSON, "cpnat:person",
          SpeakerKind.ORGANISATION, "cpnat:organisation",
          SpeakerKind.PLACE, "cpnat:geoArea");

  private static final Map<String, QuoteKind> KINDS =
      Stream.of(QuoteKind.values()).collect(toMap(Statements::name, kind -> kind));

  private static final Map<String, SpeakerKind> SPEAKER_KINDS = speakerKinds();

  private static Map<String, SpeakerKind> speakerKinds() {
    Map<String, SpeakerKind> kinds = new HashMap<>();
    Stream.of(SpeakerKind.values()).forEach(kind -> kinds.put(code(kind), kind));
    TYPES.forEach((kind, type) -> kinds.put(Terms.local(type), kind));
    return kinds;
  }

  /** A speaker, as what the item asserts of a concept; the code is the caller's. */
  static final Form<Speaker> SPEAKER =
      new Form<>("assert", Statements::speaker, (v, scope) -> write(v));

  private Statements() {}

  /** Returns the empty element around a quote of {@code kind}. */
  static Element around(QuoteKind kind) {
    Element element = Element.of(isSaid(kind) ? "q" : "span");
    return kind == QuoteKind.DIRECT ? element : element.with("class", name(kind));
  }

  private static boolean isSaid(QuoteKind kind) {
    return kind.isReported() && kind.isMarked();
  }

  static String name(QuoteKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** Returns the kind of quote that stands in {@code element}, if one does. */
  static Optional<QuoteKind> kind(Element element) {
    Optional<QuoteKind> named = element.attribute("class").map(KINDS::get);
    return element.is("span") ? named : named.or(() -> Optional.of(QuoteKind.DIRECT));
  }

  static boolean isQuote(Element element) {
    return element.attribute("id").isPresent()
        && (element.is("q") || element.is("blockquote") || element.is("span"))
        && kind(element).isPresent();
  }

  /** Reads a speaker from an assertion, or from the reference to one. */
  static Optional<Speaker> speaker(Element element, Scope scope) {
    return scope
        .ownName(element)
        .or(() -> element.attribute("literal"))
        .map(
            name ->
                Speaker.builder()
                    .name(name)
                    .kind(speakerKind(element))
                    .roles(related(element))
                    .affiliation(affiliation(element))
                    .otherNames(otherNames(element))
                    .build());
  }

  /** Returns a speaker without the places in a text that is going to change. */
  static Speaker withoutMentions(Speaker speaker) {
    return speaker.toBuilder().mentions(List.of()).build();
  }

  private static SpeakerKind speakerKind(Element element) {
    String type =
        element
            .first("type")
            .flatMap(t -> t.attribute("qcode"))
            .or(() -> element.attribute("type"))
            .map(Terms::local)
            .orElse("person");
    return SPEAKER_KINDS.getOrDefault(type, SpeakerKind.PERSON);
  }

  private static String code(SpeakerKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static List<String> related(Element element) {
    return element
        .elements("related")
        .filter(it -> it.attribute("rel").filter(PartyForms.JOB_TITLE::equals).isPresent())
        .flatMap(it -> it.first("name").flatMap(Element::words).stream())
        .toList();
  }

  private static Optional<String> affiliation(Element element) {
    return element
        .first("personDetails")
        .or(() -> element.first("organisationDetails"))
        .flatMap(details -> details.path(AFFILIATION + "/name"))
        .flatMap(Element::words);
  }

  private static List<String> otherNames(Element element) {
    return element
        .elements("name")
        .filter(name -> name.attribute("role").filter(OTHER_NAME::equals).isPresent())
        .flatMap(name -> name.words().stream())
        .toList();
  }

  private static Element write(Speaker speaker) {
    Element element = Element.of("assert");
    PartyForms.addName(element, speaker.name());
    speaker
        .otherNames()
        .forEach(name -> element.append("name").with("role", OTHER_NAME).text(Texts.line(name)));
    element
        .append("type")
        .with("qcode", TYPES.getOrDefault(speaker.kind(), Terms.of(code(speaker.kind()))));
    speaker.roles().forEach(role -> PartyForms.addRelated(element, PartyForms.JOB_TITLE, role));
    String details = speaker.kind() == SpeakerKind.PERSON ? "personDetails" : "organisationDetails";
    speaker
        .affiliation()
        .ifPresent(name -> PartyForms.addName(element.append(details).append(AFFILIATION), name));
    return element;
  }
}
