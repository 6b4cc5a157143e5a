package io.github.broadsheet.serialization.nitf.story;

import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.article.SubjectKind;
import io.github.broadsheet.quote.SpeakerKind;
import io.github.broadsheet.serialization.markup.Characters;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.story.Addresses;
import java.net.URI;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** NITF's elements for people, bodies, places, events, works and topics, in both directions. */
public final class NamedElements {
  private static final Map<SubjectKind, String> ELEMENTS = new EnumMap<>(SubjectKind.class);
  private static final String SPEAKER = "speaker";
  private static final String ADDRESS = "uri";

  static {
    ELEMENTS.put(SubjectKind.PERSON, "person");
    ELEMENTS.put(SubjectKind.ORGANISATION, "org");
    ELEMENTS.put(SubjectKind.PLACE, "location");
    ELEMENTS.put(SubjectKind.EVENT, "event");
    ELEMENTS.put(SubjectKind.PRODUCT, "object.title");
  }

  private NamedElements() {}

  static SubjectKind kind(Element element) {
    return switch (element.name()) {
      case "person" -> SubjectKind.PERSON;
      case "org" -> SubjectKind.ORGANISATION;
      case "location" -> SubjectKind.PLACE;
      case "event" -> SubjectKind.EVENT;
      case "object.title" -> SubjectKind.PRODUCT;
      default -> classified(element);
    };
  }

  private static SubjectKind classified(Element classifier) {
    return switch (classifier.attribute("type").orElse("")) {
      case "genre" -> SubjectKind.GENRE;
      case "section" -> SubjectKind.SECTION;
      default -> SubjectKind.TOPIC;
    };
  }

  /** Says whether nothing but words may stand in {@code element}. */
  static boolean isName(Element element) {
    return element.is("chron") || ELEMENTS.containsValue(element.name());
  }

  /** Says whether the words in {@code element} name a speaker, who need not be a subject. */
  static boolean isSpeaker(Element element) {
    return HtmlOfNitf.hasClass(element, SPEAKER);
  }

  static Optional<String> value(Element element) {
    return element.attribute(element.is("location") ? "location-code" : "value");
  }

  static Optional<String> scheme(Element element) {
    return element.attribute(element.is("location") ? "code-source" : "idsrc");
  }

  /** Returns the subject that {@code element} names; nothing if it has neither name nor code. */
  public static Optional<Subject> read(Element element) {
    Optional<String> name = ownWords(element);
    Optional<String> code = value(element);
    if (name.isEmpty() && code.isEmpty()) {
      return Optional.empty();
    }
    Subject.Builder subject =
        Subject.builder().kind(kind(element)).name(name).code(code).scheme(scheme(element));
    for (Identifier other : Names.alternatives(element)) {
      Optional<URI> address =
          Optional.of(other)
              .filter(o -> o.scheme().equals(ADDRESS))
              .map(Identifier::value)
              .flatMap(Addresses::parse);
      address.ifPresentOrElse(subject::uri, () -> subject.addSameAs(other));
    }
    return Optional.of(subject.build());
  }

  /** The words of a name, without the function of a person that may stand beside it. */
  private static Optional<String> ownWords(Element element) {
    if (element.first("function").isEmpty()) {
      return element.words();
    }
    Element words = Element.of("span");
    element.children().stream()
        .filter(child -> child instanceof Characters || !((Element) child).is("function"))
        .forEach(words::add);
    return words.words();
  }

  /** Returns the element that names {@code subject} in a list of what the article is about. */
  public static Optional<Element> write(Subject subject) {
    Element element = Element.of(ELEMENTS.getOrDefault(subject.kind(), "classifier"));
    if (element.is("classifier")) {
      element.with("type", subject.kind().name().toLowerCase(Locale.ROOT));
    }
    code(element, subject.code(), subject.scheme());
    subject.name().ifPresent(element::text);
    subject.uri().ifPresent(uri -> element.add(alternative(ADDRESS, uri.toString())));
    subject.sameAs().forEach(other -> element.add(alternative(other.scheme(), other.value())));
    return subject.name().isEmpty() && subject.code().isEmpty()
        ? Optional.empty()
        : Optional.of(element);
  }

  private static Element alternative(String scheme, String value) {
    return Element.of("alt-code").with("idsrc", scheme).with("value", value);
  }

  private static void code(Element element, Optional<String> code, Optional<String> scheme) {
    boolean isPlace = element.is("location");
    element
        .with(isPlace ? "code-source" : "idsrc", scheme)
        .with(isPlace ? "location-code" : "value", code);
  }

  /** Returns the empty element to be put around {@code words} that name {@code subject}. */
  static Optional<Element> mention(Subject subject, String words) {
    Optional<String> name = subject.name().filter(it -> !it.equals(words));
    return Optional.ofNullable(ELEMENTS.get(subject.kind()))
        .map(
            element -> {
              Element mention = Element.of(element);
              boolean hasCode = subject.code().isPresent();
              code(mention, subject.code().or(() -> name), subject.scheme().filter(s -> hasCode));
              return mention;
            });
  }

  /** Returns the empty element to be put around words that name a speaker. */
  static Optional<Element> speaker(SpeakerKind kind, String name) {
    Optional<String> element =
        switch (kind) {
          case PERSON -> Optional.of("person");
          case ORGANISATION -> Optional.of("org");
          case PLACE -> Optional.of("location");
          case GROUP, DOCUMENT, UNNAMED -> Optional.empty();
        };
    return element.map(
        it -> {
          Element mention = Element.of(it).with("class", SPEAKER);
          code(mention, Optional.of(name), Optional.empty());
          return mention;
        });
  }
}
