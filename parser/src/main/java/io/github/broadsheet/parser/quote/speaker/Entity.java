package io.github.broadsheet.parser.quote.speaker;

import io.github.broadsheet.quote.Speaker;
import io.github.broadsheet.quote.SpeakerKind;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Somebody or something in the article, as it is being put together during one run. */
final class Entity {
  private static final int MOST_ROLES = 8;

  private final int[] evidence = new int[NameKind.values().length];
  private final Set<String> otherNames = new LinkedHashSet<>();
  private final Set<String> roleTexts = new LinkedHashSet<>();
  private final List<Role> roles = new ArrayList<>();
  private final TreeSet<Integer> places = new TreeSet<>();
  private final Set<Span> mentions = new TreeSet<>();
  private final boolean named;
  private final boolean plural;
  private boolean confirmed;
  private boolean knownByRole;
  private String name;
  private int words;
  private Gender gender = Gender.UNKNOWN;
  private SpeakerKind kind;

  private Entity(String name, int words, SpeakerKind kind, boolean named, boolean plural) {
    this.name = name;
    this.words = words;
    this.kind = kind;
    this.named = named;
    this.plural = plural;
  }

  /** Somebody with a name. */
  static Entity named(String name, int words) {
    return new Entity(name, words, SpeakerKind.PERSON, true, false);
  }

  /** Somebody or something known by a description. */
  static Entity described(String words, SpeakerKind kind, boolean plural) {
    return new Entity(words, 0, kind, false, plural);
  }

  String name() {
    return name;
  }

  /** Whether the article gives a name. */
  boolean isNamed() {
    return named;
  }

  /** Whether there is but one whom the words can mean: "Tobias Wren’s wife", "the governor". */
  boolean isKnownByRole() {
    return knownByRole;
  }

  void knownByRole() {
    knownByRole = true;
  }

  boolean isPlural() {
    return plural;
  }

  Gender gender() {
    return gender;
  }

  List<Role> roles() {
    return roles;
  }

  int mentionCount() {
    return mentions.size();
  }

  NameKind nameKind() {
    NameKind best = NameKind.UNKNOWN;
    for (NameKind each : NameKind.values()) {
      if (each != NameKind.UNKNOWN
          && evidence[each.ordinal()] > 0
          && (best == NameKind.UNKNOWN || evidence[each.ordinal()] > evidence[best.ordinal()])) {
        best = each;
      }
    }
    return best;
  }

  SpeakerKind kind() {
    if (!named || kind == SpeakerKind.GROUP) {
      return kind;
    }
    return nameKind().speakerKind();
  }

  /** Whether "he" or "she" can stand for it. */
  boolean isPerson() {
    if (!named) {
      return !plural && kind == SpeakerKind.UNNAMED;
    }
    return confirmed && kind() == SpeakerKind.PERSON && nameKind() != NameKind.THING;
  }

  /** Whether "it" can stand for it. */
  boolean isBody() {
    return kind() == SpeakerKind.ORGANISATION
        || kind() == SpeakerKind.PLACE
        || kind() == SpeakerKind.DOCUMENT
        || (kind() == SpeakerKind.GROUP && !plural);
  }

  boolean isConfirmed() {
    return confirmed;
  }

  /** Notes that it is a name, not a word that opens a sentence. */
  void confirm() {
    confirmed = true;
  }

  void kind(SpeakerKind known) {
    kind = known;
  }

  void hint(NameKind hint, int weight) {
    evidence[hint.ordinal()] += weight;
  }

  void gender(Gender told) {
    gender = gender.or(told);
  }

  void role(Role role) {
    if (roles.size() < MOST_ROLES && roleTexts.add(role.text())) {
      roles.add(role);
    }
  }

  /** Whether the name it has is longer than so many words. */
  boolean isFuller(int itsWords) {
    return words > itsWords;
  }

  /** Takes a fuller name; the shorter one is kept beside it. */
  void fullerName(String fuller, int itsWords) {
    if (itsWords > words) {
      otherNames.add(name);
      name = fuller;
      words = itsWords;
    } else {
      otherName(fuller);
    }
  }

  void otherName(String other) {
    if (!other.equals(name)) {
      otherNames.add(other);
    }
  }

  void mention(int token, Span span) {
    places.add(token);
    mentions.add(span);
  }

  /** The last mention before a token, or -1. */
  int lastBefore(int token) {
    Integer last = places.lower(token);
    return last == null ? -1 : last;
  }

  /** The first mention at or after a token, or -1. */
  int firstFrom(int token) {
    Integer first = places.ceiling(token);
    return first == null ? -1 : first;
  }

  Speaker toSpeaker(Optional<String> affiliation) {
    otherNames.remove(name);
    return Speaker.builder()
        .affiliation(affiliation)
        .name(name)
        .kind(kind())
        .roles(roleTexts)
        .otherNames(otherNames)
        .mentions(mentions)
        .build();
  }
}
