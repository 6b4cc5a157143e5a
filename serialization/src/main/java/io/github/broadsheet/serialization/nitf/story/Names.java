package io.github.broadsheet.serialization.nitf.story;

import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.article.SubjectKind;
import io.github.broadsheet.quote.SpeakerKind;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The people, bodies and places of an article, and where it names them. */
final class Names {
  private final List<Subject> subjects = new ArrayList<>();
  private final List<List<Span>> mentions = new ArrayList<>();
  private final Map<String, Integer> index = new HashMap<>();
  private final Map<String, List<Span>> speakers = new HashMap<>();

  Names(List<Subject> subjects) {
    subjects.forEach(this::add);
  }

  private int add(Subject subject) {
    int place = subjects.size();
    subjects.add(subject);
    mentions.add(new ArrayList<>(subject.mentions()));
    subject
        .code()
        .ifPresent(code -> index.putIfAbsent(code(subject.kind(), subject.scheme(), code), place));
    subject.name().ifPresent(name -> index.putIfAbsent(name(subject.kind(), name), place));
    return place;
  }

  private static String code(SubjectKind kind, Optional<String> scheme, String code) {
    return kind + " code " + scheme.orElse("") + " " + code;
  }

  private static String name(SubjectKind kind, String name) {
    return kind + " name " + name;
  }

  /** Takes the words at {@code spans} for a mention of whom or what {@code element} names. */
  void mention(Element element, List<Span> spans) {
    Optional<String> value = NamedElements.value(element);
    if (NamedElements.isSpeaker(element)) {
      speakers
          .computeIfAbsent(value.orElseGet(element::text), name -> new ArrayList<>())
          .addAll(spans);
      return;
    }
    SubjectKind kind = NamedElements.kind(element);
    Optional<Integer> known =
        value.isPresent() ? find(kind, element, value.get()) : place(name(kind, element.text()));
    int place = known.orElseGet(() -> add(subject(kind, element)));
    mentions.get(place).addAll(spans);
  }

  private Optional<Integer> find(SubjectKind kind, Element element, String value) {
    Optional<String> scheme = NamedElements.scheme(element);
    Optional<Integer> place = place(code(kind, scheme, value));
    return scheme.isPresent() ? place : place.or(() -> place(name(kind, value)));
  }

  private Optional<Integer> place(String key) {
    return Optional.ofNullable(index.get(key));
  }

  private static Subject subject(SubjectKind kind, Element element) {
    return NamedElements.read(element)
        .orElseGet(() -> Subject.builder().kind(kind).name(element.text()).build());
  }

  /** Where the article names the speaker, as far as the document says so. */
  List<Span> mentionsOf(String speaker) {
    return speakers.getOrDefault(speaker, List.of()).stream().sorted().distinct().toList();
  }

  /** Returns what a speaker of this name is. */
  SpeakerKind kindOf(String speaker) {
    if (index.containsKey(name(SubjectKind.ORGANISATION, speaker))) {
      return SpeakerKind.ORGANISATION;
    }
    return index.containsKey(name(SubjectKind.PLACE, speaker))
        ? SpeakerKind.PLACE
        : SpeakerKind.PERSON;
  }

  /** Returns the subjects with their mentions, those that the document lists before the others. */
  List<Subject> subjects() {
    List<Subject> all = new ArrayList<>();
    for (int i = 0; i < subjects.size(); i++) {
      List<Span> found = mentions.get(i).stream().sorted().distinct().toList();
      all.add(subjects.get(i).toBuilder().mentions(found).build());
    }
    return all;
  }

  /** Returns the identifiers of an element's {@code alt-code}s. */
  static List<Identifier> alternatives(Element element) {
    return element
        .elements("alt-code")
        .map(
            code ->
                new Identifier(
                    code.attribute("idsrc").orElse(""), code.attribute("value").orElse("")))
        .toList();
  }
}
