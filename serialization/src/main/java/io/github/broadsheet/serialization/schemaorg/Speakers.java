package io.github.broadsheet.serialization.schemaorg;

import static io.github.broadsheet.serialization.schemaorg.Vocabulary.TYPE;
import static java.util.stream.Collectors.toMap;

import io.github.broadsheet.quote.Speaker;
import io.github.broadsheet.quote.SpeakerKind;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import io.github.broadsheet.serialization.tree.JsonFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is quoted: a {@code Person}, or for everything else an {@code Organization}. */
final class Speakers {
  private static final String KIND = "additionalType";

  private static final Map<String, SpeakerKind> KINDS =
      Stream.of(SpeakerKind.values()).collect(toMap(Speakers::name, kind -> kind));

  private Speakers() {}

  /** Reads a speaker, unless there is no name. */
  static Optional<Speaker> read(JsonFields thing) {
    boolean isPerson = thing.peekText(TYPE).filter("Organization"::equals).isEmpty();
    Vocabulary.takeType(thing, isPerson ? "Person" : "Organization");
    return thing
        .text("name")
        .map(
            name ->
                Speaker.builder()
                    .name(name)
                    .kind(kind(thing, isPerson))
                    .roles(thing.texts(isPerson ? "jobTitle" : "disambiguatingDescription"))
                    .affiliation(
                        People.nameOf(
                            thing, isPerson ? "affiliation" : "parentOrganization", "Organization"))
                    .otherNames(thing.texts("alternateName"))
                    .build());
  }

  private static SpeakerKind kind(JsonFields thing, boolean isPerson) {
    Optional<SpeakerKind> kind = thing.peekText(KIND).map(KINDS::get);
    kind.ifPresent(known -> thing.take(KIND));
    return kind.orElse(isPerson ? SpeakerKind.PERSON : SpeakerKind.ORGANISATION);
  }

  private static String name(SpeakerKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  static JsonBuilder write(Speaker speaker) {
    boolean isPerson =
        speaker.kind() == SpeakerKind.PERSON || speaker.kind() == SpeakerKind.UNNAMED;
    JsonBuilder out = new JsonBuilder().put(TYPE, isPerson ? "Person" : "Organization");
    if (speaker.kind() != SpeakerKind.PERSON && speaker.kind() != SpeakerKind.ORGANISATION) {
      out.put(KIND, name(speaker.kind()));
    }
    out.put("name", speaker.name())
        .texts("alternateName", notBlank(speaker.otherNames()))
        .texts(isPerson ? "jobTitle" : "disambiguatingDescription", notBlank(speaker.roles()));
    People.named(
        out,
        isPerson ? "affiliation" : "parentOrganization",
        "Organization",
        speaker.affiliation());
    return out;
  }

  private static List<String> notBlank(List<String> names) {
    return names.stream().filter(name -> !name.isBlank()).toList();
  }
}
